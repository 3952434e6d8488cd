#include "tests/diagnostics/example.hpp"

#include "engine/app/library.hpp"
#include "engine/author/report/manual.hpp"
#include "engine/author/strings/findings.hpp"
#include "engine/author/strings/po.hpp"
#include "engine/author/strings/texts.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "scripting/loader.hpp"

#include <unistd.h>

#include <cstdint>
#include <vector>

namespace vignette::diagnostics {

namespace {

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

/// What the head says about how the example is loaded.
void take(Example& example, std::string_view what, const std::string& said, std::string& replaces)
{
    if (what == "Example has")
        example.has.insert(said);
    else if (what == "Example unreadable")
        example.unreadable = said;
    else if (what == "Example limits")
        set_limit(example.limits, said);
    else if (what == "Example loads")
        (said == "no folder" ? example.no_folder : example.cut_off) = true;
    else if (what == "Example replaces")
        replaces = said;
}

/// Judges the translations among an example's files, and adds them to its sources.
void translated(const Example& example, const std::vector<author::CourseText>& texts, course::Loaded& loaded)
{
    for (const auto& [name, bytes] : example.files) {
        if (!name.starts_with("strings/"))
            continue;
        const auto number = static_cast<std::uint32_t>(loaded.sources.size());
        std::uint32_t line = 0;
        const auto po = author::read_po(bytes, &line);
        for (auto& finding : po ? author::translation_findings(po.value(), texts, number)
                                : std::vector{author::unread_translation(po.error(), number, line)})
            loaded.findings.push_back(finding);
        loaded.sources.push_back({name, bytes});
    }
}

/// What comes of a package that ends after its first bytes.
course::Loaded load_cut_off()
{
    const auto folder = std::filesystem::temp_directory_path() / ("vignette-diagnostics-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const auto file = folder / "tea.vignette";
    const auto written = files::write(file, "PK\x03\x04");
    auto out = written ? app::load(file, app::Places{}) : course::Loaded{};
    std::filesystem::remove_all(folder);
    return out;
}

} // namespace

Example read_example(const std::filesystem::path& path)
{
    Example out;
    out.code = path.stem().string();
    auto read = files::read(path, 1 << 20);
    const std::string all = read ? std::move(read).value() : std::string{};
    const auto page = author::report::read_page(out.code, all);
    out.line = page.line;
    out.why = page.why;
    out.mend = page.mend;
    out.expects = page.expects;
    std::string replaces;
    for (const auto& [what, said] : page.other)
        take(out, what, said, replaces);
    for (const auto& [name, content] : page.files)
        out.files[name] = content;
    if (out.files.count("notes.lua") == 1)
        out.files.erase("course.lua"); // The example of a folder without one.
    if (!replaces.empty())
        out.files["course.lua"] = replaces.starts_with("- ") ? "\xFF\xFE" + out.files["course.lua"]
                                                             : replaced(out.files["course.lua"], replaces);
    return out;
}

course::Loaded Example::load() const
{
    if (cut_off)
        return load_cut_off();
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
    std::vector<author::CourseText> texts;
    auto loaded = scripting::load_files(port, limits, nullptr, author::collect_texts(texts));
    translated(*this, texts, loaded);
    return loaded;
}

} // namespace vignette::diagnostics
