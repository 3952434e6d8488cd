#include "engine/author/versions/questions.hpp"

#include "engine/play/state.hpp"

namespace vignette::author {

namespace {

using course::Ask;

std::string_view word_for(Ask::Kind kind)
{
    static constexpr std::string_view words[] = {"choose", "choose_many", "arrange", "match", "spot", "checklist",
        "rate", "reflect", "plan", "jot", "role", "nation", "continue", "end"};
    return words[static_cast<std::size_t>(kind)];
}

bool is_kept(Ask::Kind kind)
{
    return kind != Ask::Kind::Choose && kind != Ask::Kind::Jot && kind != Ask::Kind::Continue && kind != Ask::Kind::End
        && kind != Ask::Kind::Role && kind != Ask::Kind::Nation;
}

/// Where an answer is one for each item of a scale, the items belong to what is asked.
void add_rating(const course::Course& course, const Ask& ask, Question question, std::map<std::string, Asked>& out)
{
    if (ask.scale == course::nothing)
        return;
    const auto& scale = course.scales[ask.scale];
    question.id = scale.id + ", " + ask.moment;
    if (scale.items.empty())
        out.insert({play::answer_key(ask), {question, scale.question.value}});
    for (const auto& item : scale.items) {
        Question one = question;
        one.id = scale.id + "/" + item.id + ", " + ask.moment;
        out.insert({play::answer_key(ask, item.id), {std::move(one), item.text.value}});
    }
}

} // namespace

std::map<std::string, Asked> questions_of(const course::Course& course)
{
    std::map<std::string, Asked> out;
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            for (const auto& ask : part.asks) {
                Question question{ask.id, std::string(word_for(ask.kind)), scene.id};
                if (ask.kind == Ask::Kind::Rate)
                    add_rating(course, ask, std::move(question), out);
                else if (is_kept(ask.kind))
                    out.insert({play::answer_key(ask), {std::move(question), ask.prompt.value}});
            }
        }
    }
    return out;
}

} // namespace vignette::author
