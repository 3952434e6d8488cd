#include "engine/core/random.hpp"
#include "engine/records/backup.hpp"
#include "tests/records/faults_scenes.hpp"

#include <algorithm>
#include <sstream>

namespace vignette::records::testing {

namespace {

/// What a scene comes to where nothing goes wrong.
struct Rehearsed {
    Files start;
    std::vector<std::string> told; ///< Before the first step, and after each.
    std::uint64_t operations = 0;
};

void dress(Play& play, const Scene& scene)
{
    play.as_lead = scene.as_lead;
    play.network = scene.network;
}

/// A play on a disk that may fail.
struct Stage {
    Play play;
    FaultyDisk disk;

    Stage(const Scene& scene, const Files& start, std::uint64_t seed)
        : disk(play.folder.path, seed)
    {
        put(start, play.folder.path);
        dress(play, scene);
        play.disk = disk.name();
        play.ids = 100; // Those before it are in the folder.
    }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    ~Stage() { play.leave(); }
};

Rehearsed rehearse(const Scene& scene)
{
    Play before;
    Rehearsed out;
    scene.prepare(before);
    before.leave();
    out.start = files_in(before.folder.path);
    Stage stage(scene, out.start, 0);
    Play& play = stage.play;
    out.told.push_back(play.told());
    for (const auto& step : scene.steps) {
        CAPTURE(std::string(step.name));
        must(step.act(play));
        out.told.push_back(play.told());
    }
    play.leave();
    out.operations = stage.disk.operations();
    return out;
}

/// One playing of a scene with one fault in it, and what must hold afterwards.
struct Trial {
    const Scene& scene;
    const Rehearsed& rehearsed;
    Fault fault;
    std::uint64_t seed;

    Stage stage{scene, rehearsed.start, seed};
    Play& play = stage.play;
    std::size_t at = 0; ///< The steps that were done, and said to be.
    std::optional<Error> error = {};

    void play_on(Play& who)
    {
        for (error.reset(); at < scene.steps.size(); ++at) {
            const auto acted = scene.steps[at].act(who);
            if (!acted) {
                error = acted.error();
                return;
            }
        }
    }

    Failed failed() const { return at < scene.steps.size() ? scene.steps[at].failed : Failed::Nothing; }

    /// What is kept is what was kept after the last step that was done; or after the one in which the fault was.
    void go_by(const std::string& told, bool maybe_done)
    {
        if (told == rehearsed.told[at])
            return;
        REQUIRE(maybe_done);
        REQUIRE(at + 1 < rehearsed.told.size());
        REQUIRE(told == rehearsed.told[at + 1]);
        if (failed() != Failed::DoAgain)
            ++at;
    }

    void must_end_well(Play& who)
    {
        play_on(who);
        if (error)
            FAIL(scene.steps[at].name << ": " << error->message);
        if (!who.records)
            must(who.come_in());
        CHECK(who.told() == rehearsed.told.back());
        must(who.records->verify());
    }

    /// The program was told, and goes on.
    void goes_on()
    {
        CHECK(error->message.ends_with('.'));
        stage.disk.mend();
        if (failed() != Failed::Nothing)
            must(play.come_in());
        go_by(play.told(), failed() != Failed::Nothing);
        must_end_well(play);
    }

    /// What was said to be erased has not come back with the power.
    void check_erased(const std::filesystem::path& folder) const
    {
        if (play.erased)
            for (const auto& file : files_in(folder))
                CHECK_MESSAGE(file.second.find(to_be_erased) == std::string::npos, file.first);
    }

    /// On a disk without faults, with what the power left of the folder.
    void begins_again(const Files& left)
    {
        Play after;
        dress(after, scene);
        after.now = play.now + std::chrono::minutes{1};
        after.ids = 1000;
        after.pins = play.pins;
        put(left, after.folder.path);
        after.records = must(after.open());
        must(after.records->verify());
        if (play.wrong_pins > 0)
            CHECK(must(after.other()->number("SELECT tries FROM learner WHERE id = 1")) >= play.wrong_pins);
        must(after.come_in());
        go_by(after.told(), true);
        for (const auto& backup : backups_in(after.folder.path))
            must(verify_file(backup));
        check_erased(after.folder.path / "backups");
        must_end_well(after);
        after.leave();
        must(verify_file(after.folder.path / "records.db"));
        check_erased(after.folder.path);
    }

    /// False: the fault found nothing to happen to.
    bool run()
    {
        stage.disk.arm(fault, Random(seed).below(rehearsed.operations));
        play_on(play);
        const bool struck = stage.disk.struck();
        if (error && fault != Fault::PowerLoss)
            goes_on();
        begins_again(stage.disk.after_power_loss());
        return struck;
    }
};

/// As many seeds of this fault as it takes, over all scenes in turn. The sanitizers look for other mistakes, and see
/// each scene and fault often enough in a third of them.
void try_all(Fault fault, std::size_t wanted)
{
#ifdef VIGNETTE_SANITIZED
    wanted /= 3;
#endif
    std::vector<Rehearsed> rehearsed;
    for (const auto& scene : all_scenes()) {
        CAPTURE(std::string(scene.name));
        rehearsed.push_back(rehearse(scene));
    }
    std::map<std::string, std::size_t> struck;
    std::size_t trials = 0, all = 0;
    for (std::uint64_t seed = 20261122; all < wanted; ++seed) {
        const std::size_t i = trials++ % rehearsed.size();
        const auto& scene = all_scenes()[i];
        CAPTURE(std::string(scene.name));
        CAPTURE(seed);
        if (!Trial{scene, rehearsed[i], fault, seed}.run())
            continue;
        ++struck[scene.name];
        ++all;
    }
    std::ostringstream tally;
    for (const auto& [scene, times] : struck)
        tally << "; " << scene << " " << times;
    MESSAGE(all << " faults in " << trials << " trials" << tally.str());
}

} // namespace

TEST_SUITE("records/faults")
{
    TEST_CASE("Power loss: at whichever operation, everything acknowledged is there, nothing is half, and work goes on")
    {
        try_all(Fault::PowerLoss, 600);
    }

    TEST_CASE("A write that fails: is told in a sentence, nothing acknowledged is lost, and work goes on")
    {
        try_all(Fault::WriteFails, 150);
    }

    TEST_CASE("A write that is cut short: is told in a sentence, nothing acknowledged is lost, and work goes on")
    {
        try_all(Fault::ShortWrite, 150);
    }

    TEST_CASE("A disk that is full: is told in a sentence, nothing acknowledged is lost, and work goes on")
    {
        try_all(Fault::DiskFull, 150);
    }

    TEST_CASE("A wait for the disk that fails: is told in a sentence, nothing acknowledged is lost, and work goes on")
    {
        try_all(Fault::SyncFails, 150);
    }
}

} // namespace vignette::records::testing
