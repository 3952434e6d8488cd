#include "tests/app/fixture.hpp"

#include "engine/core/files.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <atomic>

namespace vignette::tests {

namespace {

constexpr std::string_view tea = R"lua(
course "tea" { title = "Tea for two", version = "1.0.0", minutes = 4 }
helpline "listeners" { name = "The listeners", phone = "116 123", status = "verified", checked = "2026-11-21" }
character "amina" { name = "Amina Khan" }
unit "hallway" { title = "Ten to five", minutes = 2, summary = "A woman wants to go home.", you = "You carry the tea." }
scene "door"
  title "At the door"
  narrate "Amina pulls the handle."
  choose "What do you do first?"
    option "sit" "Stand beside her."
      result "Her shoulders drop."
      view("amina", "Somebody heard me.")
      go "after"
    option "later" "Carry on with the trolley."
      result "The trolley rattles away."
      go "after"
scene "after"
  title "Afterwards"
  reflect "mine" { prompt = "What might she have needed?" }
  jot "scrap" { prompt = "Only for now." }
  finish "completed"
unit "kitchen" { title = "Five o'clock", minutes = 2 }
scene "toast"
  narrate "She eats toast."
  finish "completed"
)lua";

std::filesystem::path new_folder()
{
    static std::atomic<int> count{0}; // Several in one process, and several processes at once.
    return std::filesystem::temp_directory_path()
        / ("vignette-app-" + std::to_string(getpid()) + "-" + std::to_string(++count));
}

} // namespace

Seconds Staffroom::now() const
{
    return noon() + m_later;
}

Staffroom::Staffroom()
    : m_folder(new_folder())
{
    std::filesystem::create_directories(m_folder / "courses" / "tea");
    REQUIRE(files::write(m_folder / "courses" / "tea" / "course.lua", tea).ok());
}

Staffroom::~Staffroom()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

app::Places Staffroom::places() const
{
    app::Places places;
    places.courses = m_folder / "courses";
    places.records = m_folder / "records";
    places.home = m_folder;
    return places;
}

course::Course Staffroom::course() const
{
    auto loaded = app::load(m_folder / "courses" / "tea");
    INFO(app::render_all(loaded, "tea"));
    REQUIRE(loaded.course.has_value());
    return *std::move(loaded.course);
}

Result<records::Records> Staffroom::open_records() const
{
    records::Setup setup;
    setup.clock = [this] { return now(); };
    setup.ids = [n = 0]() mutable { return "id-" + std::to_string(++n) + "-" + std::to_string(getpid()); };
    setup.work = [] { return records::Work{1, 8 * 1024}; }; // A PIN in a test takes no time.
    return records::Records::open(m_folder / "records", std::move(setup));
}

app::Desk Staffroom::desk(app::Wish wish) const
{
    return app::Desk(
        places(), [this] { return open_records(); }, [this] { return now(); }, std::move(wish));
}

app::Session Staffroom::session(records::Records& records, const std::string& name) const
{
    auto found = records.find_learner(name);
    REQUIRE(found.ok());
    auto learner = found.value() ? *found.value() : records.add_learner(name).value();
    auto mine = course();
    auto keeper = app::keep_in(records, learner.id, mine);
    auto session = app::Session::open(std::move(mine), std::move(keeper), {});
    REQUIRE(session.ok());
    return std::move(session).value();
}

records::LearnerId Staffroom::damage_the_place_of(
    const std::string& name, records::Records& records, const std::string& snapshot) const
{
    REQUIRE(session(records, name).apply(event(play::Action::Continue)).ok());
    const auto learner = records.find_learner(name).value();
    records::Entry damage;
    damage.registration = records.registrations(learner->id).value().back().id;
    damage.revision = records.latest(damage.registration).value()->revision + 1;
    damage.event = "{}";
    damage.snapshot = snapshot;
    REQUIRE(records.append(damage).ok());
    return learner->id;
}

void answer(app::Desk& desk, const std::string& box, const std::string& text)
{
    write(desk, box, text);
    press(desk, "go-on");
}

void name_the_site(app::Desk& desk)
{
    answer(desk, "site", "Quarrywell House");
    give_pin(desk, passphrase);
}

void be_new(app::Desk& desk, const std::string& name)
{
    answer(desk, "name", name);
    press(desk, "go-on");
}

void give_pin(app::Desk& desk, const char* secret)
{
    for (int page = 0; page < 3 && shown(desk, "pin"); ++page)
        answer(desk, "pin", secret);
    if (shown(desk, "recovery-words")) {
        press(desk, "noted");
        press(desk, "go-on");
    }
}

void come_in(app::Desk& desk, const std::string& name)
{
    if (shown(desk, "site")) { // The first run.
        name_the_site(desk);
        press(desk, "site-out");
    }
    answer(desk, "name", name);
    if (desk.screen().place == "new-name")
        press(desk, "go-on");
    give_pin(desk);
}

void press(app::Desk& desk, const std::string& id)
{
    INFO("press ", id);
    REQUIRE(shown(desk, id) != nullptr);
    REQUIRE(desk.handle({window::UserAction::Kind::Pressed, id, {}}));
}

void write(app::Desk& desk, const std::string& id, const std::string& text)
{
    INFO("write ", id);
    REQUIRE(shown(desk, id) != nullptr);
    REQUIRE(desk.handle({window::UserAction::Kind::Wrote, id, text}));
}

const present::Item* shown(const app::Desk& desk, const std::string& id)
{
    return present::find(desk.screen(), id);
}

play::Event event(play::Action action, std::string id)
{
    play::Event out;
    out.action = action;
    out.id = std::move(id);
    return out;
}

} // namespace vignette::tests
