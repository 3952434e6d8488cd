// A checklist as it is kept.

#include "engine/classroom/checklist_seen.hpp"

#include <nlohmann/json.hpp>

namespace vignette::classroom {

std::string checklist_json(const std::vector<Checked>& lines)
{
    nlohmann::json out = nlohmann::json::array();
    for (const auto& line : lines)
        out.push_back(
            {{"text", line.text}, {"done", line.done ? nlohmann::json(*line.done) : nlohmann::json(nullptr)}});
    return out.dump();
}

std::vector<Checked> checklist_from(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    std::vector<Checked> out;
    try {
        for (const auto& line : json) {
            const auto& done = line.at("done");
            out.push_back({line.at("text").get<std::string>(),
                done.is_null() ? std::nullopt : std::optional(done.get<bool>()), ""});
        }
    } catch (const nlohmann::json::exception&) { // Not what we write.
        return {};
    }
    return out;
}

} // namespace vignette::classroom
