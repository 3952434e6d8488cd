#include "tests/twee/stories.hpp"

#include <doctest/doctest.h>

#include <string>

namespace vignette::author::twee {

TEST_SUITE("twee")
{
    TEST_CASE("Import: passages become scenes, links options and one link a way")
    {
        const std::string story = R"lua(:: StoryTitle
Tea at four

:: StoryData
{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "The Hall" }

:: Kitchen
The kettle boils.

[[Carry on->The Hall]]

:: The Hall [dark] {"position":"1,2"}
Mr Osei waits by the *door*.
What do you say?

[["Good afternoon"|Kitchen]]
[[Nothing<-Garden]] [[Garden]]
[[Go & wait->The Hall]]

:: Garden
The end.
)lua";
        CHECK(scenes_of(story) == R"lua(-- Passage “Kitchen”, s.twee:7
scene "kitchen"
  narrate "The kettle boils."
  go      "the_hall"

-- Passage “The Hall”, s.twee:12; tags: dark
scene "the_hall"
  narrate "Mr Osei waits by the *door*."
  choose  "What do you say?"
    option "good_afternoon" "\"Good afternoon\""
      result  "(What happens next: write it here.)"
      go      "kitchen"
    option "garden" "Garden"
      result  "(What happens next: write it here.)"
      go      "nothing"
    option "garden_2" "Garden"
      result  "(What happens next: write it here.)"
      go      "garden"
    option "go_wait" "Go & wait"
      result  "(What happens next: write it here.)"
      go      "the_hall"

-- Passage “Garden”, s.twee:20
scene "garden"
  narrate "The end."
  finish  "completed"

-- Passage “Nothing”, s.twee:17
scene "nothing"
  narrate "(Nothing was here: write it.)"
  finish  "completed"
)lua");
        const auto made = imported(story);
        CHECK(made.title == "Tea at four");
        CHECK(made.scenes == 4);
        CHECK(made.options == 4);
        CHECK(made.results_to_write == 4);
        CHECK(made.questions_to_write == 0);
        CHECK(
            made.files.at("course.lua").find("Its IFID is D674C58C-DEFA-4F70-B7A2-27742230C0FC.") != std::string::npos);
        CHECK(made.files.at("course.lua").find("course \"tea_at_four\"") != std::string::npos);
        CHECK(made.files.at("units/01-story.lua").find("start   = \"the_hall\"") != std::string::npos);
        CHECK(remarks_on(story) == "17: there is no passage “Nothing”; a scene with nothing in it stands for it\n");
    }

    TEST_CASE("Import: Harlowe's variables and conditions become the course's own")
    {
        const std::string story = R"lua(:: StoryData
{"ifid": "X", "format": "Harlowe"}

:: Start
(set: $trust to 1)(set: $rushed to false)
You meet Amina.
[[Sit down->Talk]]
(link: "Walk past")[(set: $rushed to true)(goto: "Talk")]

:: Talk
(if: $rushed)[She looks away.](else:)[She smiles.]
(if: $trust >= 2)[[[Walk together->Walk]]]
(link-goto: "Wait", "Wait here")
(link-reveal-goto: "Hum", "Wait here")[(set: $trust to it + 1)]

:: Wait here
You wait. $trust of it.
(goto: "Walk")

:: Walk
Toast.
)lua";
        CHECK(memory_of(story) == "flag \"rushed\"\ncounter \"trust\" { from = 0, to = 10, start = 1 }\n");
        CHECK(scenes_of(story) == R"lua(-- Passage “Start”, s.twee:4
scene "start"
  narrate "You meet Amina."
  choose  "What do you do?"
    option "sit_down" "Sit down"
      result  "(What happens next: write it here.)"
      go      "talk"
    option "walk_past" "Walk past"
      set("rushed", true)
      result  "(What happens next: write it here.)"
      go      "talk"

-- Passage “Talk”, s.twee:10
scene "talk"
  narrate "She looks away." { when = "rushed" }
  narrate "She smiles." { when = "not (rushed)" }
  choose  "What do you do?"
    option "walk_together" "Walk together"
      only_if "trust >= 2"
      result  "(What happens next: write it here.)"
      go      "walk"
    option "wait" "Wait"
      result  "(What happens next: write it here.)"
      go      "wait_here"
    option "hum" "Hum"
      add("trust", 1)
      result  "(What happens next: write it here.)"
      go      "wait_here"

-- Passage “Wait here”, s.twee:16
scene "wait_here"
  narrate "You wait. {trust} of it."
  go      "walk"

-- Passage “Walk”, s.twee:20
scene "walk"
  narrate "Toast."
  finish  "completed"
)lua");
        CHECK(remarks_on(story)
            == " the variable trust has no limits in Twine; here it goes from 0 to 10: change that in course.lua if it "
               "should "
               "be more\n11: a condition in the middle of a paragraph; here a whole line is there or not, so it is cut "
               "in "
               "pieces\n");
    }

    TEST_CASE("Import: SugarCube's too and what is set on arriving is set by the option that leads there")
    {
        const std::string story = R"lua(:: StoryInit
<<set $coat to "on">>
<<run startMusic()>>

:: Start
<<if visited("Room")>>You were here.
<<elseif $coat is "off">>Bare.
<<else>>New.
<</if>>
[[Room][$coat to "off"]]
<<link "Look around" "Room">><<set $seen to true>><</link>>
<<link "Play" "Room">><<playSound "x">><</link>>

:: Room
<<set $lamp to true>>\
''Dark'' and //quiet//. <<print $coat>> <b>Here</b><br>next
<<if $lamp>>[[End]]<</if>>

:: End
<<include "Other">>
Done.
:: StoryCaption
Coat: $coat
)lua";
        CHECK(memory_of(story) == "state \"coat\" { \"on\", \"off\", start = \"on\" }\nflag \"lamp\"\nflag \"seen\"\n");
        CHECK(scenes_of(story) == R"lua(-- Passage “Start”, s.twee:5
scene "start"
  narrate "You were here." { when = "seen('room')" }
  narrate "Bare." { when = "not (seen('room')) and coat == off" }
  narrate "New." { when = "not (seen('room')) and not (coat == off)" }
  -- Twine: <<link "Play" "Room">><<playSound "x">><</link>>
  choose  "What do you do?"
    option "room" "Room"
      set("coat", "off")
      set("lamp", true)
      result  "(What happens next: write it here.)"
      go      "room"
    option "look_around" "Look around"
      set("seen", true)
      set("lamp", true)
      result  "(What happens next: write it here.)"
      go      "room"

-- Passage “Room”, s.twee:14
scene "room"
  narrate "*Dark* and *quiet*. {coat} *Here*"
  narrate "next"
  go_if("lamp", "end")
  finish  "completed"

-- Passage “End”, s.twee:19
scene "end"
  -- Twine: <<include "Other">>
  narrate "Done."
  finish  "completed"
)lua");
        CHECK(remarks_on(story)
            == "3: what “StoryInit” does besides setting variables is kept in left-over.twee\n"
               "12: a link that does more than lead on has no counterpart; it stands as a comment in its place\n"
               "20: the macro <<include>> has no counterpart; it stands as a comment in its place\n"
               "22: the passage “StoryCaption” is for Twine alone; it is kept in left-over.twee\n");
        CHECK(imported(story).files.at("left-over.twee").find(":: StoryCaption\nCoat: $coat\n") != std::string::npos);
    }

    TEST_CASE("Import: Chapbook's sections and modifiers are read")
    {
        const std::string story = R"lua(:: StoryData
{"ifid": "X", "format": "Chapbook", "start": "One"}

:: One
trust: 1
name: document.title
--
Two lines
of one paragraph with {trust} in it.

[if trust > 0]
Only then.

[[Stay->One]]
[else]
Otherwise.
[continued]
Always. {embed passage: 'x'}
[align center]
[[On->Two]]

:: Two
The end.
)lua";
        CHECK(scenes_of(story) == R"lua(-- Passage “One”, s.twee:4
scene "one"
  -- Twine: name: document.title
  narrate "Two lines of one paragraph with {trust} in it."
  narrate "Only then." { when = "trust > 0" }
  narrate "Otherwise." { when = "not (trust > 0)" }
  narrate "Always."
  -- Twine: {embed passage: 'x'}
  -- Twine: [align center]
  choose  "What do you do?"
    option "stay" "Stay"
      only_if "trust > 0"
      result  "(What happens next: write it here.)"
      go      "one"
    option "on" "On"
      result  "(What happens next: write it here.)"
      go      "two"

-- Passage “Two”, s.twee:22
scene "two"
  narrate "The end."
  finish  "completed"
)lua");
    }

    TEST_CASE("Import: nothing is dropped in silence")
    {
        const std::string story = R"lua(:: Start
(if: $a's length > 2)[Long.](else:)[Short.]
(set: $b to (random: 1, 6))
<img src="x.png">
It costs {a lot} of $5.
[[Go->Start2]]
[[Stay->Start]]
(goto: "Start2")

:: Start2 [script]
alert(1)

:: Start
again
)lua";
        CHECK(remarks_on(story)
            == "2: the condition “$a's length > 2” cannot be said here; what it shows is always there, and marked\n"
               "3: something that is set has no counterpart; it stands as a comment in its place\n"
               "4: HTML has no counterpart; it stands as a comment in its place\n"
               "6: there is no passage “Start2”; a scene with nothing in it stands for it\n"
               "8: a jump beside links leaves no time to choose; it is left out\n"
               "10: the passage “Start2” is for Twine alone; it is kept in left-over.twee\n"
               "13: there is a passage “Start” already; this one is kept in left-over.twee\n");
        const std::string lua = scenes_of(story);
        for (const auto* kept :
            {"-- Twine shows this only if: $a's length > 2\n", "narrate \"Long.\"", "narrate \"Short.\"",
                "-- Twine shows this only if: nothing above was\n", "-- Twine: (set: $b to (random: 1, 6))\n",
                "-- Twine: <img src=\"x.png\">\n", "It costs (a lot) of $5.", "-- Twine jumps at once to: Start2\n"})
            CHECK_MESSAGE(lua.find(kept) != std::string::npos, kept);
    }

    TEST_CASE("Import: a file that is no story is refused with a sentence")
    {
        const auto refusal = [](std::string_view bytes) {
            const auto result = import_twee("s.twee", bytes);
            return result ? std::string{} : result.error().message;
        };
        CHECK(refusal("").starts_with("s.twee has no passage to tell"));
        CHECK(refusal(":: StoryTitle\nx\n").starts_with("s.twee has no passage to tell"));
        CHECK(refusal(":: A\n\xFF\xFE") == "s.twee is not saved as UTF-8 (save it as UTF-8, and try again)");
        std::string many = ":: A\n";
        for (int i = 0; i < 10'000; ++i)
            many += "[[m" + std::to_string(i) + "]]\n";
        CHECK(refusal(many)
            == "s.twee has more than 10,000 passages, and a course can have no more scenes (split the story)");
        CHECK(refusal(":: A\n" + std::string(2'000'000, 'w'))
                  .starts_with("s.twee has a passage, or more variables, than"));
        CHECK(refusal(std::string(5 * 1024 * 1024, 'x')) == "s.twee is larger than 4 MiB (split the story)");
    }

    TEST_CASE("Import: a way round that leads back into the same scene is an option like any other")
    {
        const auto lua
            = scenes_of(":: A\n<!-- warning -->\n\nSad.\n\n<!-- skip -->\n\n[[Skip->A]]\n\n[[On->B]]\n:: B\nx\n");
        CHECK(lua.find("warning") == std::string::npos);
        CHECK(lua.find("narrate \"Sad.\"") != std::string::npos);
        CHECK(lua.find("option \"skip\" \"Skip\"") != std::string::npos);
    }

    TEST_CASE("Import: ids are valid and differ whatever passages are called")
    {
        const std::string story
            = ":: Tŷ’r Café\n[[教室]]\n:: 教室\n[[TY R CAFE]]\n:: TY R CAFE\n[[ 1st floor! ]]\n:: 1st floor!\nx\n";
        std::string ids;
        for (const auto& scene : course_of(imported(story)).scenes)
            ids += scene.id + " ";
        CHECK(ids == "tyr_cafe scene ty_r_cafe st_floor ");
    }

    TEST_CASE("Import: a large story is cut into files that a course may have")
    {
        std::string story;
        for (int i = 0; i < 400; ++i)
            story += ":: P" + std::to_string(i) + "\n" + std::string(5000, 'w') + "\n[[P" + std::to_string(i + 1)
                + "]]\n";
        const auto made = imported(story + ":: P400\nEnd\n");
        CHECK(made.files.size() == 4);
        CHECK(course_of(made).scenes.size() == 401);
    }
}

} // namespace vignette::author::twee
