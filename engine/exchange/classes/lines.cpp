#include "engine/exchange/classes/lines.hpp"

#include "engine/exchange/documents/text.hpp"

namespace vignette::exchange::classes {

using namespace documents;

void put_lines(const std::string& title, const std::vector<std::string>& lines, Document& out)
{
    if (lines.empty())
        return;
    out.blocks.emplace_back(Heading{2, title});
    List list;
    for (const auto& line : lines)
        list.items.push_back(literal(line));
    out.blocks.emplace_back(std::move(list));
}

} // namespace vignette::exchange::classes
