#include "scripting/source/messages.hpp"

namespace vignette::scripting {

course::Diagnostic message_for(const Ran& ran)
{
    return {course::Severity::Error, "lua", {0, ran.line}, ran.message, "", {}};
}

} // namespace vignette::scripting
