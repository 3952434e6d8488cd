#pragma once

#include <string>
#include <string_view>

namespace vignette::terminal {

/// How a terminal shows text.
struct TextLook {
    int width = 80; ///< In columns. Lines are never longer than 88, however wide the terminal, nor shorter than 20.
    bool bold = false; ///< By ANSI escapes; only for a terminal, not for a file or a pipe.
    bool kept = true; ///< Whether what is written is kept: of a guest or a preview, nothing is.
};

/// How many columns `text` takes: none for marks that join a letter, two for wide letters and pictures. Known for the
/// common scripts; a terminal may differ on rare ones.
int columns(std::string_view text);

/// `text` broken into lines of the look's width, each with its end. The first begins with `first`, the others are
/// indented to match. *Emphasis* becomes bold, or its marks go. A blank line begins a paragraph. Control characters are
/// left out, so that no text can steer the terminal.
std::string wrapped(std::string_view text, const TextLook&, std::string_view first = {});

/// What somebody wrote: its own line breaks are kept, and its stars mean nothing.
std::string wrapped_draft(std::string_view text, const TextLook&, std::string_view indent);

/// `text` as a heading: bold where there is bold.
std::string heading(std::string_view text, const TextLook&);

} // namespace vignette::terminal
