#include "engine/exchange/documents/pdf/tag_stack.hpp"

#include "engine/exchange/documents/pdf/libraries.hpp"

#include <map>

namespace vignette::exchange::documents {

std::set<std::int64_t> split_elements(const std::vector<PageOfPieces>& pages)
{
    std::map<std::int64_t, std::size_t> first_page;
    std::set<std::int64_t> split;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const auto& placed : pages[page]) {
            for (const auto& mark : placed.piece->marks) {
                if (placed.decoration || mark.path.empty())
                    continue;
                const auto id = mark.path.back().id;
                if (first_page.emplace(id, page).first->second != page)
                    split.insert(id);
            }
        }
    }
    return split;
}

void TagStack::open(const Tag& tag)
{
    cairo_tag_begin(m_cairo, tag.name.c_str(), nullptr);
    m_open.push_back(tag);
}

void TagStack::close_from(std::size_t depth)
{
    while (m_open.size() > depth) {
        cairo_tag_end(m_cairo, m_open.back().name.c_str());
        m_open.pop_back();
    }
}

void TagStack::go_to(Path path, int page)
{
    if (m_split.count(path.back().id) != 0)
        path.push_back({"Span", -1 - page}); // Below no element twice, so its id need not say which element.
    path.insert(path.begin(), {"Document", 0});
    std::size_t same = 0;
    while (same < m_open.size() && same < path.size() && m_open[same].id == path[same].id)
        ++same;
    close_from(same);
    for (auto at = same; at < path.size(); ++at)
        open(path[at]);
}

void TagStack::leave_innermost()
{
    if (m_open.size() > 1)
        close_from(m_open.size() - 1);
}

void TagStack::close()
{
    close_from(0);
}

} // namespace vignette::exchange::documents
