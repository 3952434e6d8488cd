#pragma once

#include <cstddef>
#include <string>

namespace vignette::window {

/// Empties it and overwrites all of its memory, also what a longer text left there. The compiler may not leave this
/// out, as it may an assignment just before the end.
template <typename Character>
void wipe(std::basic_string<Character>& text)
{
    text.resize(text.capacity());
    volatile Character* at = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        at[i] = Character{};
    text.clear();
}

/// A text that is moved to larger memory leaves itself behind in the smaller; after this, `more` characters go in
/// without that.
void make_room(std::u32string& text, std::size_t more);

/// Erasing moves the end of a text up and leaves a copy of it behind; this one overwrites it.
void erase_wiping(std::u32string& text, std::size_t at, std::size_t count);

} // namespace vignette::window
