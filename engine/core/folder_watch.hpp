#pragma once

#include "engine/core/result.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace vignette::files {

/// Whether a name is hidden or one that editors keep for themselves: `.name.swp`, `#name#`, `name~`.
bool is_of_an_editor(std::string_view name);

/// Tells when a file in a folder, or in a folder of it, is written, made, renamed or removed. It sleeps in the kernel
/// until then: nothing is polled.
///
/// An editor saves in several steps (a new file, a rename, a backup), so `changed` is called once nothing more has
/// happened for `settled`, on a thread of this object's own; never after the destructor has returned. Folders that are
/// made later are watched too. What is_of_an_editor() is not told.
/// Linux only for now (inotify). Elsewhere open() says that it cannot.
class FolderWatch {
public:
    using Changed = std::function<void()>;

    /// Errors: NotFound where there is no such folder; Io where the system cannot watch.
    static Result<FolderWatch> open(const std::filesystem::path& folder, Changed changed,
        std::chrono::milliseconds settled = std::chrono::milliseconds{30});

    FolderWatch(FolderWatch&&) noexcept;
    FolderWatch& operator=(FolderWatch&&) noexcept;
    ~FolderWatch();

private:
    struct Watching;
    explicit FolderWatch(std::unique_ptr<Watching>);
    std::unique_ptr<Watching> m_watching;
};

} // namespace vignette::files
