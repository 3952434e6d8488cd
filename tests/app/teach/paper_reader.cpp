#include "tests/app/teach/paper_reader.hpp"

#include "engine/app/session.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <regex>

namespace vignette::tests {

namespace {

const std::string room = "the room ";

/// "A or B at 7, or C at 9".
std::set<std::pair<std::size_t, char>> answers_in(const std::string& words)
{
    std::set<std::pair<std::size_t, char>> out;
    const std::regex question("((?:[A-Z], )*[A-Z](?: or [A-Z])?) at ([0-9]+)");
    for (std::sregex_iterator at(words.begin(), words.end(), question), end; at != end; ++at) {
        for (const char c : (*at)[1].str()) {
            if (c >= 'A' && c <= 'Z')
                out.emplace(std::stoul((*at)[2].str()), c);
        }
    }
    return out;
}

bool any_chosen(const std::string& words, const Remembered& room_knows)
{
    const auto asked = answers_in(words);
    return std::any_of(
        room_knows.answers.begin(), room_knows.answers.end(), [&](const auto& one) { return asked.count(one) > 0; });
}

/// All such answers are of one question.
bool last_chosen(const std::string& words, const Remembered& room_knows)
{
    const auto asked = answers_in(words);
    REQUIRE_FALSE(asked.empty());
    const auto last = std::find_if(room_knows.answers.rbegin(), room_knows.answers.rend(),
        [&](const auto& one) { return one.first == asked.begin()->first; });
    return last != room_knows.answers.rend() && asked.count(*last) > 0;
}

bool sentence_true(const std::string& words, const Remembered& room_knows, bool& understood)
{
    const auto begins = [&](const std::string& with) { return words.rfind(room + with, 0) == 0; };
    if (words.find("“") != std::string::npos || words.find("after") != std::string::npos)
        understood = false;
    else if (begins("chose "))
        return any_chosen(words, room_knows);
    else if (begins("did not choose "))
        return !any_chosen(words, room_knows);
    else if (begins("last chose "))
        return last_chosen(words, room_knows);
    else if (begins("did not last choose "))
        return !last_chosen(words, room_knows);
    else if (begins("has been at "))
        return room_knows.been.count(std::stoul(words.substr(room.size() + 12))) > 0;
    else
        understood = false;
    return false;
}

struct Joint {
    std::string text;
    bool any;
};

} // namespace

bool reads_true(const std::string& words, const Remembered& room_knows, bool& understood)
{
    const Joint joints[]
        = {{"; or if " + room, true}, {"; and if " + room, false}, {", or " + room, true}, {", and " + room, false}};
    for (const auto& joint : joints) {
        const auto at = words.find(joint.text);
        if (at == std::string::npos)
            continue;
        const bool left = reads_true(words.substr(0, at), room_knows, understood);
        const bool right = reads_true(room + words.substr(at + joint.text.size()), room_knows, understood);
        return joint.any ? left || right : left && right;
    }
    return sentence_true(words, room_knows, understood);
}

course::Course shipped(const std::string& folder)
{
    auto read = app::load(std::filesystem::path(VIGNETTE_SOURCE_DIR) / "courses" / folder);
    REQUIRE(read.course.has_value());
    return *std::move(read.course);
}

} // namespace vignette::tests
