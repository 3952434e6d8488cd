#include "engine/records/pack.hpp"

#include <charconv>

namespace vignette::records {

std::string pack(std::initializer_list<std::string_view> texts)
{
    std::string out;
    for (const auto text : texts)
        out.append(std::to_string(text.size())).append(1, ':').append(text);
    return out;
}

std::optional<std::vector<std::string>> unpack(std::string_view packed)
{
    std::vector<std::string> texts;
    while (!packed.empty()) {
        std::size_t length = 0;
        const auto [end, problem] = std::from_chars(packed.data(), packed.data() + packed.size(), length);
        if (problem != std::errc{})
            return std::nullopt;
        packed.remove_prefix(static_cast<std::size_t>(end - packed.data()));
        if (packed.empty() || packed.front() != ':' || packed.size() - 1 < length)
            return std::nullopt;
        texts.emplace_back(packed.substr(1, length));
        packed.remove_prefix(1 + length);
    }
    return texts;
}

} // namespace vignette::records
