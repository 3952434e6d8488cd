#include "engine/exchange/calendar.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::exchange {

namespace {

constexpr std::size_t longest_line = 75; // Bytes, without CRLF: RFC 5545, section 3.1.

/// A text value: RFC 5545, section 3.3.11. Line ends become one \n, other control characters a space.
std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' || c == ';' || c == ',')
            out += std::string("\\") + c;
        else if (c == '\n' || (c == '\r' && text.substr(i + 1, 1) != "\n"))
            out += "\\n";
        else if (c != '\r')
            out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    return out;
}

/// How much of `text` fits into `room` bytes without cutting a letter.
std::size_t fitting(std::string_view text, std::size_t room)
{
    if (text.size() <= room)
        return text.size();
    while ((static_cast<unsigned char>(text[room]) & 0xC0) == 0x80)
        --room;
    return room;
}

void put_line(std::string& out, std::string_view line)
{
    std::size_t taken = fitting(line, longest_line);
    out += line.substr(0, taken);
    for (line.remove_prefix(taken); !line.empty(); line.remove_prefix(taken)) {
        taken = fitting(line, longest_line - 1); // The space counts.
        out += "\r\n ";
        out += line.substr(0, taken);
    }
    out += "\r\n";
}

void put_lines(std::string& out, const std::vector<std::string>& lines)
{
    for (const auto& line : lines)
        put_line(out, line);
}

struct Span {
    Day first, last;
};

Span span_of(const ThingToTry& thing)
{
    if (!thing.week)
        return {thing.due, thing.due};
    const auto monday = monday_of(thing.due);
    return {monday, plus_days(monday, 6)};
}

void put_task(std::string& out, const ThingToTry& thing, const std::string& stamp)
{
    put_lines(out,
        {"BEGIN:VTODO", "UID:" + escaped(thing.uid) + "-task", stamp, "SUMMARY:" + escaped(thing.summary),
            "DUE;VALUE=DATE:" + basic_day(span_of(thing).last),
            std::string("STATUS:") + (thing.done ? "COMPLETED" : "NEEDS-ACTION"), "CLASS:PRIVATE", "END:VTODO"});
}

void put_entry(std::string& out, const ThingToTry& thing, const std::string& stamp)
{
    const auto summary = escaped(thing.summary);
    const auto span = span_of(thing);
    put_lines(out,
        {"BEGIN:VEVENT", "UID:" + escaped(thing.uid) + "-entry", stamp, "SUMMARY:" + summary,
            "DTSTART;VALUE=DATE:" + basic_day(span.first),
            "DTEND;VALUE=DATE:" + basic_day(plus_days(span.last, 1)), // The day behind it: section 3.6.1.
            "TRANSP:TRANSPARENT", "CLASS:PRIVATE", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H",
            "DESCRIPTION:" + summary, "END:VALARM", "END:VEVENT"});
}

bool usable(const std::string& text)
{
    return !text::is_blank(text) && text::first_invalid_utf8(text) == std::string_view::npos;
}

Status check(const ThingToTry& thing)
{
    if (!usable(thing.uid))
        return Error{ErrorCode::InvalidArgument, "A thing to try has no id that a calendar can keep."};
    if (!usable(thing.summary))
        return Error{ErrorCode::InvalidArgument, "A thing to try has no words that a calendar can show."};
    if (!thing.due.ok())
        return Error{ErrorCode::InvalidArgument, "A thing to try is due on a day that does not exist."};
    return Done{};
}

} // namespace

Result<std::string> calendar(const std::vector<ThingToTry>& things, Seconds made)
{
    std::string out;
    put_lines(out, {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Vignette//Things to try//EN", "METHOD:PUBLISH"});
    const auto stamp = "DTSTAMP:" + basic_time(made);
    for (const auto& thing : things) {
        if (const auto checked = check(thing); !checked)
            return checked.error();
        put_task(out, thing, stamp);
        if (!thing.done)
            put_entry(out, thing, stamp);
    }
    put_line(out, "END:VCALENDAR");
    return out;
}

} // namespace vignette::exchange
