#include "engine/exchange/documents/pdf/sheets.hpp"

#include "engine/exchange/documents/pdf/tag_stack.hpp"

#include <utility>

namespace vignette::exchange::documents {

namespace {

cairo_status_t collect(void* out, const unsigned char* bytes, unsigned length)
{
    static_cast<std::string*>(out)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const Document& document)
{
    const auto made = iso_day(document.dated) + "T00:00:00Z";
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, clean(document.title).c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Vignette");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, made.c_str());
}

/// Draws one page after the other on a PDF.
class Sheets {
public:
    Sheets(cairo_t* cairo, const Document& document, const Paper& paper, const std::vector<PageOfPieces>& pages,
        const Typesetter& typesetter)
        : m_cairo(cairo)
        , m_document(document)
        , m_paper(paper)
        , m_pages(pages)
        , m_type(typesetter)
        , m_tags(cairo, split_elements(pages))
    {
    }

    void draw_all();

private:
    void foot(std::size_t page);
    void decoration(const PageOfPieces&);
    void text(const PageOfPieces&, std::size_t page);

    cairo_t* m_cairo;
    const Document& m_document;
    const Paper& m_paper;
    const std::vector<PageOfPieces>& m_pages;
    const Typesetter& m_type;
    TagStack m_tags;
};

void Sheets::draw_all()
{
    cairo_translate(m_cairo, m_paper.side, m_paper.top);
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        decoration(m_pages[page]);
        foot(page);
        text(m_pages[page], page);
        m_tags.leave_innermost();
        if (page + 1 == m_pages.size())
            m_tags.close();
        cairo_show_page(m_cairo);
    }
}

/// What the document says of itself at the left, as much of it as fits; the page's number at the right.
void Sheets::foot(std::size_t page)
{
    const double top = m_paper.room() + 26;
    const auto number = "Page " + std::to_string(page + 1) + " of " + std::to_string(m_pages.size());
    const double wide = m_type.natural_width(number, faces::small);
    const auto left = m_type.lines(m_document.foot, faces::small, m_paper.column() - wide - 24);
    set_ink(m_cairo, Ink::Line);
    cairo_rectangle(m_cairo, 0, top - 6, m_paper.column(), 0.6);
    cairo_fill(m_cairo);
    if (page == 0) { // A touch of colour where the document begins.
        set_ink(m_cairo, Ink::Teal);
        cairo_rectangle(m_cairo, 0, -16, 44, 4);
        cairo_fill(m_cairo);
    }
    draw(m_cairo, left.front(), 0, top);
    draw(m_cairo, m_type.lines(number, faces::small, wide + 1).front(), m_paper.column() - wide, top);
}

/// Before the text, so that tints are behind it and nothing of this comes into an element.
void Sheets::decoration(const PageOfPieces& page)
{
    for (const auto& placed : page) {
        for (const auto& mark : placed.piece->marks) {
            if (placed.decoration || mark.path.empty())
                mark.draw(m_cairo, placed.top);
        }
    }
}

void Sheets::text(const PageOfPieces& page, std::size_t number)
{
    for (const auto& placed : page) {
        for (const auto& mark : placed.piece->marks) {
            if (placed.decoration || mark.path.empty())
                continue;
            m_tags.go_to(mark.path, static_cast<int>(number));
            mark.draw(m_cairo, placed.top);
        }
    }
}

/// A PDF counts upwards.
Figure figure_at(const Shown& shown, double piece_top, const Paper& paper)
{
    const auto& area = shown.area;
    const double left = paper.side + area.left;
    const double top = paper.height - paper.top - piece_top - area.top;
    return {shown.alt, left, top - area.height, left + area.width, top};
}

} // namespace

Paper paper_for(const Document& document)
{
    Paper paper;
    if (document.landscape) {
        std::swap(paper.width, paper.height);
        paper.side = 42;
        paper.top = 54;
        paper.bottom = 62;
    }
    return paper;
}

std::vector<Figure> figures_on(const std::vector<PageOfPieces>& pages, const Paper& paper)
{
    std::vector<Figure> figures;
    for (const auto& page : pages) {
        for (const auto& placed : page) {
            for (const auto& mark : placed.piece->marks) {
                if (mark.shown && !placed.decoration)
                    figures.push_back(figure_at(*mark.shown, placed.top, paper));
            }
        }
    }
    return figures;
}

Result<std::string> draw_sheets(
    const Document& document, const Paper& paper, const std::vector<PageOfPieces>& pages, const Typesetter& typesetter)
{
    std::string bytes;
    auto* surface = cairo_pdf_surface_create_for_stream(collect, &bytes, paper.width, paper.height);
    describe(surface, document);
    auto* cairo = cairo_create(surface);
    Sheets(cairo, document, paper, pages, typesetter).draw_all();
    auto status = cairo_status(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return Error{ErrorCode::Io,
            std::string("the PDF could not be made (") + cairo_status_to_string(status) + "): save it as HTML instead"};
    return bytes;
}

} // namespace vignette::exchange::documents
