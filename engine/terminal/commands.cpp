#include "engine/terminal/commands.hpp"

#include "engine/core/text.hpp"
#include "engine/terminal/questions.hpp"

#include <algorithm>

namespace vignette::terminal {

namespace {

using play::Page;
using play::PageAsk;
using play::Stage;

std::string_view going_on(const Page& page)
{
    if (page.stage == Stage::Closed)
        return "closes the course";
    if (page.stage == Stage::Opening && !page.resting)
        return "starts";
    const bool end = !page.asks.empty() && page.asks.back().kind == PageAsk::Kind::End;
    return end && !page.resting ? "goes on from here" : "carries on";
}

} // namespace

std::vector<Offer> offers(const Page& page, bool questions, bool helplines)
{
    std::vector<Offer> out;
    if (!choice_of(page))
        out.push_back({Command::GoOn, "", going_on(page)});
    if (page.can_go_back && !page.resting)
        out.push_back({Command::Back, "b", "goes back"});
    if (page.can_try_again)
        out.push_back({Command::TryAgain, "t", "tries another way"});
    if (page.can_skip)
        out.push_back({Command::Skip, "s", page.stage == Stage::Opening ? "reads the summary instead" : "skips this"});
    if (questions)
        out.push_back({Command::Again, "a", "asks again"});
    if (helplines)
        out.push_back({Command::Helplines, "h", "shows helplines"});
    out.push_back({Command::Leave, "q", "leaves"});
    return out;
}

std::string in_words(const std::vector<Offer>& offers)
{
    std::string out;
    for (const auto& offer : offers) {
        out.append(out.empty() ? "" : " · ").append(offer.letter.empty() ? "Enter" : offer.letter);
        out.append(" ").append(offer.says);
    }
    return out;
}

std::optional<Command> command_of(const std::vector<Offer>& offers, std::string_view typed)
{
    std::string letter(text::trim(typed));
    if (letter.size() == 1 && letter[0] >= 'A' && letter[0] <= 'Z')
        letter[0] = static_cast<char>(letter[0] - 'A' + 'a');
    const auto found
        = std::find_if(offers.begin(), offers.end(), [&](const Offer& offer) { return offer.letter == letter; });
    return found == offers.end() ? std::nullopt : std::optional(found->command);
}

} // namespace vignette::terminal
