#include "engine/window/wipe.hpp"

#include <algorithm>

namespace vignette::window {

void make_room(std::u32string& text, std::size_t more)
{
    if (text.size() + more <= text.capacity())
        return;
    std::u32string roomier(2 * (text.size() + more), U'\0');
    roomier = text;
    text.swap(roomier);
    wipe(roomier);
}

void erase_wiping(std::u32string& text, std::size_t at, std::size_t count)
{
    std::u32string rest = text.substr(at + count);
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), U'\0');
    text.resize(at);
    text += rest;
    wipe(rest);
}

} // namespace vignette::window
