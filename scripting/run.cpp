#include "scripting/run.hpp"

#include "scripting/host/guard.hpp"
#include "scripting/host/lua.hpp"
#include "scripting/words/bind.hpp"

#include <algorithm>

namespace vignette::scripting {

namespace {

constexpr const char* chunk_name = "=course"; ///< Which file it is, the session knows.

struct Job {
    std::string_view source;
    Session* session; ///< nullptr: only compile.
    const Lua& lua;
    Ran ran;
};

/// Takes "course:12: message" apart.
void split_message(std::string_view text, Ran& ran)
{
    constexpr std::string_view prefix = "course:";
    if (!text.starts_with(prefix)) {
        ran.message = text;
        return;
    }
    std::size_t at = prefix.size();
    std::uint32_t line = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        line = line * 10 + static_cast<std::uint32_t>(text[at++] - '0');
    ran.line = line;
    ran.message = text.substr(std::min(at + 2, text.size()));
}

void note_failure(lua_State* L, Job& job, int status, Ran::How how)
{
    Budget& budget = budget_of(L);
    if (status == LUA_ERRMEM)
        budget.out_of_memory();
    const std::uint32_t line = job.ran.line;
    job.ran.how = budget.dead() ? Ran::How::Dead : how;
    if (lua_type(L, -1) == LUA_TSTRING)
        split_message(check_text(L, -1), job.ran);
    if (line > 0)
        job.ran.line = line;
    if (status == LUA_ERRMEM)
        job.ran.line = job.lua.refused_line();
    if (budget.dead())
        job.ran.message = budget.reason();
}

/// Called by Lua where an error is raised: notes the line, since not every error carries it (error{}), and a text can
/// lie.
int note_line(lua_State* L)
{
    auto& job = *static_cast<Job*>(lua_touserdata(L, lua_upvalueindex(1)));
    job.ran.line = running_line(L);
    return 1;
}

int run_job(lua_State* L)
{
    auto& job = *static_cast<Job*>(lua_touserdata(L, 1));
    lua_pushlightuserdata(L, &job);
    lua_pushcclosure(L, guarded<note_line>, 1);
    if (job.session)
        push_language(L, *job.session);
    if (const int status = luaL_loadbufferx(L, job.source.data(), job.source.size(), chunk_name, "t");
        status != LUA_OK) {
        note_failure(L, job, status, Ran::How::NotLua);
        return 0;
    }
    if (!job.session)
        return 0;
    lua_insert(L, -2);
    lua_setupvalue(L, -2, 1); // Its globals.
    if (const int status = lua_pcall(L, 0, 0, 2); status != LUA_OK)
        note_failure(L, job, status, Ran::How::Stopped);
    return 0;
}

Ran run(std::string_view source, Session* session, Budget& budget)
{
    const Lua lua(budget);
    Job job{source, session, lua, {}};
    lua_State* L = lua.get();
    if (L) {
        lua_pushcfunction(L, guarded<run_job>); // Neither of the two needs memory: there is room on a fresh stack.
        lua_pushlightuserdata(L, &job);
    }
    const int status = L ? lua_pcall(L, 1, 0, 0) : LUA_ERRMEM;
    if (status == LUA_ERRMEM)
        budget.out_of_memory();
    if (status != LUA_OK || budget.dead())
        job.ran = {budget.dead() ? Ran::How::Dead : Ran::How::Stopped, job.ran.line, budget.reason()};
    return job.ran;
}

} // namespace

Ran run_chunk(std::string_view source, Session& session)
{
    return run(source, &session, session.budget());
}
Ran compile_chunk(std::string_view source, Budget& budget)
{
    return run(source, nullptr, budget);
}

} // namespace vignette::scripting
