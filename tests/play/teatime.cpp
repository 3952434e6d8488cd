#include "tests/play/teatime.hpp"

namespace vignette::play {

using namespace script;

namespace {

Script declarations()
{
    return {
        say("course", "teatime", braces({{"title", "Responding to distress at teatime"}, {"version", "1.1.0"}})),
        say("character", "amina", braces({{"name", "Amina Khan"}, {"about", "82"}})),
        say("character", "jo", braces({{"name", "Jo"}})),
        say("counter", "trust", braces({{"from", 0}, {"to", 3}, {"start", 1}})),
        say("flag", "rushed"),
        say("scale", "confidence", braces({{"question", "How confident are you?"}, {"points", 5}})),
        say("source", "T1", braces({{"text", "Feelings often outlast the memory."}, {"status", "general"}})),
        say("unit", "hallway_unit",
            braces({{"title", "Ten to five"}, {"minutes", 8}, {"start", "welcome"},
                {"summary", "Amina wants to go home."}})),
    };
}

Script beginning()
{
    return {
        say("scene", "welcome"),
        say("warning", "A person in this story is frightened.", braces({{"skip_to", "support"}})),
        say("narrate", "It takes about eight minutes."),
        say("rate", "confidence", braces({{"moment", "before"}})),
        say("go", "hallway"),
        say("scene", "hallway"),
        say("narrate", "You find Amina at the front door in her coat."),
        say("say", "amina", "I have to go."),
        say("choose", "What do you do first?"),
        say("option", "sit", "Stand beside her."),
        say("add", "trust", 1),
        say("result", "Her shoulders drop a little."),
        say("view", "amina", "Somebody heard me."),
        say("view", "colleague", "You were kind."),
        say("evidence", "T1", "Answer the feeling first."),
        say("go", "talking"),
        say("option", "correct", "Tell her gently."),
        say("add", "trust", -1),
        say("result", "She stares at you."),
        say("view", "amina", "Nobody told me."),
        say("go", "grief"),
        say("option", "later", "Carry on."),
        say("set", "rushed", true),
        say("result", "The trolley rattles away."),
        say("go", "grief"),
    };
}

Script middle()
{
    return {
        say("scene", "grief"),
        say("say", "amina", "Let me OUT!"),
        say("choose", "What now?"),
        say("option", "repair", "Say sorry."),
        say("add", "trust", 1),
        say("result", "She looks at you."),
        say("go", "talking"),
        say("option", "fetch", "Ask Jo."),
        say("only_if", "rushed or trust == 0"),
        say("result", "Jo comes."),
        say("go", "handover"),
        say("scene", "talking"),
        say("say", "amina", "With jam."),
        say("choose", "How do you go on?"),
        say("option", "walk", "Walk together."),
        say("only_if", "trust >= 2"),
        say("result", "Her hand leaves the handle."),
        say("go", "ending"),
        say("option", "wait", "Stay by the door."),
        say("add", "trust", 1),
        say("result", "Four minutes."),
        say("go", "ending"),
    };
}

Script end()
{
    return {
        say("scene", "handover"),
        say("reflect", "handover_words", braces({{"prompt", "What would you say to Jo?"}})),
        say("go", "ending"),
        say("scene", "ending"),
        say("narrate", "By half past five Amina is eating toast."),
        say("reflect", "my_practice", braces({{"prompt", "Think of a time."}})),
        say("rate", "confidence", braces({{"moment", "after"}})),
        say("plan", "next_shift", braces({{"prompt", "One thing to try"}})),
        say("finish", "completed"),
        say("scene", "support"),
        say("narrate", "Talk to someone you trust."),
        say("finish", "left_early"),
    };
}

} // namespace

Script teatime()
{
    return declarations() + beginning() + middle() + end();
}

} // namespace vignette::play
