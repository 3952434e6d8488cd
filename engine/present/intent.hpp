#pragma once

#include "engine/play/event.hpp"

#include <string>
#include <variant>

namespace vignette::present {

/// What the person asked for that is not an event of the course. The window reports it; the session decides.
struct Command {
    enum class Kind {
        Home, ///< The list of courses.
        OpenCourse, ///< `target` is a course id: its page, with its units.
        OpenUnit, ///< `target` is a unit id of the open course.
        CarryOn, ///< Go on where the learner was, in course `target`.
        Helplines, ///< The page of numbers, over what is on screen.
        Read, ///< What the open course brings to read and keep.
        OpenArticle, ///< `target` is one of it.
        KeepArticle, ///< Among the learner's own, or no longer.
        TextAndColours,
        SetTheme, ///< `target`: light, soft, dark, contrast.
        SetSize, ///< `target`: 100, 125, 150, 175, 200.
        SetRoomTheme, ///< `target`: light, soft, dark, contrast; of the screen that the room sees.
        SetFace, ///< `target`: inter, andika, opendyslexic.
        SetLearner, ///< `target` is a learner's name; empty: the one in the box "name".
        NewHere, ///< The name in the box "name" is a new learner's.
        WhoIsHere, ///< From a page of the door back to the list of people.
        GivePin, ///< What the box "pin" holds: to sign in, or chosen, or chosen once more.
        WordsNoted, ///< Ticks, or unticks, that the recovery words are written down.
        WordsKept, ///< The recovery words are written down.
        GiveWords, ///< What the box "words" holds opens what was sealed under an earlier PIN.
        NotNow, ///< Without the recovery words.
        SiteDoor, ///< To the page where the site lead signs in.
        GiveSite, ///< What the box "site" holds is the site's name.
        Lock, ///< Puts the page away: the next one has to sign in.
        LeavePage, ///< "Leave this page": in one frame to a neutral page, signed out.
        TryLeaving, ///< On the opening page: the next "Leave this page" is only a try.
        BackToCourse, ///< From the neutral page of a try.
        TookPart, ///< "I have finished with this course": of a participation course, all that is kept.
        MyLearning, ///< What is the learner's own: done, written, rated, planned.
        ThingsToTry,
        Search, ///< For what the box "search" holds.
        OpenAnswer, ///< `target` is one of the learner's answers, or plans.
        ShareAnswer, ///< The open one with the role `target`.
        Withdraw, ///< The copy `target` of it.
        DeleteAnswer, ///< Asks first.
        DeleteForGood,
        NoteSeen, ///< What came of the open plan, from the box "seen".
        MyData, ///< The learner's PIN, and all that is held on them.
        ChangePin,
        HeldOnMe,
        EraseMine, ///< All that is private to the learner; asks first.
        EraseForGood,
        PrintPage, ///< A copy of the page of a course that is open: to a page that asks where.
        SaveCopy, ///< Of `target`: to a page that asks where.
        SaveAs, ///< `target` is a form: html, pdf, csv.
        SaveIn, ///< `target` is a folder; empty: the one in the box "folder".
        ToList, ///< From one of them back to all.
        SitePage, ///< For the site lead: the page `target`, see app/office.hpp; empty: the list of them.
        SitePerson, ///< The page of the learner with the uid `target`.
        SiteDo, ///< The deed `target` on the page that is open. Some are asked about first.
        SiteSure, ///< Yes to what was asked.
        SiteOut, ///< The site lead signs out.
        Author, ///< In the author's preview: the deed `target`, see app/preview.hpp.
        InClass, ///< The facilitator's deed `target`, see facilitator_screen.hpp.
        Guest, ///< Play without keeping anything.
        Close, ///< Leaves a page that was opened over another one.
        Fold, ///< Opens or closes the item `target`.
        TryAgain, ///< After a failure: once more.
        BeginAgain, ///< Where a place cannot be read: a new attempt, beside what was kept.
        PlayUnkept, ///< After a failure of the records: go on without keeping anything.
        Quit,
    };
    Kind kind = Kind::Home;
    std::string target;

    friend bool operator==(const Command&, const Command&) = default;
};

/// Nothing, an event of the course, or a command.
using Intent = std::variant<std::monostate, play::Event, Command>;

} // namespace vignette::present
