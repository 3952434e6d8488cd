#include "scripting/words/bind.hpp"

#include "scripting/host/guard.hpp"
#include "scripting/host/lua.hpp"
#include "scripting/host/sandbox.hpp"
#include "scripting/words/compute.hpp"
#include "scripting/words/values.hpp"

#include <string>

namespace vignette::scripting {

namespace {

Session& session_of(lua_State* L)
{
    return *static_cast<Session*>(lua_touserdata(L, lua_upvalueindex(1)));
}

const course::Word& word_of(lua_State* L)
{
    return *static_cast<const course::Word*>(lua_touserdata(L, lua_upvalueindex(2)));
}

/// A word cannot be said while a `compute` function runs, nor once the budget is spent.
void check_may_speak(lua_State* L, Session& session)
{
    if (session.computing)
        luaL_error(L, "%s", "a word of the course language stands inside compute");
    if (session.budget().dead())
        raise_dead(L);
}

void add_argument(lua_State* L, int index, Session& session)
{
    const bool computes = session.open().word == "compute" && lua_isfunction(L, index);
    auto value = computes ? tabulate(L, index, session) : read_value(L, index, session, session.open().where);
    if (value)
        session.add_argument(std::move(*value));
    else
        session.spoil();
}

int begin_statement(lua_State* L, Session& session, const course::Word& word, course::Where where, int first)
{
    const int last = lua_gettop(L);
    const auto serial = session.begin(word, where);
    check_may_speak(L, session); // What came before may have been a `use` that spent the budget.
    for (int i = first; i <= last; ++i)
        add_argument(L, i, session);
    session.settle_unknown();
    push_handle(L, Handle::Kind::Statement, serial);
    return 1;
}

void add_to_part(lua_State* L, Session& session, std::size_t index, int first)
{
    for (int i = first, last = lua_gettop(L); i <= last; ++i) {
        const course::Where where = session.part(index)->where;
        if (auto value = read_value(L, i, session, where, Parts::Refused))
            session.part(index)->arguments.push_back(std::move(*value));
    }
}

int begin_part(lua_State* L, Session& session, const course::Word& word, course::Where where, int first)
{
    const auto index = session.begin_part(word, where);
    check_may_speak(L, session);
    add_to_part(L, session, index, first);
    push_handle(L, Handle::Kind::Part, index);
    return 1;
}

int say_word(lua_State* L)
{
    Session& session = session_of(L);
    check_may_speak(L, session);
    return begin_statement(L, session, word_of(L), session.at(running_line(L)), 1);
}

int say_part(lua_State* L)
{
    Session& session = session_of(L);
    check_may_speak(L, session);
    return begin_part(L, session, word_of(L), session.at(running_line(L)), 1);
}

int say_more(lua_State* L, Session& session, std::uint64_t statement)
{
    const int last = lua_gettop(L);
    std::size_t tables = 0;
    for (int i = 2; i <= last; ++i)
        tables += lua_istable(L, i) ? 1 : 0;
    const auto texts = static_cast<std::size_t>(last - 1) - tables;
    if (session.takes_more(statement, running_line(L), texts, tables)) {
        for (int i = 2; i <= last; ++i)
            add_argument(L, i, session);
    }
    lua_settop(L, 1);
    return 1;
}

int say_unknown(lua_State* L, Session& session, std::size_t index)
{
    const course::Where where = session.unknown_where(index);
    const auto* meant = session.unknown_called(index);
    if (!meant) {
        lua_settop(L, 1);
        return 1;
    }
    return course::find_word(meant->name) ? begin_statement(L, session, *meant, where, 2)
                                          : begin_part(L, session, *meant, where, 2);
}

// What stands behind a statement: `option "id" "label"`, `course "id" { … }`.
int call_handle(lua_State* L)
{
    Session& session = session_of(L);
    check_may_speak(L, session);
    const Handle handle = *static_cast<const Handle*>(luaL_checkudata(L, 1, handle_type));
    if (handle.kind == Handle::Kind::Unknown)
        return say_unknown(L, session, handle.index);
    if (handle.kind == Handle::Kind::Statement)
        return say_more(L, session, handle.index);
    if (session.part(handle.index))
        add_to_part(L, session, handle.index, 2);
    lua_settop(L, 1);
    return 1;
}

std::string key_text(lua_State* L, int index)
{
    return lua_type(L, index) == LUA_TSTRING ? std::string(check_text(L, index)) : std::string("?");
}

int push_unknown(lua_State* L, Session& session, std::string name)
{
    const auto index = session.unknown(std::move(name), session.at(running_line(L)));
    check_may_speak(L, session);
    push_handle(L, Handle::Kind::Unknown, index);
    return 1;
}

// A global that is not there.
int read_missing(lua_State* L)
{
    return push_unknown(L, session_of(L), key_text(L, 2));
}

// A function that a library does not have here: string.format.
int read_missing_in_library(lua_State* L)
{
    return push_unknown(L, session_of(L), std::string(lua_tostring(L, lua_upvalueindex(2))) + "." + key_text(L, 2));
}

// name = …
int refuse_assignment(lua_State* L)
{
    Session& session = session_of(L);
    check_may_speak(L, session);
    session.assigned(key_text(L, 2), running_line(L));
    return 0;
}

// amina.name, where amina is nothing that Lua knows.
int index_handle(lua_State* L)
{
    Session& session = session_of(L);
    check_may_speak(L, session);
    const Handle handle = *static_cast<const Handle*>(luaL_checkudata(L, 1, handle_type));
    if (handle.kind != Handle::Kind::Unknown)
        return luaL_error(L, "%s", "a statement has no fields (write texts in straight quotes)");
    const std::string name = session.unknown_name(handle.index) + "." + key_text(L, 2);
    session.unknown_indexed(handle.index);
    return push_unknown(L, session, name);
}

// trust > 2, trust + 1, trust .. "x": a condition or a text without its quotes.
int use_in_condition(lua_State* L)
{
    Session& session = session_of(L);
    bool found = false;
    for (int i = 1; i <= 2; ++i) {
        const Handle* handle = handle_at(L, i);
        if (handle && handle->kind == Handle::Kind::Unknown) {
            session.unknown_in_condition(handle->index);
            lua_pushvalue(L, i);
            found = true;
        }
    }
    if (!found)
        return luaL_error(L, "%s", "a statement cannot be part of a sum or a comparison");
    return 1;
}

void push_session_closure(lua_State* L, Session& session, lua_CFunction function)
{
    lua_pushlightuserdata(L, &session);
    lua_pushcclosure(L, function, 1);
}

void set_words(lua_State* L, Session& session, std::span<const course::Word> words, lua_CFunction function)
{
    for (const auto& word : words) {
        push_text(L, word.name);
        lua_pushlightuserdata(L, &session);
        lua_pushlightuserdata(L, const_cast<course::Word*>(&word)); // Lua has no const pointers; nobody writes to it.
        lua_pushcclosure(L, function, 2);
        lua_rawset(L, -3);
    }
}

void make_handle_metatable(lua_State* L, Session& session)
{
    luaL_newmetatable(L, handle_type);
    push_session_closure(L, session, guarded<call_handle>);
    lua_setfield(L, -2, "__call");
    push_session_closure(L, session, guarded<index_handle>);
    lua_setfield(L, -2, "__index");
    for (const char* operation :
        {"__add", "__sub", "__mul", "__div", "__mod", "__idiv", "__unm", "__lt", "__le", "__concat"}) {
        push_session_closure(L, session, guarded<use_in_condition>);
        lua_setfield(L, -2, operation);
    }
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

/// Lets `missing`, on top of the stack, answer for what the table below it does not have. [-1, +0, m]
void set_missing(lua_State* L)
{
    lua_createtable(L, 0, 1);
    lua_insert(L, -2);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

void answer_for_libraries(lua_State* L, Session& session)
{
    for (const char* name : {"string", "table", "math"}) {
        lua_getfield(L, -1, name);
        luaL_getmetafield(L, -1, "__index"); // The functions behind the read-only front.
        lua_pushlightuserdata(L, &session);
        lua_pushstring(L, name);
        lua_pushcclosure(L, guarded<read_missing_in_library>, 2);
        set_missing(L);
        lua_pop(L, 2);
    }
}

} // namespace

void push_language(lua_State* L, Session& session)
{
    make_handle_metatable(L, session);
    push_allowed(L);
    answer_for_libraries(L, session);
    set_words(L, session, course::words(), guarded<say_word>);
    set_words(L, session, course::part_words(), guarded<say_part>);
    push_session_closure(L, session, guarded<read_missing>);
    set_missing(L);
    lua_pushlightuserdata(L, &session);
    make_read_only(L, guarded<refuse_assignment>, 1);
}

} // namespace vignette::scripting
