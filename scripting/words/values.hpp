#pragma once

#include "engine/course/statement.hpp"
#include "scripting/words/session.hpp"

#include <lua.hpp>

#include <optional>

namespace vignette::scripting {

/// What the author holds: a statement that was begun, a part of a question, or a name that nobody knows. A number into
/// the session, never a pointer.
struct Handle {
    enum class Kind { Statement, Part, Unknown } kind;
    std::uint64_t index;
};

inline constexpr const char* handle_type = "a statement"; ///< Its metatable's name, which Lua's messages show.

void push_handle(lua_State*, Handle::Kind, std::uint64_t index); ///< [-0, +1, m]
const Handle* handle_at(lua_State*, int index); ///< nullptr if it is something else.

/// Whether item(…), pair(…) and area(…) may be in a value. Inside one of themselves they may not.
enum class Parts { Allowed, Refused };

/// The value at `index` as a plain value, with everything in it. What cannot be one is reported at `where`, and nothing
/// is returned. Table keys are sorted, so that their order in Lua does not matter. Errors: raises when the budget is
/// spent. [-0, +0, v]
std::optional<course::Value> read_value(lua_State*, int index, Session&, course::Where, Parts = Parts::Allowed);

} // namespace vignette::scripting
