#pragma once

#include "tests/records/power_disk.hpp"
#include "tests/records/site_fixture.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vignette::records::testing {

/// Somebody at work in a folder, step by step: opens the records, signs in, plays.
struct Play : Kept {
    std::optional<Records> records;
    std::vector<std::string> pins{pin}; ///< Ada's; two where nobody knows which of them was kept.
    std::int64_t wrong_pins = 0; ///< That were answered, in a row.
    bool as_lead = false, network = false;
    bool erased = false; ///< And it was said so.

    Status come_in(); ///< Opens the records anew, and signs in.
    void leave() { records.reset(); }
    /// Everything that is kept, as one text: folders that keep the same say the same. While nobody is in who could read
    /// it, what was told last.
    const std::string& told();

private:
    Status sign_in();
    bool can_read();
    std::string told_of(const Learner&);
    std::string told_of(const Registration&);

    std::string m_told;
};

/// What may be left of a step that failed, and what to do then.
enum class Failed {
    Nothing, ///< All is as it was: the same again.
    MaybeDone, ///< The same again, unless one sees that it was done.
    DoAgain, ///< The same again, whatever one sees.
};

struct Step {
    const char* name;
    std::function<Status(Play&)> act; ///< Fine: it is kept, whatever happens next.
    Failed failed = Failed::Nothing;
};

struct Scene {
    const char* name;
    std::function<void(Play&)> prepare; ///< On a sound disk, before the curtain.
    std::vector<Step> steps;
    bool as_lead = false, network = false;
};

const std::vector<Scene>& all_scenes();

/// What Bo wrote, who is erased in one scene.
inline constexpr const char* to_be_erased = "the tall solicitor";

} // namespace vignette::records::testing
