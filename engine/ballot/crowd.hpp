#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>

namespace vignette::ballot {

/// Who is connected, by how long ago a whole request came from them. Where there are nearly too many, the quietest
/// goes: a phone is heard from within milliseconds, so it is one that holds its connection open and never asks for
/// anything.
class Crowd {
public:
    void heard(int socket) { m_heard[socket] = ++m_times; } ///< It came, or it has asked for something.
    void gone(int socket) { m_heard.erase(socket); }

    std::size_t size() const { return m_heard.size(); }
    std::optional<int> quietest() const; ///< Cost: O(connections).

private:
    std::uint64_t m_times = 0;
    std::map<int, std::uint64_t> m_heard;
};

} // namespace vignette::ballot
