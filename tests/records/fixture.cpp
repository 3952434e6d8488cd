#include "tests/records/fixture.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace vignette::records::testing {

namespace fs = std::filesystem;

bool says(const Error& error, std::string_view words)
{
    return error.message.find(words) != std::string::npos;
}

Folder::Folder()
{
    std::string name = (fs::temp_directory_path() / "vignette-records-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()));
    path = name;
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::permissions(path, fs::perms::owner_all, ignored);
    fs::remove_all(path, ignored);
}

std::map<std::string, std::string> Folder::files() const
{
    std::map<std::string, std::string> found;
    for (const auto& entry : fs::directory_iterator(path)) {
        if (!entry.is_regular_file() || entry.path().string().ends_with("-shm"))
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        found[entry.path().filename().string()] = {std::istreambuf_iterator<char>(in), {}};
    }
    return found;
}

std::string Folder::bytes() const
{
    std::string all;
    for (const auto& [name, content] : files())
        all += content;
    return all;
}

Setup Kept::setup()
{
    Setup made;
    made.clock = [this] { return now; };
    made.ids = [this] { return "id-" + std::to_string(++ids); };
    made.on_network = [](const fs::path&) { return false; };
    made.access.patience = std::chrono::milliseconds{0};
    made.access.disk = disk;
    made.work = [] { return Work{1, 8 * 1024}; }; // A PIN in a test takes no time.
    return made;
}

std::unique_ptr<Database> Kept::other()
{
    Access access;
    access.patience = std::chrono::milliseconds{0};
    return must(Database::open(folder.path / "records.db", access));
}

void Kept::overwrite(std::size_t at, std::size_t count)
{
    std::fstream file(folder.path / "records.db", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(at));
    file << std::string(count, '\xA5');
}

void Kept::set_version(int version)
{
    must(other()->script("PRAGMA user_version = " + std::to_string(version)));
}

namespace {

/// What `work` returns in a process of its own, run by somebody else.
template <typename Work>
std::string as_somebody_else(Work work)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const bool changed = geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
        const std::string said = changed ? work() : "could not become somebody else";
        const bool written = write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size());
        _exit(written ? 0 : 1);
    }
    close(ends[1]);
    std::string said;
    char buffer[512];
    for (ssize_t n = 0; (n = read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, static_cast<std::size_t>(n));
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return said;
}

} // namespace

std::string Kept::said_to_somebody_else()
{
    return as_somebody_else([this] {
        const auto records = open();
        return records ? std::string("opened") : records.error().message;
    });
}

Registration Opened::begun(Privacy privacy, std::string course)
{
    return must(
        records.begin(ada.id, {std::move(course), "1.1.0", "hash-1", "Practice learning", privacy, How::SelfStudy}));
}

Entry Opened::entry(RegistrationId registration, std::int64_t revision) const
{
    Entry made;
    made.registration = registration;
    made.revision = revision;
    made.event = "event " + std::to_string(revision);
    made.snapshot = "after " + std::to_string(revision);
    made.version = "1.1.0";
    made.content_hash = "hash-1";
    return made;
}

Status Opened::step(RegistrationId registration, std::int64_t revision)
{
    return records.append(entry(registration, revision));
}

std::string Opened::snapshot(RegistrationId registration)
{
    const auto saved = must(records.latest(registration));
    return saved ? saved->snapshot : "nothing";
}

void Opened::reopen()
{
    {
        const Records closed = std::move(records);
    }
    records = must(open());
}

} // namespace vignette::records::testing
