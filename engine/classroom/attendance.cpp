#include "engine/classroom/attendance.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::classroom {

namespace {

constexpr std::size_t longest_name = 200;

Status fits(const Attendance& attendance, const std::optional<records::LearnerId>& learner, std::string_view name)
{
    if (name.empty())
        return Error{ErrorCode::InvalidArgument, "Please write a name first."};
    if (name.size() > longest_name || text::first_invalid_utf8(name) != std::string_view::npos)
        return Error{ErrorCode::InvalidArgument, "That name is too long for the register. Please write a shorter one."};
    if (attendance.size() >= most_attendees)
        return Error{ErrorCode::Refused, "The register is full. Please begin another session for the others."};
    const bool twice = std::any_of(attendance.begin(), attendance.end(),
        [&](const Attendee& one) { return same_name(one.name, name) || (learner && one.learner == learner); });
    if (twice)
        return Error{ErrorCode::Refused,
            std::string(name) + " is on the register already. For somebody else of that name, add a letter."};
    return Done{};
}

Error no_such_line()
{
    return {ErrorCode::NotFound, "There is nobody in that line of the register. Choose one of the names."};
}

} // namespace

namespace {

/// The letters of A to Z; others stay as they are.
std::string in_small_letters(std::string_view name)
{
    std::string out(name);
    for (char& letter : out)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return out;
}

} // namespace

bool same_name(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && text::holds(a, b);
}

namespace {

/// The only one that begins with `wanted` as a word; nothing where there are several.
std::optional<std::size_t> only_one_with(const std::vector<std::string>& names, const std::string& wanted)
{
    const auto begins = [&](const std::string& name) { return name.starts_with(wanted + " "); };
    const auto first = std::find_if(names.begin(), names.end(), begins);
    if (first == names.end() || std::any_of(first + 1, names.end(), begins))
        return std::nullopt;
    return static_cast<std::size_t>(first - names.begin());
}

/// Of three letters another one is near most names; and "Jane Smith" is three slips from "John Smith".
std::optional<std::size_t> nearest_to(const std::vector<std::string>& names, const std::string& wanted)
{
    if (text::length(wanted) < 4)
        return std::nullopt;
    const auto near = text::nearest(wanted, {names.begin(), names.end()}, 2);
    const auto found = std::find(names.begin(), names.end(), near);
    if (near.empty() || found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

} // namespace

std::optional<std::size_t> may_mean(
    const Attendance& attendance, const std::vector<std::string>& names, std::string_view written)
{
    const std::string wanted = in_small_letters(written);
    std::vector<std::string> all;
    for (const auto& name : names)
        all.push_back(in_small_letters(name));
    auto found = only_one_with(all, wanted);
    if (!found)
        found = nearest_to(all, wanted);
    const auto is_there = [&](const Attendee& one) { return same_name(one.name, names[*found]); };
    if (!found || std::any_of(attendance.begin(), attendance.end(), is_there))
        return std::nullopt;
    return found;
}

namespace {

/// Two blanks between two names are a slip: nobody is two people for it.
std::string with_one_blank(std::string_view name)
{
    std::string out(name);
    out.erase(std::unique(out.begin(), out.end(), [](char a, char b) { return a == ' ' && b == ' '; }), out.end());
    return out;
}

} // namespace

Status put_on_list(Attendance& attendance, std::optional<records::LearnerId> learner, std::string_view name)
{
    const std::string one_blank = with_one_blank(text::trim(name));
    if (auto checked = fits(attendance, learner, one_blank); !checked)
        return checked;
    attendance.push_back({learner, one_blank, {}});
    return Done{};
}

Status is_meant(Attendance& attendance, std::size_t line, records::LearnerId learner, std::string_view name)
{
    if (line >= attendance.size())
        return no_such_line();
    Attendance others = attendance;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(line));
    if (auto checked = fits(others, learner, name); !checked)
        return checked;
    attendance[line].learner = learner;
    attendance[line].name = name;
    return Done{};
}

Status arrive(Attendance& attendance, std::size_t line, Seconds now)
{
    if (line >= attendance.size())
        return no_such_line();
    if (!is_here(attendance[line]))
        attendance[line].stays.push_back({now, std::nullopt});
    return Done{};
}

Status leave(Attendance& attendance, std::size_t line, Seconds now)
{
    if (line >= attendance.size())
        return no_such_line();
    if (is_here(attendance[line]))
        attendance[line].stays.back().to = now;
    return Done{};
}

Status take_off_list(Attendance& attendance, std::size_t line)
{
    if (line >= attendance.size())
        return no_such_line();
    attendance.erase(attendance.begin() + static_cast<std::ptrdiff_t>(line));
    return Done{};
}

bool is_here(const Attendee& one)
{
    return !one.stays.empty() && !one.stays.back().to;
}

std::size_t here(const Attendance& attendance)
{
    return static_cast<std::size_t>(std::count_if(attendance.begin(), attendance.end(), is_here));
}

std::chrono::minutes time_in_room(const Attendee& one, Seconds now)
{
    std::chrono::seconds all{0};
    for (const Stay& stay : one.stays)
        all += std::max(std::chrono::seconds{0}, stay.to.value_or(now) - stay.from);
    return std::chrono::duration_cast<std::chrono::minutes>(all);
}

} // namespace vignette::classroom
