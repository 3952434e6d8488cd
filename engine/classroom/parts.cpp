#include "engine/classroom/parts.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

bool has_choice(const play::Page& page)
{
    return std::any_of(page.asks.begin(), page.asks.end(),
        [](const play::PageAsk& ask) { return ask.kind == play::PageAsk::Kind::Choose; });
}

bool has_more(const play::PageOutcome& outcome)
{
    return !outcome.evidence.empty() || !outcome.telling.empty() || !outcome.shared_evidence.empty()
        || !outcome.shared_telling.empty();
}

} // namespace

std::vector<Part> parts_of(const play::Page& page)
{
    std::vector<Part> out;
    if (page.outcome) {
        out.push_back(Part::Result);
        if (!page.outcome->views.empty())
            out.push_back(Part::Sides);
        if (has_more(*page.outcome))
            out.push_back(Part::Known);
    } else if (has_choice(page)) {
        if (!page.blocks.empty())
            out.push_back(Part::Story);
        out.push_back(Part::Question);
    } else {
        out.push_back(Part::Whole);
    }
    return out;
}

} // namespace vignette::classroom
