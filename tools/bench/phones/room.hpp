#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>
#include <vector>

namespace vignette::bench {

/// How long frames took, in milliseconds: as a person waits, and of the processor. The phones are here on the same
/// computer and take their turns on it; in a room they are not.
struct Frames {
    double median = 0, p99 = 0;
    double processor_median = 0, processor_p99 = 0;
};

/// The facilitator's program, as a process of its own: one thread makes a frame sixty times a second and asks what is
/// counted, the other serves phones.
class Room {
public:
    Room(); ///< Started; phones are off.
    ~Room();
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    int open(); ///< Turns phones on and asks a question of four options; its port.
    std::vector<unsigned> counts(); ///< How many phones; then how many chose each.
    Frames frames(); ///< Those since the last time this was asked.
    double megabytes() const; ///< The process' share of the memory (PSS).

private:
    std::string said(const std::string& line);

    pid_t m_process = 0;
    int m_to = -1;
    int m_from = -1;
};

/// What the process does: obeys lines on standard input until it ends. `draws`: frames as well.
int be_room(bool draws);

/// The value that `share` of them do not pass.
double quantile(std::vector<double>, double share);

} // namespace vignette::bench
