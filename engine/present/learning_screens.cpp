#include "engine/present/learning_screens.hpp"

#include "engine/present/make.hpp"

#include <array>

namespace vignette::present {

namespace {

using Kind = Command::Kind;

Screen page_of(const std::string& learner, std::string place, const std::string& title, const std::string& message)
{
    Screen screen = own_page(std::move(place), title);
    put_name(screen);
    put_top_right(screen, learner);
    put_message(screen.right, "message", message);
    return screen;
}

void put_back(Screen& screen, const char* text, Kind kind)
{
    screen.bottom_left.push_back(button("back", text, Look::Secondary, on(kind), "Esc"));
}

/// The first words of a text, for a list.
std::string beginning(const std::string& text)
{
    constexpr std::size_t enough = 140;
    std::string line;
    for (const char c : text)
        line.push_back(c == '\n' ? ' ' : c);
    if (line.size() <= enough)
        return line;
    const auto end = line.rfind(' ', enough);
    return line.substr(0, end == std::string::npos ? enough : end) + " …";
}

std::string who_reads(const OwnText& text)
{
    if (text.shared.empty())
        return "Only you can read this.";
    std::string out;
    for (const auto& copy : text.shared)
        out += (out.empty() ? "Shared with " : ", ") + copy.with;
    return out + ".";
}

void put_texts(Screen& screen, const std::string& prefix, const std::vector<OwnText>& texts)
{
    for (const auto& text : texts) {
        Item item = button(prefix + text.id, text.prompt, Look::Choice, on(Kind::OpenAnswer, text.id));
        item.footer
            = "“" + beginning(text.text) + "”\n" + (text.due.empty() ? text.where : text.due) + ". " + who_reads(text);
        screen.right.push_back(std::move(item));
    }
}

void put_heading(Screen& screen, const char* id, const char* text)
{
    screen.right.push_back(heading(id, text, 2, Look::Subtitle));
}

void put_ratings(Screen& screen, const std::vector<OwnRating>& ratings)
{
    for (const auto& rating : ratings) {
        screen.right.push_back(paragraph("rating-" + rating.id, rating.question, Look::Strong));
        int number = 0;
        for (const auto& point : rating.points) {
            Item track;
            track.id = "rating-" + rating.id + "-" + std::to_string(++number);
            track.role = Role::Progress;
            track.look = Look::Track;
            track.text = point.words;
            track.progress = point.part;
            screen.right.push_back(std::move(track));
        }
        screen.right.push_back(paragraph("rating-" + rating.id + "-course", rating.course, Look::Small));
    }
}

bool nothing_in(const MyLearning& page)
{
    return page.done.empty() && page.written.empty() && page.plans.empty() && page.rated.empty();
}

void put_search(Screen& screen, const MyLearning& page)
{
    Item search = text_box("search", "Look for words in what you wrote", 1, "");
    search.value = page.searched;
    screen.right.push_back(std::move(search));
    if (page.searched.empty())
        return;
    const auto found = static_cast<unsigned>(page.written.size() + page.plans.size());
    put_message(screen.right, "found",
        found == 0 ? "Nothing that you wrote has “" + page.searched + "” in it."
                   : count_of(found, "text") + " with “" + page.searched + "” in " + (found == 1 ? "it." : "them."));
}

void put_done(Screen& screen, const MyLearning& page)
{
    put_heading(screen, "done", "What I did");
    int number = 0;
    for (const auto& line : page.done) {
        const std::string id = "done-" + std::to_string(++number);
        screen.right.push_back(paragraph(id, line.words));
        if (!line.record.empty())
            screen.right.push_back(button(id + "-record", "Save a record of completion", Look::Plain,
                on(Kind::SaveCopy, "completion " + line.record)));
    }
}

} // namespace

Screen my_learning_screen(const MyLearning& page)
{
    Screen screen = page_of(page.learner, "my-learning", "My learning", page.message);
    screen.right.push_back(paragraph(
        "about", "This page is yours. Nobody else can read what you wrote, unless you share it.", Look::Small));
    if (nothing_in(page) && page.searched.empty())
        screen.right.push_back(paragraph("nothing", "There is nothing here yet. It grows as you take a course."));
    else
        put_search(screen, page);
    if (!page.done.empty() && page.searched.empty())
        put_done(screen, page);
    if (!page.written.empty())
        put_heading(screen, "written", "What I wrote");
    put_texts(screen, "answer-", page.written);
    if (!page.plans.empty())
        put_heading(screen, "plans", "What I plan to try");
    put_texts(screen, "answer-", page.plans);
    if (!page.rated.empty() && page.searched.empty()) {
        put_heading(screen, "rated", "How I rated myself");
        put_ratings(screen, page.rated);
    }
    put_back(screen, "The courses", Kind::Home);
    screen.bottom_left.push_back(button("things-to-try", "Things to try", Look::Quiet, on(Kind::ThingsToTry), "F3"));
    screen.bottom_right.push_back(button("my-data", "My PIN and my data", Look::Quiet, on(Kind::MyData), "F4"));
    screen.bottom_right.push_back(button("save", "Save a copy", Look::Quiet, on(Kind::SaveCopy, "learning"), "F7"));
    put_main(screen, "look", "Look", on(Kind::Search));
    screen.focus = find(screen, "search") ? "search" : "back";
    return screen;
}

namespace {

constexpr std::array<const char*, 3> roles{"the supervisor", "the safeguarding lead", "the trainer"};

void put_sharing(Screen& screen, const OwnAnswerPage& page)
{
    put_heading(screen, "sharing", "Who can read it");
    if (page.answer.shared.empty())
        screen.right.push_back(paragraph("alone", "Only you."));
    if (!page.can_share) {
        screen.right.push_back(
            paragraph("no-lead", "Nobody leads this site yet, so it cannot be shared here.", Look::Small));
        return;
    }
    for (const char* role : roles)
        screen.right.push_back(button(std::string("share-") + role, std::string("Share a copy with ") + role,
            Look::Secondary, on(Kind::ShareAnswer, role)));
    screen.right.push_back(paragraph("who-opens",
        "Whichever you choose, the site lead can open the copy. You can take it back at any time.", Look::Small));
    for (const auto& copy : page.answer.shared)
        screen.right.push_back(
            button("withdraw-" + copy.id, "Take back the copy for " + copy.with + ", shared on " + copy.when,
                Look::Secondary, on(Kind::Withdraw, copy.id)));
}

void put_seen(Screen& screen, const OwnAnswerPage& page)
{
    Item seen
        = text_box("seen", "What did you see when you tried it?", 3, "Kept as you write. Only you can read this.");
    seen.value = page.answer.seen;
    screen.right.push_back(std::move(seen));
}

void put_delete(Screen& screen, const OwnAnswerPage& page)
{
    if (!page.sure) {
        screen.right.push_back(button("delete", "Delete what I wrote", Look::Plain, on(Kind::DeleteAnswer)));
        return;
    }
    put_message(screen.right, "sure",
        "It will be gone here, in the course, and from every copy you shared. It cannot be brought back.");
    screen.right.push_back(button("delete-for-good", "Yes, delete it", Look::Secondary, on(Kind::DeleteForGood)));
}

} // namespace

Screen own_answer_screen(const OwnAnswerPage& page)
{
    Screen screen = page_of(page.learner, "answer " + page.answer.id, page.answer.prompt, page.message);
    screen.right.push_back(paragraph("where", page.answer.where, Look::Small));
    screen.right.push_back(paragraph("text", page.answer.text, Look::Think));
    if (page.plan) {
        screen.right.push_back(paragraph("due", page.answer.due, Look::Small));
        put_seen(screen, page);
    }
    put_sharing(screen, page);
    put_delete(screen, page);
    if (page.sure)
        put_main(screen, "keep", "Keep it", on(Kind::OpenAnswer, page.answer.id));
    else if (page.plan)
        put_main(screen, "note-seen", "That is what I saw", on(Kind::NoteSeen));
    put_back(screen, "Back", Kind::ToList);
    screen.focus = page.sure ? "keep" : page.plan ? "seen" : "back";
    return screen;
}

Screen things_to_try_screen(const std::string& learner, const std::vector<OwnText>& plans, const std::string& message)
{
    Screen screen = page_of(learner, "things-to-try", "Things to try", message);
    screen.right.push_back(paragraph("about",
        plans.empty()
            ? "There is nothing here yet. When a course asks what you would like to try at work, it comes back here."
            : "What you wanted to try at work. Open one to say what you saw. Nobody checks this.",
        Look::Small));
    put_texts(screen, "plan-", plans);
    put_back(screen, "The courses", Kind::Home);
    screen.bottom_left.push_back(button("my-learning", "My learning", Look::Quiet, on(Kind::MyLearning), "F2"));
    if (!plans.empty()) {
        put_main(screen, "save", "Put the dates into my calendar", on(Kind::SaveCopy, "calendar"));
        screen.focus = "plan-" + plans.front().id;
    } else {
        screen.focus = "back";
    }
    return screen;
}

Screen my_data_screen(const std::string& learner, bool sure, const std::string& message)
{
    Screen screen = page_of(learner, "my-data", "My PIN and my data", message);
    if (sure) {
        put_message(screen.right, "sure",
            "All that you wrote and chose will be gone, and your PIN with it. That you completed a course stays. It "
            "cannot "
            "be brought back.");
        screen.right.push_back(button("erase-for-good", "Yes, erase it", Look::Secondary, on(Kind::EraseForGood)));
        put_main(screen, "keep", "Keep it", on(Kind::MyData));
    } else {
        screen.right.push_back(button("change-pin", "Choose another PIN", Look::Choice, on(Kind::ChangePin)));
        screen.right.push_back(button("held-on-me", "Everything that is held on me", Look::Choice, on(Kind::HeldOnMe)));
        screen.right.push_back(button("erase-mine", "Erase all that I wrote", Look::Choice, on(Kind::EraseMine)));
    }
    put_back(screen, "Back", Kind::MyLearning);
    screen.focus = sure ? "keep" : "change-pin";
    return screen;
}

Screen change_pin_screen(const std::string& learner, PinStep step, const std::string& problem)
{
    constexpr std::array<const char*, 3> titles{"Your PIN as it is now", "Your new PIN", "The new PIN once more"};
    const auto at = static_cast<std::size_t>(step);
    Screen screen = page_of(learner, "change-pin-" + std::to_string(at), titles[at], problem);
    Item pin = text_box("pin", titles[at], 1,
        step == PinStep::New ? "Six digits or more, or a phrase of eight letters or more. Please not one that somebody "
                               "could guess."
                             : "");
    pin.secret = true;
    screen.right.push_back(std::move(pin));
    put_back(screen, "Leave it as it is", Kind::MyData);
    put_main(screen, "go-on", "Carry on", on(Kind::GivePin));
    screen.focus = screen.letters_go_to = "pin";
    return screen;
}

Screen held_on_me_screen(const std::string& learner, std::vector<Item> items, const std::string& message)
{
    Screen screen = page_of(learner, "held-on-me", "Everything that is held on me", message);
    for (auto& item : items)
        screen.right.push_back(std::move(item));
    put_back(screen, "Back", Kind::MyData);
    put_main(screen, "save", "Print or save", on(Kind::SaveCopy, "held"));
    screen.focus = "save";
    return screen;
}

Screen save_screen(const SavePage& page)
{
    Screen screen = page_of(page.lead ? site_lead : page.learner, "save " + page.title, page.title, page.problem);
    screen.right.push_back(paragraph("care", page.care, Look::Small));
    if (page.forms.size() > 1) {
        Item forms = paragraph("form", "In which form?");
        forms.role = Role::Rating;
        for (const auto& [id, name] : page.forms) {
            Item radio = button("form-" + id, name, Look::Plain, on(Kind::SaveAs, id));
            radio.role = Role::Radio;
            radio.checked = page.form == id;
            radio.position = static_cast<int>(forms.children.size()) + 1;
            radio.count = static_cast<int>(page.forms.size());
            forms.children.push_back(std::move(radio));
        }
        screen.right.push_back(std::move(forms));
    }
    int number = 0;
    for (const auto& place : page.places) {
        ++number;
        Item item = button("place-" + std::to_string(number), place.name, Look::Choice, on(Kind::SaveIn, place.path),
            number < 10 ? std::to_string(number) : "");
        item.badge = std::to_string(number);
        item.footer = place.path;
        screen.right.push_back(std::move(item));
    }
    Item folder = text_box("folder", page.places.empty() ? "In which folder?" : "Or in another folder", 1,
        "Its whole path, such as /media/stick/training");
    folder.value = page.folder;
    screen.right.push_back(std::move(folder));
    put_main(screen, "save-here", "Save it there", on(Kind::SaveIn));
    put_back(screen, "Back", Kind::ToList);
    screen.focus = page.places.empty() ? "folder" : "place-1";
    return screen;
}

} // namespace vignette::present
