#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace vignette::bench {

using Moment = std::chrono::steady_clock::time_point;

/// Where phones vote: "192.168.1.5", 8080, "BCDFG".
struct Place {
    std::string address;
    int port = 0;
    std::string code;
};

/// What a phone does, and when: "page" asks for it, "look" is its script, "vote" is the press.
struct Deed {
    Moment due;
    std::string what;
};

/// Milliseconds from when each deed was due until its whole answer was there.
using Latencies = std::map<std::string, std::vector<double>>;

/// One phone: one connection, kept, from an address of its own, and a cookie that it brings back.
class Phone {
public:
    /// `number` chooses the address, in 127.0.0.0/8, and the option. Joins at `join`, votes at `vote`, looks every two
    /// seconds until `end`.
    Phone(unsigned number, const Place&, Moment join, Moment vote, Moment end);
    ~Phone();
    Phone(const Phone&) = delete;
    Phone& operator=(const Phone&) = delete;

    int socket() const { return m_socket; }
    bool waits() const { return m_waits; } ///< For an answer.
    bool done() const { return m_deeds.empty() && !m_waits; }
    Moment next() const { return m_deeds.front().due; }

    void send_next(); ///< The next deed, which is due.
    void receive(Latencies&); ///< What there is; notes the latency once the answer is complete.

private:
    std::string request(const std::string& what) const;
    std::string sent(const std::string& line, const std::string& body = {}) const;
    void note(); ///< What the answer brings that is needed later.

    unsigned m_number;
    std::string m_host, m_code, m_path, m_cookie, m_answer;
    std::string m_poll; ///< Its number, as the page has it.
    unsigned m_options = 0;
    int m_socket;
    bool m_waits = false;
    Deed m_now;
    std::deque<Deed> m_deeds;
};

} // namespace vignette::bench
