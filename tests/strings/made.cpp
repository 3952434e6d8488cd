#include "tests/strings/made.hpp"

#include "engine/core/files.hpp"
#include "scripting/loader.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

namespace vignette::author {

namespace {

Original sound(course::Loaded loaded, std::vector<CourseText> texts)
{
    for (const auto& finding : loaded.findings)
        INFO(course::render(finding, loaded.sources, ""));
    REQUIRE(loaded.course.has_value());
    return {std::move(loaded), std::move(texts)};
}

std::string any_text(Random& random)
{
    static const std::vector<std::string> parts{"word", " ", "  ", "\n", "\t", "\"", "\\", "{name}", "*so*", "é", "ł",
        "日本", "\x01", "\x7F", "\a", "\b", "\f", "\v", "\r", "#~ ", "msgid ", "long words that go on and on ", "1",
        "x"};
    std::string out;
    for (auto n = random.below(random.below(4) == 0 ? 60 : 8); n > 0; --n)
        out += parts[random.below(parts.size())];
    return out;
}

std::string any_line(Random& random)
{
    static const std::vector<std::string> parts{"a", "b c", " two", "é", "\"", "#", "~", ",", "|", ":"};
    std::string out = "x";
    for (auto n = random.below(5); n > 0; --n)
        out += parts[random.below(parts.size())];
    return out;
}

std::optional<std::string> some(Random& random)
{
    return random.below(3) == 0 ? std::optional(any_text(random)) : std::nullopt;
}

PoEntry any_entry(Random& random)
{
    PoEntry out;
    for (auto n = random.below(3); n > 0; --n)
        out.comments.push_back((random.below(4) == 0 ? "#=" : "# ") + any_line(random));
    for (auto n = random.below(2); n > 0; --n)
        out.extracted.push_back(random.below(5) == 0 ? "" : any_line(random));
    for (auto n = random.below(3); n > 0; --n)
        out.references.push_back(random.below(3) == 0 ? "\xE2\x81\xA8"
                                                        "a b\xE2\x81\xA9:7"
                                                      : "units/01.lua:12");
    for (const char* flag : {"fuzzy", "no-wrap", "c-format"}) {
        if (random.below(4) == 0)
            out.flags.emplace_back(flag);
    }
    out.previous_context = some(random);
    out.previous_id = some(random);
    out.previous_plural = some(random);
    out.context = some(random);
    out.id = any_text(random);
    out.translations = {any_text(random)};
    out.obsolete = random.below(4) == 0;
    if (random.below(6) == 0) {
        out.plural = any_text(random);
        for (auto n = random.below(3); n > 0; --n)
            out.translations.push_back(any_text(random));
    }
    return out;
}

} // namespace

Original original(std::map<std::string, std::string> files)
{
    std::vector<CourseText> texts;
    auto loaded
        = scripting::load_files(scripting::files_in_memory(std::move(files)), {}, nullptr, collect_texts(texts));
    return sound(std::move(loaded), std::move(texts));
}

Original original(const std::string& lua)
{
    return original(std::map<std::string, std::string>{{"course.lua", lua}});
}

Original tour()
{
    std::vector<CourseText> texts;
    auto loaded = scripting::load_course(tour_folder, {}, nullptr, collect_texts(texts));
    return sound(std::move(loaded), std::move(texts));
}

std::string one_scene(const std::string& lines)
{
    return "course \"c\" { title = \"The course\", version = \"1.0.0\" }\ncounter \"trust\" { from = 0, to = 3 }\n"
           "unit \"u\" { title = \"The unit\", minutes = 5 }\nscene \"s\"\n"
        + lines + "\n  finish \"completed\"\n";
}

CourseText told(std::string context, std::string text)
{
    CourseText out;
    out.context = std::move(context);
    out.text = std::move(text);
    out.wheres = {{0, 1}};
    return out;
}

Po po_of(const Translated& all)
{
    Po out;
    out.entries.push_back(new_header({"test 1.0.0", "cy"}));
    for (const auto& one : all) {
        PoEntry entry;
        entry.context = one[0];
        entry.id = one[1];
        entry.translations = {one[2]};
        out.entries.push_back(std::move(entry));
    }
    return out;
}

Updated updated(const Po& po, const std::vector<CourseText>& texts)
{
    return update(po, texts, {{"course.lua", ""}}, {"test 1.0.0", "cy"});
}

Po read(const std::string& bytes)
{
    std::uint32_t line = 0;
    auto po = read_po(bytes, &line);
    INFO("line ", line, ": ", po ? "" : po.error().message);
    REQUIRE(po.ok());
    return std::move(po).value();
}

const PoEntry& entry(const Po& po, const std::string& context, const std::string& text)
{
    static const PoEntry none;
    for (const auto& one : po.entries) {
        if (one.context == context && one.id == text)
            return one;
    }
    FAIL_CHECK("there is no entry " << context << ": " << text);
    return none;
}

std::string listed(const Po& po)
{
    std::string out;
    for (const auto& one : po.entries) {
        if (one.is_header())
            continue;
        out += std::string(one.obsolete ? "~" : "") + (one.fuzzy() ? "?" : "") + one.context.value_or("-") + "|"
            + one.id + "=" + one.translation() + "\n";
    }
    return out;
}

Po any_po(Random& random)
{
    Po out;
    for (auto n = random.below(6); n > 0; --n)
        out.entries.push_back(any_entry(random));
    for (auto n = random.below(3); n > 0; --n)
        out.tail.push_back("# " + any_line(random));
    return out;
}

Folder::Folder()
{
    std::string name = (std::filesystem::temp_directory_path() / "vignette-strings-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    m_path = name;
    std::filesystem::create_directories(m_path / "strings");
}

Folder::~Folder()
{
    std::error_code problem;
    std::filesystem::remove_all(m_path, problem);
}

void Folder::put(const std::string& name, const std::string& bytes) const
{
    REQUIRE(files::write(m_path / name, bytes).ok());
}

} // namespace vignette::author
