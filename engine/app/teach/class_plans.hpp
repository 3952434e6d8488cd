#pragma once

#include "engine/app/teach/class_book.hpp"
#include "engine/classroom/programme.hpp"
#include "engine/present/class_programme.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vignette::app {

/// What is written in the boxes of a page, by their ids.
using Boxes = std::map<std::string, std::string>;

/// The courses over several days that are going on: the page of each, and what a press there does.
class ClassPlans {
public:
    /// Both must outlive it.
    ClassPlans(const course::Course&, ClassBook&);

    /// Reads them from the records. Errors: one that cannot be read is left out, and told.
    Status read();

    /// Uid, and "Tuesday group · day 3 of 8".
    std::vector<std::pair<std::string, std::string>> listed() const;

    /// Opens the page of one, at the first day that was not held, or that of a new one; its boxes are filled.
    void open(const std::string& uid, Boxes&);
    void open_new(Boxes&);
    present::ClassProgramme page(const Boxes&, const std::string& message) const;

    /// What `deed` asks for, as on present::ClassProgramme; but begin-day and to-opening are the caller's.
    Status obey(const std::string& deed, const std::string& target, Boxes&);
    bool is_gone() const { return !m_is_new && !m_open; } ///< It was ended: its page has nothing more to show.

    /// The day that is chosen, as a class is to know it. Errors: InvalidArgument if it was held, or its page is not
    /// open.
    Result<classroom::InProgramme> chosen_day() const;
    const classroom::Plan* plan() const { return m_open ? &m_open->plan : nullptr; }
    std::size_t chosen() const { return m_chosen; }

    /// Notes that a day was held.
    Status held(const classroom::InProgramme&, Seconds began);

private:
    struct Group {
        records::Programme kept;
        classroom::Plan plan;
    };

    std::string title_of(const std::string& unit) const;
    std::string day_text(const classroom::PlannedSession&) const;
    void choose(std::size_t day, Boxes&);
    Status make_plan(const Boxes&, Boxes&);
    Status keep_day(const Boxes&);
    Status move(const std::string& deed, Boxes&);
    Status end();
    Status drop();
    Status keep(Group);
    Status is_as_read(const Group&);

    const course::Course& m_course;
    ClassBook& m_book;
    std::vector<Group> m_groups;
    std::optional<Group> m_open;
    std::size_t m_chosen = 0;
    bool m_is_new = false, m_sure = false, m_asks_who = false;
};

} // namespace vignette::app
