#pragma once

#include "engine/ballot/answers.hpp"
#include "engine/core/result.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vignette::ballot {

/// What is asked of the network.
struct Network {
    std::string address; ///< One of this computer's, as own_addresses() has it: phones reach it there and nowhere else.
    unsigned short first_port = 8080, last_port = 8099; ///< The first that is free is taken.
    /// A program may have 1024 files open unless it is allowed more, and a class has to keep its records. From three
    /// quarters of it on, the connection that was quiet for longest goes when another comes.
    std::size_t connections = 800;
    /// The same for those of one address that no phone has asked on that has joined, and for those of one phone. A hall
    /// behind one router scans the code at once, and shares that address with whoever wants to spoil it.
    std::size_t connections_at_one_address = 200, connections_of_a_phone = 8;
    std::chrono::milliseconds told_every{500}; ///< How often `changed` is called at most.
    unsigned seconds_quiet = 10; ///< After that a connection on which nothing comes is closed.
};

/// The small page on the local network, for as long as this lives: one thread of its own for all phones (epoll), 16 KiB
/// a connection (a request with a longer head, such as a cookie of 10 kB, is refused), a body of longest_body at most.
/// It counts, and knows nothing of the class, the screens or the records.
class Server {
public:
    /// `code`: five letters. `changed` is called on a thread of the server's when a phone has joined or voted: once for
    /// any number of them until now() was asked, and no sooner than `told_every` after the last time, so that a room
    /// that votes costs the window two frames a second. Errors: Io with what to do, where the address or every port is
    /// taken.
    static Result<std::unique_ptr<Server>> open(const Network&, const std::string& title, const std::string& code,
        Limits, const Tickets&, const std::function<void()>& changed);
    virtual ~Server() = default; ///< Every connection is closed; nobody is called any more.

    virtual void ask(Poll) = 0; ///< Opens a vote on it, in the place of the one before.
    virtual void close() = 0;
    virtual void reopen() = 0; ///< The last one goes on, with what it has counted.

    struct Now {
        std::vector<unsigned> counts;
        std::size_t phones = 0;
        bool open = false;
    };
    virtual Now now() = 0;

    virtual std::string url() const = 0; ///< "http://192.168.1.5:8080"
    virtual std::string code() const = 0;
};

} // namespace vignette::ballot
