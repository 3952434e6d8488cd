#include "engine/classroom/question.hpp"

#include "engine/classroom/evaluation.hpp"
#include "engine/classroom/session.hpp"

#include <algorithm>
#include <charconv>

namespace vignette::classroom {

namespace {

constexpr std::string_view rated = "rate ";

/// "3 · Fairly"; the number alone where the point has no words.
std::string point_label(int point, std::string_view words)
{
    return words.empty() ? std::to_string(point) : std::to_string(point) + " · " + std::string(words);
}

std::string_view words_of(const course::Scale& scale, int point)
{
    if (static_cast<std::size_t>(point) <= scale.words.size())
        return scale.words[static_cast<std::size_t>(point) - 1].value;
    if (point == 1)
        return scale.low.value;
    return point == scale.points ? std::string_view(scale.high.value) : std::string_view();
}

void put_points(const course::Scale& scale, Question& out)
{
    for (int point = 1; point <= scale.points; ++point) {
        out.ids.push_back(std::to_string(point));
        // Words stand alone: the cards' letters are beside them already.
        const auto words = words_of(scale, point);
        out.labels.push_back(scale.words.empty() ? point_label(point, words) : std::string(words));
    }
    if (scale.aside.value.empty())
        return;
    out.ids.emplace_back("0");
    out.labels.push_back(scale.aside.value);
}

std::optional<Question> of_scale(const course::Course& course, const Sheet& sheet)
{
    const auto* scale = scale_of(course, sheet.scale);
    if (!scale)
        return std::nullopt;
    Question out;
    out.rating = true;
    const auto* item = sheet.line < scale->items.size() ? &scale->items[sheet.line] : nullptr;
    out.key = rating_key(item ? scale->id + "/" + item->id : scale->id, sheet.moment);
    out.about = item ? scale->question.value : "";
    out.prompt = item ? item->text.value : scale->question.value;
    put_points(*scale, out);
    return out;
}

Question of_evaluation(const Sheet& sheet)
{
    const auto& line = evaluation_scales[std::min(sheet.line, evaluation_scales.size() - 1)];
    Question out;
    out.rating = true;
    out.key = rating_key(kept_as(line), "after");
    out.about = evaluation_title;
    out.prompt = line.question;
    for (int point = 1; point <= evaluation_points; ++point) {
        out.ids.push_back(std::to_string(point));
        out.labels.push_back(point_label(point,
            point == 1                       ? line.low
                : point == evaluation_points ? line.high
                                             : std::string_view()));
    }
    return out;
}

std::optional<Question> of_sheet(const course::Course& course, const Sheet& sheet)
{
    if (sheet.kind == Sheet::Kind::Scale)
        return of_scale(course, sheet);
    return sheet.kind == Sheet::Kind::Evaluation ? std::optional(of_evaluation(sheet)) : std::nullopt;
}

std::optional<Question> of_choice(const course::Course& course, const Session& session)
{
    const auto options = options_here(course, session);
    const auto& now = session.room.play.now;
    if (options.empty())
        return std::nullopt;
    const auto& part = course.scenes[now.scene].parts[now.part];
    Question out;
    out.key = course.scenes[now.scene].id;
    out.prompt = part.asks[part.choose].prompt.value;
    for (const auto* option : options) {
        out.ids.push_back(option->id);
        out.labels.push_back(option->label.value);
    }
    return out;
}

/// The last round that the room has seen the end of; null where there is none.
const Round* last_shown(const Vote& vote)
{
    const auto found
        = std::find_if(vote.rounds.rbegin(), vote.rounds.rend(), [](const Round& round) { return round.shown; });
    return found == vote.rounds.rend() ? nullptr : &*found;
}

int point_of(const std::string& id)
{
    int point = 0;
    std::from_chars(id.data(), id.data() + id.size(), point);
    return point;
}

records::GroupRating rating_of(const Vote& vote, const Round& round)
{
    const auto names = std::string_view(vote.scene).substr(rated.size());
    const auto space = names.rfind(' ');
    records::GroupRating out;
    out.scale = names.substr(0, space);
    out.moment = names.substr(space + 1);
    for (std::size_t i = 0; i < vote.options.size(); ++i) {
        if (round.counts[i] > 0)
            out.values.emplace_back(point_of(vote.options[i]), round.counts[i]);
        out.people += round.counts[i];
    }
    std::sort(out.values.begin(), out.values.end());
    return out;
}

} // namespace

std::optional<Question> question_here(const course::Course& course, const Session& session)
{
    return session.sheet ? of_sheet(course, *session.sheet) : of_choice(course, session);
}

bool asks_now(const course::Course& course, const Session& session)
{
    return session.sheet ? of_sheet(course, *session.sheet).has_value() : shown_part(course, session) == Part::Question;
}

bool may_rate(const course::Course& course)
{
    return course.group_min > 0 && static_cast<unsigned>(course.group_min) <= most_votes;
}

unsigned fewest_to_rate(const course::Course& course, const Vote& vote)
{
    if (!is_rating(vote) || vote.scene.starts_with("rate class//"))
        return fewest_to_split;
    return may_rate(course) ? std::max(fewest_to_split, static_cast<unsigned>(course.group_min)) : most_votes + 1;
}

Status show_here(const course::Course& course, Session& session, bool few_are_fine)
{
    auto* vote = vote_here(course, session);
    if (!vote)
        return Error{ErrorCode::Refused, "Nobody has voted yet. Count the votes first."};
    auto shown = show(*vote, few_are_fine && !is_rating(*vote));
    auto& round = vote->rounds.back();
    if (shown && is_rating(*vote))
        round.split = cast(round) >= fewest_to_rate(course, *vote);
    return shown;
}

std::string rating_key(std::string_view scale, std::string_view moment)
{
    return std::string(rated) + std::string(scale) + " " + std::string(moment);
}

std::optional<records::GroupRating> earlier_rating(const Session& session, const Question& question)
{
    std::vector<records::GroupRating> all
        = session.programme ? session.programme->earlier : std::vector<records::GroupRating>{};
    for (auto& rating : ratings_of(session))
        all.push_back(std::move(rating));
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const records::GroupRating& one) {
        const auto same_line = rating_key(one.scale, "");
        return question.rating && question.key.starts_with(same_line)
            && question.key != rating_key(one.scale, one.moment);
    });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

bool is_rating(const Vote& vote)
{
    return vote.scene.starts_with(rated);
}

std::vector<records::GroupRating> ratings_to_keep(const course::Course& course, const Session& session)
{
    std::vector<records::GroupRating> out;
    for (auto& rating : ratings_of(session)) {
        const Vote line{rating_key(rating.scale, rating.moment), {}, {}};
        if (rating.people >= static_cast<std::int64_t>(fewest_to_rate(course, line)))
            out.push_back(std::move(rating));
    }
    return out;
}

std::vector<records::GroupRating> ratings_of(const Session& session)
{
    std::vector<records::GroupRating> out;
    for (const auto& vote : session.votes) {
        const auto* round = is_rating(vote) ? last_shown(vote) : nullptr;
        if (round && cast(*round) > 0)
            out.push_back(rating_of(vote, *round));
    }
    return out;
}

} // namespace vignette::classroom
