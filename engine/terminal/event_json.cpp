#include "engine/terminal/protocol.hpp"

#include <nlohmann/json.hpp>

namespace vignette::terminal {

namespace {

using Json = nlohmann::ordered_json;
using play::Action;
using play::Event;

void put_string(Json& out, const char* name, const std::string& text)
{
    if (!text.empty())
        out[name] = text;
}

void put_rating(const Event& event, Json& out)
{
    put_string(out, "scale", event.ask);
    put_string(out, "moment", event.id);
    put_string(out, "item", event.item);
    out["value"] = event.value ? Json(*event.value) : Json(nullptr);
}

void put_pairs(const Event& event, Json& out)
{
    Json pairs = Json::array();
    for (const auto& [left, right] : event.pairs)
        pairs.push_back(Json::array({left, right}));
    out["pairs"] = std::move(pairs);
}

void put_fields(const Event& event, Json& out)
{
    switch (event.action) {
    case Action::Choose:
        put_string(out, "question", event.ask);
        [[fallthrough]];
    case Action::Role:
    case Action::Nation:
    case Action::Open:
        out["id"] = event.id;
        return;
    case Action::ChooseMany:
    case Action::Spot:
    case Action::Check:
    case Action::Arrange:
        put_string(out, "question", event.ask);
        out[event.action == Action::Arrange ? "order" : "ids"] = event.ids;
        return;
    case Action::Match:
        put_string(out, "question", event.ask);
        return put_pairs(event, out);
    case Action::Write:
    case Action::Plan:
        put_string(out, event.action == Action::Plan ? "id" : "question", event.ask);
        out["text"] = event.text;
        return;
    case Action::Rate:
        return put_rating(event, out);
    default:
        return;
    }
}

} // namespace

std::string event_line(const Event& event)
{
    Json out{{"event", play::word_for(event.action)}};
    put_fields(event, out);
    if (event.revision)
        out["revision"] = *event.revision;
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace vignette::terminal
