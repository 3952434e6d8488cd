// Lines as any program may send them: each is an event or a sentence, and an event goes out as it came in.

#include "engine/terminal/protocol.hpp"

#include <cstdlib>
#include <string_view>

using namespace vignette;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    const auto event = terminal::read_event(line);
    if (!event) {
        require(!event.error().message.empty());
        return 0;
    }
    const std::string again = terminal::event_line(event.value());
    require(again.find('\n') == std::string::npos);
    if (again.size() > 64 * 1024)
        return 0; // Escapes can make it longer than what may be sent.
    const auto back = terminal::read_event(again);
    require(back.ok() && back.value() == event.value());
    return 0;
}
