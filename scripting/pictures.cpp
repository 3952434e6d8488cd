#include "scripting/pictures.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <map>

namespace vignette::scripting {

namespace {

using course::Where;

/// The ids in a drawing. What stands in its comments counts too: then no finding is better than a wrong one.
std::vector<std::string> ids_in(std::string_view svg)
{
    std::vector<std::string> out;
    for (std::size_t at = svg.find("id="); at != std::string_view::npos; at = svg.find("id=", at + 3)) {
        const char quote = at + 3 < svg.size() ? svg[at + 3] : ' ';
        if (quote != '"' && quote != '\'')
            continue;
        const std::size_t end = svg.find(quote, at + 4);
        if (end != std::string_view::npos)
            out.emplace_back(svg.substr(at + 4, end - at - 4));
    }
    return out;
}

class Pictures {
public:
    Pictures(course::Loaded& loaded, const Files& files)
        : m_loaded(loaded)
        , m_files(files)
    {
    }

    void check()
    {
        for (const auto& emblem : m_loaded.course->emblems)
            check_shows(emblem.file, emblem.shows, emblem.where);
        for (const auto& scene : m_loaded.course->scenes) {
            for (const auto& part : scene.parts)
                check_part(part);
        }
    }

private:
    void check_part(const course::Part& part)
    {
        check_lines(part.telling);
        for (const auto& ask : part.asks) {
            for (const auto& item : ask.items) {
                if (ask.kind == course::Ask::Kind::Spot)
                    look_for(ask.picture, item.id, false, item.where);
            }
            check_lines(ask.shared.telling);
        }
    }

    void check_lines(const std::vector<course::Line>& telling)
    {
        for (const auto& line : telling)
            check_shows(line.file, line.shows, line.where);
    }

    void check_shows(const std::string& file, const std::vector<course::Show>& shows, Where where)
    {
        for (const auto& show : shows)
            look_for(file, show.part, true, where);
    }

    /// `by_value`: the drawing has one part for each value, as cup-mug for cup.
    void look_for(const std::string& file, const std::string& part, bool by_value, Where where)
    {
        const auto& known = parts_of(file);
        const bool found = std::any_of(known.begin(), known.end(),
            [&](const std::string& id) { return by_value ? id.starts_with(part + "-") : id == part; });
        if (known.empty() || found)
            return;
        std::vector<std::string_view> names;
        for (const auto& id : known)
            names.push_back(by_value ? std::string_view(id).substr(0, id.rfind('-')) : std::string_view(id));
        const auto near = text::nearest(part, names);
        const std::string wanted = by_value ? "parts called " + part + "-…" : "part called " + part;
        m_loaded.findings.push_back({course::Severity::Warning, "unknown-part", where, file + " has no " + wanted,
            near.empty() ? "write the id of a part of the drawing, or give one that id in the drawing"
                         : "did you mean " + std::string(near) + "?",
            part});
    }

    const std::vector<std::string>& parts_of(const std::string& file)
    {
        const auto [found, fresh] = m_parts.emplace(file, std::vector<std::string>{});
        if (fresh && file.ends_with(".svg")) {
            if (const auto svg = m_files.read(file); svg.ok())
                found->second = ids_in(svg.value());
        }
        return found->second;
    }

    course::Loaded& m_loaded;
    const Files& m_files;
    std::map<std::string, std::vector<std::string>> m_parts;
};

} // namespace

void check_pictures(course::Loaded& loaded, const Files& files)
{
    if (loaded.course)
        Pictures(loaded, files).check();
}

} // namespace vignette::scripting
