#include "engine/exchange/classes/register.hpp"
#include "engine/exchange/documents/plain.hpp"

#include <doctest/doctest.h>

using namespace vignette;
using namespace vignette::exchange;
using namespace vignette::exchange::classes;
using namespace std::chrono;

namespace {

constexpr Day today = 2026y / November / 23;

records::ClassRegister afternoon()
{
    records::ClassRegister out;
    auto& session = out.session;
    session.uid = "c1";
    session.version = "1.2.0";
    session.content_hash = "abc";
    session.listed_as = "Tea for two";
    session.facilitator = "Ada";
    session.place = "Staff room";
    session.held = Seconds{sys_days{2026y / November / 20}} + hours{14};
    session.minutes = 90;
    session.people = 2;
    session.programme = "p1";
    session.session = 2;
    out.notes = "Sit down first.\nFor later: who fills the kettle?\n";
    out.units = {"hallway", "gone"};
    out.attendees = {{records::LearnerId{1}, "Bo", session.held, session.held + minutes{80}, 80, true, true},
        {{}, "Visiting *Vi*", {}, {}, {}, false, false}};
    out.ratings = {{"useful", "", 6, {{4, 2}, {5, 4}}}};
    return out;
}

RegisterWords words()
{
    return {"Rowan House", "Ada", "Autumn group", {{"hallway", "In the hallway"}}, {{"useful", "How useful was it?"}},
        {{"Somebody was there afterwards.", true}, {"The *way out* was told.", false}}};
}

bool register_says(const documents::Document& document, const std::string& text)
{
    const auto all = documents::plain(document, 200);
    CAPTURE(all);
    return all.find(text) != std::string::npos;
}

} // namespace

TEST_SUITE("classes/register")
{
    TEST_CASE("Register: says who was there and when and what was taught and who signed it")
    {
        const auto made = register_document(afternoon(), words(), today);
        for (const char* text :
            {"Rowan House", "Tea for two", "1.2.0", "20 November 2026", "1 hour 30 minutes", "Staff room",
                "Session 2 of “Autumn group”", "14:00", "15:20", "80", "Completed the course, may teach it",
                "Visiting *Vi* (visitor)", "In the hallway", "gone", "Sit down first.",
                "For later: who fills the kettle?", "How useful was it?", "4 (2 people), 5 (4 people)",
                "Somebody was there afterwards.", "class c1", "content abc", "Times are in UTC"})
            CHECK(register_says(made, text));
    }

    TEST_CASE("Register: of a private course there is no column for times")
    {
        auto held = afternoon();
        held.session.privacy = records::Privacy::Private;
        for (auto& one : held.attendees)
            one.arrived = one.left = std::nullopt, one.minutes = std::nullopt;
        const auto made = register_document(held, words(), today);
        CHECK(register_says(made, "Bo"));
        CHECK_FALSE(register_says(made, "Came"));
        CHECK_FALSE(register_says(made, "UTC"));
    }

    TEST_CASE("Register: what is not there has no heading")
    {
        auto held = afternoon();
        held.notes.clear();
        held.units.clear();
        held.ratings.clear();
        held.attendees.clear();
        held.session.place.clear();
        held.session.session = 0;
        const auto made = register_document(held, {"Rowan House", "Ada", "", {}, {}, {}}, today);
        for (const char* text : {"Units", "wrote together", "rated", "What was done", "Place", "Group"})
            CHECK_FALSE(register_says(made, text));
        CHECK(register_says(made, "There is nobody on the register."));
    }

    TEST_CASE("Classes: each has a line that counts people and names only who led it")
    {
        auto session = afternoon().session;
        CHECK(class_title(session) == "20 November 2026 · Tea for two");
        CHECK(class_about(session, "Autumn group")
            == "Staff room · Led by Ada · 1 hour 30 minutes · 2 people · Session 2 of “Autumn group”");
        session.id = records::ClassId{17};
        const auto made = classes_document("Rowan House", {session}, {{"p1", "Autumn group"}}, today);
        for (const char* text : {"17", "Tea for two", "Staff room", "Ada", "Session 2 of “Autumn group”"})
            CHECK(register_says(made, text));
        CHECK(register_says(classes_document("Rowan House", {}, {}, today), "No class is kept yet."));
    }
}
