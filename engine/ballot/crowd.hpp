#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace vignette::ballot {

/// Who is connected, by how long ago a whole request came from them, and for whom each connection counts: a phone that
/// has joined, or an address. Where there are nearly too many, the quietest goes: a phone is heard from within
/// milliseconds, so it is one that holds its connection open and never asks for anything.
class Crowd {
public:
    /// It came, or it has asked for something; it counts for `who` from now on. Cost: O(log connections).
    void heard(int socket, const std::string& who);
    void gone(int socket); ///< The same; nothing where it is not here.

    std::size_t size() const { return m_lines.size(); }
    std::size_t size(std::string_view who) const; ///< How many count for them.
    std::optional<int> quietest() const; ///< Cost: O(connections).
    std::optional<int> quietest(std::string_view who) const; ///< Of those that count for them. The same.

private:
    struct Line {
        std::string who;
        std::uint64_t heard = 0;
    };
    void count_off(const std::string& who);

    std::uint64_t m_times = 0;
    std::map<int, Line> m_lines;
    std::map<std::string, std::size_t, std::less<>> m_sizes;
};

} // namespace vignette::ballot
