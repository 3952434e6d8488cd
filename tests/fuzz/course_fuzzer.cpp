// A course from elsewhere: any bytes as course.lua and, behind a line "-- a.lua", as a second file that it may use.
// Reading must end, stay within its memory, say something of whatever is refused, and be the same each time.

#include "scripting/loader.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace vignette;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

scripting::Files files_from(std::string_view bytes)
{
    constexpr std::string_view second = "\n-- a.lua\n";
    const auto at = bytes.find(second);
    std::map<std::string, std::string> texts{{"course.lua", std::string(bytes.substr(0, at))}};
    if (at != std::string_view::npos)
        texts["a.lua"] = bytes.substr(at + second.size());
    return scripting::files_in_memory(std::move(texts));
}

/// Small, so that many inputs are tried in a second.
scripting::Limits small()
{
    scripting::Limits limits;
    limits.instructions = 300'000;
    limits.memory = 2 * 1024 * 1024;
    limits.handed_over = 1024 * 1024;
    limits.findings = 100;
    return limits;
}

std::string told(const course::Loaded& loaded)
{
    std::string out;
    for (const auto& finding : loaded.findings)
        out += course::render(finding, loaded.sources, "fuzz");
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto files = files_from({reinterpret_cast<const char*>(data), size});
    const auto first = scripting::load_files(files, small());
    const auto second = scripting::load_files(files, small());
    require(first.course.has_value() == !course::has_errors(first.findings));
    require(first.course || !first.findings.empty());
    require(told(first) == told(second));
    for (const auto& finding : first.findings)
        require(!finding.message.empty() && !finding.advice.empty());
    return 0;
}
