#include "tests/terminal/small_course.hpp"

#include <stdexcept>

namespace vignette::tests {

using course::Value;

Value text(std::string is)
{
    return {std::move(is)};
}
Value number(long long is)
{
    return {is};
}
Value truth(bool is)
{
    return {is};
}
Value list(std::vector<Value> values)
{
    return {course::Table{std::move(values), {}}};
}
Value described(std::vector<Value> areas, std::string alt)
{
    return {course::Table{std::move(areas), {{"alt", {std::move(alt)}}}}};
}
Value fields(std::vector<course::Field> named)
{
    return {course::Table{{}, std::move(named)}};
}

Value part(std::string word, std::vector<std::string> arguments)
{
    course::Built built{std::move(word), {}, {}};
    for (auto& argument : arguments)
        built.arguments.push_back(text(std::move(argument)));
    return {std::move(built)};
}

Teller::Teller()
{
    m_builder.add_file("course.lua", "");
}

Teller& Teller::say(std::string word, std::vector<Value> arguments)
{
    m_builder.add({std::move(word), std::move(arguments), {0, ++m_line}});
    return *this;
}

Teller& Teller::say(std::string word, std::initializer_list<const char*> texts)
{
    std::vector<Value> arguments;
    for (const char* one : texts)
        arguments.push_back(text(one));
    return say(std::move(word), std::move(arguments));
}

course::Course Teller::finish()
{
    auto loaded = m_builder.finish([](std::string_view) { return true; });
    std::string findings;
    for (const auto& finding : loaded.findings) {
        if (finding.severity == course::Severity::Error)
            findings += course::render(finding, loaded.sources, "small");
    }
    if (!loaded.course)
        throw std::runtime_error(findings);
    return std::move(*loaded.course);
}

namespace {

void declare(Teller& tell)
{
    tell.say("course",
        {text("teatime"),
            fields({{"title", text("Responding at teatime")}, {"version", text("1.1.0")}, {"minutes", number(8)}})});
    tell.say("character", {text("amina"), fields({{"name", text("Amina Khan")}})});
    tell.say("counter", {text("trust"), fields({{"from", number(0)}, {"start", number(1)}, {"to", number(3)}})});
    tell.say("flag", {"rushed"});
    tell.say("state", {text("mood"), list({text("calm"), text("upset")})});
    tell.say("role", {text("carer"), fields({{"name", text("Care worker")}})});
    tell.say("role", {text("cook"), fields({{"name", text("Cook")}})});
    tell.say("nation", {text("wales"), fields({{"name", text("Wales")}})});
    tell.say("scale",
        {text("confidence"),
            fields({{"high", text("Very")}, {"low", text("Not at all")}, {"points", number(5)},
                {"question", text("How confident are you?")}})});
    tell.say(
        "source", {text("T1"), fields({{"status", text("verified")}, {"text", text("Feelings outlast memory.")}})});
    tell.say("source", {text("T2"), fields({{"status", text("to_check")}, {"text", text("Most homes do this.")}})});
    tell.say("unit",
        {text("hallway"),
            fields({{"minutes", number(8)}, {"start", text("welcome")}, {"summary", text("Answer the feeling first.")},
                {"title", text("Ten to five")}, {"you", text("You are new on shift.")}})});
}

void tell_hallway(Teller& tell)
{
    tell.say("scene", {"welcome"}).say("title", {"Before you start"});
    tell.say("warning", {text("A person in this story is frightened."), fields({{"skip_to", text("support")}})});
    tell.say("narrate", {"It takes *eight* minutes."});
    tell.say("rate", {text("confidence"), fields({{"moment", text("before")}})});
    tell.say("go", {"door"});
    tell.say("scene", {"door"}).say("title", {"Ten to five"});
    tell.say("image", {text("media/door.svg"), fields({{"alt", text("A dim hallway.")}})});
    tell.say("say", {"amina", "I have to go."});
    tell.say("choose", {"What do you do first?"});
    tell.say("option", {"sit", "Stand beside her."})
        .say("because", {"It keeps her company."})
        .say("add", {text("trust"), number(1)});
    tell.say("result", {"Her shoulders drop."}).say("result", {"“She makes semolina.”"});
    tell.say("view", {"amina", "Somebody heard me."}).say("view", {"colleague", "That took thirty seconds."});
    tell.say("evidence", {"T1", "Answer the feeling."})
        .say("evidence", {list({text("T1"), text("T2")}), text("Two say so.")});
    tell.say("evidence", {"general", "Many people say so."}).say("go", {"talking"});
    tell.say("option", {"correct", "Tell her about her mother."}).say("add", {text("trust"), number(-1)});
    tell.say("set", {"mood", "upset"}).say("view", {"amina", "Nobody told me."}).say("go", {"talking"});
    tell.say("scene", {"talking"})
        .say("title", {"At the door"})
        .say("narrate", {"Trust is {trust}."})
        .say("choose", {"How do you go on?"});
    tell.say("option", {"walk", "Walk to the kitchen."})
        .say("only_if", {"trust >= 2"})
        .say("shown_but_locked", {"She does not trust you yet."});
    tell.say("result", {"Her hand leaves the handle."}).say("go", {"ending"});
    tell.say("option", {"jo", "Ask Jo."})
        .say("only_if", {"trust == 0"})
        .say("result", {"Jo comes."})
        .say("go", {"ending"});
    tell.say("option", {"wait", "Wait with her."})
        .say("set", {text("rushed"), truth(true)})
        .say("result", {"Four minutes."})
        .say("go", {"ending"});
    tell.say("whichever", {"What we know"}).say("evidence", {"T1", "Company helps."}).say("practice", {"Tell Jo."});
    tell.say("scene", {"ending"}).say("title", {"Afterwards"}).say("narrate", {"Amina is eating toast."});
    tell.say("reflect",
        {text("my_practice"), fields({{"hint", text("No real names.")}, {"prompt", text("Think of a time.")}})});
    tell.say("rate", {text("confidence"), fields({{"moment", text("after")}})});
    tell.say("plan", {text("next_shift"), fields({{"prompt", text("One thing to try")}})});
    tell.say("finish", {"completed"});
    tell.say("scene", {"support"}).say("narrate", {"Helplines are one key away."}).say("finish", {"left_early"});
}

void tell_ways(Teller& tell)
{
    tell.say("scale",
        {text("steps"),
            fields({{"aside", text("Prefer not to say")},
                {"items", list({part("item", {"q1", "I ask."}), part("item", {"q2", "I wait."})})},
                {"points", list({text("Not yet"), text("Often")})}, {"question", text("Where are you?")}})});
    tell.say("unit",
        {text("ways"), fields({{"minutes", number(4)}, {"start", text("many")}, {"title", text("Other ways")}})});
    tell.say("scene", {"many"}).say("title", {"Other ways"}).say("narrate", {"There is time."});
    tell.say("card",
        {text("ask_first"), text("Ask first."),
            fields({{"alt", text("Two people.")}, {"picture", text("media/ask.svg")}})});
    tell.say("choose_many",
        {text("signs"), text("Which signs?"),
            list({part("item", {"sit", "Sitting.", "She rests."}), part("item", {"pace", "Pacing."})})});
    tell.say("arrange",
        {text("order"), text("In which order?"),
            list({part("item", {"ask", "Ask."}), part("item", {"listen", "Listen."}),
                part("item", {"note", "Note."})})});
    tell.say("match",
        {text("words"), text("What belongs together?"),
            list({part("pair", {"cry", "Crying", "Sorrow"}), part("pair", {"coat", "Coat on", "Leaving"})})});
    tell.say("spot",
        {text("lights"), text("What do you see?"), text("media/hall.svg"),
            described({part("area", {"lamp", "The lamp", "It flickers."}), part("area", {"rug", "The rug"})},
                "A dim hall with a rug.")});
    tell.say("checklist",
        {text("ready"), text("Ready?"), list({part("item", {"keys", "Keys"}), part("item", {"phone", "Phone"})})});
    tell.say("rate", {text("steps"), fields({{"moment", text("before")}})});
    tell.say("jot", {text("scrap"), fields({{"lines", number(2)}, {"prompt", text("A word on paper")}})});
    tell.say("finish", {"completed"});
}

} // namespace

course::Course small_course()
{
    Teller tell;
    declare(tell);
    tell_hallway(tell);
    tell_ways(tell);
    return tell.finish();
}

} // namespace vignette::tests
