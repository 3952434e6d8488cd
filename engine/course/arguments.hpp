#pragma once

#include "engine/course/diagnostic.hpp"
#include "engine/course/statement.hpp"
#include "engine/course/words.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::course {

using Report = std::function<void(Diagnostic)>;

/// A statement's arguments by name, checked against its word's rule. What does not fit is reported and left out, so
/// that the rest of the statement still counts.
class Arguments {
public:
    /// `statement` must outlive this.
    Arguments(const Statement& statement, const Word& word, const Report&);
    Arguments(const Built& built, const Word& word, const Report&);

    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }

    /// False if something required was missing or of the wrong kind: then the statement is not applied.
    bool complete() const { return m_complete; }

    std::string text(std::string_view name) const; ///< Empty if absent.
    int number(std::string_view name, int otherwise) const;
    bool truth(std::string_view name, bool otherwise) const;
    std::vector<std::string> names(std::string_view name) const; ///< Of a list, or of one name.
    const Value* value(std::string_view name) const;
    const Table* table(std::string_view name) const;
    const std::vector<const Value*>& list() const { return m_list; } ///< The plain list in the braces.
    Where where() const { return m_where; }
    std::string_view word() const { return m_word; }

private:
    void read(const std::vector<Value>& arguments, const Word&, const Report&);
    void read_braces(const Table&, const Word&, const Report&);
    void keep(const Slot&, const Value&, const Report&);
    void refuse(const Report&, std::string code, std::string message, std::string advice, std::string marked = {});

    std::string m_word;
    Where m_where;
    std::map<std::string, const Value*, std::less<>> m_values;
    std::vector<const Value*> m_list;
    std::set<std::string_view> m_refused; ///< What was there, and wrong.
    std::vector<std::string_view> m_unknown; ///< Fields that the word does not have: one may be the missing one.
    bool m_complete = true;
};

} // namespace vignette::course
