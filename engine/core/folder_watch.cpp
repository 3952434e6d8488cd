#include "engine/core/folder_watch.hpp"

#include "engine/core/files.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#ifdef __linux__
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace vignette::files {

namespace fs = std::filesystem;

bool is_of_an_editor(std::string_view name)
{
    return name.empty() || name.front() == '.' || name.front() == '#' || name.back() == '~';
}

#ifdef __linux__

namespace {

/// A file descriptor, closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

constexpr std::uint32_t what_counts
    = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ONLYDIR | IN_EXCL_UNLINK;

} // namespace

struct FolderWatch::Watching {
    Watching(Changed told, std::chrono::milliseconds quiet)
        : changed(std::move(told))
        , settled(quiet)
        , notify(inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
        , stop(eventfd(0, EFD_CLOEXEC))
    {
    }
    Watching(const Watching&) = delete;
    Watching& operator=(const Watching&) = delete;

    ~Watching()
    {
        if (!thread.joinable())
            return;
        const std::uint64_t one = 1;
        (void)!::write(stop.number(), &one, sizeof one); // A counter that is full wakes the thread as well.
        thread.join();
    }

    bool add(const fs::path& folder)
    {
        const int watch = inotify_add_watch(notify.number(), folder.c_str(), what_counts);
        if (watch < 0)
            return false;
        folders[watch] = folder;
        std::error_code problem;
        for (const auto& entry : fs::directory_iterator(folder, problem)) {
            if (entry.is_directory(problem) && !entry.is_symlink(problem)
                && !is_of_an_editor(entry.path().filename().native()))
                add(entry.path());
        }
        return true;
    }

    /// Whether one of the events that wait concerns the folder.
    bool read_events()
    {
        alignas(inotify_event) std::array<char, 16 * 1024> buffer{};
        bool concerns = false;
        for (;;) {
            const auto count = ::read(notify.number(), buffer.data(), buffer.size());
            if (count <= 0)
                return concerns;
            for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
                const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
                concerns |= take(*event);
                at += sizeof(inotify_event) + event->len;
            }
        }
    }

    bool take(const inotify_event& event)
    {
        const std::string_view name = event.len > 0 ? std::string_view(event.name) : std::string_view();
        if ((event.mask & IN_Q_OVERFLOW) != 0)
            return true;
        if (is_of_an_editor(name))
            return false;
        const auto folder = folders.find(event.wd);
        const bool is_new_folder = (event.mask & IN_ISDIR) != 0 && (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0;
        if (is_new_folder && folder != folders.end())
            add(folder->second / name);
        return (event.mask & IN_CREATE) == 0 || is_new_folder; // A new file is told once it is written.
    }

    /// Sleeps until there is something to read, or for `longest`. False: to be stopped, or for good reason over.
    bool sleep(int longest, bool& woke) const
    {
        std::array<pollfd, 2> ports{{{notify.number(), POLLIN, 0}, {stop.number(), POLLIN, 0}}};
        const int ready = poll(ports.data(), ports.size(), longest);
        woke = ready > 0;
        return (ready >= 0 || errno == EINTR) && ports[1].revents == 0;
    }

    void run()
    {
        bool untold = false, woke = false;
        while (sleep(untold ? static_cast<int>(settled.count()) : -1, woke)) {
            if (woke)
                untold |= read_events();
            else if (std::exchange(untold, false))
                changed();
        }
    }

    Changed changed;
    std::chrono::milliseconds settled;
    Descriptor notify, stop;
    std::map<int, fs::path> folders;
    std::thread thread;
};

Result<FolderWatch> FolderWatch::open(const fs::path& folder, Changed changed, std::chrono::milliseconds settled)
{
    std::error_code problem;
    if (!fs::is_directory(folder, problem))
        return Error{ErrorCode::NotFound, "There is no folder " + shown(folder) + " (check its name)."};
    auto watching = std::make_unique<Watching>(std::move(changed), settled);
    if (watching->notify.number() < 0 || watching->stop.number() < 0 || !watching->add(folder))
        return Error{ErrorCode::Io,
            "This computer cannot tell when " + shown(folder) + " changes (press F5 after you have saved)."};
    watching->thread = std::thread([w = watching.get()] { w->run(); });
    return FolderWatch(std::move(watching));
}

#else

struct FolderWatch::Watching { };

Result<FolderWatch> FolderWatch::open(const fs::path& folder, Changed, std::chrono::milliseconds)
{
    return Error{
        ErrorCode::Io, "This computer cannot tell when " + shown(folder) + " changes (press F5 after you have saved)."};
}

#endif

FolderWatch::FolderWatch(std::unique_ptr<Watching> watching)
    : m_watching(std::move(watching))
{
}
FolderWatch::FolderWatch(FolderWatch&&) noexcept = default;
FolderWatch& FolderWatch::operator=(FolderWatch&&) noexcept = default;
FolderWatch::~FolderWatch() = default;

} // namespace vignette::files
