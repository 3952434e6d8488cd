#include "engine/author/twee/macros.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <array>

namespace vignette::author::twee {

namespace {

constexpr std::size_t none = std::string_view::npos;

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool in_name(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9') || c == '_';
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

/// Behind the text in quotes that begins at `at`; the end where it is not closed.
std::size_t behind_quotes(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    for (++at; at < text.size() && text[at] != quote; ++at)
        at += text[at] == '\\' ? 1 : 0;
    return std::min(at + 1, text.size());
}

bool is_quote(char c)
{
    return c == '"' || c == '\'';
}

/// Not the apostrophe of Harlowe's `$list's length`.
bool opens_quotes(std::string_view text, std::size_t at)
{
    return text[at] == '"' || (text[at] == '\'' && (at == 0 || !in_name(text[at - 1])));
}

/// Parts between commas that stand in no quotes and no brackets.
std::vector<std::string_view> split(std::string_view text, std::string_view signs)
{
    std::vector<std::string_view> out;
    std::size_t from = 0;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (opens_quotes(text, at)) {
            at = behind_quotes(text, at);
            continue;
        }
        depth += text[at] == '(' || text[at] == '[' ? 1 : text[at] == ')' || text[at] == ']' ? -1 : 0;
        if (depth == 0 && signs.find(text[at]) != none) {
            out.push_back(text::trim(text.substr(from, at - from)));
            from = at + 1;
        }
        ++at;
    }
    out.push_back(text::trim(text.substr(std::min(from, text.size()))));
    return out;
}

bool is_value(std::string_view text)
{
    if (text == "true" || text == "false")
        return true;
    if (text.size() >= 2 && is_quote(text.front()))
        return behind_quotes(text, 0) == text.size() && text.back() == text.front();
    text.remove_prefix(text.starts_with("-") ? 1 : 0);
    return !text.empty() && text.size() < 6
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_number(std::string_view text)
{
    return is_value(text) && text != "true" && text != "false" && !is_quote(text.front());
}

/// The value as we keep it: texts with straight double quotes around them.
std::string plain_value(std::string_view value)
{
    if (!is_quote(value.front()))
        return std::string(value);
    return "\"" + std::string(value.substr(1, value.size() - 2)) + "\"";
}

Node make_set(std::string_view variable, std::string_view value, char sign = '=')
{
    Node node;
    node.is = Node::Is::Set;
    node.text = variable;
    node.target = plain_value(value);
    node.sign = sign;
    return node;
}

/// "it + 1", "$trust - 1": the variable itself and a number.
std::optional<Node> step(std::string_view variable, std::string_view value)
{
    if (value.starts_with("it "))
        value.remove_prefix(2);
    else if (value.starts_with("$" + std::string(variable)))
        value.remove_prefix(variable.size() + 1);
    else if (value.starts_with(std::string(variable) + " "))
        value.remove_prefix(variable.size());
    else
        return std::nullopt;
    value = text::trim(value);
    if (value.size() < 2 || (value[0] != '+' && value[0] != '-'))
        return std::nullopt;
    const auto number = text::trim(value.substr(1));
    if (!is_number(number) || number[0] == '-')
        return std::nullopt;
    return make_set(variable, number, value[0]);
}

std::optional<Node> one_set(std::string_view written)
{
    if (!written.starts_with("$"))
        return std::nullopt;
    std::size_t end = 1;
    while (end < written.size() && in_name(written[end]))
        ++end;
    const auto variable = written.substr(1, end - 1);
    auto rest = text::trim(written.substr(end));
    char sign = '=';
    if (rest == "++" || rest == "--")
        return make_set(variable, "1", rest[0]);
    if (rest.starts_with("+=") || rest.starts_with("-=")) {
        sign = rest[0];
        rest.remove_prefix(2);
    } else if (rest.starts_with("to ")) {
        rest.remove_prefix(3);
    } else if (rest.starts_with("=") && !rest.starts_with("==")) {
        rest.remove_prefix(1);
    } else {
        return std::nullopt;
    }
    rest = text::trim(rest);
    if (variable.empty())
        return std::nullopt;
    if (sign == '=' && !is_value(rest))
        return step(variable, rest);
    if (!is_value(rest) || (sign != '=' && (!is_number(rest) || rest[0] == '-')))
        return std::nullopt;
    return make_set(variable, rest, sign);
}

} // namespace

HtmlTag html_tag(std::string_view text)
{
    const bool closing = text.size() > 1 && text[1] == '/';
    std::size_t at = closing ? 2 : 1;
    const std::size_t from = at;
    while (at < text.size() && at < 32 && in_name(text[at]))
        ++at;
    const std::string name = lower(text.substr(from, at - from));
    const std::size_t end = text.substr(0, longest_piece).find('>', at);
    if (name.empty() || !is_letter(name.front()) || end == none || text.substr(0, end).find('<', 1) != none)
        return {};
    static constexpr std::array<std::string_view, 6> stress{"b", "i", "em", "strong", "u", "mark"};
    static constexpr std::array<std::string_view, 3> breaks{"br", "p", "div"};
    if (std::find(stress.begin(), stress.end(), name) != stress.end())
        return {end + 1, "*"};
    if (std::find(breaks.begin(), breaks.end(), name) != breaks.end())
        return {end + 1, "\n"};
    return {end + 1, {}};
}

FoundLink link_in(std::string_view text)
{
    const std::size_t end = text.substr(0, longest_piece).find("]]");
    if (end == none)
        return {};
    FoundLink out;
    out.length = end + 2;
    auto inside = text.substr(2, end - 2);
    if (const std::size_t setter = inside.find("]["); setter != none) {
        out.setter = inside.substr(setter + 2);
        inside = inside.substr(0, setter);
    }
    if (inside.find('\n') != none || text::is_blank(inside))
        return {};
    std::size_t at = inside.rfind("->");
    std::string_view label = inside.substr(0, at), target = at == none ? inside : inside.substr(at + 2);
    if (at == none && (at = inside.find("<-")) != none)
        label = inside.substr(at + 2), target = inside.substr(0, at);
    else if (at == none && (at = inside.rfind('|')) != none)
        label = inside.substr(0, at), target = inside.substr(at + 1);
    out.label = text::trim(label);
    out.target = text::trim(target);
    return out.label.empty() || out.target.empty() ? FoundLink{} : out;
}

std::vector<Node> sets_in(std::string_view written)
{
    std::vector<Node> out;
    if (text::is_blank(written))
        return out;
    for (const auto part : split(written, ",;")) {
        auto set = one_set(part);
        if (!set)
            return {};
        out.push_back(std::move(*set));
    }
    return out;
}

std::optional<Node> chapbook_set(std::string_view line)
{
    const std::size_t colon = line.find(':');
    const auto name = text::trim(line.substr(0, colon));
    if (colon == none || name.empty() || !std::all_of(name.begin(), name.end(), in_name))
        return std::nullopt;
    const auto value = text::trim(line.substr(colon + 1));
    return is_value(value) ? make_set(name, value) : step(name, value);
}

std::size_t sugar_end(std::string_view text)
{
    text = text.substr(0, longest_piece);
    for (std::size_t at = 2; at < text.size();) {
        if (text.substr(at).starts_with(">>"))
            return at + 2;
        at = opens_quotes(text, at) ? behind_quotes(text, at) : at + 1;
    }
    return none;
}

std::optional<std::string> quoted_or_link(std::string_view written)
{
    written = text::trim(written);
    if (written.starts_with("[[")) {
        const auto link = link_in(written);
        return link.length == written.size() ? std::optional(link.target) : std::nullopt;
    }
    if (written.size() < 3 || !is_quote(written.front()) || behind_quotes(written, 0) != written.size())
        return std::nullopt;
    return std::string(written.substr(1, written.size() - 2));
}

std::optional<MacroLink> link_of_macro(std::string_view arguments, std::string_view inside)
{
    MacroLink out;
    if (arguments.starts_with("[[")) {
        const auto link = link_in(arguments);
        if (link.length != arguments.size())
            return std::nullopt;
        out.label = link.label;
        out.target = link.target;
    } else {
        const std::size_t end = !arguments.empty() && is_quote(arguments.front()) ? behind_quotes(arguments, 0) : 0;
        const auto label = quoted_or_link(arguments.substr(0, end));
        const auto target = quoted_or_link(arguments.substr(end));
        if (!label || (!target && !text::is_blank(arguments.substr(end))))
            return std::nullopt;
        out.label = *label;
        out.target = target.value_or("");
    }
    while (!text::is_blank(inside)) { // What happens on the way: only what is set, and a jump.
        inside = text::trim(inside);
        const std::size_t end = inside.starts_with("<<") ? sugar_end(inside) : none;
        if (end == none)
            return std::nullopt;
        const auto macro = text::trim(inside.substr(2, end - 4));
        auto sets = macro.starts_with("set ") ? sets_in(macro.substr(4)) : std::vector<Node>{};
        const auto target = macro.starts_with("goto ") ? quoted_or_link(macro.substr(5)) : std::nullopt;
        if (sets.empty() && (!target || !out.target.empty()))
            return std::nullopt;
        out.target = target.value_or(out.target);
        out.sets.insert(out.sets.end(), sets.begin(), sets.end());
        inside.remove_prefix(end);
    }
    return out.target.empty() ? std::nullopt : std::optional(out);
}

HarloweMacro harlowe_macro(std::string_view text)
{
    text = text.substr(0, longest_piece);
    std::size_t at = 1;
    while (at < text.size() && (is_letter(text[at]) || text[at] == '-'))
        ++at;
    if (!text.starts_with("(") || at < 3 || at >= text.size() || text[at] != ':')
        return {};
    HarloweMacro out;
    out.name = lower(text.substr(1, at - 1));
    const std::size_t from = at + 1;
    int depth = 1;
    for (at = from; at < text.size();) {
        if (opens_quotes(text, at)) {
            at = behind_quotes(text, at);
            continue;
        }
        depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
        ++at;
        if (depth > 0)
            continue;
        out.arguments = text::trim(text.substr(from, at - 1 - from));
        out.length = at;
        return out;
    }
    return {};
}

bool is_known_harlowe(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> known{"set", "put", "if", "unless", "else-if", "elseif", "else",
        "goto", "link-goto", "link", "print", "link-reveal-goto"};
    return std::find(known.begin(), known.end(), name) != known.end();
}

std::string put_as_set(std::string_view arguments)
{
    const std::size_t into = arguments.find(" into ");
    if (into == none)
        return {};
    return std::string(arguments.substr(into + 6)) + " to " + std::string(arguments.substr(0, into));
}

std::size_t hook_start(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t\n");
    if (at == none || text[at] != '[')
        return none;
    const auto rest = text.substr(at);
    return rest.starts_with("[[") && !rest.starts_with("[[[") ? none : at;
}

std::size_t hook_length(std::string_view text)
{
    const std::size_t start = hook_start(text);
    if (start == none)
        return 0;
    text = text.substr(0, longest_piece);
    int depth = 0;
    for (std::size_t at = start; at < text.size(); ++at) {
        depth += text[at] == '[' ? 1 : text[at] == ']' ? -1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return 0;
}

std::optional<MacroLink> harlowe_link(const HarloweMacro& macro, std::string_view hook)
{
    if (macro.name != "link-goto" && macro.name != "link" && macro.name != "link-reveal-goto")
        return std::nullopt;
    const auto arguments = split(macro.arguments, ",");
    const auto label = quoted_or_link(arguments.front());
    const auto target = arguments.size() == 2 ? quoted_or_link(arguments[1]) : std::nullopt;
    if (!label || arguments.size() > 2)
        return std::nullopt;
    MacroLink out{*label, target.value_or(macro.name == "link-goto" ? *label : ""), {}};
    hook = text::trim(hook);
    if (!hook.empty())
        hook = hook.substr(1, hook.size() - 2);
    while (!text::is_blank(hook)) {
        hook = text::trim(hook);
        const auto inner = harlowe_macro(hook);
        auto sets = inner.name == "set" ? sets_in(inner.arguments) : std::vector<Node>{};
        const auto jump = inner.name == "goto" ? quoted_or_link(inner.arguments) : std::nullopt;
        if (inner.length == 0 || (sets.empty() && (!jump || !out.target.empty())))
            return std::nullopt;
        out.target = jump.value_or(out.target);
        out.sets.insert(out.sets.end(), sets.begin(), sets.end());
        hook.remove_prefix(inner.length);
    }
    return out.target.empty() ? std::nullopt : std::optional(out);
}

} // namespace vignette::author::twee
