#pragma once

#include "engine/records/vault/secret.hpp"

#include <optional>
#include <string>

namespace vignette::tools {

/// Something secret: the variable's value where it is set; else typed at the terminal, where nothing of it is shown.
/// Nothing where neither is to be had. The question and the answer go past standard input and output.
std::optional<records::Secret> ask_secret(const char* variable, const std::string& question);

/// Whether somebody sits at the terminal, and reads what goes to standard error.
bool somebody_is_there();

} // namespace vignette::tools
