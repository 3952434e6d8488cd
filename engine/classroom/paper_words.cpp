#include "engine/classroom/paper_words.hpp"

#include "engine/classroom/vote.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

/// Titles may have their own.
std::string in_quotes(const std::string& title)
{
    return title.starts_with("“") ? title : "“" + title + "”";
}

} // namespace

std::string listed(const std::vector<std::string>& items, std::string_view last)
{
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i)
        out += (i == 0 ? "" : i + 1 == items.size() ? std::string(last) : ", ") + items[i];
    return out;
}

std::string answers_in_words(const course::Course& course, const std::vector<const PaperAnswer*>& answers,
    std::size_t unit, std::string_view last)
{
    using Question = std::pair<std::size_t, std::size_t>; // Unit, number.
    std::map<Question, std::set<std::size_t>> letters;
    for (const auto* answer : answers)
        letters[{answer->unit, answer->asked}].insert(answer->letter);
    std::vector<std::string> out;
    for (const auto& [question, some] : letters) {
        std::vector<std::string> said;
        for (const auto one : some)
            said.push_back(letter(one));
        const auto elsewhere
            = question.first == unit ? "" : " of " + in_quotes(course.units[question.first].title.value);
        out.push_back(listed(said) + " at " + std::to_string(question.second) + elsewhere);
    }
    return listed(out, last);
}

} // namespace vignette::classroom
