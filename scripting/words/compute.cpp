#include "scripting/words/compute.hpp"

#include "scripting/host/lua.hpp"

#include <string>

namespace vignette::scripting {

namespace {

using course::Value;

/// Sets the session's mark that no word may be said, while it stands.
class Computing {
public:
    explicit Computing(Session& session)
        : m_session(session)
    {
        m_session.computing = true;
    }
    ~Computing() { m_session.computing = false; }
    Computing(const Computing&) = delete;
    Computing& operator=(const Computing&) = delete;

private:
    Session& m_session;
};

class Tabulator {
public:
    Tabulator(lua_State* L, int function, Session& session)
        : m_L(L)
        , m_function(lua_absindex(L, function))
        , m_session(session)
        , m_where(session.open().where)
    {
    }

    std::optional<Value> tabulate()
    {
        if (!read_inputs())
            return std::nullopt;
        course::Table table;
        for (std::size_t i = 0; i < m_combinations; ++i) {
            const auto result = call(i);
            if (!result)
                return std::nullopt;
            table.list.emplace_back().is = *result;
        }
        if (!is_pure(table))
            return std::nullopt;
        return Value{std::move(table)};
    }

private:
    struct Named {
        std::string name;
        Session::Input values;
        std::size_t count() const { return static_cast<std::size_t>(values.to - values.from) + 1; }
    };

    std::nullopt_t refuse(std::string code, std::string message, std::string advice)
    {
        m_session.report(std::move(code), m_where, std::move(message), std::move(advice), "compute");
        return std::nullopt;
    }

    bool read_inputs()
    {
        const auto& arguments = m_session.open().arguments;
        if (arguments.size() != 2 || !(arguments[1].table() || arguments[1].text()))
            return refuse("compute-inputs", "compute needs a name, its inputs in braces, and a function",
                       "write compute(\"name\", { \"a\", \"b\" }, function(a, b) … end)"),
                   false;
        if (const auto* one = arguments[1].text())
            return add_input(*one) && takes_no_more();
        for (const auto& input : arguments[1].table()->list) {
            if (!input.text() || !add_input(*input.text()))
                return false;
        }
        return takes_no_more();
    }

    /// Whether the function has no more names in its brackets than it is given values.
    bool takes_no_more()
    {
        lua_Debug info;
        lua_pushvalue(m_L, m_function);
        lua_getinfo(m_L, ">u", &info);
        const std::size_t names = info.nparams;
        if (names > m_inputs.size())
            return refuse("compute-inputs",
                       "the function of compute has " + std::to_string(names)
                           + " names in its brackets, and compute reads " + std::to_string(m_inputs.size()),
                       "write one name in its brackets for each input, in the same order"),
                   false;
        return true;
    }

    bool add_input(const std::string& name)
    {
        const auto values = m_session.input(name);
        if (!values)
            return refuse("compute-inputs", "compute reads " + name + ", which is not declared above it",
                       "declare it with counter, flag or state on a line before"),
                   false;
        if (values->to < values->from)
            return false; // That is told.
        m_inputs.push_back({name, *values});
        m_combinations *= m_inputs.back().count();
        const std::size_t most = m_session.budget().limits().combinations;
        if (m_combinations > most)
            return refuse("compute-size", "compute would need more than " + std::to_string(most) + " calls",
                       "read fewer variables, or ones with fewer values"),
                   false;
        return true;
    }

    void push_input(const Named& input, std::size_t step)
    {
        if (input.values.truth)
            lua_pushboolean(m_L, step > 0);
        else if (step < input.values.names.size())
            push_text(m_L, input.values.names[step]);
        else
            lua_pushinteger(m_L, input.values.from + static_cast<lua_Integer>(step));
    }

    std::optional<long long> call(std::size_t combination)
    {
        luaL_checkstack(m_L, static_cast<int>(m_inputs.size()) + 2, nullptr);
        lua_pushvalue(m_L, m_function);
        std::size_t below = m_combinations;
        for (const auto& input : m_inputs) {
            below /= input.count();
            push_input(input, combination / below % input.count());
        }
        return run();
    }

    std::optional<long long> run()
    {
        Budget& budget = m_session.budget();
        const Computing computing(m_session);
        int status = LUA_OK;
        bool too_long = false;
        {
            const Budget::Allowance allowance(budget, budget.limits().compute_instructions);
            status = lua_pcall(m_L, static_cast<int>(m_inputs.size()), 1, 0);
            if (status == LUA_ERRMEM)
                budget.out_of_memory();
            too_long = budget.end() == Budget::End::Work;
        }
        if (budget.dead())
            raise_dead(m_L);
        if (too_long)
            return refuse("compute-endless", "the function of compute does not come to an end", "let it do less");
        if (status != LUA_OK)
            return failed();
        return result();
    }

    std::optional<long long> failed()
    {
        const std::string message = lua_type(m_L, -1) == LUA_TSTRING ? std::string(check_text(m_L, -1)) : "an error";
        return refuse("compute-failed",
            "the function of compute fails: "
                + message.substr(message.find(": ") == std::string::npos ? 0 : message.find(": ") + 2),
            "let it give a whole number for all values of its inputs");
    }

    std::optional<long long> result()
    {
        const int type = lua_type(m_L, -1);
        int whole = 0;
        const long long number = type == LUA_TBOOLEAN ? lua_toboolean(m_L, -1) : lua_tointegerx(m_L, -1, &whole);
        lua_pop(m_L, 1);
        if (type == LUA_TBOOLEAN || (type == LUA_TNUMBER && whole && number >= -32768 && number <= 32767))
            return number;
        return refuse("compute-result",
            "the function of compute gives something that is not a whole number from -32768 to 32767",
            "return a whole number, true or false, for all values of its inputs");
    }

    bool is_pure(const course::Table& table)
    {
        for (std::size_t i = m_combinations; i-- > 0;) {
            const auto again = call(i);
            if (!again)
                return false;
            if (*again != *table.list[i].number())
                return refuse("compute-impure", "the function of compute gives different results for the same inputs",
                           "let it use its inputs alone, and remember nothing"),
                       false;
        }
        return true;
    }

    lua_State* m_L;
    int m_function;
    Session& m_session;
    course::Where m_where;
    std::vector<Named> m_inputs;
    std::size_t m_combinations = 1;
};

} // namespace

std::optional<course::Value> tabulate(lua_State* L, int function, Session& session)
{
    const int top = lua_gettop(L);
    auto table = Tabulator(L, function, session).tabulate();
    lua_settop(L, top);
    return table;
}

} // namespace vignette::scripting
