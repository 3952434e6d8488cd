#pragma once

#include "engine/course/words.hpp"
#include "scripting/host/budget.hpp"
#include "scripting/source/tokens.hpp"
#include "scripting/words/receiver.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace vignette::scripting {

/// Puts the calls of a course's files together to statements, and passes each on when the next one begins or its file
/// ends. It knows no Lua: scripting/words/bind.cpp turns calls into these functions. Scripts hold numbers from here,
/// never pointers.
class Session {
public:
    /// Runs another file of the course, in the place where it is used.
    using Use = std::function<void(const std::string& path, course::Where)>;

    /// All of them must outlive the session.
    Session(Receiver&, Budget&, Use);

    /// A file begins: calls from now on stand in it. Files nest; each must end.
    void begin_file(std::uint32_t file, std::vector<Token> tokens); ///< Their text must stand until it ends.
    void end_file();

    course::Where at(std::uint32_t line) const { return {m_files.back().number, line}; }

    // Statements. A statement is `open` until the next begins.
    std::uint64_t begin(const course::Word&, course::Where);
    void add_argument(course::Value);
    void miss() { m_missed = true; } ///< Something that declares or leads could not be read.
    bool missed() const { return m_missed; }
    void spoil() { m_spoiled = true; } ///< What is wrong with the open statement was said; it is not passed on.
    void flush();

    /// Whether more may be said to `statement` with a call at `line` that brings `texts` plain values and `tables`
    /// tables; if not, that is reported where it stands.
    bool takes_more(std::uint64_t statement, std::uint32_t line, std::size_t texts, std::size_t tables);
    const course::Statement& open() const { return *m_open; }
    bool is_open(std::uint64_t statement) const { return m_open && statement == m_serial; }

    // item(…), pair(…), area(…).
    std::size_t begin_part(const course::Word&, course::Where);
    course::Built* part(std::size_t index);
    course::Value take_part(std::size_t index); ///< A copy, as an argument of a statement.

    // Names that are neither words nor the author's own.
    std::size_t unknown(std::string name, course::Where);
    const std::string& unknown_name(std::size_t index) const { return m_unknown[index].name; }
    course::Where unknown_where(std::size_t index) const { return m_unknown[index].where; }
    /// It was called. Returns the word that was probably meant, which goes on in its place; none that would end the
    /// scene, since what follows would be outside of any.
    const course::Word* unknown_called(std::size_t index);
    void settle_unknown(); ///< The arguments of a statement were read: names that are still not understood are told.
    course::Value unknown_as_text(std::size_t index); ///< add(trust, 1): what was meant.
    std::optional<course::Value> unknown_as_number(std::size_t index); ///< add("trust", one); nothing for other words.
    /// Whether a number belongs into this field of the open statement, or, without a name, into its next argument.
    bool wants_number(std::string_view field) const;
    void unknown_in_condition(std::size_t index); ///< only_if(trust > 2)
    void unknown_indexed(std::size_t index) { m_unknown[index].told = true; } ///< It is told with its field.
    void assigned(const std::string& name, std::uint32_t line); ///< name = …

    void report(std::string code, course::Where, std::string message, std::string advice, std::string marked = {});
    void warn(std::string code, course::Where, std::string message, std::string advice, std::string marked = {});
    void report(course::Diagnostic);
    void hush(course::Where line)
    {
        m_hushed.insert({line.file, line.line});
    } ///< A slip was told there: that is enough.

    /// What a variable can be, for tabulating `compute`; nothing if it was not declared above.
    struct Input {
        int from = 0, to = 0;
        bool truth = false; ///< A flag.
        std::vector<std::string> names; ///< A state's values.
    };
    std::optional<Input> input(const std::string& name) const;

    Budget& budget() { return m_budget; }

    bool computing = false; ///< A `compute` function runs: no word may be said.

private:
    struct File {
        std::uint32_t number;
        std::vector<Token> tokens;
        std::size_t first_part;
    };
    struct Part {
        course::Built built;
        bool taken = false;
    };
    struct Unknown {
        std::string name;
        course::Where where;
        bool told = false;
    };

    static constexpr std::size_t statement_bytes = 256; ///< What one costs besides its texts, roughly.

    void tell_stray(std::uint32_t line, bool is_text);
    void tell_unknown(Unknown&);
    void tell_leftovers();
    bool was_told(std::uint32_t from, std::uint32_t to) const;
    std::uint32_t line_of_name(const std::string& name, std::uint32_t line) const;
    void note_variable(const course::Statement&);

    Receiver& m_receiver;
    Budget& m_budget;
    Use m_use;
    std::vector<File> m_files;
    std::optional<course::Statement> m_open;
    const course::Word* m_word = nullptr;
    std::uint64_t m_serial = 0;
    std::size_t m_calls = 0;
    bool m_missed = false, m_spoiled = false, m_stray_told = false, m_in_scene = false;
    course::Where m_bad_condition;
    std::deque<Part> m_parts;
    std::deque<Unknown> m_unknown;
    std::size_t m_unknown_told = 0; ///< Those before it were told, or turned out to be all right.
    std::set<std::string> m_assigned, m_flags;
    std::map<std::string, std::vector<std::string>> m_states;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_hushed, m_told_lines;
    std::set<std::tuple<std::string, std::uint32_t, std::uint32_t, std::string>> m_reported;
};

} // namespace vignette::scripting
