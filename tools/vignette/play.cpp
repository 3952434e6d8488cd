#include "engine/app/additions.hpp"
#include "engine/app/run_window.hpp"
#include "engine/app/session_port.hpp"
#include "engine/app/sign_in.hpp"
#include "engine/app/system.hpp"
#include "engine/app/terminal_look.hpp"
#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "engine/terminal/begin_again.hpp"
#include "engine/terminal/protocol.hpp"
#include "engine/terminal/terminal.hpp"
#include "tools/vignette/ask_secret.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"
#include "tools/vignette/say.hpp"
#include "tools/vignette/start.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

struct PlayOptions {
    std::string notice; ///< Of a package: whether anybody known stands for it.
    std::string course, protocol, unit, scene, records, learner, language, renderer = "software";
    std::vector<std::string> sets;
    double scale = 0, idle = 0;
    bool terminal = false, preview = false, create = false;
};

app::Places places_for(const std::string& records)
{
    app::Places places = app::find_places();
    if (!records.empty())
        places.records = records;
    return places;
}

/// Records are made only with somebody to keep them for: looking for a learner makes none.
Result<records::Records> records_for(const PlayOptions& options)
{
    const auto folder = places_for(options.records).records;
    if ((options.learner.empty() || !options.create) && !records::Records::are_in(folder))
        return app::nobody_called(options.learner);
    return app::open_records(folder);
}

/// A PIN from the variable is right or not: asking again would only give it again.
app::Asking asking(const PlayOptions& options)
{
    app::Asking ask;
    ask.secret = [](const std::string& question) { return ask_secret("VIGNETTE_PIN", question); };
    ask.say = [](const std::string& sentence) { std::fprintf(stderr, "%s\n", sentence.c_str()); };
    ask.can_show_words = options.terminal && somebody_is_there() && !std::getenv("VIGNETTE_PIN");
    return ask;
}

/// Played as lines or as text; what the keeper keeps in outlives the session. `notice` goes before the first page.
int play_session(course::Course course, std::unique_ptr<app::Keeper> keeper, const app::Start& start,
    const PlayOptions& options, const char* notice = "")
{
    auto session = app::Session::open(std::move(course), std::move(keeper), start);
    if (!session)
        return refuse(session.error());
    std::fputs(notice, stderr);
    app::SessionPort port(session.value());
    if (options.protocol == "json")
        terminal::run_protocol(port, std::cin, std::cout);
    else
        terminal::run_terminal(
            port, std::cin, std::cout, app::terminal_options(session.value().course(), session.value().keeps()));
    return Fine;
}

/// In the terminal, where a place cannot be read, people are asked. Over the protocol --unit says it.
bool begins_again(const Error& damage, const course::Course& course)
{
    refuse(damage);
    return terminal::wants_to_begin_again(std::cin, std::cout, app::terminal_options(course, true).look);
}

/// With what the site adds to it.
Status make_ready(course::Course& course, const app::Places& places)
{
    if (auto played = app::has_scenes(course); !played)
        return played;
    const auto additions = app::additions_in(places.courses, places);
    if (const auto sentence = app::left_out(additions); !sentence.empty())
        std::fprintf(stderr, "%s\n", sentence.c_str());
    app::lay_in(additions, course);
    return Done{};
}

int play_without_window(const PlayOptions& options, const app::Start& start)
{
    auto read = options.language.empty() ? Result<course::Loaded>(app::load(options.course))
                                         : app::load_in(options.language, options.course);
    if (!read)
        return refuse(read.error());
    auto& loaded = read.value();
    if (!loaded.course) {
        std::fputs(app::render_all(loaded, options.course).c_str(), stderr);
        return loaded.sources.empty() ? Unusable : Problems;
    }
    course::Course& course = *loaded.course;
    if (const auto ready = make_ready(course, places_for(options.records)); !ready)
        return refuse(ready.error());
    const bool nobody = options.learner.empty() && options.records.empty();
    if (options.preview || nobody) {
        const char* why = options.preview ? "" : "Nothing is kept, since no learner is named (--learner NAME).\n";
        return play_session(std::move(course), app::keep_nothing(), start, options, why);
    }
    auto opened = records_for(options);
    if (!opened)
        return refuse(opened.error());
    records::Records records = std::move(opened).value();
    if (!records.notice().empty())
        std::fprintf(stderr, "%s\n", records.notice().c_str());
    auto learner = app::sign_in(records, options.learner, options.create, asking(options));
    if (!learner)
        return refuse(learner.error());
    if (course.privacy == course::Privacy::Participation) {
        auto keeper = app::keep_finished_units(records, learner.value().id, course);
        return play_session(std::move(course), std::move(keeper), start, options,
            "Of this course nothing is kept but a list of the units you have finished, for you alone.\n");
    }
    const auto damage = app::damaged_place(records, learner.value().id, course);
    app::Start begun = start;
    if (damage && options.terminal && start.unit.empty()) {
        begun.again = begins_again(*damage, course);
        if (!begun.again)
            return Unusable;
    }
    auto keeper = app::keep_in(records, learner.value().id, course);
    const int ended = play_session(std::move(course), std::move(keeper), begun, options);
    (void)records.back_up_daily(); // One that fails harms nothing, and stands in the audit.
    return ended;
}

int play_in_window(const PlayOptions& options, const app::Start& start)
{
    app::WindowWish wish;
    const char* pin = std::getenv("VIGNETTE_PIN");
    wish.wish = {options.course, options.learner, pin ? pin : "", options.create, options.preview, start, {}};
    if (options.idle > 0)
        wish.wish.away = app::away_after(std::chrono::duration<double>(options.idle));
    wish.wish.notice = options.notice;
    wish.wish.language = options.language;
    wish.renderer = options.renderer;
    wish.scale = options.scale;
    const auto shown = app::run_window(places_for(options.records), wish);
    return shown ? Fine : refuse(shown.error());
}

int run(const PlayOptions& options)
{
    const auto start = start_of(options.unit, options.scene, options.sets);
    if (!start)
        return refuse(start.error());
    const auto located = app::locate(options.course, places_for(options.records));
    if (!located)
        return refuse(located.error());
    if (!located.value().notice.empty())
        std::fprintf(stderr, "%s\n", located.value().notice.c_str());
    PlayOptions found = options;
    found.course = located.value().folder.string();
    found.notice = located.value().notice;
    if (!found.protocol.empty() || found.terminal)
        return play_without_window(found, start.value());
    return play_in_window(found, start.value());
}

} // namespace

void add_play(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<PlayOptions>();
    auto* command = app.add_subcommand("play", "Plays one course");
    command->add_option("COURSE", options->course, "The folder of the course, or its file NAME.vignette")
        ->required()
        ->check(not_be_empty("the folder of a course"));
    command->add_flag("--preview", options->preview, "Nothing is kept");
    auto* terminal = command->add_flag("--terminal", options->terminal, "In this terminal instead of a window");
    command->add_option("--protocol", options->protocol, "One page a line out, one event a line in")
        ->check(be_one_of({"json"}), "json")
        ->excludes(terminal);
    command->add_option("--unit", options->unit, "Begin with this unit");
    command->add_option("--from", options->scene, "Begin with this scene");
    command->add_option("--language", options->language, "In this language, by its code: strings/cy.po is cy")
        ->check(not_be_empty("a language"));
    command->add_option("--set", options->sets, "NAME=VALUE: begin with this value");
    command->add_option("--records", options->records, "The folder of the records");
    command
        ->add_option("--learner", options->learner, "Who is learning; the PIN is asked for, or comes from VIGNETTE_PIN")
        ->check(not_be_empty("who is learning"));
    command->add_flag("--create", options->create, "Make the learner (and the site) if there is none");
    command->add_option("--renderer", options->renderer, "software, or accelerated by the graphics card")
        ->check(be_one_of({"software", "accelerated"}));
    command->add_option("--scale", options->scale, "Size of everything, 0.5 to 4; otherwise the display's own")
        ->check(be_between(0.5, 4));
    command
        ->add_option(
            "--idle", options->idle, "Seconds without a key until a page says that it will be put away; otherwise 300")
        ->check(be_between(1, 7200));
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

int open_window(double idle)
{
    app::WindowWish wish;
    if (idle > 0)
        wish.wish.away = app::away_after(std::chrono::duration<double>(idle));
    const auto shown = app::run_window(app::find_places(), wish);
    return shown ? Fine : refuse(shown.error());
}

namespace {

/// The courses, numbered; an empty line or the end of input ends it.
std::optional<fs::path> choose_course(const std::vector<app::Shelved>& shelf)
{
    if (shelf.empty()) {
        std::fprintf(stderr,
            "There are no courses in %s. Put the folder of one there, or name it: vignette play COURSE.\n",
            files::shown(app::find_places().courses).c_str());
        return std::nullopt;
    }
    std::printf("The courses:\n\n");
    for (std::size_t i = 0; i < shelf.size(); ++i) {
        const auto& course = shelf[i].loaded.course;
        std::printf("  %zu  %s\n", i + 1,
            course ? course->title.value.c_str() : files::shown(shelf[i].folder.filename()).c_str());
    }
    std::string line;
    while (std::printf("\nWhich one? (a number, or Enter to leave) "), std::fflush(stdout),
        std::getline(std::cin, line) && !line.empty()) {
        const std::size_t number = line.size() < 4 ? static_cast<std::size_t>(std::atoi(line.c_str())) : 0;
        if (number >= 1 && number <= shelf.size()) {
            if (!shelf[number - 1].notice.empty())
                std::fprintf(stderr, "%s\n", shelf[number - 1].notice.c_str());
            return shelf[number - 1].folder;
        }
        std::printf("Please write a number from 1 to %zu.\n", shelf.size());
    }
    std::printf("\nYou can come back at any time.\n");
    return std::nullopt;
}

/// As the window asks it.
std::string ask_name()
{
    std::printf("\nWhat is your name? Your place is kept under it. (Enter: look around, and keep nothing) ");
    std::fflush(stdout);
    std::string line;
    std::getline(std::cin, line);
    return std::string(text::trim(line));
}

} // namespace

int choose_in_terminal()
{
    const auto folder = choose_course(app::shelf(app::find_places().courses));
    if (!folder)
        return Fine;
    PlayOptions options;
    options.course = folder->string();
    options.terminal = true;
    options.learner = ask_name();
    options.create = !options.learner.empty();
    options.preview = options.learner.empty();
    return play_without_window(options, {});
}

} // namespace vignette::tools
