#pragma once

#include "engine/app/keeper.hpp"
#include "engine/play/page.hpp"
#include "engine/play/step.hpp"

#include <memory>
#include <string>

namespace vignette::app {

/// Where a session begins, as asked for on the command line.
struct Start {
    std::string unit; ///< --unit
    std::string scene; ///< --from
    std::vector<std::pair<std::string, std::string>> values; ///< --set NAME=VALUE
    bool again = false; ///< Where the place is damaged: begin a new attempt instead of refusing. A unit says so too.

    bool is_nowhere() const { return unit.empty() && scene.empty() && values.empty(); }
};

/// One learner in one course: the state, and the keeper behind it. An event is durable before its page can be read.
class Session {
public:
    /// Resumes what was kept, or begins at the next unfinished unit; `start` overrides.
    /// Errors: NotFound for a unit, scene or variable that is not there; those of the keeper.
    static Result<Session> open(course::Course, std::unique_ptr<Keeper>, const Start&);

    play::Page page() const { return play::page(*m_course, m_state); }
    const course::Course& course() const { return *m_course; }
    const play::State& state() const { return m_state; }
    bool keeps() const { return m_keeper->keeps(); }

    /// From now on nothing is kept: the learner chose to go on though keeping failed.
    void keep_no_more() { m_keeper = keep_nothing(); }

    /// What the learner should be told once: where an edited course had to move them. Empty afterwards.
    std::string take_notice();

    /// Refused, or not kept: then nothing has changed.
    Status apply(const play::Event&);

    /// The same place in the course as its author has saved it now, the way a kept place is taken up again.
    void renew(course::Course);

    /// The unit from its opening page, as if nothing had ever been done; its beginning where there is no such unit.
    void begin_unit(const std::string& id);

    /// Somewhere else in it, as on the command line. Errors: NotFound, and nothing has changed.
    Status turn_to(const Start&);

private:
    Session(std::unique_ptr<course::Course>, std::unique_ptr<Keeper>);
    Status begin(bool again);
    Status begin_anew();
    Status take_ratings();
    Status start_at(const Start&);
    Status set(const std::string& name, const std::string& value);

    std::unique_ptr<course::Course> m_course; ///< On the heap: pages borrow from it while the session moves.
    std::unique_ptr<Keeper> m_keeper;
    play::State m_state;
    std::string m_notice;
};

} // namespace vignette::app
