#include "engine/terminal/parse_line.hpp"

#include "engine/core/text.hpp"
#include "engine/terminal/input.hpp"
#include "engine/terminal/wrong.hpp"

#include <array>
#include <set>

namespace vignette::terminal {

namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 3; // The event, its list of pairs, a pair.

/// Watches the parser, which by itself would take any depth, and the last of several fields of one name.
class Watch {
public:
    bool operator()(int depth, Json::parse_event_t what, const Json& parsed)
    {
        const bool opens = what == Json::parse_event_t::object_start || what == Json::parse_event_t::array_start;
        if (opens && depth >= deepest)
            too_deep = true;
        if (too_deep)
            return false;
        const auto level = static_cast<std::size_t>(depth);
        if (what == Json::parse_event_t::object_start)
            m_fields[level + 1].clear();
        if (what == Json::parse_event_t::key && !m_fields[level].insert(parsed.get<std::string>()).second)
            twice = parsed.get<std::string>();
        return true;
    }

    bool too_deep = false;
    std::string twice;

private:
    std::array<std::set<std::string>, deepest + 1> m_fields;
};

} // namespace

Result<Json> parse_line(std::string_view line)
{
    if (line.size() > longest_line)
        return wrong("This line is longer than 64 KiB; send a shorter text.");
    if (text::first_invalid_utf8(line) != std::string_view::npos)
        return wrong("This line is not valid UTF-8; send UTF-8 text.");
    // The parser would take it for the end, and all before it for the line.
    if (line.find('\0') != std::string_view::npos)
        return wrong("This line holds a zero byte; send plain text.");
    Watch watch;
    Json json = Json::parse(
        line, [&](int depth, Json::parse_event_t what, Json& parsed) { return watch(depth, what, parsed); }, false);
    if (watch.too_deep)
        return wrong("This line is nested too deeply; send one flat object, such as {\"event\":\"continue\"}.");
    if (json.is_discarded())
        return wrong("This line is not JSON; send one object on each line, such as {\"event\":\"continue\"}.");
    if (!json.is_object())
        return wrong("This line is JSON, but no object; send one such as {\"event\":\"continue\"}.");
    if (!watch.twice.empty())
        return wrong("The field \"" + watch.twice + "\" is there twice; send it once.");
    return json;
}

} // namespace vignette::terminal
