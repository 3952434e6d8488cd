#include "tests/classroom/class.hpp"

#include "tests/play/playing.hpp"

#include <doctest/doctest.h>

namespace vignette::tests {

using namespace script;

course::Course hallway()
{
    return play::Playing({
                             say("course", "hallway", braces({{"title", "Ten to five"}, {"version", "1.0.0"}})),
                             say("character", "amina", braces({{"name", "Amina Khan"}})),
                             say("flag", "rushed"),
                             say("source", "T1", braces({{"text", "A guide."}, {"status", "general"}})),
                             say("unit", "one", braces({{"title", "Ten to five"}, {"minutes", 8}, {"start", "hall"}})),
                             say("scene", "hall"),
                             say("narrate", "Amina is at the door."),
                             say("note", "Let the quiet ones speak first."),
                             say("discuss", "Corners.", braces({{"minutes", 4}, {"at", "choice"}})),
                             say("discuss", "Ten seconds of quiet.", braces({{"at", "views"}, {"as", "silence"}})),
                             say("choose", "What do you do?"),
                             say("option", "sit", "Sit down."),
                             say("result", "She sits."),
                             say("view", "amina", "Somebody sat down with me."),
                             say("evidence", "T1", "Sitting down takes the hurry away."),
                             say("discuss", "Why does that help?", braces({{"minutes", 2}})),
                             say("go", "tea"),
                             say("option", "later", "Carry on."),
                             say("set", "rushed", true),
                             say("result", "The trolley rattles."),
                             say("go", "tea"),
                             say("scene", "tea"),
                             say("choose", "And then?"),
                             say("option", "pour", "Pour tea."),
                             say("result", "Tea."),
                             say("go", "ending"),
                             say("option", "sorry", "Say sorry."),
                             say("only_if", "rushed"),
                             say("result", "She nods."),
                             say("go", "ending"),
                             say("scene", "ending"),
                             say("narrate", "Half past five."),
                             say("discuss", "What would make it easy?", braces({{"minutes", 3}, {"at", "end"}})),
                             say("reflect", "mine", braces({{"prompt", "Think of a time."}})),
                             say("finish", "completed"),
                         })
        .course;
}

Seconds at(std::chrono::seconds time)
{
    return Seconds{std::chrono::seconds{1'795'262'400}} + time;
}

void Class::goes(play::Action action, std::string id)
{
    REQUIRE(classroom::move(course, session, {.action = action, .id = std::move(id)}).ok());
}

std::string Class::scene() const
{
    return session.room.play.now.scene == play::nothing ? "" : course.scenes[session.room.play.now.scene].id;
}

std::string Class::option() const
{
    const auto& now = session.room.play.now;
    if (now.option == play::nothing)
        return "";
    const auto& part = course.scenes[now.scene].parts[now.part];
    return part.asks[part.choose].options[now.option].id;
}

std::vector<std::string> Class::talk() const
{
    std::vector<std::string> out;
    for (const auto* one : classroom::discussions(course, session.room.play))
        out.push_back(one->text.value);
    return out;
}

} // namespace vignette::tests
