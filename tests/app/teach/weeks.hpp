#pragma once

#include "tests/app/teach/lesson.hpp"

#include <doctest/doctest.h>

#include <memory>

namespace vignette::tests {

/// A group that meets once a week: its class is signed and closed, and the next one is opened a week later.
struct Weeks : School {
    explicit Weeks(const std::string& course_privacy = "standard")
        : privacy(course_privacy)
    {
        has_people({"Ada", "Bo", "Cy", "Grace"});
        opens();
    }

    void opens()
    {
        lectern = std::make_unique<app::Lectern>(
            lesson(privacy), folder(), places().records, opener(), clock(), by_grace());
    }

    /// Two days of one unit each, and one to look back.
    void plans()
    {
        press(*lectern, "programme-new");
        write(*lectern, "group", "Tuesdays");
        write(*lectern, "longest", "10");
        write(*lectern, "first", "24/11/2026");
        press(*lectern, "plan");
    }

    /// The page of the group, of which the list has one.
    void opens_group()
    {
        for (const auto& item : lectern->screen().right)
            if (item.id.starts_with("programme-") && item.id != "programme-new")
                return static_cast<void>(press(*lectern, item.id));
        FAIL("there is no group on the page");
    }

    void has(std::initializer_list<const char*> lines)
    {
        press(*lectern, "register");
        press_all(*lectern, lines);
        press(*lectern, "close");
        passes(std::chrono::minutes{20});
    }
    void goes_through_hallway() { press_all(*lectern, {"next", "next", "path-sit", "next", "next", "next", "next"}); }
    void goes_through_kitchen() { press_all(*lectern, {"next", "next", "next", "next"}); }

    /// The first day with Ada and Bo, the second with Ada and Cy; and a week between.
    void first_day()
    {
        press(*lectern, "begin-day");
        has({"known-1", "known-1"});
        goes_through_hallway();
        signs();
    }
    void second_day()
    {
        passes(std::chrono::hours{24 * 7});
        opens();
        opens_group();
        press(*lectern, "begin-day");
    }

    void signs()
    {
        sign(*lectern, "Grace", pin);
        REQUIRE(lectern->screen().place == "class-over");
    }

    std::vector<records::Registration> of(const char* name) const
    {
        auto records = open_as_lead();
        return records.registrations(records.find_learner(name).value()->id).value();
    }

    std::string privacy;
    std::unique_ptr<app::Lectern> lectern;
};

} // namespace vignette::tests
