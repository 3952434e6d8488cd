#include "tools/bench/phones/phone.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace vignette::bench {

namespace {

using namespace std::chrono_literals;

[[noreturn]] void stop(const std::string& why)
{
    std::fprintf(stderr, "vignette-bench-phones: %s\n", why.c_str());
    std::exit(1);
}

sockaddr_in place(unsigned address, int port)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_addr.s_addr = htonl(address);
    out.sin_port = htons(static_cast<unsigned short>(port));
    return out;
}

/// From 127.1.0.1 on: each a phone of its own.
int connected(unsigned number, int port)
{
    const int out = socket(AF_INET, SOCK_STREAM, 0);
    const auto own = place(0x7F010001u + number, 0), server = place(INADDR_LOOPBACK, port);
    const int yes = 1;
    setsockopt(out, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (bind(out, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0
        || connect(out, reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0)
        stop("A phone cannot connect.");
    return out;
}

std::string value_of(const std::string& answer, const std::string& header)
{
    const auto at = answer.find("\r\n" + header + ": ");
    if (at == std::string::npos)
        return {};
    const auto start = at + header.size() + 4;
    return answer.substr(start, answer.find("\r\n", start) - start);
}

bool complete(const std::string& answer)
{
    const auto end = answer.find("\r\n\r\n");
    return end != std::string::npos
        && answer.size() >= end + 4 + std::strtoul(value_of(answer, "Content-Length").c_str(), nullptr, 10);
}

} // namespace

Phone::Phone(unsigned number, int port, Moment join, Moment vote, Moment end)
    : m_number(number)
    , m_host("127.0.0.1:" + std::to_string(port))
    , m_socket(connected(number, port))
{
    m_deeds = {{join, "first page"}, {join + 5ms, "style"}, {join + 400ms, "join"}, {join + 410ms, "question page"},
        {join + 420ms, "script"}};
    for (auto look = join + 2420ms; look < vote; look += 2s)
        m_deeds.push_back({look, "look"});
    m_deeds.push_back({vote, "vote"});
    m_deeds.push_back({vote + 5ms, "thanks page"});
    for (auto look = vote + 2s; look < end; look += 2s)
        m_deeds.push_back({look, "look"});
}

Phone::~Phone()
{
    close(m_socket);
}

std::string Phone::request(const std::string& what) const
{
    const auto get
        = [&](const std::string& path) { return "GET " + path + " HTTP/1.1\r\nHost: " + m_host + "\r\n\r\n"; };
    const auto post = [&](const std::string& path, const std::string& body) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + m_host + "\r\nContent-Length: " + std::to_string(body.size())
            + "\r\n\r\n" + body;
    };
    if (what == "first page")
        return get("/?c=BCDFG");
    if (what == "style" || what == "script")
        return get(what == "style" ? "/vote.css" : "/vote.js");
    if (what == "join")
        return post("/join", "code=BCDFG");
    if (what == "vote")
        return post(m_path, "poll=1&option=" + std::to_string(m_number % 4 + 1));
    return get(what == "look" ? m_path + "/now" : m_path);
}

void Phone::send_next()
{
    m_now = m_deeds.front();
    m_deeds.pop_front();
    const std::string sent = request(m_now.what);
    if (send(m_socket, sent.data(), sent.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(sent.size()))
        stop("A phone cannot send.");
    m_answer.clear();
    m_waits = true;
}

void Phone::receive(Latencies& latencies)
{
    char piece[8192];
    const auto bytes = recv(m_socket, piece, sizeof piece, MSG_DONTWAIT);
    if (bytes <= 0)
        stop("The connection of a phone was closed.");
    m_answer.append(piece, static_cast<std::size_t>(bytes));
    if (!complete(m_answer))
        return;
    latencies[m_now.what].push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_now.due).count());
    const bool moves = m_now.what == "join" || m_now.what == "vote";
    if (!m_answer.starts_with(moves ? "HTTP/1.1 303" : "HTTP/1.1 200"))
        stop("Not the answer to \"" + m_now.what + "\": " + m_answer.substr(0, 80));
    if (m_now.what == "join")
        m_path = value_of(m_answer, "Location");
    m_waits = false;
}

} // namespace vignette::bench
