#include "engine/records/backup.hpp"

#include "engine/core/files.hpp"
#include "engine/records/inside.hpp"
#include "engine/records/private_file.hpp"

#include <algorithm>
#include <cstdio>

namespace vignette::records {

namespace fs = std::filesystem;

namespace {

std::string name_for(Seconds now)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(now)};
    char name[48];
    std::snprintf(name, sizeof name, "records-%04d-%02u-%02u.db", static_cast<int>(day.year()),
        static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return name;
}

bool is_backup(const fs::path& file)
{
    const std::string name = file.filename().string();
    return name.size() == std::string("records-2026-11-21.db").size() && name.starts_with("records-")
        && name.ends_with(".db");
}

/// The newest stay. That one cannot be removed is no trouble for who works here.
void drop_old(const fs::path& folder)
{
    const auto all = backups_in(folder);
    std::error_code ignored;
    for (std::size_t i = 0; i + kept_backups < all.size(); ++i)
        fs::remove(all[i], ignored);
}

} // namespace

std::vector<fs::path> backups_in(const fs::path& folder)
{
    std::vector<fs::path> out;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(folder / "backups", problem)) {
        if (is_backup(entry.path()))
            out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

bool backed_up_lately(const fs::path& folder, Seconds now)
{
    const std::string first = name_for(now - std::chrono::days{7}), last = name_for(now);
    const auto all = backups_in(folder);
    return std::any_of(all.begin(), all.end(), [&](const fs::path& file) {
        const auto name = file.filename().string();
        return first <= name && name <= last;
    });
}

Result<fs::path> Records::back_up()
{
    const fs::path folder = m->database->folder() / "backups";
    if (auto made = make_private_folder(folder); !made)
        return made.error();
    const fs::path file = folder / name_for(m->clock());
    if (auto copied = m->database->copy_to(file); !copied)
        return copied.error();
    drop_old(m->database->folder());
    return file;
}

Status Records::back_up_daily()
{
    std::error_code problem;
    if (fs::exists(m->database->folder() / "backups" / name_for(m->clock()), problem))
        return Done{};
    const auto kept = back_up();
    if (kept)
        return Done{};
    (void)m->note_failed_backup(); // Where there is no room for a backup, there may be none for this.
    return kept.error();
}

/// Once a day is enough to see it by.
Status Records::Inside::note_failed_backup()
{
    return change([&] {
        return database->run(
            "INSERT INTO audit (at, who, what) SELECT ?1, 'Vignette', 'daily backup failed'"
            " WHERE NOT EXISTS (SELECT 1 FROM audit WHERE what = 'daily backup failed' AND at / 86400 = ?1 / 86400)",
            clock());
    });
}

Result<Verified> Records::verify()
{
    return records::verify(*m->database);
}

} // namespace vignette::records
