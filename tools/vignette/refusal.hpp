#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace vignette::tools {

/// CLI11 speaks in fragments; people get one plain sentence with what to do, on one line.
std::string plain_refusal(const CLI::App&, const CLI::ParseError&);

/// What a value must be, for CLI::Option::check: says nothing where it is, else the rest of a sentence that begins with
/// the option's name.
using Must = std::function<std::string(const std::string&)>;
Must be_one_of(std::vector<std::string> words);
Must be_between(double low, double high);
Must not_be_empty(std::string what);

} // namespace vignette::tools
