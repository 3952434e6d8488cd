#include "engine/play/page_text.hpp"

#include <algorithm>

namespace vignette::play {

std::string value_in_words(const course::Variable& variable, int value)
{
    if (variable.kind == course::Variable::Kind::State)
        return variable.states[static_cast<std::size_t>(value)];
    if (variable.kind == course::Variable::Kind::Flag)
        return value != 0 ? "yes" : "no";
    return std::to_string(value);
}

std::string_view Teller::shown(const course::Text& text)
{
    if (text.slots.empty())
        return text.value;
    std::string made;
    std::size_t from = 0;
    for (const auto& slot : text.slots) {
        made.append(text.value, from, slot.at - from);
        made += value_in_words(m_course.variables[slot.variable], m_state.now.variables[slot.variable]);
        from = slot.at;
    }
    made.append(text.value, from);
    return m_page.made.emplace_front(std::move(made));
}

std::vector<std::string> Teller::parts(const std::vector<course::Show>& shows) const
{
    std::vector<std::string> out;
    for (const auto& show : shows) {
        const auto& variable = m_course.variables[show.index];
        const int value = m_state.now.variables[show.index];
        const bool flag = variable.kind == course::Variable::Kind::Flag;
        out.push_back(show.part + "-" + (flag ? (value != 0 ? "on" : "off") : value_in_words(variable, value)));
    }
    return out;
}

Block Teller::block(const course::Line& line)
{
    Block out;
    out.kind = line.kind;
    out.id = line.id;
    out.text = shown(line.text);
    if (line.character != nothing)
        out.who = m_course.characters[line.character].name.value;
    if (line.kind == course::Line::Kind::Practice)
        out.who = m_course.practice.empty() ? "In your home, do this" : shown(m_course.practice);
    out.path = line.file;
    out.alt = line.kind == course::Line::Kind::Image ? out.text : shown(line.alt);
    out.transcript = shown(line.transcript);
    out.captions = line.captions;
    out.fill = shown(line.fill);
    out.decorative = line.decorative;
    if (!line.shows.empty())
        out.parts = parts(line.shows);
    for (const auto& item : line.items)
        out.items.push_back(shown(item));
    return out;
}

void Teller::tell(const std::vector<course::Line>& lines, std::vector<Block>& out)
{
    out.reserve(out.size() + lines.size());
    for (const auto& line : lines) {
        if (line.when.always() || holds(line.when))
            out.push_back(block(line));
    }
}

std::size_t Teller::count_told(const std::vector<course::Line>& lines, Index count) const
{
    return static_cast<std::size_t>(std::count_if(lines.begin(), lines.begin() + count,
        [&](const auto& line) { return line.when.always() || holds(line.when); }));
}

void Teller::cite(
    const std::vector<course::Evidence>& all, const std::vector<course::Line>& telling, std::vector<PageEvidence>& out)
{
    for (const auto& evidence : all) {
        if (!holds(evidence.when))
            continue;
        PageEvidence cited;
        cited.text = shown(evidence.text);
        for (const Index index : evidence.indices)
            cited.sources.push_back(&m_course.sources[index]);
        cited.told_before = count_told(telling, evidence.told_before);
        cited.general = evidence.indices.size() < evidence.sources.size();
        out.push_back(std::move(cited));
    }
}

std::string_view Teller::voice_name(const course::View& view)
{
    if (view.character != nothing)
        return m_course.characters[view.character].name.value;
    if (view.declared != nothing)
        return m_course.voices[view.declared].label.value;
    return view.voice == "family" ? "The family" : "A colleague";
}

PageOutcome Teller::outcome(const course::Option& option)
{
    PageOutcome out;
    out.option = option.id;
    out.label = shown(option.label);
    out.because = shown(option.because);
    for (const auto& result : option.results) {
        if (holds(result.when))
            out.results.push_back(shown(result.text));
    }
    out.views.reserve(option.views.size());
    for (const auto& view : option.views) {
        if (holds(view.when))
            out.views.push_back({view.voice, voice_name(view), shown(view.text), view.character != nothing});
    }
    cite(option.evidence, option.telling, out.evidence);
    tell(option.telling, out.telling);
    return out;
}

void Teller::share(const course::Ask& ask, PageOutcome& out)
{
    if (!ask.shared.title.empty())
        out.shared_title = shown(ask.shared.title);
    cite(ask.shared.evidence, ask.shared.telling, out.shared_evidence);
    tell(ask.shared.telling, out.shared_telling);
}

} // namespace vignette::play
