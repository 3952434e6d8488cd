#include "engine/terminal/questions.hpp"

namespace vignette::terminal {

namespace {

using play::PageAsk;

std::size_t count_in(const PageAsk& ask)
{
    switch (ask.kind) {
    case PageAsk::Kind::Choose:
    case PageAsk::Kind::Continue:
    case PageAsk::Kind::End:
        return 0;
    case PageAsk::Kind::Rate:
        return ask.items.empty() ? 1 : ask.items.size();
    default:
        return 1;
    }
}

} // namespace

std::vector<Question> questions_of(const play::Page& page)
{
    std::vector<Question> out;
    for (std::size_t ask = 0; ask < page.asks.size(); ++ask) {
        for (std::size_t item = 0; item < count_in(page.asks[ask]); ++item)
            out.push_back({ask, item});
    }
    return out;
}

const PageAsk* choice_of(const play::Page& page)
{
    const bool choice = !page.asks.empty() && page.asks.back().kind == PageAsk::Kind::Choose;
    return choice ? &page.asks.back() : nullptr;
}

} // namespace vignette::terminal
