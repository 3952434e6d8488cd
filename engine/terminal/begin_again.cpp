#include "engine/terminal/begin_again.hpp"

#include "engine/core/text.hpp"
#include "engine/terminal/input.hpp"

#include <string>

namespace vignette::terminal {

bool wants_to_begin_again(std::istream& in, std::ostream& out, const TextLook& look)
{
    out << wrapped(
        "Start this unit again, and keep it? Nothing is deleted: all that was kept stays in the records.", look)
        << '\n'
        << wrapped("y starts again · Enter leaves", look) << std::flush;
    InputLine line;
    if (!read_line(in, line))
        return false;
    const std::string typed(text::trim(line.text));
    return typed == "y" || typed == "Y" || typed == "yes" || typed == "Yes";
}

} // namespace vignette::terminal
