#include "engine/ballot/server.hpp"
#include "tools/bench/phones/room.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <sstream>

namespace vignette::bench {

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Of this thread alone.
double processor_milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A picture of 480,000 points, gone over ten times: some milliseconds, as a page drawn without a graphics card takes.
void draw(std::vector<unsigned>& picture)
{
    for (int layer = 0; layer < 10; ++layer) {
        for (unsigned& point : picture)
            point = (point * 1664525u + 1013904223u) ^ (point >> 7);
    }
}

std::string chance_ticket()
{
    static std::random_device chance;
    char out[33];
    std::snprintf(out, sizeof out, "%08x%08x%08x%08x", chance(), chance(), chance(), chance());
    return out;
}

class Facilitator {
public:
    /// A frame, and what is counted in it.
    void frame()
    {
        const auto start = Clock::now();
        const double processor = processor_milliseconds();
        draw(m_picture);
        if (m_server)
            m_now = m_server->now();
        m_frames.push_back(milliseconds_since(start));
        m_processor.push_back(processor_milliseconds() - processor);
    }

    std::string answer(std::string_view line)
    {
        if (line == "open")
            return opened();
        std::ostringstream out;
        if (line == "counts") {
            m_now = m_server->now();
            out << m_now.phones;
            for (const unsigned count : m_now.counts)
                out << ' ' << count;
        } else {
            out << quantile(m_frames, 0.5) << ' ' << quantile(m_frames, 0.99) << ' ' << quantile(m_processor, 0.5)
                << ' ' << quantile(m_processor, 0.99);
            m_frames.clear();
            m_processor.clear();
        }
        return out.str();
    }

private:
    std::string opened()
    {
        auto server = ballot::Server::open({.address = "127.0.0.1"}, "Bench", "BCDFG", {}, chance_ticket, nullptr);
        if (!server)
            return "0";
        m_server = std::move(server).value();
        m_server->ask({"Which of these do you do first?", {"This", "That", "Another", "None of them"}});
        return m_server->url().substr(m_server->url().rfind(':') + 1);
    }

    std::vector<unsigned> m_picture = std::vector<unsigned>(800 * 600, 7u);
    std::vector<double> m_frames, m_processor;
    std::unique_ptr<ballot::Server> m_server;
    ballot::Server::Now m_now;
};

/// What stands on standard input until `end`; false once it has ended.
bool wait_for_lines(std::string& read_in, Clock::time_point end)
{
    for (auto left = end - Clock::now(); left > Clock::duration::zero(); left = end - Clock::now()) {
        pollfd in{STDIN_FILENO, POLLIN, 0};
        const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(left).count();
        if (poll(&in, 1, static_cast<int>(milliseconds)) <= 0)
            return true;
        char piece[256];
        const auto bytes = read(STDIN_FILENO, piece, sizeof piece);
        if (bytes <= 0)
            return false;
        read_in.append(piece, static_cast<std::size_t>(bytes));
    }
    return true;
}

} // namespace

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

int be_room(bool draws)
{
    Facilitator facilitator;
    std::string lines;
    for (auto next = Clock::now(); wait_for_lines(lines, next += std::chrono::milliseconds(16));) {
        for (auto end = lines.find('\n'); end != std::string::npos; end = lines.find('\n')) {
            std::printf("%s\n", facilitator.answer(std::string_view(lines).substr(0, end)).c_str());
            std::fflush(stdout);
            lines.erase(0, end + 1);
        }
        if (draws)
            facilitator.frame();
    }
    return 0;
}

} // namespace vignette::bench
