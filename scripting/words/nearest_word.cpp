#include "scripting/words/nearest_word.hpp"

#include "engine/core/text.hpp"
#include "scripting/source/slips.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace vignette::scripting {

namespace {

struct OtherWord {
    std::string_view written, meant;
};
constexpr std::array other_words{OtherWord{"narration", "narrate"}, OtherWord{"narrator", "narrate"},
    OtherWord{"narrative", "narrate"}, OtherWord{"paragraph", "narrate"}, OtherWord{"tell", "narrate"},
    OtherWord{"text", "narrate"}, OtherWord{"answer", "option"}, OtherWord{"content_note", "warning"},
    OtherWord{"content_warning", "warning"}, OtherWord{"question", "choose"}, OtherWord{"choice", "choose"},
    OtherWord{"picture", "image"}, OtherWord{"photo", "image"}, OtherWord{"sound", "audio"}, OtherWord{"speak", "say"},
    OtherWord{"condition", "only_if"}};

const course::Word* find_any(std::string_view name)
{
    const auto* word = course::find_word(name);
    return word ? word : course::find_part_word(name);
}

bool may_stand(const course::Word& word, bool in_scene)
{
    using course::Place;
    return word.place == Place::Any || (word.place == Place::Course) != in_scene;
}

/// Of words that may stand there, or of the others.
const course::Word* nearest_of(std::string_view name, bool in_scene, bool standing)
{
    std::vector<std::string_view> candidates;
    for (const auto list : {course::words(), course::part_words()}) {
        for (const auto& word : list) {
            if (may_stand(word, in_scene) == standing)
                candidates.push_back(word.name);
        }
    }
    for (const auto& entry : other_words) {
        if (may_stand(*find_any(entry.meant), in_scene) == standing)
            candidates.push_back(entry.written);
    }
    const auto near = text::nearest(name, candidates);
    const auto instead = std::find_if(
        other_words.begin(), other_words.end(), [&](const OtherWord& entry) { return entry.written == near; });
    return near.empty() ? nullptr : find_any(instead == other_words.end() ? near : instead->meant);
}

} // namespace

const course::Word* nearest_word(std::string_view name, bool in_scene)
{
    if (name.size() > longest_name)
        return nullptr;
    const std::string small = in_small_letters(name);
    if (const auto* word = find_any(small))
        return word;
    const auto* standing = nearest_of(small, in_scene, true);
    return standing ? standing : nearest_of(small, in_scene, false);
}

} // namespace vignette::scripting
