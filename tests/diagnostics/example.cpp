#include "tests/diagnostics/example.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "scripting/loader.hpp"

#include <cstdint>

namespace vignette::diagnostics {

namespace {

/// What stands behind `mark` at the beginning of a line, or nothing.
bool takes(std::string_view line, std::string_view mark, std::string& into)
{
    if (!line.starts_with(mark))
        return false;
    into = std::string(text::trim(line.substr(mark.size())));
    return true;
}

void set_limit(scripting::Limits& limits, std::string_view said)
{
    const auto equals = said.find('=');
    const auto name = text::trim(said.substr(0, equals));
    const auto number = std::stoll(std::string(said.substr(equals + 1)));
    if (name == "file_bytes")
        limits.file_bytes = static_cast<std::size_t>(number);
    else if (name == "files")
        limits.files = static_cast<std::size_t>(number);
    else if (name == "instructions")
        limits.instructions = number;
}

/// "¤ by 00 FF": puts the bytes where the sign stands.
std::string replaced(std::string text, std::string_view said)
{
    const auto by = said.find(" by ");
    const std::string sign(said.substr(0, by));
    std::string bytes;
    for (std::size_t at = by + 4; at + 2 <= said.size(); at += 3)
        bytes.push_back(static_cast<char>(std::stoi(std::string(said.substr(at, 2)), nullptr, 16)));
    const auto place = text.rfind(sign);
    return text.replace(place, sign.size(), bytes);
}

/// Ends the reading of the head at the first line that is no `---`.
bool head(Example& example, std::string_view line, std::string& replaces)
{
    std::string said;
    if (takes(line, "--- " + example.code + ":", example.line) || takes(line, "--- Why:", example.why)
        || takes(line, "--- Mend:", example.mend) || takes(line, "--- Example expects:", example.expects)
        || takes(line, "--- Example unreadable:", example.unreadable) || takes(line, "--- Example replaces:", replaces))
        return true;
    if (takes(line, "--- Example has:", said))
        example.has.insert(said);
    else if (takes(line, "--- Example limits:", said))
        set_limit(example.limits, said);
    else if (takes(line, "--- Example loads:", said))
        example.no_folder = said == "no folder";
    else
        return false;
    return true;
}

void split_files(Example& example, std::string_view all)
{
    std::string name = "course.lua";
    for (const auto line : text::lines(all)) {
        if (!takes(line, "--- File:", name))
            example.files[name].append(line).append("\n");
    }
    if (all.find("--- File: notes.lua") != std::string_view::npos)
        example.files.erase("course.lua"); // The example of a folder without one.
}

} // namespace

Example read_example(const std::filesystem::path& path)
{
    Example out;
    out.code = path.stem().string();
    auto read = files::read(path, 1 << 20);
    const std::string all = read ? std::move(read).value() : std::string{};
    std::string replaces;
    for (const auto line : text::lines(all)) {
        if (!head(out, line, replaces))
            break;
    }
    split_files(out, all);
    if (!replaces.empty())
        out.files["course.lua"] = replaces.starts_with("- ") ? "\xFF\xFE" + out.files["course.lua"]
                                                             : replaced(out.files["course.lua"], replaces);
    return out;
}

course::Loaded Example::load() const
{
    if (no_folder)
        return scripting::load_course("/there/is/no/such/folder");
    auto all = files;
    for (const auto& name : has)
        all.emplace(name, "");
    scripting::Files port = scripting::files_in_memory(std::move(all));
    port.read = [inner = port.read, bad = unreadable](std::string_view path) -> Result<std::string> {
        if (!bad.empty() && path == bad)
            return Error{ErrorCode::Io, "the file cannot be opened (check that you may read it)"};
        return inner(path);
    };
    return scripting::load_files(port, limits);
}

} // namespace vignette::diagnostics
