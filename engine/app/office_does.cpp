// What the site lead does.

#include "engine/app/office.hpp"
#include "engine/app/office_boxes.hpp"
#include "engine/core/files.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;

void Office::wrote(std::string_view box, std::string_view text)
{
    m_typed.insert_or_assign(std::string(box), std::string(text));
}

/// What the lead can put right is said on the page.
Status Office::say(const Status& status, const std::string& done)
{
    const bool theirs = !status
        && (status.error().code == ErrorCode::Refused || status.error().code == ErrorCode::InvalidArgument
            || status.error().code == ErrorCode::NotFound || status.error().code == ErrorCode::Busy);
    if (!status && !theirs)
        return status;
    m_message = status ? done : status.error().message;
    return Done{};
}

Status Office::obey(const present::Command& command)
{
    m_message.clear();
    switch (command.kind) {
    case Kind::SitePage:
        return open_page(command.target);
    case Kind::SitePerson:
        return open_person(command.target);
    case Kind::SiteDo:
        return deed(command.target);
    case Kind::SiteSure:
        return sure();
    case Kind::SaveCopy:
        return open_save(command.target);
    case Kind::SaveAs:
        m_form = command.target;
        return Done{};
    case Kind::SaveIn:
        return save_in(command.target.empty() ? typed("folder", "") : command.target);
    default: // ToList: the only one left.
        m_save_open = false;
        return Done{};
    }
}

Status Office::open_page(const std::string& page)
{
    if (page == "backup")
        return back_up();
    if (m_page.empty())
        m_search.clear();
    m_typed.clear();
    m_import.clear();
    m_told.clear();
    m_asked.clear();
    m_save_open = false;
    m_homes.clear();
    if (m_page == "retention" || m_page == "classes")
        m_classes = m_page;
    const auto blank = page.find(' '); // "course KEY", "class ID".
    const auto rest = blank == std::string::npos ? std::string() : page.substr(blank + 1);
    m_course = page.starts_with("course ") ? rest : "";
    m_which = rest;
    m_page = page.substr(0, blank);
    if (m_page == "new-teacher")
        m_typed["new-name"] = rest;
    return Done{};
}

Status Office::open_person(const std::string& uid)
{
    m_typed.clear();
    m_asked.clear();
    m_uid = uid;
    if (m_page == "people" || m_page == "retention")
        m_list = m_page;
    m_page = "person";
    return Done{};
}

Status Office::deed(const std::string& what)
{
    if (what == "look") {
        m_search = typed("name", "");
        return Done{};
    }
    if (what == "add")
        return add_person();
    if (what == "import-read")
        return read_import();
    if (what == "import-apply")
        return apply_import();
    if (what == "keep-course")
        return keep_course();
    if (what == "keep-settings")
        return keep_settings();
    if (what == "lead-adds") {
        const auto adds = m_records->site_setting(records::setting_who_adds);
        const bool now = adds && adds.value() == "lead";
        return say(m_records->set_site_setting(records::setting_who_adds, now ? "everybody" : "lead"), "");
    }
    return is_class_page() ? deed_on_class(what) : deed_on_person(what);
}

Status Office::add_person()
{
    const std::string name = typed("name", "");
    const auto added = m_records->add_learner(name);
    if (added) {
        m_search.clear();
        m_typed.clear();
    }
    return say(added ? Status(Done{}) : added.error(), name + " is on the list now, and chooses a PIN the first time.");
}

/// As the site has settled it; there is more in it than this page asks for.
Result<records::CourseRule> Office::rule_for(const std::string& key, bool participation)
{
    const auto rules = m_records->course_rules();
    if (!rules)
        return rules.error();
    for (const auto& rule : rules.value()) {
        if (rule.course_key == key && rule.participation == participation)
            return rule;
    }
    return records::CourseRule{key, participation, {}, {}, {}, {}, {}};
}

Status Office::keep_course()
{
    for (const auto& row : course_rows()) {
        if (row.key != m_course)
            continue;
        const auto months = number_in(typed("months", row.months_valid), "The number of months");
        const auto category = number_in(typed("category", row.category), "The category");
        const auto due = day_in(typed("due", row.due));
        if (!months || !category || !due)
            return say(!months ? months.error() : !category ? category.error() : due.error(), "");
        const auto before = rule_for(row.key, row.participation);
        if (!before)
            return before.error();
        records::CourseRule rule = before.value();
        rule.title = row.title;
        rule.months_valid = months.value();
        rule.asc_wds = category.value();
        rule.due = due.value();
        return say(m_records->set_course_rule(rule), "It is kept.");
    }
    return Done{};
}

Status Office::keep_settings()
{
    const auto months
        = number_in(typed("retention", std::to_string(records::retention_by_default)), "The number of months");
    if (!months)
        return say(months.error(), "");
    Status kept = m_records->name_site(typed("site-name", site_name()));
    if (kept)
        kept = m_records->set_site_setting(
            records::setting_retention, std::to_string(months.value().value_or(records::retention_by_default)));
    return say(kept, "It is kept.");
}

Status Office::read_import()
{
    m_import.clear();
    const auto bytes = file_in(typed("file", ""));
    if (!bytes)
        return say(bytes.error(), "");
    const auto learners = m_records->all_learners();
    if (!learners)
        return learners.error();
    std::vector<exchange::KnownLearner> known;
    for (const auto& learner : learners.value())
        known.push_back({learner.uid, learner.name, learner.staff_id, learner.archived.has_value()});
    auto plan = exchange::plan_learners(known, bytes.value());
    if (!plan)
        return say(Error{ErrorCode::InvalidArgument, plan.error().message}, "");
    m_import = std::move(plan).value();
    return say(Done{}, "Nothing is changed yet. This is what would happen:");
}

Status Office::apply_import()
{
    using Change = exchange::LearnerChange::Kind;
    const auto learners = m_records->all_learners();
    if (!learners)
        return learners.error();
    std::vector<records::LearnerEdit> edits;
    for (const auto& change : m_import) {
        if (change.kind == Change::Same || change.kind == Change::Problem)
            continue;
        records::LearnerEdit edit{std::nullopt, change.name, change.staff_id};
        for (const auto& learner : learners.value()) {
            if (!change.uid.empty() && learner.uid == change.uid)
                edit.id = learner.id;
        }
        edits.push_back(std::move(edit));
    }
    const auto kept = m_records->change_learners(edits);
    if (kept)
        m_import.clear();
    return say(kept, "It is done. The people are on the list.");
}

Status Office::back_up()
{
    const auto file = m_records->back_up();
    return say(file ? Status(Done{}) : file.error(), file ? "Kept as " + files::shown(file.value()) + "." : "");
}

} // namespace vignette::app
