#include "engine/author/twee/content.hpp"

#include "engine/author/twee/content_reader.hpp"
#include "engine/author/twee/macros.hpp"
#include "engine/core/text.hpp"

#include <iterator>
#include <utility>

namespace vignette::author::twee {

std::vector<Node> ContentReader::read()
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

std::size_t ContentReader::find_ahead(const std::string& what)
{
    if (m_absent.count(what) > 0)
        return std::string_view::npos;
    const std::size_t found = rest().find(what);
    if (found == std::string_view::npos)
        m_absent.insert(what);
    return found;
}

void ContentReader::skip(std::size_t count)
{
    count = std::min(count, m_text.size() - m_at);
    const auto piece = m_text.substr(m_at, count);
    m_line += static_cast<unsigned>(std::count(piece.begin(), piece.end(), '\n'));
    m_at += count;
}

void ContentReader::take_text(std::size_t count)
{
    if (m_words.empty())
        m_words_line = m_line;
    m_words.append(rest().substr(0, count));
    skip(count);
}

void ContentReader::flush(std::vector<Node>& out)
{
    if (m_words.empty())
        return;
    Node node;
    node.line = m_words_line;
    node.text = std::exchange(m_words, {});
    out.push_back(std::move(node));
}

Node ContentReader::make(Node::Is is, std::string text, std::string target) const
{
    Node node;
    node.is = is;
    node.line = m_line;
    node.text = std::move(text);
    node.target = std::move(target);
    return node;
}

Node ContentReader::left(std::size_t length, std::string what)
{
    Node node = make(Node::Is::Left, std::string(rest().substr(0, length)), std::move(what));
    skip(length);
    return node;
}

bool ContentReader::is_at_end(End end) const
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

std::vector<Node> ContentReader::until(End end)
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
            words.append(m_words);
            m_words = std::move(words);
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

bool ContentReader::special(Node& node)
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

bool ContentReader::angle(Node& node)
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

bool ContentReader::tag(Node& node)
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

bool ContentReader::link(Node& node)
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

bool ContentReader::shown(Node& node, std::size_t length, std::string_view written)
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

bool ContentReader::set(Node& node, std::size_t length, std::string_view written)
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

bool ContentReader::go(Node& node, std::size_t length, std::string_view written)
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
