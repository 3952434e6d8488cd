#include "engine/app/terminal_look.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace vignette::app {

namespace {

int terminal_width()
{
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? std::clamp<int>(size.ws_col, 30, 100) : 80;
}

std::string helplines(const course::Course& course)
{
    std::string out;
    for (const auto& line : course.helplines) {
        out += line.name.value + (line.phone.empty() ? "" : ": " + line.phone);
        for (const auto* more : {&line.how, &line.hours, &line.for_whom})
            out += more->empty() ? "" : (out.ends_with('.') ? " " : ". ") + more->value;
        out += line.status == "to_check" ? " (still to be checked)\n" : "\n";
    }
    return out.empty() ? "In an emergency ring 999.\n" : out;
}

} // namespace

terminal::TerminalOptions terminal_options(const course::Course& course, bool kept)
{
    const bool person = isatty(STDOUT_FILENO) != 0;
    terminal::TerminalOptions options;
    options.look.width = static_cast<decltype(options.look.width)>(terminal_width());
    options.look.bold = person;
    options.look.kept = kept;
    options.prompt = person && isatty(STDIN_FILENO) != 0;
    options.helplines = [&course] { return helplines(course); };
    return options;
}

} // namespace vignette::app
