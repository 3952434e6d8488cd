#pragma once

#include "engine/core/random.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::records::testing {

/// One file as a disk has it: the bytes that a wait for the disk has made sure of, and what was written since, in
/// order.
class Platter {
public:
    explicit Platter(std::string bytes)
        : m_sure(bytes)
        , m_seen(std::move(bytes))
    {
    }

    void write(std::size_t at, std::string_view bytes) { take({at, std::string(bytes), false}); }
    void truncate(std::size_t size) { take({size, {}, true}); }
    void sync();
    /// A wait that failed. Programs go on reading what they wrote, and later waits report nothing; but some of it never
    /// reaches the disk (as Linux does it).
    void sync_in_vain(Random&);

    const std::string& seen() const { return m_seen; } ///< What programs read.
    /// What is there when the power comes back: all that is sure, and of the rest nothing, all, the first part, or here
    /// and there a write or a sector of 512 bytes.
    std::string after_power_loss(Random&) const;

private:
    struct Change {
        std::size_t at = 0;
        std::string bytes;
        bool cut = false;
    };

    void take(Change);
    static void apply(const Change&, std::string& to);
    static void apply_sectors(const Change&, std::string& to, Random&);
    std::string some(Random&) const;

    std::string m_sure, m_seen;
    std::vector<Change> m_waiting;
};

} // namespace vignette::records::testing
