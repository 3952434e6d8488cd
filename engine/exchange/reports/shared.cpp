#include "engine/exchange/reports/shared.hpp"

#include "engine/exchange/documents/text.hpp"

namespace vignette::exchange::reports {

namespace {

using namespace documents;

void put(std::vector<Block>& blocks, const records::SharedAnswer& it)
{
    blocks.push_back(Heading{2, it.name});
    if (it.answer) {
        blocks.push_back(Paragraph{it.answer->prompt});
        blocks.push_back(Quotation{it.answer->text});
    } else {
        blocks.push_back(Paragraph{"This one cannot be opened any more. Ask for it to be shared again."});
    }
    blocks.push_back(Note{literal(it.copy.listed_as) + ", shared with " + literal(it.copy.with) + " on "
        + day_text(day_of(it.copy.shared))});
}

} // namespace

Document shared_document(const std::string& site, const std::vector<records::SharedAnswer>& shared, Day today)
{
    Document document;
    document.title = "Shared with you: " + site;
    document.dated = today;
    document.foot = "Shared · " + site + " · " + day_text(today);
    document.blocks = {Heading{1, "Shared with you"},
        Paragraph{"People chose to show you this, and can take it back at any time. Please keep it between you."}};
    for (const auto& it : shared)
        put(document.blocks, it);
    if (shared.empty())
        document.blocks.push_back(Paragraph{"Nobody shares anything just now."});
    return document;
}

} // namespace vignette::exchange::reports
