#pragma once

#include "engine/app/teach/lectern.hpp"
#include "tests/app/fixture.hpp"
#include "tests/present/on_screen.hpp"

#include <initializer_list>
#include <string>
#include <vector>

namespace vignette::tests {

/// A course of two units that brings everything a class can meet: whose law is told, a question with notes, talk, sides
/// and evidence, a page to write on, and one that the room may go round.
course::Course lesson(const std::string& privacy = "standard");

/// A folder for records, and a clock that stands until it is moved.
class School : public Staffroom {
public:
    /// A site with a lead, and with these people, who all have the PIN of the tests.
    void has_people(std::initializer_list<const char*> names) const;
    Result<records::Records> open() const; ///< With ids of its own each time.
    /// The lead has signed in.
    records::Records open_as_lead() const;
    app::OpenRecords opener() const;

    app::Lectern lectern(app::TeachWish wish = {}, const std::string& privacy = "standard") const;
    /// Grace leads it.
    app::TeachWish by_grace() const { return {{}, "Grace", "Lounge", false}; }

    Clock clock() const;
    void passes(std::chrono::seconds by) { m_gone += by; }

    /// Every file of the records, by name, with what is in it.
    std::vector<std::string> files() const;

private:
    std::chrono::seconds m_gone{0};
};

bool press(app::Lectern&, const std::string& id); ///< What handle() says.
void press_all(app::Lectern&, std::initializer_list<const char*> ids);
void write(app::Lectern&, const std::string& id, const std::string& text);
const present::Item* shown(const app::Lectern&, const std::string& id);
/// The text of that item; "" where there is none.
std::string text_of(const app::Lectern&, const std::string& id);

/// From the course's first page to its question, with the vote open.
void let_them_vote(app::Lectern&);
/// As many hands, and the room sees them.
void count_and_show(app::Lectern&, const std::string& first, const std::string& second);
/// A name on the register that is not on the site's list.
void put_down(app::Lectern&, const std::string& name);
/// From the class to its end, with that PIN or pass phrase.
void sign(app::Lectern&, const std::string& name, const std::string& secret);

} // namespace vignette::tests
