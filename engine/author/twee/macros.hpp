#pragma once

#include "engine/author/twee/content.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::twee {

/// A link, a macro or a tag is looked for in so many bytes; what is longer is read as words.
inline constexpr std::size_t longest_piece = 4096;

/// A tag of HTML at the beginning of `text`: 0 where there is none. `words`: "*" for stress, a line end for one; else
/// empty.
struct HtmlTag {
    std::size_t length = 0;
    std::string words;
};
HtmlTag html_tag(std::string_view text);

/// `[[label]]`, `[[label|target]]`, `[[label->target]]`, `[[target<-label]]`, each with `[setter]` behind the target.
struct FoundLink {
    std::size_t length = 0; ///< 0: there is none.
    std::string label, target, setter;
};
FoundLink link_in(std::string_view text);

/// "$trust to 1, $door to 'open'", "$trust += 1": none where one of them is not that simple.
std::vector<Node> sets_in(std::string_view written);

/// `trust: 1` in a section of variables.
std::optional<Node> chapbook_set(std::string_view line);

/// The length of the `<<…>>` at the beginning, or npos.
std::size_t sugar_end(std::string_view text);

/// "\"hall\"" or "[[hall]]" as hall.
std::optional<std::string> quoted_or_link(std::string_view written);

/// What a macro that makes a link comes to.
struct MacroLink {
    std::string label, target;
    std::vector<Node> sets;
};
std::optional<MacroLink> link_of_macro(std::string_view arguments, std::string_view inside);

/// `(name: arguments)` at the beginning; the name without dashes' and capitals' differences.
struct HarloweMacro {
    std::size_t length = 0; ///< 0: there is none.
    std::string name, arguments;
};
HarloweMacro harlowe_macro(std::string_view text);
bool is_known_harlowe(std::string_view name);

/// "1 into $trust" as "$trust to 1".
std::string put_as_set(std::string_view arguments);

/// Where the hook begins that stands at the beginning, or npos; and how long it is up to its end, or 0.
std::size_t hook_start(std::string_view text);
std::size_t hook_length(std::string_view text);

/// (link-goto: "label", "target"), (link: "label")[(goto: "target")] and the like.
std::optional<MacroLink> harlowe_link(const HarloweMacro&, std::string_view hook);

} // namespace vignette::author::twee
