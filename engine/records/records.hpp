#pragma once

#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"
#include "engine/records/backup.hpp"
#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"
#include "engine/records/seal.hpp"
#include "engine/records/vault/pin_lock.hpp"
#include "engine/records/vault/recovery_words.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::records {

/// A new random id each time. Must come from the system's own generator: ids leave this computer.
using IdSource = std::function<std::string()>;

/// What records need from above.
struct Setup {
    Clock clock;
    IdSource ids;
    std::unique_ptr<Seal> seal = std::make_unique<OpenSeal>();
    std::function<bool(const std::filesystem::path&)> on_network; ///< Empty: ask the system.
    Access access;
    std::function<Work()> work = [] { return Work{10, least_memory}; }; ///< For a PIN that is chosen; see enough_work.
};

/// All that is kept about learners, in one SQLite file, `records.db` in a folder. The only door to it.
///
/// Every change is one transaction, on the disk when the call returns, or it did not happen. Two programs may have the
/// same file open; the second to write waits up to two seconds.
///
/// Errors: one sentence each, with what to do. Full: the disk is. Busy: another program is writing. Io: read-only, or
/// the
///         disk's fault. Unreadable: damaged, not ours, or from a newer program. Refused: against a rule below. In
///         every case the file is as it was before the call.
class Records {
public:
    /// Opens the records in `folder`, made (for its owner only) if it is not there. A file that is not ours, is damaged
    /// or is too new is refused before a byte of it is written; an older one is copied, then brought up to date.
    static Result<Records> open(const std::filesystem::path& folder, Setup);
    /// Whether there are any in `folder`, sound or not. Looks, and makes nothing: who only reads asks this before
    /// open().
    static bool are_in(const std::filesystem::path& folder);
    Records(Records&&) noexcept;
    Records& operator=(Records&&) noexcept;
    ~Records();

    /// A sentence to show once, or empty: that the records are on a network drive, say.
    const std::string& notice() const;

    /// The site, once it has been named.
    Result<std::optional<Site>> site();
    /// Names the site, or renames it.
    Status name_site(std::string_view name);

    /// Refused if a learner who is here has the name, in capitals or not. InvalidArgument if it is blank.
    Result<Learner> add_learner(std::string_view name, std::optional<std::string> staff_id = {});
    Result<std::optional<Learner>> find_learner(std::string_view name); ///< In capitals or not.
    Result<std::vector<Learner>> learners(); ///< By name; without those archived.

    /// A small thing that is nobody's secret, such as how somebody likes the page.
    Status remember(std::string_view what, std::string_view value);
    Result<std::optional<std::string>> remembered(std::string_view what);

    Result<bool> has_pin(LearnerId);
    /// The first PIN of a learner, who is signed in then. All that stood open of theirs is sealed, also in the bytes of
    /// the file. What comes back opens it again if the PIN is forgotten: show it once.
    /// Cost: the work of a PIN. Errors: InvalidArgument for a PIN that may not be chosen, see vault/pin_rule.hpp.
    Result<RecoveryWords> choose_pin(LearnerId, const Secret& pin);
    /// From here on what is sealed to this learner opens, and what they do is sealed to them. Somebody else is signed
    /// out first, also if it fails. Every try is counted, on the disk, before it is made.
    /// Cost: the work of a PIN. Errors: Refused for a wrong PIN, or too many; NotFound if there is none yet.
    Status sign_in(LearnerId, const Secret& pin);
    Status change_pin(LearnerId, const Secret& old_pin, const Secret& new_pin);
    /// Whether something was sealed under a PIN that was reset; and what to do with the words then, once signed in with
    /// the new PIN. Errors: Refused for words that open nothing.
    Result<bool> can_recover(LearnerId);
    Status recover(const RecoveryWords&);

    /// Whether this site has a lead. Without one it is the first run.
    Result<bool> has_lead();
    /// The first run: the site's name and its lead's pass phrase. Refused if there is one. The lead is signed in then.
    Status begin_site(std::string_view name, const Secret& passphrase);
    /// Tries are counted as a learner's are.
    Status sign_in_lead(const Secret& passphrase);
    bool lead_signed_in() const;
    /// For the lead: the learner chooses another PIN the next time. What is kept of courses stays; what was sealed
    /// opens again with the recovery words only.
    Status reset_pin(LearnerId);

    /// Wipes the keys; also the lead goes.
    void sign_out();
    std::optional<LearnerId> signed_in() const;

    /// The registration that is under way; nothing if there is none, or it is completed or set aside.
    Result<std::optional<Registration>> find_registration(LearnerId, std::string_view course);
    /// The registration that is under way, or a new one. Refused for a participation course: nothing is written while
    /// it is played; see `took_part`. A new one of a private course drops what an earlier one may have left of its
    /// route.
    Result<Registration> begin(LearnerId, const Enrolment&);
    /// A new registration beside one whose place cannot be read. That one keeps all it has, and is set aside: nothing
    /// resumes from it any more. Refused if another has begun meanwhile.
    Result<Registration> begin_again(RegistrationId unreadable, LearnerId, const Enrolment&);
    /// All of a learner's, oldest first.
    Result<std::vector<Registration>> registrations(LearnerId);
    /// All that is kept of a participation course, when the learner says that it is finished: name, neutral title,
    /// month. Saying it twice in a month keeps it once.
    Result<Registration> took_part(LearnerId, std::string_view listed_as);

    /// Keeps one event with all that it changes. Also after completion: the last page still takes answers.
    /// Refused if the revision is not the next one (somebody else went on with it), and for a participation course.
    /// Cost: one transaction, one wait for the disk.
    Status append(const Entry&);
    Result<std::optional<Saved>> latest(RegistrationId); ///< Nothing: begin at revision 1.
    Result<std::vector<Event>> journal(RegistrationId); ///< Oldest first.
    Result<std::vector<Answer>> answers(RegistrationId); ///< In the order in which they were first given.
    /// When a unit of a private course has ended: its events and snapshot go, and those set aside before it, also from
    /// the bytes of the file; answers stay. The journal then begins again at revision 1. Refused for other courses.
    Status drop_route(RegistrationId);

    Result<std::vector<std::string>> finished_units(RegistrationId); ///< In the order in which they were finished.
    /// The same over all of the learner's registrations for the course, each unit once.
    Result<std::vector<std::string>> units_finished_by(LearnerId, std::string_view course);

    /// A copy of all of it into backups/records-YYYY-MM-DD.db, of which the newest seven stay. See backup.hpp.
    /// Cost: O(size), 0.1 s for 10 MB.
    Result<std::filesystem::path> back_up();
    Status back_up_daily(); ///< The same, if there is none of this day yet.
    Result<Verified> verify();

private:
    struct Inside;
    Status forget_open_copies();
    explicit Records(std::unique_ptr<Inside>);
    std::unique_ptr<Inside> m;
};

} // namespace vignette::records
