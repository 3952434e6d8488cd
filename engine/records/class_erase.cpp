// All SQL that takes away a class that is over.

#include "engine/records/inside.hpp"

namespace vignette::records {

namespace {

/// In this order, since each points at the next. ?1 is the class. Who may teach since it, may go on teaching.
constexpr const char* class_parts[] = {
    "UPDATE trainer SET session = NULL, line = NULL WHERE session = ?1",
    "DELETE FROM class_rating WHERE session = ?1",
    "DELETE FROM class_unit WHERE session = ?1",
    "DELETE FROM attendance WHERE session = ?1",
    "DELETE FROM class_session WHERE id = ?1",
};

Status delete_class(Database& database, ClassId id)
{
    for (const char* part : class_parts)
        if (auto done = database.run(part, id); !done)
            return done;
    return Done{};
}

} // namespace

Status Records::erase_class(ClassId id)
{
    if (auto may = m->only_the_lead(); !may)
        return may;
    auto erased = m->change([&]() -> Status {
        const auto session = m->class_with(id);
        if (!session)
            return session.error();
        auto gone = delete_class(*m->database, id);
        return gone ? m->note("class erased", session.value().uid) : gone;
    });
    return erased ? m->forget_open_bytes() : erased;
}

} // namespace vignette::records
