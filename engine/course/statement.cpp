#include "engine/course/statement.hpp"

#include <algorithm>

namespace vignette::course {

const Value* Table::find(std::string_view name) const
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? nullptr : &found->second;
}

bool same(const std::vector<Value>& a, const std::vector<Value>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const Value& x, const Value& y) { return same(x, y); });
}

bool same(const Value& a, const Value& b)
{
    if (a.is.index() != b.is.index())
        return false;
    if (a.built())
        return a.built()->word == b.built()->word && same(a.built()->arguments, b.built()->arguments);
    if (a.text())
        return *a.text() == *b.text();
    if (a.number())
        return *a.number() == *b.number();
    if (a.truth())
        return *a.truth() == *b.truth();
    const auto& left = *a.table();
    const auto& right = *b.table();
    return same(left.list, right.list)
        && std::equal(left.fields.begin(), left.fields.end(), right.fields.begin(), right.fields.end(),
            [](const Field& x, const Field& y) { return x.first == y.first && same(x.second, y.second); });
}

} // namespace vignette::course
