// The notes that an export leaves in comments.

#include "engine/author/twee/drafting.hpp"
#include "engine/author/twee/words.hpp"
#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::author::twee {

namespace {

Marker marker_in(std::string_view comment)
{
    const std::size_t space = comment.find(' ');
    return {comment.substr(0, space),
        space == std::string_view::npos ? std::string_view{} : text::trim(comment.substr(space))};
}

} // namespace

void Drafting::marked(const Node& node)
{
    const Marker marker = marker_in(node.text);
    const std::string rest(marker.rest);
    end_paragraph();
    if (marker.word == "only_if" || marker.word == "when" || marker.word == "go_if")
        ours(marker, node.line);
    else if (marker.word == "skip")
        m_skip_here = "skip";
    else if (marker.word == "warning")
        m_next_is_warning = true;
    else if (marker.word == "choose")
        m_next_is_prompt = true, m_out.choice = text::is_id(rest) && rest != "choice" ? rest : std::string{};
    else if (marker.word == "page_break")
        m_out.pages.emplace_back();
    else if (marker.word == "finish" && (rest == "completed" || rest == "left_early"))
        m_out.finish = rest;
    else if ((marker.word == "add" || marker.word == "set") && our_effect(marker))
        return;
    else
        page().lines.push_back({DraftLine::Is::Comment, node.text, {}});
}

void Drafting::ours(const Marker& marker, unsigned line)
{
    const std::string condition(marker.rest);
    std::string kept = m_world.is_ours(condition) ? condition : std::string{};
    if (kept.empty() && marker.word == "go_if") {
        kept = m_world.stand_in();
        remark(line,
            "the condition “" + condition + "” asks about something that Twine has not; the flag " + kept
                + " stands for it, and nothing sets it yet");
    } else if (kept.empty()) {
        remark(
            line, "the condition “" + condition + "” asks about something that Twine has not; it stands as a comment");
        page().lines.push_back({DraftLine::Is::Comment, node_text(marker), {}});
    }
    (marker.word == "go_if" ? m_go_if_here : marker.word == "when" ? m_paragraph_when : m_only_if_here) = kept;
}

std::string Drafting::node_text(const Marker& marker)
{
    return std::string(marker.word) + " " + std::string(marker.rest);
}

bool Drafting::our_effect(const Marker& marker)
{
    const std::size_t space = std::min(marker.rest.find(' '), marker.rest.size());
    const auto effect = m_world.memory.our_effect(
        marker.word, std::string(marker.rest.substr(0, space)), std::string(text::trim(marker.rest.substr(space))));
    if (effect)
        m_out.entered.push_back(*effect);
    return effect.has_value();
}

} // namespace vignette::author::twee
