#pragma once

#include "engine/records/answer_row.hpp"
#include "engine/records/lock_row.hpp"
#include "engine/records/migrations.hpp"
#include "engine/records/records.hpp"
#include "engine/records/trouble.hpp"
#include "engine/records/vault/lead_key.hpp"

namespace vignette::records {

/// Under which a private key is sealed with the recovery words.
inline constexpr std::string_view recovery_context = "recovery words";

/// What is behind the door; for this folder's .cpp files only.
struct Records::Inside {
    std::unique_ptr<Database> database;
    Clock clock;
    IdSource ids;
    std::unique_ptr<Seal> seal; ///< For who has no PIN.
    std::unique_ptr<Seal> own; ///< Of who is signed in.
    std::optional<LearnerId> who;
    std::optional<LeadKey> lead; ///< Of the site lead, while signed in.
    std::function<Work()> work;
    Access access; ///< For other files in the folder.
    std::string notice;

    /// One change: all of `body` or nothing of it. Refused if a newer program has brought the file up to date since we
    /// opened it.
    template <typename Body>
    auto change(Body body) -> decltype(body())
    {
        return database->transact([&]() -> decltype(body()) {
            if (auto same = still_our_version(); !same)
                return same.error();
            return body();
        });
    }

    Status still_our_version();

    Seal& current() { return own ? *own : *seal; }
    Result<Secret> unlocked(const LockPlace&, const Secret& pin);
    Result<Secret> device_secret();
    Status audit(std::string_view what, LearnerId); ///< Inside a change: the learner did it.
    Status note(std::string_view what, std::string_view detail); ///< Inside a change: who is signed in did it.
    Status note(std::string_view what, LearnerId about);
    Status note_trainer(std::string_view what, const Trainer&);
    Status note_failed_backup();
    Status note_erased(std::string_view uid, Erase);
    Result<std::vector<AuditLine>> audit_about(std::string_view uid);
    Result<HeldOnLearner::Course> held_in(Records&, Registration);

    /// After deleting: it must not stay in the log, and what stood open not between other rows either; see tidy_bytes.
    Status forget_bytes();
    Status forget_open_bytes(); ///< The same where what was deleted stood open, whoever is signed in.

    Result<std::string> signature(); ///< Of a register: who is signed in. Errors: Refused if nobody is.
    Result<std::string> reader_of_classes();
    Result<ClassSession> class_with(ClassId); ///< Errors: NotFound.

    Status only_the_lead() const;
    /// What stands open about a learner is shown to the lead, and to them.
    Status may_ask_about(LearnerId);

    /// Errors: Refused unless this learner's words may be written now: what somebody with a PIN does is never written
    /// open, and never under another's key.
    Result<Standing> standing_to_write(RegistrationId);
    Result<AnswerBody> opened(const Standing&, const SealedAnswer&);
    /// Errors: NotFound if there is none.
    Result<AnswerBody> answer_to(const Standing&, RegistrationId, std::string_view question, std::string_view moment);

    template <typename Body>
    Status as_lead(std::string_view what, LearnerId, Body); ///< See learners.cpp.
    Result<Learner> insert(Learner); ///< Inside a change. Refused if the name or the staff id is taken.
    Status add_listed(const LearnerEdit&);

    /// The plain bytes of a sealed column and the column of its scheme.
    Result<std::string> unsealed(std::int64_t scheme, std::string_view sealed, std::string_view context);
};

} // namespace vignette::records
