#pragma once

#include "engine/records/records.hpp"
#include "engine/records/vault/secret.hpp"

#include <functional>
#include <optional>
#include <string>

namespace vignette::app {

/// How somebody is asked where there is no window.
struct Asking {
    /// Asks for something that is not shown while it is typed. Nothing: nobody is there to answer.
    std::function<std::optional<records::Secret>(const std::string& question)> secret;
    std::function<void(const std::string& sentence)> say;
    bool can_show_words = false; ///< Whether `say` reaches a person and nothing keeps it.
};

/// Signs the learner called `name` in; an empty name is the only learner there is. `create` makes the learner, and the
/// site, if there are none. Who has no PIN yet chooses one. After a wrong PIN the question comes again, as long as
/// somebody answers.
/// Errors: NotFound for a name that is not there; Refused for a PIN that is not right, or if nobody could be asked.
Result<records::Learner> sign_in(records::Records&, const std::string& name, bool create, const Asking&);

/// The sentence for a name that is not there.
Error nobody_called(const std::string& name);

} // namespace vignette::app
