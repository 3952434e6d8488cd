#pragma once

namespace CLI {
class App;
}

namespace vignette::tools {

/// How every command ends: 0 fine, 1 problems found or refused, 2 unusable arguments or files.
enum Exit { Fine = 0, Problems = 1, Unusable = 2 };

// Each adds its words to the command line, and sets `exit_code` when it has run. One file a command.
void add_play(CLI::App&, int& exit_code);
void add_new(CLI::App&, int& exit_code);
void add_rename(CLI::App&, int& exit_code);
void add_check(CLI::App&, int& exit_code);
void add_explain(CLI::App&, int& exit_code);
void add_map(CLI::App&, int& exit_code);
void add_test(CLI::App&, int& exit_code);
void add_preview(CLI::App&, int& exit_code);
void add_teach(CLI::App&, int& exit_code);
void add_pack(CLI::App&, int& exit_code);
void add_strings(CLI::App&, int& exit_code);
void add_twee(CLI::App&, int& exit_code);
void add_records(CLI::App&, int& exit_code);

/// `vignette` without a command: the window with the list of courses. `idle`: see play --idle; 0 for the usual.
/// `terminal`: in this terminal instead.
int open_window(double idle);
int choose_in_terminal();

} // namespace vignette::tools
