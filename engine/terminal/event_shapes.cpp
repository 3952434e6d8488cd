#include "engine/terminal/event_shapes.hpp"

namespace vignette::terminal {

using play::Action;

EventShape shape_of(Action action)
{
    switch (action) {
    case Action::Choose:
        return {{"id", "question", "ask"}, "id", R"({"event":"choose","id":"sit"})"};
    case Action::ChooseMany:
        return {{"question", "ask", "ids"}, "ids", R"({"event":"choose_many","question":"signs","ids":["a","b"]})"};
    case Action::Arrange:
        return {{"question", "ask", "order"}, "order", R"({"event":"arrange","question":"steps","order":["b","a"]})"};
    case Action::Match:
        return {{"question", "ask", "pairs"}, "pairs",
            R"({"event":"match","question":"words","pairs":[["left","right"]]})"};
    case Action::Spot:
        return {{"question", "ask", "ids"}, "ids", R"({"event":"spot","question":"corridor","ids":["lamp"]})"};
    case Action::Check:
        return {{"question", "ask", "ids"}, "ids", R"({"event":"check","question":"list","ids":["a","b"]})"};
    case Action::Write:
        return {{"question", "ask", "text"}, "text", R"({"event":"write","question":"my_practice","text":"…"})"};
    case Action::Rate:
        return {{"scale", "question", "ask", "moment", "item", "value"}, "value",
            R"({"event":"rate","scale":"confidence","value":3})"};
    case Action::Plan:
        return {{"id", "question", "ask", "text"}, "text", R"({"event":"plan","id":"next_shift","text":"…"})"};
    case Action::Role:
        return {{"id"}, "id", R"({"event":"role","id":"carer"})"};
    case Action::Nation:
        return {{"id"}, "id", R"({"event":"nation","id":"wales"})"};
    case Action::Open:
        return {{"id"}, "id", R"({"event":"open","id":"kitchen"})"};
    default:
        return {{}, {}, "{\"event\":\"" + std::string(play::word_for(action)) + "\"}"};
    }
}

std::vector<std::string_view> event_words()
{
    std::vector<std::string_view> out;
    for (int action = 0; action <= static_cast<int>(Action::Leave); ++action)
        out.push_back(play::word_for(static_cast<Action>(action)));
    return out;
}

} // namespace vignette::terminal
