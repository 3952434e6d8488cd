#pragma once

#include "engine/play/page.hpp"

#include <nlohmann/json.hpp>

#include <string_view>

namespace vignette::terminal {

// The parts of a page as JSON. Used by page_json.cpp and its neighbours alone; protocol.hpp says what is in them.

using Json = nlohmann::ordered_json;

/// Where it is not empty.
inline void put_text(Json& out, const char* name, std::string_view text)
{
    if (!text.empty())
        out[name] = text;
}

/// A list or an object, where it is not empty.
inline void put(Json& out, const char* name, Json json)
{
    if (!json.empty())
        out[name] = std::move(json);
}

inline void put_true(Json& out, const char* name, bool truth)
{
    if (truth)
        out[name] = true;
}

template <typename Texts>
Json list(const Texts& texts)
{
    Json out = Json::array();
    for (const auto& text : texts)
        out.push_back(text);
    return out;
}

Json blocks_json(const std::vector<play::Block>&);
Json outcome_json(const play::Page&); ///< With the others and `try_again`.
Json ask_json(const play::PageAsk&);

} // namespace vignette::terminal
