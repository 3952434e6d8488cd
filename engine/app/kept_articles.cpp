#include "engine/app/kept_articles.hpp"

#include "engine/core/text.hpp"

namespace vignette::app {

namespace {

constexpr std::string_view note_of_articles = "reading"; ///< One line an article, "course article"; ids have no spaces.

} // namespace

Result<std::set<std::string>> kept_articles(
    records::Records& records, records::LearnerId learner, const std::string& course)
{
    const auto list = records.own_note(learner, note_of_articles);
    if (!list)
        return list.error();
    std::set<std::string> out;
    const std::string all = list.value().value_or("");
    for (const auto line : text::lines(all)) {
        if (line.starts_with(course + ' '))
            out.emplace(line.substr(course.size() + 1));
    }
    return out;
}

Status keep_articles(
    records::Records& records, records::LearnerId learner, const std::string& course, const std::set<std::string>& kept)
{
    const auto list = records.own_note(learner, note_of_articles);
    if (!list)
        return list.error();
    std::string all;
    const std::string before = list.value().value_or("");
    for (const auto line : text::lines(before)) {
        if (!line.empty() && !line.starts_with(course + ' '))
            all.append(line).append("\n");
    }
    for (const auto& id : kept)
        all.append(course).append(" ").append(id).append("\n");
    return records.keep_own_note(learner, note_of_articles, all);
}

} // namespace vignette::app
