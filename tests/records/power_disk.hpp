#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace vignette::records::testing {

/// What goes wrong, once.
enum class Fault {
    None,
    WriteFails, ///< Nothing of it is written.
    ShortWrite, ///< The first half is.
    DiskFull, ///< From then on no file grows, until it is mended.
    SyncFails, ///< And what was waiting may never reach the disk.
    PowerLoss, ///< From then on nothing works any more.
};

/// Path below the folder, and bytes.
using Files = std::map<std::string, std::string>;

/// All files in the folder and below, without SQLite's shared memory.
Files files_in(const std::filesystem::path& folder);
void put(const Files&, const std::filesystem::path& folder);

/// A disk for SQLite on which one fault happens, at a chosen operation: a write, a wait for the disk, a file cut short
/// or deleted. It knows what of `folder` has surely reached the disk, and never waits for the real one.
class FaultyDisk {
public:
    FaultyDisk(const std::filesystem::path& folder, std::uint64_t seed);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    std::string name() const; ///< For Access::disk.
    std::uint64_t operations() const; ///< So far.

    /// At the first operation that it can happen to, once `after` more have gone well.
    void arm(Fault, std::uint64_t after);
    void mend();
    bool struck() const;

    /// What the folder is when the power comes back. If it was not lost yet, it is now.
    const Files& after_power_loss();

    struct State;

private:
    std::unique_ptr<State> m;
};

} // namespace vignette::records::testing
