#pragma once

#include "engine/app/additions.hpp"
#include "tests/app/fixture.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vignette::tests {

using Names = std::vector<std::string>;

// What a site adds, for a course.lua.
extern const char* const site_numbers; ///< One: "on_call".
extern const char* const site_court; ///< An article with a picture, a guide and a word.

/// A staffroom whose site adds something to its courses.
struct Site : Staffroom {
    void adds(const std::string& what, const std::string& to = "\"all\"", const std::string& id = "our_site",
        const std::string& title = "Quarrywell House") const;

    std::vector<app::Shelved> additions() const { return app::additions_in(places().courses, places()); }

    /// The course about tea with all that is for it.
    course::Course laid() const;
};

/// The ids on the page that begin so, in their order.
Names items_with(const app::Desk&, std::string_view start);

} // namespace vignette::tests
