#include "engine/author/twee/content.hpp"

#include "engine/author/twee/macros.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace vignette::author::twee {

namespace {

constexpr int deepest = 32;

bool in_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

class ContentReader {
public:
    ContentReader(std::string_view text, unsigned line, Dialect dialect)
        : m_text(text)
        , m_line(line)
        , m_dialect(dialect)
    {
    }

    std::vector<Node> read()
    {
        std::vector<Node> out;
        if (m_dialect == Dialect::Chapbook)
            variables_section(out);
        while (!done()) {
            auto more = until(End::Nothing);
            std::move(more.begin(), more.end(), std::back_inserter(out));
            if (!done())
                take_text(1); // A bracket or an <</if>> without its beginning.
        }
        flush(out);
        return out;
    }

private:
    /// What ends a stretch of pieces.
    enum class End { Nothing, Hook, Branch, Modifier };

    bool done() const { return m_at >= m_text.size(); }
    bool at(std::string_view start) const { return m_text.substr(m_at).starts_with(start); }
    std::string_view rest() const { return m_text.substr(m_at); }

    /// What is not found once is not looked for again: many beginnings without an end cost no more than one.
    std::size_t find_ahead(const std::string& what)
    {
        if (m_absent.count(what) > 0)
            return std::string_view::npos;
        const std::size_t found = rest().find(what);
        if (found == std::string_view::npos)
            m_absent.insert(what);
        return found;
    }

    void skip(std::size_t count)
    {
        count = std::min(count, m_text.size() - m_at);
        const auto piece = m_text.substr(m_at, count);
        m_line += static_cast<unsigned>(std::count(piece.begin(), piece.end(), '\n'));
        m_at += count;
    }

    void take_text(std::size_t count)
    {
        if (m_words.empty())
            m_words_line = m_line;
        m_words.append(rest().substr(0, count));
        skip(count);
    }

    void flush(std::vector<Node>& out)
    {
        if (m_words.empty())
            return;
        Node node;
        node.line = m_words_line;
        node.text = std::exchange(m_words, {});
        out.push_back(std::move(node));
    }

    Node make(Node::Is is, std::string text, std::string target = {}) const
    {
        Node node;
        node.is = is;
        node.line = m_line;
        node.text = std::move(text);
        node.target = std::move(target);
        return node;
    }

    Node left(std::size_t length, std::string what)
    {
        Node node = make(Node::Is::Left, std::string(rest().substr(0, length)), std::move(what));
        skip(length);
        return node;
    }

    bool at_line_start() const { return m_at == 0 || m_text[m_at - 1] == '\n'; }

    bool is_at_end(End end) const
    {
        switch (end) {
        case End::Hook:
            return at("]");
        case End::Branch:
            return at("<</if") || at("<<else");
        case End::Modifier:
            return at_line_start() && !modifier_here().empty();
        default:
            return false;
        }
    }

    std::vector<Node> until(End end)
    {
        std::vector<Node> out;
        std::size_t open = 0; ///< Brackets in a hook that are words.
        ++m_depth;
        while (!done() && (open > 0 || !is_at_end(end))) {
            const std::size_t before = m_at;
            const char first = m_text[m_at];
            Node node;
            std::string words = std::exchange(m_words, {}); // What a piece holds inside has words of its own.
            const unsigned line = m_words_line;
            const bool found = m_depth <= deepest && special(node);
            if (!words.empty()) {
                m_words = words.append(m_words);
                m_words_line = line;
            }
            if (found) {
                flush(out);
                out.push_back(std::move(node));
            } else if (m_at == before) {
                open += end == End::Hook && first == '[' ? 1 : 0;
                open -= end == End::Hook && first == ']' ? 1 : 0;
                take_text(1);
            }
        }
        flush(out);
        --m_depth;
        return out;
    }

    /// A piece that is not plain words. False, and nothing taken, where words stand here.
    bool special(Node& node)
    {
        switch (m_text[m_at]) {
        case '<':
            return angle(node);
        case '[':
            return at("[[") ? link(node) : m_dialect == Dialect::SugarCube && image(node) ? true : modifier(node);
        case '(':
            return m_dialect != Dialect::SugarCube && m_dialect != Dialect::Chapbook && harlowe(node);
        case '{':
            return m_dialect == Dialect::Chapbook && insert(node);
        case '$':
            return m_dialect != Dialect::Chapbook && dollar(node);
        default:
            return false;
        }
    }

    bool angle(Node& node)
    {
        if (at("<!--")) {
            const std::size_t end = find_ahead("-->");
            if (end == std::string_view::npos)
                return false;
            node = make(Node::Is::Comment, std::string(text::trim(rest().substr(4, end - 4))));
            skip(end + 3);
            return true;
        }
        if (at("<<") && m_dialect != Dialect::Harlowe && m_dialect != Dialect::Chapbook)
            return sugar(node);
        return tag(node);
    }

    /// HTML. Line ends and marks for stress are words of our own; the rest is left.
    bool tag(Node& node)
    {
        const auto found = html_tag(rest());
        if (found.length == 0)
            return false;
        if (!found.words.empty()) {
            if (m_words.empty())
                m_words_line = m_line;
            m_words += found.words == "*" ? "*" : "\n";
            skip(found.length);
            return false; // Taken as words.
        }
        node = left(found.length, "HTML");
        return true;
    }

    bool link(Node& node)
    {
        const auto found = link_in(rest());
        if (found.length == 0)
            return false;
        node = make(Node::Is::Link, found.label, found.target);
        for (auto set : sets_in(found.setter)) {
            set.line = m_line;
            node.inside.push_back(std::move(set));
        }
        skip(found.length);
        return true;
    }

    bool image(Node& node)
    {
        const std::size_t end = at("[img[") ? rest().substr(0, longest_piece).find("]]") : std::string_view::npos;
        if (end == std::string_view::npos)
            return false;
        node = left(end + 2, "a picture");
        return true;
    }

    /// `$trust`.
    bool dollar(Node& node)
    {
        std::size_t length = 1;
        while (m_at + length < m_text.size() && in_name(m_text[m_at + length]))
            ++length;
        const bool digit = length > 1 && m_text[m_at + 1] >= '0' && m_text[m_at + 1] <= '9';
        if (length == 1 || digit) // $5 is money.
            return false;
        node = make(Node::Is::Value, std::string(rest().substr(1, length - 1)));
        skip(length);
        return true;
    }

    /// `<<name arguments>>`.
    bool sugar(Node& node)
    {
        const std::size_t end = sugar_end(rest());
        if (end == std::string_view::npos)
            return false;
        const auto inside = text::trim(rest().substr(2, end - 4));
        const auto name = inside.substr(0, std::min(inside.find_first_of(" \t\n"), inside.size()));
        const auto arguments = text::trim(inside.substr(name.size()));
        if (name == "if")
            return sugar_if(node);
        if (name == "link" || name == "button")
            return sugar_link(node, end, name, arguments);
        if (name == "set")
            return set(node, end, arguments);
        if (name == "goto")
            return go(node, end, arguments);
        if (name == "print" || name == "=" || name == "-")
            return shown(node, end, arguments);
        node = left(end, "the macro <<" + std::string(name) + ">>");
        return true;
    }

    bool shown(Node& node, std::size_t length, std::string_view written)
    {
        const bool plain = written.size() > 1 && written.front() == '$'
            && std::all_of(written.begin() + 1, written.end(), [](char c) { return in_name(c); });
        if (!plain) {
            node = left(length, "a value that is worked out");
            return true;
        }
        node = make(Node::Is::Value, std::string(written.substr(1)));
        skip(length);
        return true;
    }

    /// Several variables can be set in one place: the first is this piece, the others stand inside it.
    bool set(Node& node, std::size_t length, std::string_view written)
    {
        auto all = sets_in(written);
        if (all.empty()) {
            node = left(length, "something that is set");
            return true;
        }
        for (auto& one : all)
            one.line = m_line;
        node = std::move(all.front());
        node.inside.assign(std::make_move_iterator(all.begin() + 1), std::make_move_iterator(all.end()));
        skip(length);
        return true;
    }

    bool go(Node& node, std::size_t length, std::string_view written)
    {
        const auto target = quoted_or_link(written);
        if (!target) {
            node = left(length, "a jump to a passage that is worked out");
            return true;
        }
        node = make(Node::Is::Go, {}, *target);
        skip(length);
        return true;
    }

    bool sugar_link(Node& node, std::size_t end, std::string_view name, std::string_view arguments)
    {
        const std::string closing = "<</" + std::string(name) + ">>";
        const std::size_t stop = find_ahead(closing);
        const std::size_t length = stop == std::string_view::npos ? end : stop + closing.size();
        const auto inside = stop == std::string_view::npos ? std::string_view{} : rest().substr(end, stop - end);
        auto found = link_of_macro(arguments, inside);
        if (!found) {
            node = left(length, "a link that does more than lead on");
            return true;
        }
        node = make(Node::Is::Link, found->label, found->target);
        for (auto& one : found->sets) {
            one.line = m_line;
            node.inside.push_back(std::move(one));
        }
        skip(length);
        return true;
    }

    bool sugar_if(Node& node)
    {
        if (m_depth >= deepest) {
            node = left(sugar_end(rest()), "a condition inside too many others");
            return true;
        }
        node = make(Node::Is::If, {});
        while (at("<<if") || at("<<else")) {
            const std::size_t end = sugar_end(rest());
            if (end == std::string_view::npos)
                break;
            auto inside = text::trim(rest().substr(2, end - 4));
            skip(end);
            Branch branch;
            branch.otherwise = inside == "else";
            inside.remove_prefix(inside.starts_with("elseif") ? 6
                    : inside.starts_with("else if")           ? 7
                    : branch.otherwise                        ? 4
                                                              : 2);
            branch.condition = text::trim(inside);
            branch.inside = until(End::Branch);
            node.branches.push_back(std::move(branch));
        }
        const std::size_t end = at("<</if") ? sugar_end(rest()) : std::string_view::npos;
        skip(end == std::string_view::npos ? 0 : end);
        return true;
    }

    /// `(name: arguments)`, and the [hook] behind it where it has one.
    bool harlowe(Node& node)
    {
        const auto macro = harlowe_macro(rest());
        if (macro.length == 0 || (m_dialect == Dialect::Plain && !is_known_harlowe(macro.name)))
            return false;
        if (macro.name == "if" || macro.name == "unless")
            return harlowe_if(node);
        if (macro.name == "set" || macro.name == "put")
            return set(node, macro.length, macro.name == "put" ? put_as_set(macro.arguments) : macro.arguments);
        if (macro.name == "goto")
            return go(node, macro.length, macro.arguments);
        if (macro.name == "print")
            return shown(node, macro.length, macro.arguments);
        const std::size_t length = macro.length + hook_length(rest().substr(macro.length));
        auto found = harlowe_link(macro, rest().substr(macro.length, length - macro.length));
        if (!found) {
            node = left(length, "the macro (" + macro.name + ":)");
            return true;
        }
        node = make(Node::Is::Link, found->label, found->target);
        for (auto& one : found->sets) {
            one.line = m_line;
            node.inside.push_back(std::move(one));
        }
        skip(length);
        return true;
    }

    bool harlowe_if(Node& node)
    {
        if (m_depth >= deepest || hook_start(rest().substr(harlowe_macro(rest()).length)) == std::string_view::npos) {
            node = left(harlowe_macro(rest()).length, "a condition without what it shows");
            return true;
        }
        node = make(Node::Is::If, {});
        while (true) {
            const auto macro = harlowe_macro(rest());
            const bool first = node.branches.empty();
            const bool goes_on = macro.name == "else-if" || macro.name == "elseif" || macro.name == "else";
            const std::size_t start = hook_start(rest().substr(std::min(macro.length, rest().size())));
            if (macro.length == 0 || (!first && !goes_on) || start == std::string_view::npos)
                return true;
            skip(macro.length + start + 1);
            Branch branch;
            branch.otherwise = macro.name == "else";
            branch.condition = macro.name == "unless" ? "not (" + macro.arguments + ")" : macro.arguments;
            branch.inside = until(End::Hook);
            skip(1);
            node.branches.push_back(std::move(branch));
            const std::size_t blank = std::min(rest().find_first_not_of(" \t\n"), rest().size());
            const auto next = harlowe_macro(rest().substr(blank));
            if (next.name == "else" || next.name == "else-if" || next.name == "elseif")
                skip(blank);
        }
    }

    /// `{trust}`, `{embed passage: 'x'}`.
    bool insert(Node& node)
    {
        const std::size_t end = rest().substr(0, longest_piece).find_first_of("}\n");
        if (end == std::string_view::npos || rest()[end] == '\n')
            return false;
        const auto inside = text::trim(rest().substr(1, end - 1));
        const bool name
            = !inside.empty() && std::all_of(inside.begin(), inside.end(), [](char c) { return in_name(c); });
        if (!name) {
            node = left(end + 1, "an insert");
            return true;
        }
        node = make(Node::Is::Value, std::string(inside));
        skip(end + 1);
        return true;
    }

    /// The inside of `[…]` where it stands alone on this line; empty where it does not.
    std::string_view modifier_here() const
    {
        if (m_dialect != Dialect::Chapbook || !at("[") || at("[["))
            return {};
        const auto line = text::trim(rest().substr(0, std::min(rest().find('\n'), rest().size())));
        return line.size() > 2 && line.back() == ']' && line.find(']') == line.size() - 1
            ? line.substr(1, line.size() - 2)
            : std::string_view{};
    }

    void skip_line() { skip(std::min(rest().find('\n'), rest().size() - 1) + 1); }

    bool modifier(Node& node)
    {
        const auto inside = at_line_start() ? modifier_here() : std::string_view{};
        if (inside.empty())
            return false;
        if (inside == "continued" || inside == "continue" || inside == "cont" || inside == "cont'd") {
            skip_line();
            return false;
        }
        const bool shows = inside.starts_with("if ") || inside.starts_with("unless ");
        if (!shows || m_depth >= deepest) {
            node = left(std::min(rest().find('\n'), rest().size()), "a modifier");
            return true;
        }
        node = make(Node::Is::If, {});
        Branch branch;
        branch.condition
            = inside.starts_with("if ") ? std::string(inside.substr(3)) : "not (" + std::string(inside.substr(7)) + ")";
        skip_line();
        branch.inside = until(End::Modifier);
        node.branches.push_back(std::move(branch));
        if (!done() && modifier_here() == "else") {
            skip_line();
            node.branches.push_back({{}, true, until(End::Modifier)});
        }
        return true;
    }

    /// `trust: 1` on lines above a line `--`.
    void variables_section(std::vector<Node>& out)
    {
        const std::size_t end = m_text.starts_with("--\n") ? 0 : m_text.find("\n--\n");
        if (end == std::string_view::npos)
            return;
        const std::size_t stop = end == 0 ? 3 : end + 4;
        while (m_at < stop) {
            const auto line = rest().substr(0, std::min(rest().find('\n'), rest().size()));
            const auto set = chapbook_set(line);
            if (set) {
                out.push_back(*set);
                out.back().line = m_line;
            } else if (line != "--" && !text::is_blank(line)) {
                out.push_back(make(Node::Is::Left, std::string(line), "something that is set"));
            }
            skip_line();
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    unsigned m_line;
    Dialect m_dialect;
    std::string m_words;
    unsigned m_words_line = 0;
    int m_depth = 0;
    std::set<std::string> m_absent;
};

} // namespace

Dialect dialect_named(std::string_view format)
{
    if (text::holds(format, "harlowe"))
        return Dialect::Harlowe;
    if (text::holds(format, "sugarcube"))
        return Dialect::SugarCube;
    return text::holds(format, "chapbook") ? Dialect::Chapbook : Dialect::Plain;
}

Dialect dialect_of(std::string_view text)
{
    if (text.find("<<") != std::string_view::npos)
        return Dialect::SugarCube;
    for (const std::string_view macro : {"(set:", "(if:", "(link-goto:", "(link:", "(goto:"}) {
        if (text.find(macro) != std::string_view::npos)
            return Dialect::Harlowe;
    }
    return text.find("\n[if ") != std::string_view::npos ? Dialect::Chapbook : Dialect::Plain;
}

std::vector<Node> read_content(std::string_view text, unsigned line, Dialect dialect)
{
    return ContentReader(text, line, dialect).read();
}

} // namespace vignette::author::twee
