#include "engine/author/twee/export_text.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace vignette::author::twee {

namespace {

std::string replaced(std::string_view words, const std::vector<std::pair<std::string_view, std::string_view>>& pairs)
{
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t taken = 0;
        for (const auto& [from, to] : pairs) {
            if (taken > 0 || !words.substr(at).starts_with(from))
                continue;
            out += to;
            taken = from.size();
        }
        if (taken == 0)
            out.push_back(words[at]);
        at += std::max<std::size_t>(1, taken);
    }
    return out;
}

/// A sign that would make a heading, a list or a modifier of a paragraph is written as its number.
std::string exported_paragraph(const std::string& words)
{
    constexpr std::string_view marks = "#!-[";
    const bool stress = words.starts_with('*') && !words.starts_with("* ");
    if (marks.find(words.front()) == std::string_view::npos && (!words.starts_with('*') || stress))
        return exported_words(words);
    return "&#" + std::to_string(static_cast<int>(words.front())) + ";" + exported_words(words.substr(1));
}

} // namespace

std::string exported_words(std::string_view words)
{
    return replaced(words,
        {{"[[", "&#91;&#91;"}, {"]]", "&#93;&#93;"}, {"&lt;", "&amp;lt;"}, {"&gt;", "&amp;gt;"}, {"&amp;", "&amp;amp;"},
            {"&quot;", "&amp;quot;"}, {"&#", "&amp;#"}, {"<", "&lt;"}, {"\r", ""}, {"\n", " "}});
}

std::vector<std::string> paragraphs_of(const course::Course& course, const course::Text& text)
{
    std::string whole;
    std::size_t from = 0;
    for (const auto& slot : text.slots) {
        whole += text.value.substr(from, slot.at - from) + "{" + course.variables[slot.variable].id + "}";
        from = slot.at;
    }
    whole += text.value.substr(from) + "\n\n"; // The last paragraph ends too.
    std::vector<std::string> out;
    std::string open;
    for (const auto line : text::lines(whole)) {
        if (!text::is_blank(line)) {
            open.append(open.empty() ? "" : " ").append(text::trim(line));
        } else if (!open.empty()) {
            out.push_back(exported_paragraph(std::exchange(open, {})));
        }
    }
    if (out.empty())
        out.emplace_back();
    return out;
}

std::string comment_words(std::string_view words)
{
    return replaced(words, {{"--", "—"}, {"\n", " "}, {"\r", ""}});
}

std::string in_quotes(std::string condition)
{
    std::replace(condition.begin(), condition.end(), '"', '\'');
    return condition;
}

std::string link(std::string_view label, const std::string& target)
{
    return "[[" + replaced(exported_words(label), {{"->", "-&gt;"}, {"|", "&#124;"}, {"[", "&#91;"}, {"]", "&#93;"}})
        + "->" + target + "]]";
}

std::string effect_words(const course::Effect& effect)
{
    const bool add = effect.kind == course::Effect::Kind::Add;
    std::string value = std::to_string(effect.value);
    if (!effect.written.empty())
        value = effect.written;
    else if (effect.truth)
        value = effect.value != 0 ? "true" : "false";
    return (add ? "add " : "set ") + effect.name + " " + value;
}

std::string voice_name(const course::Course& course, const course::View& view)
{
    if (view.character != course::nothing)
        return exported_words(course.characters[view.character].name.value);
    if (view.declared != course::nothing)
        return exported_words(course.voices[view.declared].label.value);
    return view.voice == "family" ? "The family" : "A colleague";
}

} // namespace vignette::author::twee
