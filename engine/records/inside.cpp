#include "engine/records/inside.hpp"

#include "engine/core/files.hpp"

namespace vignette::records {

Status Records::Inside::still_our_version()
{
    const auto version = version_of(*database);
    if (!version)
        return version.error();
    const auto ours = static_cast<std::int64_t>(shipped_migrations().size());
    if (version.value() > ours)
        return too_new(database->folder(), version.value(), ours);
    return Done{};
}

Result<std::string> Records::Inside::unsealed(std::int64_t scheme, std::string_view sealed, std::string_view context)
{
    if (scheme == 1 && !own)
        return Error{ErrorCode::Refused, "This is sealed. Sign in with the PIN to open it."};
    if (scheme != current().scheme())
        return Error{ErrorCode::Refused,
            "A part of the records in " + files::shown(database->folder()) + " is sealed in another way (scheme "
                + std::to_string(scheme) + "). Open it with the program that sealed it; nothing was changed."};
    return current().open(sealed, context);
}

} // namespace vignette::records
