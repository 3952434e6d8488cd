#include "engine/exchange/classes/register.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/classes/lines.hpp"
#include "engine/exchange/documents/text.hpp"
#include "engine/exchange/reports/ratings.hpp"

#include <algorithm>

namespace vignette::exchange::classes {

namespace {

using namespace documents;
using records::ClassAttendee;
using records::ClassRegister;

std::string time_of_day(const std::optional<Seconds>& at)
{
    return at ? iso_time(*at).substr(11, 5) : "–";
}

bool has_times(const ClassRegister& held)
{
    return std::any_of(held.attendees.begin(), held.attendees.end(),
        [](const ClassAttendee& one) { return one.arrived || one.left || one.minutes; });
}

std::string session_text(const records::ClassSession& session, const std::string& programme)
{
    if (session.session == 0)
        return {};
    return "Session " + std::to_string(session.session) + (programme.empty() ? "" : " of “" + programme + "”");
}

Details facts(const ClassRegister& held, const RegisterWords& words)
{
    const auto& session = held.session;
    Details out{{{"Course", session.listed_as}}};
    const auto put = [&](const char* label, const std::string& value) {
        if (!value.empty())
            out.rows.push_back({label, value});
    };
    put("Version", session.version);
    put("Day", day_text(day_of(session.held)));
    put("Length", minutes_text(session.minutes));
    put("Place", session.place);
    put("Facilitator", session.facilitator);
    put("Group", session_text(session, words.programme));
    put("People", std::to_string(session.people));
    put("Signed by", words.signed_by);
    return out;
}

std::string remark(const ClassAttendee& one)
{
    std::string out = one.completed ? "Completed the course" : "";
    if (one.may_teach)
        out += out.empty() ? "May teach it" : ", may teach it";
    return out;
}

Table people_table(const ClassRegister& held)
{
    const bool times = has_times(held);
    Table out{{}, {"Name"}, {}};
    if (times)
        out.header.insert(out.header.end(), {"Came", "Left", "Minutes"});
    const bool remarks = std::any_of(
        held.attendees.begin(), held.attendees.end(), [](const auto& one) { return !remark(one).empty(); });
    if (remarks)
        out.header.emplace_back("Record");
    for (const auto& one : held.attendees) {
        std::vector<Cell> row{{one.name + (one.learner ? "" : " (visitor)")}};
        if (times)
            row.insert(row.end(),
                {{time_of_day(one.arrived)}, {time_of_day(one.left)},
                    {std::to_string(one.minutes.value_or(held.session.minutes))}});
        if (remarks)
            row.push_back({remark(one)});
        out.rows.push_back(std::move(row));
    }
    return out;
}

void put_people(const ClassRegister& held, Document& out)
{
    out.blocks.emplace_back(Heading{2, "Who was there"});
    if (held.attendees.empty()) {
        out.blocks.emplace_back(Paragraph{"There is nobody on the register."});
        return;
    }
    out.blocks.emplace_back(people_table(held));
    if (has_times(held))
        out.blocks.emplace_back(Note{"Times are in UTC, which is the same as British time in winter."});
}

std::vector<std::string> unit_titles(const std::vector<std::string>& units, const RegisterWords& words)
{
    std::vector<std::string> out;
    for (const auto& unit : units) {
        const auto found = words.units.find(unit);
        out.push_back(found == words.units.end() ? unit : found->second);
    }
    return out;
}

void put_ratings(const ClassRegister& held, const RegisterWords& words, Document& out)
{
    if (held.ratings.empty())
        return;
    out.blocks.emplace_back(Heading{2, "How people rated it"});
    out.blocks.emplace_back(reports::ratings_table({{}, held.ratings, words.questions}));
}

std::string small_print(const records::ClassSession& session)
{
    std::string out = "Kept by Vignette as class " + session.uid;
    if (!session.content_hash.empty())
        out += ", with the course’s content " + session.content_hash;
    return out + ".";
}

} // namespace

std::string class_title(const records::ClassSession& session)
{
    return day_text(day_of(session.held)) + " · " + session.listed_as;
}

std::string class_about(const records::ClassSession& session, const std::string& programme)
{
    std::string out;
    const auto put = [&](const std::string& words) { out += words.empty() ? "" : (out.empty() ? "" : " · ") + words; };
    put(session.place);
    put("Led by " + session.facilitator);
    put(minutes_text(session.minutes));
    put(counted(static_cast<std::size_t>(session.people), "person", "people"));
    put(session_text(session, programme));
    return out;
}

Document register_document(const ClassRegister& held, const RegisterWords& words, Day today)
{
    Document out;
    const auto day = day_text(day_of(held.session.held));
    out.title = "Class register: " + held.session.listed_as + ", " + day;
    out.dated = today;
    out.foot = "Class register · " + words.site + " · " + day;
    out.blocks = {Heading{1, "Class register"}, Paragraph{literal(words.site) + "."}, facts(held, words)};
    put_people(held, out);
    put_lines("Units that were taught", unit_titles(held.units, words), out);
    std::vector<std::string> notes;
    for (const auto line : text::lines(held.notes)) {
        if (!text::is_blank(line))
            notes.emplace_back(line);
    }
    put_lines("What the group wrote together", notes, out);
    if (!words.checklist.empty()) {
        out.blocks.emplace_back(Heading{2, "What was done"});
        auto ticks = words.checklist;
        for (auto& [text, done] : ticks)
            text = literal(text);
        out.blocks.emplace_back(Ticks{{}, std::move(ticks)});
    }
    put_ratings(held, words, out);
    out.blocks.emplace_back(Note{small_print(held.session)});
    return out;
}

Document classes_document(const std::string& site, const std::vector<records::ClassSession>& classes,
    const std::map<std::string, std::string>& programmes, Day today)
{
    Document out;
    out.title = "Classes: " + site + ", " + day_text(today);
    out.dated = today;
    out.foot = "Classes · " + site + " · " + day_text(today);
    out.landscape = true;
    out.blocks = {Heading{1, "Classes"}, Paragraph{literal(site) + ", " + day_text(today) + "."}};
    Table table{{}, {"Number", "Day", "Course", "Place", "Facilitator", "Minutes", "People", "Group"}, {}};
    for (const auto& one : classes) {
        const auto programme = programmes.find(one.programme);
        table.rows.push_back({{std::to_string(static_cast<std::int64_t>(one.id))}, {short_day_text(day_of(one.held))},
            {one.listed_as}, {one.place}, {one.facilitator}, {std::to_string(one.minutes)},
            {std::to_string(one.people)}, {session_text(one, programme == programmes.end() ? "" : programme->second)}});
    }
    if (classes.empty())
        out.blocks.emplace_back(Paragraph{"No class is kept yet."});
    else
        out.blocks.emplace_back(std::move(table));
    return out;
}

} // namespace vignette::exchange::classes
