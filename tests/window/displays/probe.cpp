// Prints the displays, one line a list: at the start, whenever they may have changed, and for each line that comes in.
// "close" lets go of them and prints "closed"; after that the end of the input prints "told N afterwards".
//
//     displays_probe [sdl]    with SDL's video started, as in our window

#include "engine/window/displays/displays.hpp"

#include <SDL.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace vignette::window;

void print(const std::vector<DisplayPlace>& all)
{
    std::string line = "displays";
    for (const auto& place : all) {
        line += " " + place.name + (place.primary ? "*" : "") + "=" + std::to_string(place.width) + "x"
            + std::to_string(place.height) + "+" + std::to_string(place.x) + "+" + std::to_string(place.y);
    }
    std::cout << line << std::endl;
}

/// How often since the last time; does not wait.
std::uint64_t count_in(int counter)
{
    std::uint64_t count = 0;
    return read(counter, &count, sizeof count) == sizeof count ? count : 0;
}

/// A line that came in. False at the end of the input.
bool obey(std::unique_ptr<Displays>& displays, int counter)
{
    std::array<char, 64> line{};
    const auto length = read(STDIN_FILENO, line.data(), line.size());
    if (length <= 0)
        return false;
    if (std::string_view(line.data(), static_cast<std::size_t>(length)) == "close\n") {
        displays.reset();
        count_in(counter); // What was told until now was told in time.
        std::cout << "closed" << std::endl;
    } else {
        print(displays->now());
    }
    return true;
}

void run(int counter, std::unique_ptr<Displays> displays)
{
    print(displays->now());
    std::array<pollfd, 2> ports{{{STDIN_FILENO, POLLIN, 0}, {counter, POLLIN, 0}}};
    while (poll(ports.data(), displays ? 2 : 1, -1) > 0) {
        if (displays && count_in(counter) > 0)
            print(displays->now());
        if (ports[0].revents != 0 && !obey(displays, counter))
            break;
    }
    if (!displays)
        std::cout << "told " << count_in(counter) << " afterwards" << std::endl;
}

} // namespace

int main(int argc, char**)
{
    if (argc > 1 && SDL_Init(SDL_INIT_VIDEO) != 0) {
        std::cerr << SDL_GetError() << '\n';
        return 1;
    }
    const int counter = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    run(counter, open_displays([counter] { eventfd_write(counter, 1); }));
    if (argc > 1)
        SDL_Quit();
    close(counter);
    return 0;
}
