#include "engine/author/twee/names.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/new_folder.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>
#include <new_course.hpp>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

struct NewOptions {
    std::string folder, title, id;
};

int refuse_new(const std::string& sentence, int code = Problems)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return code;
}

/// "my-first-course" as "My first course".
std::string title_from(std::string name)
{
    for (char& c : name) {
        if (c == '-' || c == '_' || c == '.')
            c = ' ';
    }
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

/// What is wrong with a title; empty if nothing is.
std::string complaint_about_title(const std::string& title)
{
    if (text::first_invalid_utf8(title) != std::string::npos || text::is_blank(title))
        return "A course needs a title that can be read; give it one with --title \"…\".";
    for (const char c : title) {
        if (c == '"' || c == '\\' || c == '{' || c == '}' || static_cast<unsigned char>(c) < ' ' || c == 0x7F)
            return "A title cannot hold \" \\ { or }; use curly quotes “ ” in it.";
    }
    return {};
}

std::string today()
{
    const std::time_t now = std::time(nullptr);
    char date[16] = "2026-11-22";
    if (const std::tm* local = std::localtime(&now)) // NOLINT(concurrency-mt-unsafe): there is one thread.
        std::strftime(date, sizeof date, "%Y-%m-%d", local);
    return date;
}

void replace(std::string& text, std::string_view from, const std::string& to)
{
    const std::size_t at = text.find(from);
    if (at != std::string::npos)
        text.replace(at, from.size(), to);
}

std::string course_text(const NewOptions& options)
{
    std::string out(new_course::course);
    replace(out, "course \"first_evening\" {", "course \"" + options.id + "\" {");
    replace(out, "title    = \"A first evening\",           ", "title    = \"" + options.title + "\",");
    replace(out, "reviewed = \"2026-11-22\"", "reviewed = \"" + today() + "\"");
    return out;
}

std::map<std::string, std::string> files_of(const NewOptions& options)
{
    using namespace new_course;
    return {{"course.lua", course_text(options)}, {"units/01-first.lua", std::string(unit)},
        {"plans/first.plan", std::string(plan)}, {"media/room.svg", std::string(picture)},
        {".luarc.json", std::string(luarc)}, {".vscode/tasks.json", std::string(tasks)},
        {".vscode/vignette.code-snippets", std::string(snippets)},
        {".vignette/api/course.lua", std::string(api_course)}, {".vignette/api/scene.lua", std::string(api_scene)},
        {".vignette/api/questions.lua", std::string(api_questions)},
        {".vignette/api/option.lua", std::string(api_option)}};
}

/// As a person would have to type it.
std::string typed(const std::string& path)
{
    return path.find_first_of(" '()&;") == std::string::npos ? path : "\"" + path + "\"";
}

void say_what_is_next(const std::string& folder)
{
    const std::string there = typed(folder);
    std::printf("vignette preview %s   shows it beside your editor; change a text in units/01-first.lua and save\n"
                "vignette check %s     says what is to be mended, with file and line\n"
                "vignette test %s      plays the ways through it that must hold\n",
        there.c_str(), there.c_str(), there.c_str());
}

int run(NewOptions options)
{
    std::error_code problem;
    const fs::path whole = fs::weakly_canonical(options.folder, problem);
    const std::string name = files::shown((whole.has_filename() ? whole : whole.parent_path()).filename());
    if (options.id.empty())
        options.id = author::twee::id_from(name);
    if (options.id.empty())
        options.id = author::twee::id_from(options.title);
    if (options.id.empty())
        return refuse_new(
            "No id can be made from “" + name + "”; give the course one with --id, such as --id first_evening.");
    if (!text::is_id(options.id))
        return refuse_new("“" + options.id
                + "” cannot be an id; use small letters, digits and _, beginning with a letter, at most 64.",
            Unusable);
    if (options.title.empty())
        options.title = title_from(name);
    if (const auto complaint = complaint_about_title(options.title); !complaint.empty())
        return refuse_new(complaint, Unusable);
    const auto made = make_folder(options.folder, files_of(options));
    if (!made)
        return refuse_new(made.error().message, made.error().code == ErrorCode::Refused ? Problems : Unusable);
    say_what_is_next(options.folder);
    return Fine;
}

} // namespace

void add_new(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<NewOptions>();
    auto* command = app.add_subcommand(
        "new", "Makes a small course to begin from, in which every part is explained in words for you");
    command->add_option("COURSE", options->folder, "The folder to make; it must not be there yet, or be empty")
        ->required()
        ->check(not_be_empty("the folder to make"));
    command->add_option("--title", options->title, "What learners see; otherwise made from the folder's name");
    command->add_option(
        "--id", options->id, "The id under which records know it; otherwise made from the folder's name or the title");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
