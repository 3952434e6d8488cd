#pragma once

#include "engine/core/result.hpp"
#include "engine/play/event.hpp"
#include "engine/play/snapshot.hpp"
#include "engine/records/records.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vignette::app {

/// What a registration of this course starts from, self-study unless told otherwise.
records::Enrolment enrolment_of(const course::Course&);

/// Where a session's events go. A port: previews, guests and `participation` courses have one that keeps nothing.
class Keeper {
public:
    virtual ~Keeper() = default;

    /// What was kept of this course before, fitted to it as it is now; nothing: begin anew.
    virtual Result<std::optional<play::Resumed>> resume(const course::Course&) = 0;

    /// Of the last event kept. After resume(), also where that failed.
    virtual unsigned last_revision() const = 0;

    /// Whether resume() failed because the place is damaged, while the records are sound: then begin_again() is a way
    /// on.
    virtual bool place_is_damaged() const = 0;

    /// The next event begins a new attempt. What was kept stays in the records, as it is.
    virtual void begin_again() = 0;

    /// Units finished in earlier times, by id.
    virtual Result<std::vector<std::string>> finished_units() = 0;

    /// The learner's own ratings in this course, which outlast a route that was dropped. After resume().
    virtual Result<std::vector<records::Answer>> ratings() { return std::vector<records::Answer>{}; }

    /// Durable when it returns. `after` may be changed where the course's privacy drops what was kept.
    virtual Status keep(const course::Course&, const play::State& before, const play::Event&, play::State& after) = 0;

    virtual bool keeps() const = 0;
};

/// Where a preview tells what was done: the event, and the states around it.
using OnEvent = std::function<void(const course::Course&, const play::Event&, const play::State& after)>;

/// Keeps nothing, and tells `on_event` what it is not keeping, where there is somebody to tell.
std::unique_ptr<Keeper> keep_nothing(OnEvent on_event = nullptr);

/// Keeps in `records`, which must outlive it, under `learner`. The registration is made with the first event.
std::unique_ptr<Keeper> keep_in(records::Records& records, records::LearnerId learner, const course::Course&);

/// For a participation course: nothing of what is done, only a list of the finished units, sealed to the learner.
std::unique_ptr<Keeper> keep_finished_units(records::Records&, records::LearnerId, const course::Course&);

/// Why this learner's place in the course cannot be read, where it is damaged: to be asked before a session is opened.
std::optional<Error> damaged_place(records::Records&, records::LearnerId, const course::Course&);

} // namespace vignette::app
