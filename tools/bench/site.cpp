#include "tools/bench/site.hpp"

#include "engine/app/keeper.hpp"
#include "engine/app/system.hpp"
#include "engine/play/step.hpp"
#include "engine/terminal/protocol.hpp"

#include <cstdio>
#include <cstdlib>

namespace vignette::bench {

namespace {

namespace fs = std::filesystem;

/// The mean sizes of what one event of the route leaves.
struct Sizes {
    std::size_t event = 0, snapshot = 0;
};

Sizes sizes_of(const Route& route)
{
    Sizes sum;
    play::State state = play::begin(route.course, route.unit);
    for (const auto& event : route.events) {
        state = must(play::step(route.course, std::move(state), event));
        sum.event += terminal::event_line(event).size();
        sum.snapshot += play::save(route.course, state).size();
    }
    return {sum.event / route.events.size() + sealing, sum.snapshot / route.events.size() + sealing};
}

/// Through the route, as the program does it.
void play_route(records::Records& records, records::LearnerId learner, const Route& route)
{
    const auto keeper = app::keep_in(records, learner, route.course);
    play::State state = play::begin(route.course, route.unit);
    for (const auto& event : route.events) {
        const play::State before = state;
        state = must(play::step(route.course, std::move(state), event));
        must(keeper->keep(route.course, before, event, state));
    }
}

void make_person(const fs::path& folder, const Route& route)
{
    auto records = open_site(folder);
    must(records.begin_site("Quarrywell House", records::Secret::copy_of(leads_phrase)));
    records.sign_out();
    const auto ada = must(records.add_learner(person));
    must(records.choose_pin(ada.id, records::Secret::copy_of(persons_pin)));
    play_route(records, ada.id, route);
}

/// ?1 learners, ?2 courses each, ?3 events each, ?4 and ?5 the sizes of an event and of a snapshot. Ada and what is
/// hers come before them all.
constexpr const char* rows[] = {
    "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i <= ?1)"
    " INSERT INTO learner (id, uid, name, staff_id, created, public_key, wrapped_key, recovery_key, pin_salt)"
    " SELECT i, lower(hex(randomblob(16))), 'Learner ' || i, 'S' || i, 1790000000, randomblob(32), randomblob(72),"
    "  randomblob(72), randomblob(32) FROM n",
    "WITH RECURSIVE c (k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM c WHERE k + 1 < ?2)"
    " INSERT INTO registration (id, uid, learner, course, listed_as, privacy, how, version, content_hash, started,"
    "  completed, minutes)"
    " SELECT learner.id * 16 + k, lower(hex(randomblob(16))), learner.id, 'course-' || ((learner.id + k) % 12),"
    "  'Course ' || ((learner.id + k) % 12), 'standard', 'self-study', '1.0.0', '0123456789abcdef',"
    "  1790000000, CASE k WHEN 0 THEN NULL ELSE 1790000000 + learner.id END, 25 FROM learner, c WHERE learner.id > 1",
    "WITH RECURSIVE e (r) AS (SELECT 1 UNION ALL SELECT r + 1 FROM e WHERE r < ?3)"
    " INSERT INTO journal SELECT registration.id, r, 1790000000 + r, randomblob(?4), 1 FROM registration, e"
    " WHERE learner > 1",
    "INSERT INTO snapshot SELECT id, ?3, 1790000000, '1.0.0', '0123456789abcdef', randomblob(?5), 1 FROM registration"
    " WHERE learner > 1",
    "INSERT INTO answer SELECT registration.id, 'question-' || k, '', randomblob(300), 1 FROM registration,"
    " (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3) WHERE learner > 1",
    "INSERT INTO unit_progress SELECT registration.id, 'unit-' || k, 1790000000, randomblob(49), 1 FROM registration,"
    " (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3) WHERE learner > 1",
    "INSERT INTO own_note SELECT id, 'finished', randomblob(1064), 1 FROM learner WHERE id > 1",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10)"
    " INSERT INTO audit (at, who, what) SELECT 1790000000 + i, uid, 'signed in' FROM n, learner WHERE learner.id > 1",
};

/// Each statement takes those of the numbers that it names.
Status fill(records::Database& database, const SiteSize& size, const Sizes& sizes)
{
    for (const char* sql : rows) {
        auto& statement = database.query(sql);
        const std::string_view text = sql;
        const std::int64_t numbers[] = {size.learners, size.courses_each, size.events_each,
            static_cast<std::int64_t>(sizes.event), static_cast<std::int64_t>(sizes.snapshot)};
        for (int place = 1; place <= 5; ++place)
            if (text.find("?" + std::to_string(place)) != std::string_view::npos)
                statement.bind(place, numbers[place - 1]);
        if (auto done = statement.run(); !done)
            return done;
    }
    return Done{};
}

} // namespace

void give_up(const Error& error)
{
    std::fprintf(stderr, "vignette-bench: %s\n", error.message.c_str());
    std::exit(1);
}

records::Setup site_setup()
{
    records::Setup setup;
    setup.clock = app::system_clock();
    setup.ids = app::system_ids();
    setup.work = [] { return records::Work{1, 8 * 1024}; };
    return setup;
}

void make_site(const fs::path& folder, const Route& route, const SiteSize& size)
{
    make_person(folder, route);
    if (size.learners == 0)
        return;
    const auto database = must(records::Database::open(folder / "records.db", {}));
    must(database->transact([&] { return fill(*database, size, sizes_of(route)); }));
}

} // namespace vignette::bench
