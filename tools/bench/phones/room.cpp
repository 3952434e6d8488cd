#include "tools/bench/phones/room.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <sstream>

namespace vignette::bench {

Room::Room()
{
    int to[2] = {}, from[2] = {};
    if (pipe(to) != 0 || pipe(from) != 0)
        std::perror("pipe");
    m_process = fork();
    if (m_process == 0) {
        dup2(to[0], STDIN_FILENO);
        dup2(from[1], STDOUT_FILENO);
        close(to[1]);
        close(from[0]);
        execl("/proc/self/exe", "vignette-bench-phones", "room", nullptr);
        _exit(1);
    }
    close(to[0]);
    close(from[1]);
    m_to = to[1];
    m_from = from[0];
}

Room::~Room()
{
    close(m_to);
    waitpid(m_process, nullptr, 0);
    close(m_from);
}

std::string Room::said(const std::string& line)
{
    const std::string sent = line + "\n";
    if (write(m_to, sent.data(), sent.size()) != static_cast<ssize_t>(sent.size()))
        return {};
    std::string out;
    for (char c = 0; read(m_from, &c, 1) == 1 && c != '\n';)
        out += c;
    return out;
}

int Room::open()
{
    int port = 0;
    std::istringstream(said("open")) >> port;
    return port;
}

std::vector<unsigned> Room::counts()
{
    std::istringstream words(said("counts"));
    std::vector<unsigned> out;
    for (unsigned count = 0; words >> count;)
        out.push_back(count);
    return out;
}

Frames Room::frames()
{
    Frames out;
    std::istringstream(said("frames")) >> out.median >> out.p99 >> out.processor_median >> out.processor_p99;
    return out;
}

double Room::megabytes() const
{
    std::ifstream file("/proc/" + std::to_string(m_process) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        double kilobytes = 0;
        if (word == "Pss:" && file >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

} // namespace vignette::bench
