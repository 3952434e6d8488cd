#include "tools/vignette/commands.hpp"
#include "tools/vignette/records_commands.hpp"

#include <CLI/CLI.hpp>

namespace vignette::tools {

void add_records(CLI::App& app, int& exit_code)
{
    auto* records = app.add_subcommand("records",
        "Looks after what is kept: people, what is due, exports, copies. What is for the site lead alone asks for the "
        "pass phrase, or takes it from VIGNETTE_PASSPHRASE");
    records->require_subcommand(1);
    add_learners(*records, exit_code);
    add_person(*records, exit_code);
    add_tables(*records, exit_code);
    add_classes(*records, exit_code);
    add_exports(*records, exit_code);
    add_site(*records, exit_code);
    add_course_rule(*records, exit_code);
    add_copies(*records, exit_code);
}

} // namespace vignette::tools
