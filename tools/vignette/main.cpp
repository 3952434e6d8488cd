#include "tools/vignette/commands.hpp"
#include "tools/vignette/refusal.hpp"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <string>

namespace {

int refuse(const CLI::App& app, const CLI::ParseError& error)
{
    if (error.get_exit_code() == 0) // --help and --version.
        return app.exit(error);
    std::fprintf(stderr, "%s\n", vignette::tools::plain_refusal(app, error).c_str());
    return vignette::tools::Unusable;
}

} // namespace

int main(int argc, char** argv)
{
#ifdef SIGXFSZ
    std::signal(
        SIGXFSZ, SIG_IGN); // A file that may not grow is then an error like a full disk, not the end of the program.
#endif
    CLI::App app{
        "Vignette plays scenario-based social-care training. Without a command it opens a window with the courses."};
    app.name("vignette");
    app.set_version_flag("--version", "Vignette " VIGNETTE_VERSION);
    bool terminal = false;
    app.add_flag("--terminal", terminal, "Play in this terminal instead of a window");
    double idle = 0;
    app.add_option("--idle", idle, "Seconds without a key until a page says that it will be put away; otherwise 300")
        ->check(vignette::tools::be_between(1, 7200));
    app.require_subcommand(0, 1);
    int exit_code = vignette::tools::Fine;
    vignette::tools::add_play(app, exit_code);
    vignette::tools::add_new(app, exit_code);
    vignette::tools::add_rename(app, exit_code);
    vignette::tools::add_check(app, exit_code);
    vignette::tools::add_explain(app, exit_code);
    vignette::tools::add_map(app, exit_code);
    vignette::tools::add_test(app, exit_code);
    vignette::tools::add_preview(app, exit_code);
    vignette::tools::add_teach(app, exit_code);
    vignette::tools::add_pack(app, exit_code);
    vignette::tools::add_strings(app, exit_code);
    vignette::tools::add_twee(app, exit_code);
    vignette::tools::add_records(app, exit_code);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return refuse(app, error);
    }
    if (!app.get_subcommands().empty())
        return exit_code;
    return terminal ? vignette::tools::choose_in_terminal() : vignette::tools::open_window(idle);
}
