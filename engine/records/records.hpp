#pragma once

#include "engine/core/clock.hpp"
#include "engine/core/result.hpp"
#include "engine/records/backup.hpp"
#include "engine/records/class_records.hpp"
#include "engine/records/database.hpp"
#include "engine/records/kept.hpp"
#include "engine/records/seal.hpp"
#include "engine/records/site_records.hpp"
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
    std::uintmax_t small = 16u * 1024 * 1024; ///< A file of so many bytes is looked through each time; see open().
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
    /// Damage is looked for in every page; but in a file that is not small only if a program was stopped in it, or
    /// there is no backup of the last seven days, since each backup looks at every page as well. Cost: 2 ms for 1 MiB
    /// that is looked at.
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
    /// Or if somebody here has the staff id, or if the site leaves adding to its lead (setting_who_adds).
    Result<Learner> add_learner(std::string_view name, const std::optional<std::string>& staff_id = {});
    Result<std::optional<Learner>> find_learner(std::string_view name); ///< In capitals or not.
    Result<std::vector<Learner>> learners(); ///< By name; without those archived.

    // For the site lead; Refused for others. Each stands in the audit, without the name. Names and staff ids are told
    // apart among those who are here, as by add_learner.
    Result<std::vector<Learner>> all_learners(); ///< By name, with those archived.
    Status rename_learner(LearnerId, std::string_view name);
    Status set_staff_id(LearnerId, const std::optional<std::string>&);
    /// How ASC-WDS knows the learner. Errors: InvalidArgument above 50 letters.
    Status set_workplace(
        LearnerId, const std::optional<std::string>& workplace, const std::optional<std::string>& worker);
    Status archive_learner(LearnerId); ///< All that is kept stays; the name is off the list.
    Status bring_back_learner(LearnerId);
    /// All of them, or none. Two may swap names. Nobody is archived or deleted.
    Status change_learners(const std::vector<LearnerEdit>&);

    /// A small thing that is nobody's secret, such as how somebody likes the page. Refused for a name that begins with
    /// "site:".
    Status remember(std::string_view what, std::string_view value);
    Result<std::optional<std::string>> remembered(std::string_view what);
    /// What holds for the whole site; see site_records.hpp for the names. Kept as "site:NAME" beside what is
    /// remembered. To write one is for the lead.
    Result<std::optional<std::string>> site_setting(std::string_view name);
    Status set_site_setting(std::string_view name, std::string_view value);

    Result<std::vector<CourseRule>> course_rules(); ///< By key.
    Status set_course_rule(const CourseRule&); ///< For the lead. In the place of what was settled before.

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

    /// A text sealed to the learner signed in, one for each kind; "finished" is there for everybody with a PIN, so that
    /// its presence tells nothing, and each is as long as 1024 bytes or a multiple, so that its length tells little.
    /// Nothing: none was kept, or it is under a PIN that was reset (recover() brings it back, unless another was kept
    /// since). Errors: Refused if the learner is not signed in.
    Result<std::optional<std::string>> own_note(LearnerId, std::string_view kind);
    Status keep_own_note(LearnerId, std::string_view kind, std::string_view text);

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

    // For the learner who gave the answer, signed in. Backups keep what they have, sealed, for as long as they are
    // kept.
    /// Takes away the answer and every copy that was shared. Each event of the registration becomes what `redact` makes
    /// of its bytes, and the snapshot becomes `snapshot`, unless that is empty. Events under a PIN that was reset stay
    /// sealed. What was rated stays counted in the open counts: they do not say whose it was.
    Status delete_answer(RegistrationId, std::string_view question, std::string_view moment,
        const std::function<std::string(std::string_view)>& redact, std::string_view snapshot);
    /// What became of a plan: an answer beside it, with the moment "seen". No event. Errors: NotFound without a plan.
    Status note_seen(RegistrationId, std::string_view question, std::string_view text);

    /// Puts a copy of an answer where the site lead alone can open it. Sharing it again with the same role takes the
    /// place of the earlier copy. Errors: Refused without a lead who can open it; NotFound without an answer.
    Result<ShareId> share_answer(
        RegistrationId, std::string_view question, std::string_view moment, std::string_view with);
    Status withdraw(ShareId); ///< Empties the copy; that there was one stays.
    /// What a learner has shared, oldest first. For the learner, or the lead.
    Result<std::vector<Shared>> shared_by(LearnerId);
    Result<std::vector<SharedAnswer>> shared_with_site(); ///< For the lead: all not withdrawn, oldest first.

    Result<std::vector<std::string>> finished_units(RegistrationId); ///< In the order in which they were finished.
    /// The same over all of the learner's registrations for the course, each unit once; and behind them those that they
    /// were taught in classes that are kept: of a private course only where the learner may be asked about, which is by
    /// them, signed in, by the lead, or if they have no PIN.
    Result<std::vector<std::string>> units_finished_by(LearnerId, std::string_view course);

    /// Keeps a class that is going on, in the place of the one of the same course. Whoever is signed in, or nobody.
    /// Errors: Refused for a participation course.
    Status keep_class(const ClassUnderWay&);
    Result<std::optional<ClassUnderWay>> class_under_way(std::string_view course);
    /// Also from the bytes of the file; backups keep what they have. Nothing if there is none.
    Status drop_class(std::string_view course);
    /// Keeps a class that is over, with its register; and for each learner on it who completed, a completed
    /// registration (how: class) with the units, beside what the learner has under way by themselves. The class is
    /// under way no more, also in the bytes of the file once no other program has it open. Who may teach since gets a
    /// new line among the trainers, also with an earlier one; with the day, and the facilitator's name. Who did not
    /// complete gets no registration: which units were taught stands with the class. All of it, or nothing.
    ///
    /// Standard: completed when it was over, started as they arrived, with minutes, version and expiry. Private:
    /// completed on the day that the class was over; of the class neither the route nor anybody's times and minutes are
    /// kept. Errors: Refused for a participation course, unless a learner or the lead is signed in, who signs the
    /// register,
    ///         and if the class is kept already (same course, time and facilitator); NotFound for a learner who is not
    ///         there, or a programme of this course that is not; InvalidArgument without course or facilitator, for a
    ///         line without a name, for a learner on two lines, or a time below 0.
    Result<ClassSession> end_class(const HeldClass&);
    /// Newest first. For the lead; and for a learner signed in, those that they signed.
    Result<std::vector<ClassSession>> class_sessions();
    Result<ClassRegister> class_register(ClassId); ///< The same. Errors: NotFound.
    /// Takes a class away with its register, notes and ratings, also from the bytes of the file; what is on people's
    /// records of it stays, and so do those who may teach since. Backups keep what they have. For the lead.
    /// Errors: NotFound.
    Status erase_class(ClassId);
    /// The units of a course that somebody was taught in the classes that are kept, each once: in those of a standard
    /// course that they were in for at least half of the time. Open to everybody, as the class is that asks for it.
    Result<std::vector<std::string>> units_taught_to(LearnerId, std::string_view course);

    /// Keeps a programme that is new (no uid), or in the place of the one of the course with its uid; as it is kept
    /// then. Of when a private one began, the day. Whoever is signed in, or nobody.
    /// Errors: Refused for a participation course; InvalidArgument without course or title; NotFound.
    Result<Programme> keep_programme(const Programme&);
    Result<std::vector<Programme>> programmes(std::string_view course); ///< Newest first; with those that are over.
    /// Also from the bytes of the file. Its classes stay, as classes by themselves. Nothing if there is none.
    Status drop_programme(std::string_view uid);
    /// Who was on the registers of its classes so far, each once, in the order in which they came first; without times.
    Result<std::vector<ClassAttendee>> programme_people(std::string_view uid);
    /// What its group rated, class by class; of a moment that was asked twice, the last time.
    Result<std::vector<GroupRating>> programme_ratings(std::string_view uid);

    /// Who was prepared to teach, of all courses or of one, by course, then by when. For whoever is signed in.
    Result<std::vector<Trainer>> trainers(std::string_view course = {});
    // For the lead. In the audit, without a name.
    /// Somebody who was prepared elsewhere. Errors: InvalidArgument without course or name; NotFound for a learner who
    /// is not there; Refused for one who has a line for that course, on that day.
    Result<Trainer> add_trainer(const Trainer&);
    Status change_trainer(const Trainer&); ///< Home, refresher and whether they teach. Errors: NotFound.
    Status remove_trainer(TrainerId); ///< For a slip. Errors: NotFound.

    /// Everybody here by every course of theirs, by learner and key: what the training matrix shows on the screen, on
    /// paper and as CSV. The newest completion counts; a standard course that was never completed is under way, and a
    /// private one is not there. Cost: O(registrations), 0.15 s for 30,000.
    Result<std::vector<MatrixEntry>> matrix();
    /// For the author of a new version: of a standard course, who is under way, by the version that their place was
    /// kept with. Nothing is told of private courses, and nothing is kept of others.
    Result<std::vector<UnderWay>> under_way(std::string_view course);
    /// What the people here rated, for each scale and moment that at least `group_min` people (never fewer than
    /// least_group) answered. 0 or less: never any. Each learner counts once, with the newest value.
    Result<std::vector<GroupRating>> group_ratings(std::string_view course, int group_min);

    /// Takes away what `Erase` says, from the file, its log, backups and every other copy in the folder; a copy that
    /// cannot be opened goes whole. A byte of it is then nowhere in the folder. For the lead; and Private for the
    /// learner signed in, who is signed out. Open counts of ratings stay. With Everything, every class that is under
    /// way goes as well, since its bytes may name them: end or drop those that are on the screen first, or they write
    /// the name again. A name that somebody wrote by hand, as a visitor's, a facilitator's, of who prepared a trainer,
    /// or in a note or a programme's plan, is not found. Cost: O(size of all copies). Errors: Busy while another
    /// program reads or writes; then try again.
    Status erase_learner(LearnerId, Erase);
    /// What is older than the site means to keep (setting_retention). For the lead. Deletes nothing.
    Result<Overdue> retention_list(Seconds now);
    /// All that is held on a learner. For the lead, or the learner; what is sealed opens for the learner signed in.
    Result<HeldOnLearner> everything_about(LearnerId);

    Result<std::vector<AuditLine>> audit_log(); ///< Newest first. For the lead.
    /// A line for what the layer above does: an export, a restore. Neither part names anybody but by uid.
    Status audit(std::string_view what, std::string_view detail);

    /// A copy of all of it into backups/records-YYYY-MM-DD.db, of which the newest seven stay. See backup.hpp.
    /// Cost: O(size), 0.1 s for 10 MB.
    Result<std::filesystem::path> back_up();
    /// The same, if there is none of this day yet. One that fails harms nothing, and stands in the audit.
    Status back_up_daily();
    Result<Verified> verify();

private:
    struct Inside;
    Status forget_open_copies();
    explicit Records(std::unique_ptr<Inside>);
    std::unique_ptr<Inside> m;
};

} // namespace vignette::records
