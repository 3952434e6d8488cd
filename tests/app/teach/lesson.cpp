#include "tests/app/teach/lesson.hpp"

#include "engine/core/files.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <map>

namespace vignette::tests {

namespace {

constexpr const char* story = R"lua(
character "amina" { name = "Amina Khan" }
nation "wales" { name = "Wales" }
nation "england" { name = "England" }
scale "sure" { question = "Which answer fits?", points = { "Not yet", "Fairly", "Sure" },
  items = { item("home", "I know what home means to her."), item("wait", "I can wait with her.") } }
agreement { "You may pass.", "What is said here stays here." }
helpline "talk" { name = "Somebody to talk to", phone = "0800 000 000", nation = "wales", status = "verified", checked = "2026-11-01" }
helpline "later" { name = "A line to be looked up", phone = "0800 999 999", status = "to_check" }
source "T1" { text = "A guide.", status = "general" }
unit "hallway" { title = "Ten to five", minutes = 8, summary = "A woman wants to go home." }
scene "door"
  title "At the door"
  narrate "Amina pulls the handle."
  note "Let the quiet ones speak first."
  discuss "Corners." { minutes = 4, at = "choice" }
  choose "What do you do first?"
    option "sit" "Stand beside her."
      result "Her shoulders drop."
      view("amina", "Somebody heard me.")
      evidence("T1", "Sitting down takes the hurry away.")
      go "after"
    option "later" "Carry on with the trolley."
      result "The trolley rattles away."
      go "after"
scene "after"
  title "Afterwards"
  reflect "mine" { prompt = "What might she have needed?" }
  plan "wait" { prompt = "Wait with somebody for ten seconds.", weeks = 2 }
  finish "completed"
unit "kitchen" { title = "Five o'clock", minutes = 2 }
scene "toast"
  title "Toast"
  warning "It is sad." { skip_to = "tea" }
  narrate "She eats toast."
  go "tea"
scene "tea"
  title "Tea"
  narrate "She drinks tea."
  rate "sure" { moment = "after" }
  finish "completed"
)lua";

course::Course loaded(const std::string& privacy)
{
    const auto folder = std::filesystem::temp_directory_path() / ("vignette-lesson-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::string first
        = "course \"lesson\" { title = \"Tea in class\", version = \"1.0.0\", minutes = 10, privacy = \"" + privacy
        + "\"" + (privacy == "standard" ? "" : ", listed_as = \"Practice learning\"") + " }\n";
    REQUIRE(files::write(folder / "course.lua", first + story).ok());
    auto read = app::load(folder);
    std::filesystem::remove_all(folder);
    INFO(app::render_all(read, "lesson"));
    REQUIRE(read.course.has_value());
    return *std::move(read.course);
}

records::Secret secret(const char* text)
{
    return records::Secret::copy_of(text);
}

} // namespace

course::Course lesson(const std::string& privacy)
{
    static std::map<std::string, course::Course> read; // Once for all tests of a process.
    if (!read.contains(privacy))
        read.emplace(privacy, loaded(privacy));
    return read.at(privacy);
}

Clock School::clock() const
{
    return [this] { return noon() + m_gone; };
}

Result<records::Records> School::open() const
{
    static std::atomic<int> count{0};
    records::Setup setup;
    setup.clock = clock();
    setup.ids = [] { return "id-" + std::to_string(++count) + "-" + std::to_string(getpid()); };
    setup.work = [] { return records::Work{1, 8 * 1024}; }; // A PIN in a test takes no time.
    return records::Records::open(places().records, std::move(setup));
}

app::OpenRecords School::opener() const
{
    return [this] { return open(); };
}

void School::has_people(std::initializer_list<const char*> names) const
{
    auto records = std::move(open()).value();
    REQUIRE(records.begin_site("Quarrywell House", secret(passphrase)).ok());
    for (const char* name : names) {
        const auto learner = records.add_learner(name);
        REQUIRE(learner.ok());
        REQUIRE(records.choose_pin(learner.value().id, secret(pin)).ok());
    }
}

records::Records School::open_as_lead() const
{
    auto records = std::move(open()).value();
    REQUIRE(records.sign_in_lead(secret(passphrase)).ok());
    return records;
}

app::Lectern School::lectern(app::TeachWish wish, const std::string& privacy) const
{
    return app::Lectern(lesson(privacy), folder() / "courses", places().records, opener(), clock(), std::move(wish));
}

std::vector<std::string> School::files() const
{
    std::vector<std::string> out;
    if (!std::filesystem::exists(places().records))
        return out;
    for (const auto& one : std::filesystem::recursive_directory_iterator(places().records)) {
        if (one.is_regular_file())
            out.push_back(one.path().filename().string() + ": " + vignette::files::read(one.path(), 1 << 24).value());
    }
    std::sort(out.begin(), out.end());
    return out;
}

bool press(app::Lectern& lectern, const std::string& id)
{
    INFO("press ", id);
    REQUIRE(shown(lectern, id) != nullptr);
    return lectern.handle({window::UserAction::Kind::Pressed, id, {}});
}

void press_all(app::Lectern& lectern, std::initializer_list<const char*> ids)
{
    for (const char* id : ids)
        REQUIRE(press(lectern, id));
}

void write(app::Lectern& lectern, const std::string& id, const std::string& text)
{
    INFO("write ", id);
    REQUIRE(shown(lectern, id) != nullptr);
    REQUIRE(lectern.handle({window::UserAction::Kind::Wrote, id, text}));
}

const present::Item* shown(const app::Lectern& lectern, const std::string& id)
{
    return present::find(lectern.screen(), id);
}

std::string text_of(const app::Lectern& lectern, const std::string& id)
{
    const auto* item = shown(lectern, id);
    return item ? item->text : "";
}

void let_them_vote(app::Lectern& lectern)
{
    press_all(lectern, {"next", "next", "vote"});
}

void count_and_show(app::Lectern& lectern, const std::string& first, const std::string& second)
{
    write(lectern, "votes-1", first);
    write(lectern, "votes-2", second);
    press(lectern, "show");
}

void put_down(app::Lectern& lectern, const std::string& name)
{
    write(lectern, "name", name);
    press(lectern, "write");
}

void sign(app::Lectern& lectern, const std::string& name, const std::string& secret)
{
    if (!shown(lectern, "signer"))
        press(lectern, "end");
    write(lectern, "signer", name);
    write(lectern, "pin", secret);
    press(lectern, "keep");
}

} // namespace vignette::tests
