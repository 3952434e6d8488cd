#pragma once

#include "engine/ballot/box.hpp"
#include "engine/ballot/rate.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::ballot {

/// What came in, as far as it matters here.
struct Request {
    std::string method, path, query, host;
    std::string address; ///< Of who asks: "192.168.1.20".
    std::string body;
    std::string mark; ///< What its cookie brings: a Box's mark, anything else, or nothing.
};

/// What goes back.
struct Response {
    int status = 200;
    std::string body;
    std::string type = "text/html; charset=utf-8";
    std::string location; ///< Where to go on, with 303.
    std::string mark; ///< What its cookie is from now on; empty: as it was.
    std::string phone; ///< The ticket of the phone that has asked, where it has joined by now.
};

/// A body longer than this is not read: a vote is 20 bytes.
inline constexpr std::size_t longest_body = 256;

/// What the small page answers, without a socket and without a clock of its own: a test asks it like a phone.
///
///   GET  /            the code is asked for; "?c=BCDFG", as in the square code, writes it into the box
///   POST /join        code: a ticket, by way of 303 to /p/TICKET
///   GET  /p/TICKET    the question; or that there is none now, or that the vote is counted
///   POST /p/TICKET    poll, option: a vote
///   GET  /p/TICKET/now   the number of the poll and whether it is open: "3 open", for the page's own script
///   GET  /vote.css, /vote.js
///
/// A browser gets its mark with the style, not with the first page: where a link elsewhere brings somebody here, the
/// browser holds its cookies back from the page alone, and a new mark would take the place of the one it has.
/// Where cookies are blocked, or there is a mark of another server or of nobody's, all goes on without.
///
/// Everything else is 404, and another host than `host` is 421, so that no web page elsewhere can speak for a phone.
class Answers {
public:
    struct Setup {
        std::string title; ///< The course, by its outside name.
        std::string code; ///< Five letters.
        std::string host; ///< "192.168.1.5:8080"; as phones write it.
        Limits limits;
    };

    Answers(Setup, Tickets);

    Response answer(const Request&, Rate::Time now);

    Box& box() { return m_box; }
    const Box& box() const { return m_box; }
    const Setup& setup() const { return m_setup; }

private:
    Response answer_in_time(const Request&, Rate::Time now);
    Response join(const Request&, Rate::Time now);
    Response styled(const Request&);
    std::string phone_of(const Request&) const;
    bool too_often(const Request&, const std::string& phone, Rate::Time now);
    bool guesses(const Request&, Rate::Time now) const;
    void has_guessed(const Request&, Rate::Time now);
    Response phone(const Request&, std::string_view ticket);
    Response vote(const Request&, std::string_view ticket);

    Setup m_setup;
    Box m_box;
    Rate m_requests, m_requests_of_phones; ///< By address; by ticket.
    Rate m_wrong, m_wrong_there; ///< By mark or address; by address.
};

/// Five letters that are not taken for one another, and make no word: without vowels.
/// `number` is any; the same number gives the same letters.
std::string code_of(std::uint64_t number);

} // namespace vignette::ballot
