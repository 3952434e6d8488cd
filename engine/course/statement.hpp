#pragma once

#include "engine/course/where.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace vignette::course {

struct Value;
struct Field;

/// A Lua table as plain values: its list part, and its named part sorted by name (so that no table order reaches the
/// graph).
struct Table {
    std::vector<Value> list;
    std::vector<Field> fields;

    const Value* find(std::string_view name) const;
};

/// `item(…)`, `pair(…)`, `area(…)`: a part of a question, made inside its braces.
struct Built {
    std::string word;
    std::vector<Value> arguments;
    Where where;
};

/// What an author can hand to a word. Whole numbers only: the language has no others.
struct Value {
    std::variant<std::string, long long, bool, Table, Built> is;

    const std::string* text() const { return std::get_if<std::string>(&is); }
    const long long* number() const { return std::get_if<long long>(&is); }
    const bool* truth() const { return std::get_if<bool>(&is); }
    const Table* table() const { return std::get_if<Table>(&is); }
    const Built* built() const { return std::get_if<Built>(&is); }
};

/// A named value in a table. Not a std::pair: that would have to be whole before Value is.
struct Field {
    std::string first;
    Value second;
};

/// One finished statement of the course language: the word, all its arguments in order (over however many calls they
/// were spread), and where the word stands. A table that follows the plain arguments is the last one.
struct Statement {
    std::string word;
    std::vector<Value> arguments;
    Where where;
    std::uint32_t last_line = 0; ///< Where it ends; 0 if that is not known, and then it is one line.
};

/// Whether two values say the same, wherever they stand.
bool same(const Value&, const Value&);
bool same(const std::vector<Value>&, const std::vector<Value>&);

} // namespace vignette::course
