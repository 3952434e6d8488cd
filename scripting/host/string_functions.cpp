#include "scripting/host/guard.hpp"
#include "scripting/host/lua.hpp"
#include "scripting/host/sandbox.hpp"

#include <algorithm>
#include <string>

namespace vignette::scripting {

namespace {

std::size_t longest(lua_State* L)
{
    return budget_of(L).limits().text_bytes;
}

/// Positions count from 1, and from the end if negative, as in Lua. Returns a position from 1 to length + 1.
std::size_t start_of(lua_Integer position, std::size_t length)
{
    const auto n = static_cast<lua_Integer>(length);
    if (position < 0)
        position = std::max<lua_Integer>(n + position + 1, 1);
    return static_cast<std::size_t>(std::clamp<lua_Integer>(position, 1, n + 1));
}

/// The last byte that counts, from 0 to length.
std::size_t end_of(lua_Integer position, std::size_t length)
{
    const auto n = static_cast<lua_Integer>(length);
    if (position < 0)
        position = n + position + 1;
    return static_cast<std::size_t>(std::clamp<lua_Integer>(position, 0, n));
}

std::string_view slice(std::string_view text, lua_Integer from, lua_Integer to)
{
    const std::size_t first = start_of(from, text.size());
    const std::size_t last = end_of(to, text.size());
    return first > last ? std::string_view{} : text.substr(first - 1, last - first + 1);
}

// text:len()
int length(lua_State* L)
{
    lua_pushinteger(L, static_cast<lua_Integer>(check_text(L, 1).size()));
    return 1;
}

// text:sub(from, to)
int sub(lua_State* L)
{
    push_text(L, slice(check_text(L, 1), luaL_checkinteger(L, 2), luaL_optinteger(L, 3, -1)));
    return 1;
}

// text:byte(from, to)
int byte(lua_State* L)
{
    const lua_Integer from = luaL_optinteger(L, 2, 1);
    const auto part = slice(check_text(L, 1), from, luaL_optinteger(L, 3, from));
    const auto count = static_cast<lua_Integer>(part.size());
    luaL_argcheck(L, count <= most_values, 3, "too many at once");
    luaL_checkstack(L, static_cast<int>(count), nullptr);
    for (const char c : part)
        lua_pushinteger(L, static_cast<unsigned char>(c));
    return static_cast<int>(count);
}

// string.char(byte, …)
int from_bytes(lua_State* L)
{
    const int count = lua_gettop(L);
    charge(L, static_cast<std::size_t>(count));
    std::string out;
    for (int i = 1; i <= count; ++i) {
        const lua_Integer value = luaL_checkinteger(L, i);
        luaL_argcheck(L, value >= 0 && value <= 255, i, "value out of range");
        out.push_back(static_cast<char>(value));
    }
    push_text(L, out);
    return 1;
}

int changed(lua_State* L, char from, char to, int by)
{
    std::string text{check_text(L, 1)};
    charge(L, text.size());
    for (char& c : text) {
        if (c >= from && c <= to)
            c = static_cast<char>(c + by);
    }
    push_text(L, text);
    return 1;
}

// text:upper(), text:lower(): of a to z alone, whatever the computer's language.
int upper(lua_State* L)
{
    return changed(L, 'a', 'z', 'A' - 'a');
}
int lower(lua_State* L)
{
    return changed(L, 'A', 'Z', 'a' - 'A');
}

// text:rep(times, between)
int repeated(lua_State* L)
{
    const auto text = check_text(L, 1);
    const lua_Integer times = luaL_checkinteger(L, 2);
    const auto between = lua_isnoneornil(L, 3) ? std::string_view{} : check_text(L, 3);
    if (times <= 0) {
        push_text(L, {});
        return 1;
    }
    const std::size_t each = text.size() + between.size();
    if (each > 0 && static_cast<std::size_t>(times) > longest(L) / each + 1)
        return luaL_error(L, "%s", "the text would be too long");
    std::string out;
    for (lua_Integer i = 0; each > 0 && i < times; ++i)
        out.append(i == 0 ? std::string_view{} : between).append(text);
    charge(L, out.size());
    push_text(L, out);
    return 1;
}

// text:find(what, from): plain, there are no patterns.
int find(lua_State* L)
{
    const auto text = check_text(L, 1);
    const auto what = check_text(L, 2);
    const std::size_t from = start_of(luaL_optinteger(L, 3, 1), text.size());
    charge(L, text.size() + (text.size() * what.size()) / 64); // As if nearly everything matched.
    const std::size_t found = text.find(what, from - 1);
    if (found == std::string_view::npos) {
        luaL_pushfail(L);
        return 1;
    }
    lua_pushinteger(L, static_cast<lua_Integer>(found) + 1);
    lua_pushinteger(L, static_cast<lua_Integer>(found) + static_cast<lua_Integer>(what.size()));
    return 2;
}

} // namespace

void push_string_functions(lua_State* L)
{
    constexpr luaL_Reg own[] = {
        {"byte", guarded<byte>},
        {"char", guarded<from_bytes>},
        {"find", guarded<find>},
        {"len", guarded<length>},
        {"lower", guarded<lower>},
        {"rep", guarded<repeated>},
        {"sub", guarded<sub>},
        {"upper", guarded<upper>},
        {nullptr, nullptr},
    };
    luaL_newlib(L, own);
}

} // namespace vignette::scripting
