#include "tests/app/site.hpp"

#include "engine/core/files.hpp"
#include "engine/media/raster.hpp"

#include <doctest/doctest.h>

namespace vignette::tests {

const char* const site_numbers = R"lua(
helpline "on_call" { name = "The manager on call", phone = "01632 960 118", checked = "2026-11-21" }
)lua";
const char* const site_court = R"lua(
resource "court" { title = "The court that we go to", text = "It is beside the station.", checked = "2026-11-21",
                   picture = "media/court.png", alt = "A brick building with one step." }
guide "before" "Before you go" { for_whom = "supporters", text = "Take a drink." }
term "List office" "Where the times of the day are known."
)lua";

void Site::adds(const std::string& what, const std::string& to, const std::string& id, const std::string& title) const
{
    const auto folder = places().courses / id;
    std::filesystem::create_directories(folder / "media");
    REQUIRE(files::write(folder / "course.lua",
        "course \"" + id + "\" { title = \"" + title + "\", version = \"1.0.0\", adds_to = " + to + " }\n" + what)
                .ok());
    const auto png = media::encode({2, 1, {180, 90, 40, 255, 20, 90, 140, 255}});
    REQUIRE(files::write(folder / "media" / "court.png", png).ok());
}

course::Course Site::laid() const
{
    auto out = course();
    app::lay_in(additions(), out);
    return out;
}

Names items_with(const app::Desk& desk, std::string_view start)
{
    Names out;
    for (const auto& item : desk.screen().right) {
        if (item.id.starts_with(start))
            out.push_back(item.id);
    }
    return out;
}

} // namespace vignette::tests
