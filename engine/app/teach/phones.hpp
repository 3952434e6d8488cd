#pragma once

#include "engine/ballot/addresses.hpp"
#include "engine/ballot/server.hpp"
#include "engine/classroom/vote.hpp"
#include "engine/present/audience_screen.hpp"
#include "engine/present/class_pages.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace vignette::app {

/// What voting by phone needs of the computer. Empty functions: there is no network.
struct PhonePort {
    std::function<std::vector<ballot::Address>()> addresses;
    std::function<Result<std::unique_ptr<ballot::Server>>(const std::string& address, const std::string& title)> open;
};

/// A class's phones: off until the facilitator turns them on, and gone with the class. What they send becomes part of
/// the vote that is open; nothing else of them comes here.
class Phones {
public:
    explicit Phones(PhonePort);

    bool are_on() const { return m_server != nullptr; }

    void choose(std::string address) { m_address = std::move(address); }
    Status turn_on(const std::string& title);
    void turn_off() { m_server.reset(); }

    /// Opens the last round of that vote to them, or goes on with it where it was opened before.
    /// Where phones begin anew with a round that they had voted on, what they gave comes out of it first.
    void ask(classroom::Vote&, const std::string& question, std::vector<std::string> options);
    void close();

    /// What has come since the last call is added to the vote's last round. Errors: those of classroom::add_vote.
    Status count_into(classroom::Vote&);

    present::ClassPhones page() const;
    present::PhoneWay way() const;

private:
    PhonePort m_port;
    std::string m_address;
    std::string m_asked; ///< Which round of which vote that poll is.
    std::vector<unsigned> m_counted; ///< Of the poll that is open, what is in the vote already.
    std::map<std::string, std::vector<unsigned>> m_given; ///< The same of every round that was asked.
    std::unique_ptr<ballot::Server> m_server;
};

/// This computer's network; `changed` is called on another thread, see ballot::Server.
PhonePort system_phones(std::function<void()> changed);

} // namespace vignette::app
