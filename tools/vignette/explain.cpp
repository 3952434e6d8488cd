#include "engine/author/report/manual.hpp"
#include "engine/core/text.hpp"
#include "engine/terminal/wrap.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <memory>
#include <string>

namespace vignette::tools {

namespace {

using author::report::Page;

constexpr terminal::TextLook look{80, false};

std::string paragraph(const std::string& text)
{
    return terminal::wrapped(text, look, "    ");
}

/// Where in its file the example's finding is told, counted from the file's beginning; 0 for a whole file.
std::size_t line_told(const std::string& expects)
{
    std::size_t line = 0;
    const std::size_t colon = expects.rfind(':');
    if (colon != std::string::npos)
        std::from_chars(expects.data() + colon + 1, expects.data() + expects.size(), line);
    return line;
}

std::string file_told(const std::string& expects)
{
    return expects.substr(0, expects.rfind(':'));
}

/// One file of the example, with an arrow at the line that is meant. Of course.lua the head is left out.
std::string example_file(const Page& page, const std::string& name, const std::string& content)
{
    const bool meant = file_told(page.expects) == name;
    const std::size_t head = name == "course.lua" ? page.head_lines : 0;
    const auto lines = text::lines(content);
    if (lines.size() <= head)
        return {}; // The example has no course.lua.
    std::string out = page.files.size() > 1 ? "    " + name + "\n" : "";
    for (std::size_t i = head; i < lines.size(); ++i) {
        if (i + 1 == lines.size() && lines[i].empty())
            break;
        const bool here = meant && line_told(page.expects) == i + 1;
        out.append(here ? "  → " : "    ").append(lines[i]).append("\n");
    }
    return out;
}

/// What the example needs besides its files.
std::string besides(std::string_view what, const std::string& said)
{
    if (what == "Example has")
        return "The folder also holds " + said + ".";
    if (what == "Example unreadable")
        return said + " is there, and cannot be read.";
    if (what == "Example replaces")
        return said.starts_with("- ") ? "The file is saved as UTF-16."
                                      : "In the file, these bytes stand: " + said + ".";
    if (what == "Example limits")
        return "So that the example is short, it is read with " + said + ".";
    if (what == "Example loads")
        return said == "no folder" ? "Here, there is no folder at all." : "Here, " + said + " is loaded.";
    return "";
}

std::string told_where(const Page& page)
{
    if (page.expects == "nowhere")
        return "This is told about the course as a whole.";
    if (line_told(page.expects) == 0)
        return "This is told about " + page.expects + " as a whole.";
    const std::string file = file_told(page.expects);
    const std::size_t head = file == "course.lua" ? page.head_lines : 0;
    return "This is told at the line with the arrow: line " + std::to_string(line_told(page.expects) - head) + " of "
        + file + ".";
}

std::string shown(const Page& page)
{
    std::string out = terminal::wrapped(page.code + ": " + page.line, look) + "\nWhy\n" + paragraph(page.why)
        + "\nHow to mend it\n" + paragraph(page.mend) + "\nExample\n";
    for (const auto& [name, content] : page.files)
        out += example_file(page, name, content);
    for (const auto& [what, said] : page.other) {
        const std::string sentence = besides(what, said);
        out += sentence.empty() ? "" : "\n" + paragraph(sentence);
    }
    return out + "\nWhere it is told\n" + paragraph(told_where(page));
}

int list_all()
{
    for (const auto& entry : author::report::catalogue()) {
        std::string code(entry.code);
        code.resize(std::max<std::size_t>(24, code.size() + 2), ' ');
        std::fputs(
            terminal::wrapped(author::report::read_page(entry.code, entry.text).line, look, code).c_str(), stdout);
    }
    return Fine;
}

int run(const std::string& code)
{
    if (code.empty())
        return list_all();
    if (const auto* entry = author::report::find_page(code)) {
        std::fputs(shown(author::report::read_page(entry->code, entry->text)).c_str(), stdout);
        return Fine;
    }
    const std::string near(author::report::nearest_code(code));
    std::fprintf(stderr, "There is no finding called %s%s (see vignette explain).\n", code.c_str(),
        near.empty() ? "" : ("; did you mean " + near + "?").c_str());
    return Unusable;
}

} // namespace

void add_explain(CLI::App& app, int& exit_code)
{
    auto code = std::make_shared<std::string>();
    auto* command = app.add_subcommand("explain", "Says what a finding of check means, and how to mend it");
    command->add_option("CODE", *code, "The code in the square brackets behind a finding; without it, a list of all");
    command->callback([code, &exit_code] { exit_code = run(*code); });
}

} // namespace vignette::tools
