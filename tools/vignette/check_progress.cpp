#include "tools/vignette/check_progress.hpp"

#include "engine/author/report/numbers.hpp"

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <string>

namespace vignette::tools {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

/// The one thing that a signal's handler may reach.
volatile std::sig_atomic_t interrupted = 0;

void interrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

CheckProgress::CheckProgress()
    : m_next(SteadyClock::now() + 500ms)
    , m_terminal(isatty(STDERR_FILENO) != 0)
{
    interrupted = 0;
    m_before = std::signal(SIGINT, interrupt);
    if (m_before == SIG_IGN)
        std::signal(SIGINT, SIG_IGN); // Who started this wishes that Ctrl-C does not reach it.
}

CheckProgress::~CheckProgress()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
    std::signal(SIGINT, m_before == SIG_ERR ? SIG_DFL : m_before);
}

bool CheckProgress::operator()(const play::ExploreProgress& progress)
{
    if (m_terminal && SteadyClock::now() >= m_next)
        show(progress);
    return interrupted == 0;
}

void CheckProgress::show(const play::ExploreProgress& progress)
{
    const std::string line = "\r\033[KExploring " + std::string(progress.unit) + ": "
        + author::report::counted(static_cast<double>(progress.states), "situation") + " so far; Ctrl-C stops it.";
    std::fputs(line.c_str(), stderr);
    std::fflush(stderr);
    m_shown = true;
    m_next = SteadyClock::now() + 100ms;
}

} // namespace vignette::tools
