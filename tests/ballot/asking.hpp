#pragma once

#include "engine/ballot/answers.hpp"

#include <string>
#include <string_view>

namespace vignette::tests {

inline constexpr const char* host = "192.168.1.5:8080";

/// The small page with the code BCDFG, asked without a socket. Its tickets are "ticket1", "ticket2"; its clock stands
/// until it is moved.
struct Asking {
    explicit Asking(ballot::Limits = {});

    ballot::Response get(const std::string& path, const std::string& address = "192.168.1.20");
    ballot::Response post(
        const std::string& path, const std::string& body, const std::string& address = "192.168.1.20");
    ballot::Response ask(ballot::Request);
    /// Of a browser whose cookie is `mark`.
    ballot::Response joins(
        const std::string& mark, const std::string& code = "BCDFG", const std::string& address = "192.168.1.20");
    /// The mark that comes with the style for such a browser; empty where it keeps its own.
    std::string marked(const std::string& mark = "", const std::string& address = "192.168.1.20");
    /// The address line of a phone that has joined: "/p/ticket1".
    std::string joined(const std::string& address = "192.168.1.20");
    void opened(const ballot::Poll& = tea());

    static ballot::Poll tea() { return {"What now?", {"Tea", "Coffee", "Water"}}; }

    unsigned made = 0;
    ballot::Answers answers;
    ballot::Rate::Time now{5'000'000};
};

/// How often `what` stands in `text`.
std::size_t times(std::string_view text, std::string_view what);
bool has(std::string_view text, std::string_view what);

} // namespace vignette::tests
