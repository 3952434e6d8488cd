#include "scripting/source/messages.hpp"

#include <array>
#include <string_view>

namespace vignette::scripting {

using course::Diagnostic;
using course::Severity;

namespace {

/// What stands in '…' behind `before`, which may itself hold quotes: "near ''x''" is rare enough.
std::string_view quoted_behind(std::string_view text, std::string_view before)
{
    const auto at = text.rfind(before);
    if (at == std::string_view::npos)
        return {};
    text.remove_prefix(at + before.size());
    return text.size() > 1 && text.back() == '\'' ? text.substr(0, text.size() - 1) : text;
}

Diagnostic finding(
    std::string code, const Ran& ran, std::string message, std::string advice, std::string_view marked = {})
{
    return {
        Severity::Error, std::move(code), {0, ran.line}, std::move(message), std::move(advice), std::string(marked)};
}

bool says(const Ran& ran, std::string_view part)
{
    return ran.message.find(part) != std::string::npos;
}

Diagnostic not_lua(const Ran& ran)
{
    if (says(ran, "too many syntax levels") || says(ran, "C stack overflow") || says(ran, "limit"))
        return finding("too-much-lua", ran,
            "brackets, braces or local names are too many here, or stand too deeply in one another",
            "say it in several statements");
    if (says(ran, "near <eof>"))
        return finding("not-lua", ran, "the file ends before its last statement is complete",
            "look for a bracket, brace, quote or end that is missing above");
    if (says(ran, "escape") || says(ran, "UTF-8 value too large") || says(ran, "hexadecimal digit expected"))
        return finding("backslash", ran, "a backslash in a text says that the next letter is special",
            "write \\\\ for the backslash itself; in file names write /", "\\");
    if (says(ran, "malformed number"))
        return finding("not-lua", ran, "a number is written here that cannot be read", "write digits alone",
            quoted_behind(ran.message, "near '"));
    const auto near = quoted_behind(ran.message, "near '");
    return finding("not-lua", ran,
        "this line cannot be understood"
            + (near.empty() ? std::string{} : " from “" + std::string(near.substr(0, 40)) + "” on"),
        "begin it with a word such as narrate, and put its text into straight quotation marks; a remark begins with "
        "two "
        "dashes",
        near);
}

/// "attempt to call a nil value (field 'x')" → x.
std::string_view named_value(std::string_view message)
{
    for (const std::string_view kind : {"global '", "local '", "field '", "method '", "upvalue '", "constant '"}) {
        const auto at = message.rfind(kind);
        if (at == std::string_view::npos)
            continue;
        message.remove_prefix(at + kind.size());
        return message.substr(0, message.find('\''));
    }
    return {};
}

std::string plain_failure(const Ran& ran)
{
    struct Plain {
        std::string_view lua, plain;
    };
    constexpr std::array plain_table{
        Plain{"attempt to call", "something is called here that is no function"},
        Plain{"attempt to index", "a part is asked of something that has none"},
        Plain{"attempt to perform arithmetic", "something is reckoned with here that is no number"},
        Plain{"attempt to concatenate", "something is joined here that is no text"},
        Plain{"attempt to compare", "two things are compared here that cannot be"},
        Plain{"attempt to get length", "the length is asked of something that has none"},
        Plain{"stack overflow", "a function calls itself without an end"},
        Plain{"'for' ", "this for loop does not count with numbers"},
    };
    for (const auto& entry : plain_table) {
        if (!says(ran, entry.lua))
            continue;
        const auto name = named_value(ran.message);
        return std::string(entry.plain) + (name.empty() ? std::string{} : ": " + std::string(name));
    }
    return ran.message.empty() ? "the file stops itself here" : "the file stops here: " + ran.message.substr(0, 200);
}

} // namespace

Diagnostic message_for(const Ran& ran)
{
    switch (ran.how) {
    case Ran::How::NotLua:
        return not_lua(ran);
    case Ran::How::Dead:
        return finding(
            "too-much", ran, ran.message, "a course only says what there is; look for a loop that does not end");
    case Ran::How::Stopped:
    case Ran::How::ToItsEnd:
        break;
    }
    return finding(
        "lua-error", ran, plain_failure(ran), "mend it; the lines below it were not read", named_value(ran.message));
}

} // namespace vignette::scripting
