#include "tools/vignette/refusal.hpp"

#include "engine/core/text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace vignette::tools {

namespace {

/// The command whose words are off: `vignette`, one of its commands, or one of theirs.
const CLI::App& command_of(const CLI::App& app)
{
    const auto commands = app.get_subcommands();
    return commands.empty() ? app : command_of(*commands.front());
}

std::string name_of(const CLI::App& app)
{
    const auto commands = app.get_subcommands();
    return app.get_name() + (commands.empty() ? "" : " " + name_of(*commands.front()));
}

/// Dashes do not make two words alike.
std::string did_you_mean(const std::string& dashes, const std::string& word, const std::vector<std::string>& known)
{
    const auto near = text::nearest(word, {known.begin(), known.end()});
    return near.empty() ? std::string() : "; did you mean " + dashes + std::string(near) + "?";
}

std::vector<std::string> options_of(const CLI::App& command)
{
    std::vector<std::string> out;
    for (const auto* option : command.get_options()) {
        const auto& names = option->get_lnames();
        out.insert(out.end(), names.begin(), names.end());
    }
    return out;
}

std::vector<std::string> commands_of(const CLI::App& app)
{
    std::vector<std::string> out;
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
        out.push_back(command->get_name());
    return out;
}

std::string unexpected(const CLI::App& app)
{
    const auto words = app.remaining(true);
    const std::string word = words.empty() ? "" : words.front();
    if (word.starts_with("-"))
        return name_of(app) + " has no " + word
            + did_you_mean(
                "--", word.substr(std::min(word.find_first_not_of('-'), word.size())), options_of(command_of(app)));
    if (const auto known = commands_of(command_of(app)); !known.empty())
        return "There is no command " + word + did_you_mean("", word, known);
    const bool takes_course = command_of(app).get_option_no_throw("COURSE") != nullptr;
    return word + " is one too many: " + name_of(app) + " takes " + (takes_course ? "one course" : "no more words");
}

/// "--unit", where the message begins with it.
std::string option_in(const std::string& message)
{
    return message.substr(0, message.find_first_of(": "));
}

std::string wrong_count(const std::string& message)
{
    const bool twice = message.find("At Most") != std::string::npos;
    return option_in(message) + (twice ? " is there more than once; say it once" : " needs a value behind it");
}

/// From "--terminal excludes --protocol".
std::string do_not_go_together(const std::string& message)
{
    return option_in(message) + " and " + message.substr(message.rfind(' ') + 1)
        + " do not go together; leave one of them out";
}

/// From "Could not convert: --preview = maybe": only what is there or not comes here.
std::string needs_no_value(const std::string& message)
{
    const std::size_t at = message.find("--");
    return at == std::string::npos ? message : option_in(message.substr(at)) + " needs no value; write it alone";
}

/// A value that one of the rules below refused, from "--scale: takes …".
std::string wrong_value(std::string message)
{
    const std::size_t colon = message.find(": ");
    return colon == std::string::npos ? message : message.erase(colon, 1);
}

std::string in_words(const std::vector<std::string>& words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return out;
}

std::string sentence(const CLI::App& app, const CLI::ParseError& error)
{
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
        return unexpected(app);
    case CLI::ExitCodes::RequiredError:
        if (!app.remaining(true).empty())
            return unexpected(app);
        if (const auto known = commands_of(command_of(app)); !known.empty())
            return "Say what to do: " + name_of(app) + " " + in_words(known);
        return "Name the folder of a course: " + name_of(app) + " COURSE";
    case CLI::ExitCodes::ArgumentMismatch:
        return wrong_count(error.what());
    case CLI::ExitCodes::ExcludesError:
        return do_not_go_together(error.what());
    case CLI::ExitCodes::ConversionError:
        return needs_no_value(error.what());
    case CLI::ExitCodes::ValidationError:
        return wrong_value(error.what());
    default:
        return error.what();
    }
}

/// As a person writes it: 0.5, 4.
std::string short_number(double value)
{
    char out[32];
    return {out, std::to_chars(out, out + sizeof out, value).ptr};
}

} // namespace

std::string plain_refusal(const CLI::App& app, const CLI::ParseError& error)
{
    std::string message = sentence(app, error) + " (see " + name_of(app) + " --help).";
    for (auto& c : message) {
        if (c == '\n')
            c = ' ';
    }
    return message;
}

Must be_one_of(std::vector<std::string> words)
{
    return [words = std::move(words)](const std::string& value) -> std::string {
        for (const auto& word : words) {
            if (word == value)
                return {};
        }
        return "takes " + in_words(words) + ", not “" + value + "”";
    };
}

Must be_between(double low, double high)
{
    return [low, high](const std::string& value) -> std::string {
        double number = 0;
        const char* end = value.data() + value.size();
        const auto read = std::from_chars(value.data(), end, number);
        if (read.ec == std::errc{} && read.ptr == end && number >= low
            && number <= high) // Not for "nan", which is neither.
            return {};
        return "takes a number from " + short_number(low) + " to " + short_number(high) + ", not “" + value + "”";
    };
}

Must not_be_empty(std::string what)
{
    return [what = std::move(what)](const std::string& value) -> std::string {
        return text::trim(value).empty() ? "is empty; name " + what : std::string();
    };
}

} // namespace vignette::tools
