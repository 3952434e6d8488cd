#include "tools/bench/benches.hpp"
#include "tools/bench/site.hpp"
#include "tools/bench/stopwatch.hpp"

#include <cstdio>

namespace vignette::bench {

namespace {

namespace fs = std::filesystem;
using records::Blob;

constexpr int rounds = 2000;
constexpr std::size_t event_size = 150, snapshot_size = 3000;

/// The same two rows in the same tables of a file of the same size, and nothing else.
class Bare {
public:
    explicit Bare(const fs::path& file)
        : m_database(must(records::Database::open(file, {})))
    {
        must(m_database->script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
    }

    Status append(records::RegistrationId registration, std::int64_t revision)
    {
        return m_database->transact([&]() -> Status {
            auto done = m_database->run("INSERT INTO journal (registration, revision, at, event, seal)"
                                        " VALUES (?1, ?2, 1790000000, ?3, 1)",
                registration, revision, Blob{m_event});
            return done ? m_database->run("UPDATE snapshot SET revision = ?2, at = 1790000000, version = '1.0.0',"
                                          " content_hash = '0123456789abcdef', body = ?3, seal = 1"
                                          " WHERE registration = ?1",
                       registration, revision, Blob{m_snapshot})
                        : done;
        });
    }

private:
    std::unique_ptr<records::Database> m_database;
    std::string m_event = std::string(event_size + sealing, '\x5A');
    std::string m_snapshot = std::string(snapshot_size + sealing, '\xA5');
};

records::Entry entry(records::RegistrationId registration, std::int64_t revision)
{
    records::Entry made;
    made.registration = registration;
    made.revision = revision;
    made.event = std::string(event_size, 'e');
    made.snapshot = std::string(snapshot_size, 's');
    made.version = "1.0.0";
    made.content_hash = "0123456789abcdef";
    return made;
}

} // namespace

void bench_append(const fs::path& folder)
{
    const fs::path copy = folder / "bare.db";
    fs::copy_file(folder / "records.db", copy);
    auto ours = open_site(folder);
    Bare bare(copy);
    const auto ada = must(ours.find_learner(person))->id;
    must(ours.sign_in(ada, records::Secret::copy_of(persons_pin)));
    const auto registration = must(ours.registrations(ada)).at(0).id;
    std::int64_t revision = must(ours.latest(registration))->revision;
    std::vector<Taken> our_times, bare_times;
    for (int i = 0; i < rounds; ++i) {
        const auto made = entry(registration, ++revision);
        our_times.push_back(once([&] { must(ours.append(made)); }));
        bare_times.push_back(once([&] { must(bare.append(registration, revision)); }));
    }
    const auto us = median(our_times), floor = median(bare_times);
    put_times("keep one event", us, "");
    put_times("a bare transaction of the same rows, synchronous = FULL", floor, "");
    std::printf("%-62s %8.2f ×  %8.2f ×   1.3 × waited\n", "one event beside a bare transaction", us.wall / floor.wall,
        us.processor / floor.processor);
}

} // namespace vignette::bench
