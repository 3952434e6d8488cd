#pragma once

#include "engine/app/desk.hpp"
#include "engine/app/session.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace vignette::tests {

/// When the tests take place.
inline Seconds noon()
{
    return Seconds{std::chrono::seconds{1'795'262'400}};
}

/// A folder of its own, gone with the test, in which there are records and a shelf with one small course.
class Staffroom {
public:
    Staffroom();
    ~Staffroom();
    Staffroom(const Staffroom&) = delete;
    Staffroom& operator=(const Staffroom&) = delete;

    std::filesystem::path folder() const { return m_folder; }
    app::Places places() const;
    course::Course course() const;
    Result<records::Records> open_records() const;
    app::Desk desk(app::Wish wish = {}) const;

    /// From now on the clock of desks and records shows so much more.
    void later(std::chrono::seconds by) { m_later += by; }

    /// A session in which `name` learns, in records that stay open as long as `records`.
    app::Session session(records::Records& records, const std::string& name) const;

    /// `name` has gone one step (or further, before), and what stands there now cannot be read.
    records::LearnerId damage_the_place_of(
        const std::string& name, records::Records&, const std::string& snapshot = "{") const;

private:
    Seconds now() const;

    std::filesystem::path m_folder;
    std::chrono::seconds m_later{0};
};

inline constexpr const char* pin = "482915";
inline constexpr const char* passphrase = "four words that differ"; ///< The site lead's.

/// Through the door under this name, whatever it asks: the name is new or known, the PIN to be chosen or given.
void come_in(app::Desk&, const std::string& name);

/// What follows a known name that was pressed: the PIN is given, or chosen and chosen again.
void give_pin(app::Desk&, const char* secret = pin);

/// The first run, up to the site lead's pages.
void name_the_site(app::Desk&);

/// Writes into a page's one box, and goes on.
void answer(app::Desk&, const std::string& box, const std::string& text);

/// From "Who is here?" to the page that asks somebody new for a PIN.
void be_new(app::Desk&, const std::string& name);

void press(app::Desk&, const std::string& id);
void write(app::Desk&, const std::string& id, const std::string& text);
const present::Item* shown(const app::Desk&, const std::string& id);

play::Event event(play::Action, std::string id = {});

} // namespace vignette::tests
