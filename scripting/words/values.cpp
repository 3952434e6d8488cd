#include "scripting/words/values.hpp"

#include "engine/core/text.hpp"
#include "scripting/host/lua.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

using course::Table;
using course::Value;

constexpr int deepest_table = 6;
constexpr std::size_t longest_key = 64;
constexpr std::size_t value_bytes = 64; ///< What one costs besides its text, roughly.

class Reader {
public:
    Reader(lua_State* L, Session& session, course::Where where, Parts parts)
        : m_L(L)
        , m_session(session)
        , m_where(where)
        , m_parts(parts)
    {
    }

    std::optional<Value> read(int index, int depth)
    {
        pay(value_bytes);
        switch (lua_type(m_L, index)) {
        case LUA_TSTRING:
            return text(index);
        case LUA_TNUMBER:
            return number(index);
        case LUA_TBOOLEAN:
            return Value{lua_toboolean(m_L, index) != 0};
        case LUA_TTABLE:
            return table(lua_absindex(m_L, index), depth);
        case LUA_TUSERDATA:
            return handle(index, depth);
        case LUA_TFUNCTION:
            return refuse("a function stands here", "functions only stand in compute");
        default:
            return refuse("nothing stands here (nil)", "write a text in quotes, or the name of a local value");
        }
    }

private:
    std::nullopt_t refuse(std::string message, std::string advice, std::string marked = {})
    {
        m_session.report("wrong-value", m_where, std::move(message), std::move(advice),
            marked.empty() ? m_field : std::move(marked));
        return std::nullopt;
    }

    void pay(std::size_t bytes)
    {
        if (!m_session.budget().hand_over(bytes))
            raise_dead(m_L);
    }

    std::optional<Value> text(int index)
    {
        const auto text = check_text(m_L, index);
        pay(text.size());
        const bool control = std::any_of(text.begin(), text.end(),
            [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == '\x7F'; });
        if (control || text::first_invalid_utf8(text) != std::string_view::npos)
            return refuse("this text holds bytes that are no letters",
                "write it plainly, without \\ codes, and save the file as UTF-8");
        return Value{std::string(text)};
    }

    std::optional<Value> number(int index)
    {
        int whole = 0;
        const lua_Integer number = lua_tointegerx(m_L, index, &whole);
        if (!whole)
            return refuse("this number is not a whole one", "the language has whole numbers only");
        return Value{static_cast<long long>(number)};
    }

    std::optional<Value> handle(int index, int depth)
    {
        const Handle* handle = handle_at(m_L, index);
        if (handle && handle->kind == Handle::Kind::Part && m_session.part(handle->index)) {
            if (m_parts == Parts::Refused)
                return refuse(
                    "a part of a question stands inside another one", "give each a place of its own in the braces");
            pay(size_of({*m_session.part(handle->index)}));
            return m_session.take_part(handle->index);
        }
        const bool direct = depth == 0 || (depth == 1 && m_named);
        if (handle && handle->kind == Handle::Kind::Unknown && direct && m_session.wants_number(m_field))
            return m_session.unknown_as_number(handle->index);
        if (handle && handle->kind == Handle::Kind::Unknown)
            return m_session.unknown_as_text(handle->index);
        return refuse(
            "a statement stands inside the brackets or braces of another", "give it a line of its own, below");
    }

    static std::size_t size_of(const Value& value)
    {
        std::size_t size = value_bytes + (value.text() ? value.text()->size() : 0);
        if (value.built())
            size += size_of(value.built()->arguments);
        if (!value.table())
            return size;
        for (const auto& [name, field] : value.table()->fields)
            size += size_of(field);
        return size + size_of(value.table()->list);
    }

    static std::size_t size_of(const std::vector<Value>& values)
    {
        std::size_t size = 0;
        for (const auto& value : values)
            size += size_of(value);
        return size;
    }

    std::optional<Value> table(int index, int depth)
    {
        if (depth == deepest_table)
            return refuse("braces stand in braces too deeply", "the language needs three levels at most");
        luaL_checkstack(m_L, 4, nullptr);
        Keys keys;
        if (!keys_of(index, keys))
            return std::nullopt;
        std::vector<std::pair<lua_Integer, Value>> list;
        Table out;
        bool fine = true;
        for (const auto& name : keys.names)
            fine = field(index, name, out, depth) && fine;
        for (const auto position : keys.positions)
            fine = element(index, position, list, depth) && fine;
        if (!fine || !arrange(list, out))
            return std::nullopt;
        return Value{std::move(out)};
    }

    struct Keys {
        std::vector<std::string> names;
        std::vector<lua_Integer> positions;
    };

    /// In order: Lua's own differs from one load to the next, and findings must not.
    bool keys_of(int index, Keys& keys)
    {
        bool fine = true;
        lua_pushnil(m_L);
        for (; lua_next(m_L, index); lua_pop(m_L, 1)) {
            if (lua_type(m_L, -2) == LUA_TSTRING)
                keys.names.emplace_back(check_text(m_L, -2));
            else if (lua_isinteger(m_L, -2))
                keys.positions.push_back(lua_tointeger(m_L, -2));
            else
                fine = false;
        }
        std::sort(keys.names.begin(), keys.names.end());
        std::sort(keys.positions.begin(), keys.positions.end());
        if (!fine)
            refuse("something stands in square brackets that is neither a name nor a number", "write name = …");
        return fine;
    }

    bool field(int index, const std::string& name, Table& out, int depth)
    {
        m_field.clear();
        if (name.size() > longest_key || text::first_invalid_utf8(name) != std::string_view::npos)
            return refuse("a name in these braces is too long", "write a short name, in plain letters, before ="),
                   false;
        m_field = name;
        m_named = true;
        lua_pushlstring(m_L, name.data(), name.size());
        lua_rawget(m_L, index);
        auto value = read(-1, depth + 1);
        lua_pop(m_L, 1);
        if (value)
            out.fields.push_back({name, std::move(*value)});
        return value.has_value();
    }

    bool element(int index, lua_Integer position, std::vector<std::pair<lua_Integer, Value>>& list, int depth)
    {
        m_named = false;
        lua_rawgeti(m_L, index, position);
        auto value = read(-1, depth + 1);
        lua_pop(m_L, 1);
        if (value)
            list.emplace_back(position, std::move(*value));
        return value.has_value();
    }

    bool arrange(std::vector<std::pair<lua_Integer, Value>>& list, Table& out)
    {
        lua_Integer next = 1;
        for (auto& [position, value] : list) {
            if (position != next++)
                return refuse("a place in this list is empty (nil)", "write every part of the list in quotes"), false;
            out.list.push_back(std::move(value));
        }
        return true;
    }

    lua_State* m_L;
    Session& m_session;
    course::Where m_where;
    Parts m_parts;
    std::string m_field; ///< That was read last.
    bool m_named = false; ///< What is read stands in a field, not in a list.
};

} // namespace

void push_handle(lua_State* L, Handle::Kind kind, std::uint64_t index)
{
    auto* handle = static_cast<Handle*>(lua_newuserdatauv(L, sizeof(Handle), 0));
    *handle = {kind, index};
    luaL_setmetatable(L, handle_type);
}

const Handle* handle_at(lua_State* L, int index)
{
    return static_cast<const Handle*>(luaL_testudata(L, index, handle_type));
}

std::optional<course::Value> read_value(lua_State* L, int index, Session& session, course::Where where, Parts parts)
{
    return Reader(L, session, where, parts).read(index, 0);
}

} // namespace vignette::scripting
