#pragma once

#include "engine/author/twee/content.hpp"
#include "engine/author/twee/macros.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author::twee {

/// Cuts the text of one passage. See read_content().
class ContentReader {
public:
    ContentReader(std::string_view text, unsigned line, Dialect dialect)
        : m_text(text)
        , m_line(line)
        , m_dialect(dialect)
    {
    }

    std::vector<Node> read();

private:
    static constexpr int deepest = 32; ///< Conditions in conditions.

    static bool in_name(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /// What ends a stretch of pieces.
    enum class End { Nothing, Hook, Branch, Modifier };

    bool done() const { return m_at >= m_text.size(); }
    bool at(std::string_view start) const { return m_text.substr(m_at).starts_with(start); }
    std::string_view rest() const { return m_text.substr(m_at); }

    /// What is not found once is not looked for again: many beginnings without an end cost no more than one.
    std::size_t find_ahead(const std::string& what);
    void skip(std::size_t count);
    void take_text(std::size_t count);
    void flush(std::vector<Node>& out);
    Node make(Node::Is is, std::string text, std::string target = {}) const;
    Node left(std::size_t length, std::string what);
    bool at_line_start() const { return m_at == 0 || m_text[m_at - 1] == '\n'; }

    bool is_at_end(End end) const;
    std::vector<Node> until(End end);
    /// A piece that is not plain words. False, and nothing taken, where words stand here.
    bool special(Node& node);
    bool angle(Node& node);
    /// HTML. Line ends and marks for stress are words of our own; the rest is left.
    bool tag(Node& node);
    bool link(Node& node);
    bool image(Node& node);
    /// `$trust`.
    bool dollar(Node& node);
    /// `<<name arguments>>`.
    bool sugar(Node& node);
    bool shown(Node& node, std::size_t length, std::string_view written);
    /// Several variables can be set in one place: the first is this piece, the others stand inside it.
    bool set(Node& node, std::size_t length, std::string_view written);
    bool go(Node& node, std::size_t length, std::string_view written);
    /// What a macro that makes a link comes to, `length` long.
    bool link(Node& node, std::size_t length, MacroLink found);
    bool sugar_link(Node& node, std::size_t end, std::string_view name, std::string_view arguments);
    bool sugar_if(Node& node);
    /// `(name: arguments)`, and the [hook] behind it where it has one.
    bool harlowe(Node& node);
    bool harlowe_if(Node& node);
    /// `{trust}`, `{embed passage: 'x'}`.
    bool insert(Node& node);
    /// The inside of `[…]` where it stands alone on this line; empty where it does not.
    std::string_view modifier_here() const;
    void skip_line() { skip(std::min(rest().find('\n'), rest().size() - 1) + 1); }

    bool modifier(Node& node);
    /// `trust: 1` on lines above a line `--`.
    void variables_section(std::vector<Node>& out);

    std::string_view m_text;
    std::size_t m_at = 0;
    unsigned m_line;
    Dialect m_dialect;
    std::string m_words;
    unsigned m_words_line = 0;
    int m_depth = 0;
    std::set<std::string> m_absent;
};

} // namespace vignette::author::twee
