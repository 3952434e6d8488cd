#pragma once

#include <memory>
#include <string>

namespace vignette::records::testing {

/// A disk for SQLite that does as the real one does until it is told to fail.
class FailingDisk {
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    std::string name() const; ///< For Access::disk.

    void full_after(int writes); ///< That many more writes succeed.
    void broken_after(int writes);
    void never_syncs(); ///< Each wait for the disk reports a fault.
    void mend();
    bool failed() const; ///< Since it was mended last.
    bool all_synced() const; ///< No write to the log waits for the disk.

    struct State;

private:
    std::unique_ptr<State> m;
};

} // namespace vignette::records::testing
