// A vote on 127.0.0.1 with the code BCDFG, which obeys lines on standard input, for the tests over sockets and the
// bench:
//   ask QUESTION|A|B|C   opens a vote
//   close                ends it
//   now                  prints "PHONES open 2 0 1": the counts in the order of the options
//   told                 prints how often it was told that something has changed
//   square               prints the square code of its address, and an empty line
//   off                  turns phones off, and prints "off"; the program goes on
// Prints its address first; ends with its input. An argument: the seconds after which a quiet connection is closed.

#include "engine/ballot/qr.hpp"
#include "engine/ballot/server.hpp"

#include <atomic>
#include <cstdio>
#include <iostream>
#include <limits>
#include <random>

using namespace vignette;

namespace {

std::string ticket()
{
    static std::random_device chance;
    std::string out;
    for (int i = 0; i < 4; ++i) {
        char word[9];
        std::snprintf(word, sizeof word, "%08x", chance());
        out += word;
    }
    return out;
}

std::vector<std::string> parts_of(std::string_view text)
{
    std::vector<std::string> out(1);
    for (const char c : text) {
        if (c == '|')
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

void ask(ballot::Server& server, std::string_view text)
{
    auto options = parts_of(text);
    const std::string question = options.front();
    options.erase(options.begin());
    server.ask({question, options});
}

void print_now(ballot::Server& server)
{
    const auto now = server.now();
    std::cout << now.phones << (now.open ? " open" : " closed");
    for (const unsigned count : now.counts)
        std::cout << ' ' << count;
    std::cout << std::endl;
}

void print_square(const ballot::Server& server)
{
    const auto square = ballot::square_code(server.url() + "/?c=" + server.code());
    for (const auto& row : square.value())
        std::cout << row << '\n';
    std::cout << std::endl;
}

void obey(ballot::Server& server, const std::string& line, unsigned told)
{
    if (line.starts_with("ask "))
        ask(server, std::string_view(line).substr(4));
    else if (line == "close")
        server.close();
    else if (line == "now")
        print_now(server);
    else if (line == "told")
        std::cout << told << std::endl;
    else if (line == "square")
        print_square(server);
}

} // namespace

int main(int count, char** arguments)
{
    ballot::Network network;
    network.address = "127.0.0.1";
    network.first_port = 18080;
    network.last_port = 18999;
    if (count > 1)
        network.seconds_quiet = static_cast<unsigned>(std::stoul(arguments[1]));
    std::atomic<unsigned> told = 0;
    auto server
        = ballot::Server::open(network, "Tea <time> & talk", "BCDFG", ballot::Limits{}, ticket, [&told] { ++told; });
    if (!server) {
        std::cerr << server.error().message << '\n';
        return 1;
    }
    std::cout << server.value()->url() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        if (line != "off") {
            obey(*server.value(), line, told);
            continue;
        }
        server.value().reset();
        std::cout << "off" << std::endl;
        std::cin.ignore(std::numeric_limits<std::streamsize>::max());
    }
    return 0;
}
