#pragma once

#include "engine/present/screen.hpp"

#include <string>
#include <vector>

namespace vignette::present {

// The pages of the door: who is here, and the PIN. One question a page, one box, one main action on Enter. A `problem`
// is why what was written could not be taken; empty: there is none.

/// Who is here? Nothing on it tells who was here last.
struct People {
    std::vector<std::string> names; ///< Those to choose from; empty where the site lists none.
    std::string problem;
    std::string notice; ///< After a lock: that nothing is lost.
    bool anybody = false; ///< Somebody has been here before.
    bool may_look_around = true;
};
Screen people_screen(const People&);

/// Nobody has this name yet: a new colleague, or a slip of the fingers.
Screen new_name_screen(const std::string& name);

Screen pin_screen(const std::string& name, const std::string& problem);

/// The first PIN; `again`: the same once more.
Screen choose_pin_screen(const std::string& name, bool again, const std::string& problem);

/// Shown once, right after a PIN was chosen.
/// `noted`: it is ticked that they are written down; only then does Enter go on.
Screen recovery_words_screen(const std::string& words, bool noted);

/// What was written under a PIN that was reset.
Screen recover_screen(const std::string& name, const std::string& problem);

/// The first run, page by page: what the place is called, then the site lead's pass phrase.
Screen site_name_screen(const std::string& name, const std::string& problem);
Screen choose_passphrase_screen(bool again, const std::string& problem);

Screen passphrase_screen(const std::string& problem);

} // namespace vignette::present
