#include "engine/terminal/protocol.hpp"

#include "engine/core/text.hpp"
#include "engine/terminal/input.hpp"

#include <nlohmann/json.hpp>

namespace vignette::terminal {

namespace {

std::string error_line(const Error& error)
{
    using Json = nlohmann::ordered_json;
    return Json{{"error", as_sentence(error.message)}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Status take(Port& session, const InputLine& line)
{
    if (line.too_long)
        return Error{ErrorCode::InvalidArgument, "This line is longer than 64 KiB (send a shorter text)."};
    const auto event = read_event(line.text);
    return event ? session.apply(event.value()) : event.error();
}

} // namespace

void run_protocol(Port& session, std::istream& in, std::ostream& out)
{
    out << page_line(session.page(), session.notice()) << std::endl;
    InputLine line;
    while (out && read_line(in, line)) {
        if (!line.too_long && text::is_blank(line.text))
            continue;
        const auto taken = take(session, line);
        if (!taken)
            out << error_line(taken.error()) << '\n';
        out << page_line(session.page(), session.notice()) << std::endl;
    }
}

} // namespace vignette::terminal
