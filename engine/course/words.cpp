#include "engine/course/words.hpp"

#include <algorithm>
#include <array>

namespace vignette::course {

namespace {

constexpr bool optional = false;

// Arguments and fields, named once where several words share them.
constexpr Slot when_field[] = {{"when", Kind::Name, optional}};
constexpr Slot only_text[] = {{"text", Kind::Text}};
constexpr Slot only_id[] = {{"id", Kind::Id}};
constexpr Slot id_and_prompt[] = {{"id", Kind::Id}, {"prompt", Kind::Text}};

constexpr Slot course_fields[] = {{"title", Kind::Text}, {"schema", Kind::Number, optional}, {"version", Kind::Name},
    {"language", Kind::Name, optional}, {"minutes", Kind::Number, optional}, {"authors", Kind::Names, optional},
    {"licence", Kind::Name, optional}, {"audience", Kind::Text, optional}, {"reviewed", Kind::Name, optional},
    {"nations", Kind::Names, optional}, {"privacy", Kind::Name, optional}, {"listed_as", Kind::Text, optional},
    {"category", Kind::Name, optional}, {"group_min", Kind::Number, optional}, {"practice", Kind::Text, optional},
    {"adds_to", Kind::Names, optional}};
constexpr Slot unit_fields[] = {{"title", Kind::Text}, {"minutes", Kind::Number}, {"summary", Kind::Text, optional},
    {"you", Kind::Text, optional}, {"start", Kind::Name, optional}, {"contributes", Kind::Names, optional},
    {"order", Kind::Name, optional}};
constexpr Slot character_fields[] = {{"name", Kind::Text}, {"about", Kind::Text, optional},
    {"voice", Kind::Name, optional}, {"colour", Kind::Name, optional}};
constexpr Slot voice_fields[] = {{"label", Kind::Text}};
constexpr Slot counter_fields[] = {
    {"from", Kind::Number}, {"to", Kind::Number}, {"start", Kind::Number, optional}, {"keep", Kind::Truth, optional}};
constexpr Slot keep_field[] = {{"keep", Kind::Truth, optional}};
constexpr Slot state_fields[] = {{"keep", Kind::Truth, optional}, {"start", Kind::Name, optional}};
constexpr Slot role_fields[] = {{"name", Kind::Text}, {"groups", Kind::Names, optional}};
constexpr Slot nation_fields[] = {{"name", Kind::Text}};
constexpr Slot emblem_arguments[] = {{"file", Kind::Name}};
constexpr Slot emblem_fields[] = {
    {"alt", Kind::Text}, {"show", Kind::Map, optional}, {"words", Kind::Map, optional}, {"when", Kind::Name, optional}};
constexpr Slot scale_fields[] = {{"question", Kind::Text, optional}, {"points", Kind::NumberOrTexts},
    {"low", Kind::Text, optional}, {"high", Kind::Text, optional}, {"aside", Kind::Text, optional},
    {"why", Kind::Text, optional}, {"items", Kind::Parts, optional}};
constexpr Slot source_fields[] = {{"text", Kind::Text}, {"address", Kind::Name, optional},
    {"checked", Kind::Name, optional}, {"status", Kind::Name}, {"recheck", Kind::Scalar, optional}};
constexpr Slot source_arguments[] = {{"id", Kind::Name}};
constexpr Slot helpline_fields[] = {{"name", Kind::Text}, {"phone", Kind::Name, optional},
    {"how", Kind::Text, optional}, {"hours", Kind::Text, optional}, {"for_whom", Kind::Text, optional},
    {"nation", Kind::Name, optional}, {"status", Kind::Name, optional}, {"checked", Kind::Name, optional}};
constexpr Slot resource_fields[]
    = {{"title", Kind::Text}, {"text", Kind::Text, optional}, {"address", Kind::Name, optional},
        {"checked", Kind::Name, optional}, {"picture", Kind::Name, optional}, {"alt", Kind::Text, optional}};
constexpr Slot term_arguments[] = {{"word", Kind::Name}, {"meaning", Kind::Text}};
constexpr Slot competency_fields[] = {{"framework", Kind::Text}, {"code", Kind::Name}, {"text", Kind::Text}};
constexpr Slot guide_arguments[] = {{"id", Kind::Id}, {"title", Kind::Text}};
constexpr Slot guide_fields[] = {{"for_whom", Kind::Name}, {"text", Kind::Text}};
constexpr Slot wording_fields[] = {
    {"say", Kind::Text}, {"rather_than", Kind::Text}, {"why", Kind::Text, optional}, {"source", Kind::Name, optional}};
constexpr Slot file_argument[] = {{"file", Kind::Name}};

constexpr Slot skip_field[] = {{"skip_to", Kind::Name, optional}};
constexpr Slot say_arguments[] = {{"who", Kind::Name}, {"text", Kind::Text}};
constexpr Slot card_arguments[] = {{"id", Kind::Id}, {"line", Kind::Text}};
constexpr Slot card_fields[] = {{"picture", Kind::Name, optional}, {"alt", Kind::Text, optional},
    {"when", Kind::Name, optional}, {"fill", Kind::Text, optional}};
constexpr Slot image_fields[] = {{"alt", Kind::Text, optional}, {"decorative", Kind::Truth, optional},
    {"show", Kind::Map, optional}, {"when", Kind::Name, optional}};
constexpr Slot audio_fields[]
    = {{"transcript", Kind::Text}, {"captions", Kind::Name, optional}, {"when", Kind::Name, optional}};
constexpr Slot discuss_fields[] = {{"minutes", Kind::Number, optional}, {"at", Kind::Name, optional},
    {"as", Kind::Name, optional}, {"when", Kind::Name, optional}};
constexpr Slot jot_fields[] = {{"prompt", Kind::Text}, {"lines", Kind::Number, optional}};
constexpr Slot choose_arguments[] = {{"id", Kind::Id, optional}, {"prompt", Kind::Text}};
constexpr Slot choose_fields[] = {{"no_right_answer", Kind::Text, optional}, {"read_all", Kind::Truth, optional}};
constexpr Slot option_arguments[] = {{"id", Kind::Id}, {"label", Kind::Text}};
constexpr Slot only_if_arguments[] = {{"expression", Kind::Name}};
constexpr Slot locked_arguments[] = {{"why", Kind::Text}};
constexpr Slot add_arguments[] = {{"counter", Kind::Name}, {"amount", Kind::Number}};
constexpr Slot set_arguments[] = {{"name", Kind::Name}, {"value", Kind::Scalar}};
constexpr Slot view_arguments[] = {{"voice", Kind::Name}, {"text", Kind::Text}};
constexpr Slot evidence_arguments[] = {{"sources", Kind::Names}, {"text", Kind::Text}};
constexpr Slot go_if_arguments[] = {{"expression", Kind::Name}, {"scene", Kind::Name}};
constexpr Slot go_arguments[] = {{"scene", Kind::Name}};
constexpr Slot finish_arguments[] = {{"how", Kind::Name}};
constexpr Slot spot_arguments[] = {{"id", Kind::Id}, {"prompt", Kind::Text}, {"picture", Kind::Name}};
constexpr Slot spot_fields[] = {{"alt", Kind::Text, optional}};
constexpr Slot rate_arguments[] = {{"scale", Kind::Name}};
constexpr Slot rate_fields[] = {{"moment", Kind::Name}};
constexpr Slot reflect_fields[] = {{"prompt", Kind::Text}, {"hint", Kind::Text, optional},
    {"optional", Kind::Truth, optional}, {"share", Kind::Truth, optional}};
constexpr Slot plan_fields[] = {{"prompt", Kind::Text}, {"weeks", Kind::Number, optional}};
constexpr Slot compute_arguments[] = {{"name", Kind::Id}, {"inputs", Kind::Names}, {"function", Kind::Function}};

constexpr Slot item_arguments[] = {{"id", Kind::Id}, {"text", Kind::Text}, {"opens", Kind::Text, optional}};
constexpr Slot pair_arguments[] = {{"id", Kind::Id}, {"left", Kind::Text}, {"right", Kind::Text}};

// Sorted by name; a test holds that.
const Word table[] = {
    {"add", Place::Option, add_arguments, {}},
    {"agreement", Place::Course, {}, {}, true, true},
    {"arrange", Place::Scene, id_and_prompt, {}, true, true},
    {"audio", Place::Telling, file_argument, audio_fields, true},
    {"because", Place::Option, only_text, {}},
    {"card", Place::Telling, card_arguments, card_fields},
    {"character", Place::Course, only_id, character_fields, true},
    {"checklist", Place::Scene, id_and_prompt, {}, true, true},
    {"choose", Place::Scene, choose_arguments, choose_fields},
    {"choose_many", Place::Scene, id_and_prompt, {}, true, true},
    {"competency", Place::Course, only_id, competency_fields, true},
    {"compute", Place::Course, compute_arguments, {}},
    {"counter", Place::Course, only_id, counter_fields, true},
    {"course", Place::Course, only_id, course_fields, true},
    {"discuss", Place::Any, only_text, discuss_fields},
    {"emblem", Place::Course, emblem_arguments, emblem_fields, true},
    {"evidence", Place::Option, evidence_arguments, when_field},
    {"finish", Place::Way, finish_arguments, {}},
    {"flag", Place::Course, only_id, keep_field},
    {"go", Place::Way, go_arguments, {}},
    {"go_if", Place::Way, go_if_arguments, {}},
    {"guide", Place::Course, guide_arguments, guide_fields, true},
    {"heading", Place::Telling, only_text, when_field},
    {"helpline", Place::Course, only_id, helpline_fields, true},
    {"image", Place::Telling, file_argument, image_fields},
    {"jot", Place::Scene, only_id, jot_fields, true},
    {"list", Place::Telling, {}, when_field, true, true},
    {"match", Place::Scene, id_and_prompt, {}, true, true},
    {"narrate", Place::Telling, only_text, when_field},
    {"nation", Place::Course, only_id, nation_fields, true},
    {"note", Place::Scene, only_text, {}},
    {"only_if", Place::Option, only_if_arguments, {}},
    {"option", Place::Scene, option_arguments, {}},
    {"page_break", Place::Scene, {}, {}},
    {"place", Place::Scene, only_text, {}},
    {"plan", Place::Scene, only_id, plan_fields, true},
    {"practice", Place::Telling, only_text, when_field},
    {"printable", Place::Scene, only_text, {}},
    {"rate", Place::Scene, rate_arguments, rate_fields, true},
    {"reflect", Place::Scene, only_id, reflect_fields, true},
    {"resource", Place::Course, only_id, resource_fields, true},
    {"result", Place::Option, only_text, when_field},
    {"role", Place::Course, only_id, role_fields, true},
    {"say", Place::Telling, say_arguments, when_field},
    {"scale", Place::Course, only_id, scale_fields, true},
    {"scene", Place::Any, only_id, {}},
    {"set", Place::Option, set_arguments, {}},
    {"shown_but_locked", Place::Option, locked_arguments, {}},
    {"sign", Place::Telling, only_text, when_field},
    {"source", Place::Course, source_arguments, source_fields, true},
    {"spot", Place::Scene, spot_arguments, spot_fields, true, true},
    {"state", Place::Course, only_id, state_fields, true, true},
    {"term", Place::Course, term_arguments, {}},
    {"think", Place::Telling, {}, when_field, true, true},
    {"title", Place::Scene, only_text, {}},
    {"unit", Place::Course, only_id, unit_fields, true},
    {"use", Place::Course, file_argument, {}},
    {"view", Place::Option, view_arguments, when_field},
    {"voice", Place::Course, only_id, voice_fields, true},
    {"warning", Place::Scene, only_text, skip_field},
    {"was", Place::Scene, only_id, {}},
    {"whichever", Place::Scene, only_text, {}},
    {"wording", Place::Course, {}, wording_fields, true},
};

const Word parts[] = {
    {"area", Place::Any, item_arguments, {}},
    {"item", Place::Any, item_arguments, {}},
    {"pair", Place::Any, pair_arguments, {}},
};

const Word* find_in(std::span<const Word> list, std::string_view name)
{
    const auto found = std::lower_bound(
        list.begin(), list.end(), name, [](const Word& word, std::string_view wanted) { return word.name < wanted; });
    return found == list.end() || found->name != name ? nullptr : &*found;
}

} // namespace

std::span<const Word> words()
{
    return table;
}
const Word* find_word(std::string_view name)
{
    return find_in(table, name);
}
std::span<const Word> part_words()
{
    return parts;
}
const Word* find_part_word(std::string_view name)
{
    return find_in(parts, name);
}

} // namespace vignette::course
