#include "tools/vignette/start.hpp"

namespace vignette::tools {

Result<app::Start> start_of(const std::string& unit, const std::string& scene, const std::vector<std::string>& sets)
{
    app::Start start{unit, scene, {}};
    for (const auto& set : sets) {
        const std::size_t equals = set.find('=');
        if (equals == std::string::npos || equals == 0)
            return Error{ErrorCode::InvalidArgument, "--set takes NAME=VALUE, not “" + set + "”."};
        start.values.emplace_back(set.substr(0, equals), set.substr(equals + 1));
    }
    return start;
}

} // namespace vignette::tools
