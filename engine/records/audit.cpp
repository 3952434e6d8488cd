// All SQL that reads the audit.

#include "engine/records/inside.hpp"

namespace vignette::records {

namespace {

AuditLine read_line(const Statement& row)
{
    return {row.time(0), row.text(1), row.maybe_text(2), row.text(3), row.text(4)};
}

} // namespace

Result<std::vector<AuditLine>> Records::audit_log()
{
    if (auto may = m->only_the_lead(); !may)
        return may.error();
    return m->database->all("SELECT at, who, name, what, detail FROM audit LEFT JOIN learner ON uid = who"
                            " ORDER BY audit.id DESC",
        read_line);
}

Status Records::audit(std::string_view what, std::string_view detail)
{
    return m->change([&] { return m->note(what, detail); });
}

Result<std::vector<AuditLine>> Records::Inside::audit_about(std::string_view uid)
{
    return database->all("SELECT at, who, name, what, detail FROM audit LEFT JOIN learner ON uid = who"
                         " WHERE who = ?1 OR detail = ?1 ORDER BY audit.id DESC",
        read_line, uid);
}

} // namespace vignette::records
