#include "engine/course/filler.hpp"

#include <algorithm>

namespace vignette::course {

void Filler::fill(Text& text)
{
    if (text.value.find_first_of("{}") == std::string::npos)
        return;
    std::string out;
    std::string_view rest = text.value;
    while (true) {
        const std::size_t open = rest.find('{');
        if (rest.substr(0, open).find('}') != std::string_view::npos)
            m_state.error("bad-name-in-text", text.where, "a } in this text has no {",
                "write {name}, or leave the bracket out", "}");
        out += rest.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const std::size_t close = rest.find('}', open);
        if (close == std::string_view::npos) {
            m_state.error("bad-name-in-text", text.where, "a { in this text has no }",
                "write {name}, or leave the bracket out", "{");
            break;
        }
        put(text, out, rest.substr(open + 1, close - open - 1));
        rest.remove_prefix(close + 1);
    }
    text.value = std::move(out);
}

void Filler::put(Text& text, std::string& out, std::string_view name)
{
    const std::size_t dot = name.find('.');
    if (dot != std::string_view::npos)
        return put_character(text, out, name.substr(0, dot), name.substr(dot + 1));
    const auto index = m_lookup.variable_index(name);
    if (index) {
        text.slots.push_back({static_cast<std::uint32_t>(out.size()), index.value()});
        m_state.course.variables[index.value()].read = true;
    } else {
        m_state.error("bad-name-in-text", text.where, "in this text, " + index.error().message,
            "declare it, or leave the braces out", "{" + std::string(name));
    }
}

void Filler::put_character(const Text& text, std::string& out, std::string_view id, std::string_view part)
{
    std::vector<std::string_view> known;
    for (const auto& character : m_state.course.characters) {
        known.push_back(character.id);
        if (character.id == id && (part == "name" || part == "about")) {
            m_state.references.meet("character", id);
            out += part == "name" ? character.name.value : character.about.value;
            return;
        }
    }
    m_state.error("bad-name-in-text", text.where,
        std::find(known.begin(), known.end(), id) != known.end()
            ? "a character has a name and an about, no " + std::string(part)
            : "in this text, " + m_lookup.missing("character", id, known).message,
        "write {character.name}, or leave the braces out", "{" + std::string(id));
}

} // namespace vignette::course
