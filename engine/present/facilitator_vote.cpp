#include "engine/present/facilitator_vote.hpp"

#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

using classroom::Means;

/// One box an option; Enter goes to the next one, and from the last one counts.
void put_boxes(const VoteDesk& at, const classroom::Vote& vote)
{
    const auto& counts = vote.rounds.back().counts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::string id = "votes-" + std::to_string(i + 1);
        Item box = text_box(
            id, "How many for " + classroom::letter(i) + "?", 1, {}, counts[i] > 0 ? std::to_string(counts[i]) : "");
        box.digits = true;
        box.enter = i + 1 < counts.size() ? "votes-" + std::to_string(i + 2) : "count";
        at.out.push_back(std::move(box));
    }
    const auto cast = classroom::cast(vote.rounds.back());
    at.out.push_back(class_button(
        "count", cast > 0 ? "Count again · " + std::to_string(cast) + " so far" : "Count", Look::Secondary));
}

/// How many chose each, as bars, for the facilitator alone until the room is shown.
void put_bars(const VoteDesk& at, const classroom::Round& round, const std::string& id)
{
    const unsigned most = std::max(1u, *std::max_element(round.counts.begin(), round.counts.end()));
    for (std::size_t i = 0; i < round.counts.size(); ++i) {
        Item bar = paragraph(id + classroom::letter(i), std::to_string(round.counts[i]), Look::Bar);
        bar.role = Role::Progress;
        bar.label = classroom::letter(i);
        bar.value = std::to_string(round.counts[i]);
        bar.progress = static_cast<double>(round.counts[i]) / most;
        at.out.push_back(std::move(bar));
    }
}

/// What phones have sent, and a key for whoever has none.
void put_phones(const VoteDesk& at, const classroom::Round& round)
{
    if (at.session.sheet) // Votes that come one by one would tell whose they are.
        at.out.push_back(paragraph("sent", count_of(classroom::cast(round), "vote") + " so far."));
    else
        put_bars(at, round, "now-");
    for (std::size_t i = 0; i < round.counts.size(); ++i)
        at.out.push_back(button("add-" + std::to_string(i + 1), "One more hand for " + classroom::letter(i),
            Look::Secondary, in_class("add " + std::to_string(i + 1)), i < 9 ? std::to_string(i + 1) : ""));
}

/// One keyboard goes round, and its page is another one: here only how many have had it.
void put_keyboard(const VoteDesk& at, const classroom::Round& round)
{
    at.out.push_back(paragraph("passed", count_of(classroom::cast(round), "vote") + " so far."));
    at.out.push_back(class_button("pass", "Pass the keyboard on", Look::Secondary));
}

const char* title_of(Means means)
{
    return means == Means::Phones ? "Votes by phone" : means == Means::Keyboard ? "Votes at the keyboard" : "Hands";
}

void put_open(const VoteDesk& at, const classroom::Vote& vote)
{
    const auto& round = vote.rounds.back();
    at.out.push_back(paragraph("closed", "Hidden from the room until you show them.", Look::Small));
    if (round.means == Means::Phones)
        put_phones(at, round);
    else if (round.means == Means::Keyboard)
        put_keyboard(at, round);
    else
        put_boxes(at, vote);
    if (classroom::cast(round) > 0 && !classroom::may_split(vote) && !at.session.sheet)
        at.out.push_back(class_button("show-few", "Show how they fell, though they are few", Look::Secondary));
}

} // namespace

void put_vote(const VoteDesk& at)
{
    const auto* vote = classroom::vote_here(at.course, at.session);
    if (!vote)
        return at.out.push_back(class_button("keyboard", "Vote with one keyboard, passed round", Look::Secondary));
    const auto& last = vote->rounds.back();
    at.out.push_back(heading("votes", vote->rounds.size() > 1 ? "Votes" : title_of(last.means), 2, Look::Strong));
    for (std::size_t i = 0; i < vote->rounds.size(); ++i) {
        const std::string id = "round-" + std::to_string(i + 1);
        if (vote->rounds.size() > 1)
            at.out.push_back(paragraph("when-" + std::to_string(i + 1),
                std::string(i == 0 ? "First" : "After talking") + " · " + title_of(vote->rounds[i].means),
                Look::Small));
        if (vote->rounds[i].split || (vote->rounds[i].shown && !at.session.sheet))
            put_bars(at, vote->rounds[i], id + "-");
    }
    if (!last.shown)
        return put_open(at, *vote);
    const bool leads_on = !at.session.sheet;
    if (leads_on && classroom::leading(*vote).size() > 1)
        at.out.push_back(paragraph("tie", "No path has more than another. Talk, or choose one below."));
    at.out.push_back(class_button("again", leads_on ? "Talk, vote again" : "Ask again", Look::Secondary));
}

void put_main_of_question(Screen& screen, const course::Course& course, const classroom::Session& session)
{
    const auto* vote = classroom::vote_here(course, session);
    if (!vote)
        return put_main(screen, "vote", session.sheet ? "Ask the room" : "Let the room vote", in_class("vote"));
    if (!vote->rounds.back().shown)
        return put_main(screen, "show", "Show the room", in_class("show"));
    const auto leading = classroom::leading(*vote);
    if (leading.size() == 1)
        put_main(screen, "follow", "Follow the room: " + classroom::letter(leading.front()),
            in_class("path " + vote->options[leading.front()]));
}

} // namespace vignette::present
