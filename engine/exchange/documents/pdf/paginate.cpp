#include "engine/exchange/documents/pdf/piece.hpp"

namespace vignette::exchange::documents {

namespace {

/// Fills one page after the other.
class Filler {
public:
    explicit Filler(double height)
        : m_height(height)
    {
    }

    /// As one, if a page can hold all of them.
    void add(const Piece* first, const Piece* end);
    std::vector<PageOfPieces> take() { return std::move(m_pages); }

private:
    bool begun() const { return !m_pages.back().empty(); }
    bool fits(double height) const { return m_used + height <= m_height + 0.01; } // Sums of fractions are not exact.
    void turn();
    void put(const Piece&);
    void put_at(const Piece&, bool decoration);

    double m_height;
    double m_used = 0;
    std::vector<PageOfPieces> m_pages{1};
};

double together(const Piece* first, const Piece* end)
{
    double height = 0;
    for (const auto* piece = first; piece != end; ++piece)
        height += piece->before + piece->height;
    return height;
}

void Filler::turn()
{
    if (!begun())
        return;
    m_pages.emplace_back();
    m_used = 0;
}

void Filler::put_at(const Piece& piece, bool decoration)
{
    if (begun())
        m_used += piece.before;
    m_pages.back().push_back({&piece, m_used, decoration});
    m_used += piece.height;
}

void Filler::put(const Piece& piece)
{
    if (!fits(piece.before + piece.height))
        turn();
    if (!begun() && piece.again)
        put_at(*piece.again, true);
    put_at(piece, false);
}

void Filler::add(const Piece* first, const Piece* end)
{
    if (first->new_page || !fits(together(first, end)))
        turn();
    for (const auto* piece = first; piece != end; ++piece)
        put(*piece);
}

} // namespace

std::vector<PageOfPieces> paginate(const std::vector<Piece>& pieces, double height)
{
    Filler filler(height);
    const auto* end = pieces.data() + pieces.size();
    for (const auto* first = pieces.data(); first != end;) {
        const auto* last = first;
        while (last->with_next && last + 1 != end)
            ++last;
        filler.add(first, last + 1);
        first = last + 1;
    }
    return filler.take();
}

} // namespace vignette::exchange::documents
