#include "scripting/source/at_each.hpp"
#include "scripting/source/fields.hpp"
#include "scripting/source/slips.hpp"

namespace vignette::scripting {

namespace {

Slip lost_equals_at(const std::vector<Token>& tokens, std::size_t i)
{
    const Token& field = tokens[i];
    const std::string name{field.text};
    return make_slip("missing-equals", field.line, "an = is missing behind " + name,
        "write " + name + " = " + shown_value(tokens, i + 1), field.text, {{field.at + name.size(), 0, " ="}});
}

} // namespace

std::vector<Slip> lost_equals(const std::vector<Token>& tokens)
{
    const auto around = words_around(tokens);
    const auto locals = local_names(tokens);
    return at_each(tokens, [&](std::size_t i) -> std::optional<Slip> {
        if (!around[i] || locals.count(tokens[i].text) > 0 || !is_field_without_equals(tokens, i, *around[i]))
            return std::nullopt;
        return lost_equals_at(tokens, i);
    });
}

} // namespace vignette::scripting
