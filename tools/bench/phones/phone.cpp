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

sockaddr_in socket_address(in_addr address, int port)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_addr = address;
    out.sin_port = htons(static_cast<unsigned short>(port));
    return out;
}

/// From 127.1.0.1 on: each a phone of its own.
int connected(unsigned number, const Place& place)
{
    const int out = socket(AF_INET, SOCK_STREAM, 0);
    in_addr there{};
    if (inet_pton(AF_INET, place.address.c_str(), &there) != 1)
        stop("That is no address: " + place.address);
    const auto own = socket_address({htonl(0x7F010001u + number)}, 0), server = socket_address(there, place.port);
    const int yes = 1;
    setsockopt(out, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (bind(out, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0
        || connect(out, reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0)
        stop("A phone cannot connect.");
    return out;
}

std::size_t times(const std::string& text, const std::string& what)
{
    std::size_t out = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++out;
    return out;
}

/// What stands between `before` and the next `after`; empty where it does not.
std::string between(const std::string& text, const std::string& before, const std::string& after)
{
    const auto at = text.find(before);
    if (at == std::string::npos)
        return {};
    const auto start = at + before.size();
    return text.substr(start, text.find(after, start) - start);
}

std::string value_of(const std::string& answer, const std::string& header)
{
    return between(answer, "\r\n" + header + ": ", "\r\n");
}

bool complete(const std::string& answer)
{
    const auto end = answer.find("\r\n\r\n");
    return end != std::string::npos
        && answer.size() >= end + 4 + std::strtoul(value_of(answer, "Content-Length").c_str(), nullptr, 10);
}

} // namespace

Phone::Phone(unsigned number, const Place& place, Moment join, Moment vote, Moment end)
    : m_number(number)
    , m_host(place.address + ":" + std::to_string(place.port))
    , m_code(place.code)
    , m_socket(connected(number, place))
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

std::string Phone::sent(const std::string& line, const std::string& body) const
{
    const std::string cookie = m_cookie.empty() ? "" : "Cookie: " + m_cookie + "\r\n";
    const std::string length = body.empty() ? "" : "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return line + " HTTP/1.1\r\nHost: " + m_host + "\r\n" + cookie + length + "\r\n" + body;
}

std::string Phone::request(const std::string& what) const
{
    if (what == "first page")
        return sent("GET /?c=" + m_code);
    if (what == "style" || what == "script")
        return sent(what == "style" ? "GET /vote.css" : "GET /vote.js");
    if (what == "join")
        return sent("POST /join", "code=" + m_code);
    if (what == "vote")
        return sent("POST " + m_path, "poll=" + m_poll + "&option=" + std::to_string(m_number % m_options + 1));
    return sent("GET " + (what == "look" ? m_path + "/now" : m_path));
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
    note();
    m_waits = false;
}

void Phone::note()
{
    if (const auto cookie = value_of(m_answer, "Set-Cookie"); !cookie.empty())
        m_cookie = cookie.substr(0, cookie.find(';'));
    if (m_now.what == "join")
        m_path = value_of(m_answer, "Location");
    if (m_now.what != "question page")
        return;
    m_poll = between(m_answer, "name=\"poll\" value=\"", "\"");
    m_options = static_cast<unsigned>(times(m_answer, "name=\"option\""));
    if (m_options == 0)
        stop("The page asks nothing: open a vote first.");
}

} // namespace vignette::bench
