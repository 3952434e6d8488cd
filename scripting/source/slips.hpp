#pragma once

#include "engine/course/diagnostic.hpp"
#include "scripting/source/tokens.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::scripting {

/// A change to the source that mends a slip, so that reading can go on. It never adds or removes a line.
struct Edit {
    std::size_t at = 0;
    std::size_t remove = 0;
    std::string insert;
};

/// A slip that Lua would only notice, and in its own words: what it is, where it was made, and, if that can be guessed,
/// how to mend it. The finding has a line and no file number.
struct Slip {
    course::Diagnostic finding;
    std::vector<Edit> edits; ///< Empty: the statement around it must be left out.
};

// Each finds slips of one family. They are asked only about a file that Lua refused; what Lua accepts is not touched.

/// `- a note`, `# a note`: remarks that do not begin with two dashes.
std::vector<Slip> broken_remarks(const std::vector<Token>&);

/// Curly quotes, hard spaces and other characters that stand between texts.
std::vector<Slip> odd_characters(const std::vector<Token>&, std::string_view source);

/// `only if "…"`, `Content note "…"`, `{ skip to = "…" }`: words that are written in several.
std::vector<Slip> split_words(const std::vector<Token>&);

/// `[ when = "…" ]` and `reflect "q" ( prompt = "…" )`: brackets in the place of braces.
std::vector<Slip> wrong_brackets(const std::vector<Token>&);

/// Texts that lack the quotation mark at which they begin, or both.
std::vector<Slip> bare_texts(const std::vector<Token>&);

/// Texts without their end; 'She's'; a backslash.
std::vector<Slip> broken_texts(const std::vector<Token>&, std::string_view source);

/// `goto "x"`, `title: "x"`, `say "a", "b"`, `narrate "a" .. "b"`.
std::vector<Slip> broken_statements(const std::vector<Token>&);

/// Commas and closing brackets that are missing or too many.
std::vector<Slip> broken_brackets(const std::vector<Token>&);

/// What Lua accepts, or first stumbles over elsewhere, and is no course: `alt == "…"` in braces, a full stop for a
/// comma, a sign behind a whole statement, a straight quote inside a text, a long text that swallows the next one.
/// Asked about every file.
std::vector<Slip> quiet_slips(const std::vector<Token>&);

/// `{ when "…" }` and `{ minutes 8 }`: fields without their =. Asked about every file.
std::vector<Slip> lost_equals(const std::vector<Token>&);

/// `narrate "…" when = "…"`: fields behind a statement without braces, or without the first. Asked about every file.
std::vector<Slip> lost_braces(const std::vector<Token>&);

/// About a long text without its end; `inside`: of it, what may belong to it.
Slip long_text_slip(const Token&, std::string_view inside);

/// Whether a statement of the course language begins at `at`: a word that is first on its line, with its text, braces
/// or brackets behind it.
bool begins_statement(const std::vector<Token>&, std::size_t at);

/// `sign` behind the whole statement that begins at `i`, as in `narrate "…",`, with the next one behind it.
std::optional<Slip> stray_sign(const std::vector<Token>&, std::size_t i, std::string_view sign);

/// The place behind the statement that begins at `at`, behind its texts, brackets and braces; `at` itself if one of
/// those is not closed.
std::size_t behind_statement(const std::vector<Token>&, std::size_t at);

/// The line on which the statement begins that `line` belongs to; `line` itself if it is in none.
std::uint32_t line_of_statement(const std::vector<Token>&, std::uint32_t line);

/// The lines on which statements begin, in order, for asking about many lines.
std::vector<std::uint32_t> lines_of_statements(const std::vector<Token>&);

/// The line on which the statement ends whose word stands on `line`; `line` itself if there is none.
std::uint32_t end_of_statement(const std::vector<Token>&, std::uint32_t line);

/// `name` with the capitals of A to Z as small letters.
std::string in_small_letters(std::string_view name);

/// Puts a slip's finding together.
Slip make_slip(std::string code, std::uint32_t line, std::string message, std::string advice, std::string_view marked,
    std::vector<Edit> edits = {});

} // namespace vignette::scripting
