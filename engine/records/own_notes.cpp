// All SQL about notes that are a learner's own.

#include "engine/records/own_notes.hpp"

#include "engine/records/inside.hpp"
#include "engine/records/learner_row.hpp"

namespace vignette::records {

namespace {

constexpr std::size_t step = 1024;

/// A mark behind the text, then zeros up to the next step: whatever is in it, a note is as long as others.
std::string padded(std::string_view text)
{
    std::string out(text);
    out.push_back('\x80');
    out.resize((out.size() + step - 1) / step * step, '\0');
    return out;
}

std::string unpadded(std::string plain)
{
    const auto mark = plain.find_last_not_of('\0');
    plain.resize(mark == std::string::npos ? 0 : mark);
    return plain;
}

Status write_note(Database& database, const Learner& learner, std::string_view kind, std::string_view text, Seal& seal)
{
    const auto sealed = seal.seal(padded(text), note_context(learner.uid, kind));
    return database.run("INSERT OR REPLACE INTO own_note (learner, kind, body, seal) VALUES (?1, ?2, ?3, ?4)",
        learner.id, kind, Blob{sealed}, seal.scheme());
}

Status only_for(std::optional<LearnerId> who, LearnerId learner)
{
    if (who != learner)
        return Error{ErrorCode::Refused, "This is sealed. Sign in with the PIN to open it."};
    return Done{};
}

Result<std::optional<std::string>> read_note(Database& database, LearnerId learner, std::string_view kind)
{
    return database.one(
        "SELECT body FROM own_note WHERE learner = ?1 AND kind = ?2", [](const Statement& row) { return row.text(0); },
        learner, kind);
}

} // namespace

std::string note_context(std::string_view learner_uid, std::string_view kind)
{
    return "note:" + std::string(learner_uid) + ':' + std::string(kind);
}

Status make_note_of_all(Database& database, LearnerId id, Seal& seal)
{
    const auto there = read_note(database, id, note_of_all);
    if (!there)
        return there.error();
    if (there.value())
        return Done{};
    const auto learner = learner_with(database, id);
    return learner ? write_note(database, learner.value(), note_of_all, "", seal) : learner.error();
}

Result<std::optional<std::string>> Records::own_note(LearnerId id, std::string_view kind)
{
    if (auto may = only_for(m->who, id); !may)
        return may.error();
    const auto learner = learner_with(*m->database, id);
    if (!learner)
        return learner.error();
    const auto sealed = read_note(*m->database, id, kind);
    if (!sealed)
        return sealed.error();
    if (!sealed.value())
        return std::optional<std::string>();
    auto plain = m->own->open(*sealed.value(), note_context(learner.value().uid, kind));
    if (plain)
        return std::optional(unpadded(std::move(plain).value()));
    const auto former = can_recover(id);
    if (!former)
        return former.error();
    return former.value() ? Result<std::optional<std::string>>(std::optional<std::string>()) : plain.error();
}

Status Records::keep_own_note(LearnerId id, std::string_view kind, std::string_view text)
{
    if (auto may = only_for(m->who, id); !may)
        return may;
    return m->change([&]() -> Status {
        const auto learner = learner_with(*m->database, id);
        return learner ? write_note(*m->database, learner.value(), kind, text, *m->own) : learner.error();
    });
}

} // namespace vignette::records
