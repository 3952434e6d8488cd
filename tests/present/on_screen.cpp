#include "tests/present/on_screen.hpp"

#include <set>

namespace vignette::tests {

namespace {

void one_meaning_each(const present::Screen& screen, std::string& out)
{
    std::set<std::string> ids, keys;
    for (const auto* item : present::in_reading_order(screen)) {
        if (item->id.empty() || !ids.insert(item->id).second)
            out += "the id \"" + item->id + "\" twice; ";
        if (!item->key.empty() && !keys.insert(item->key).second)
            out += "the key " + item->key + " twice; ";
    }
}

} // namespace

std::string wrong_with(const present::Screen& screen)
{
    std::string out;
    one_meaning_each(screen, out);
    const auto there = [&](const std::string& id) {
        if (!id.empty() && !present::find(screen, id))
            out += "no \"" + id + "\"; ";
    };
    for (const auto& id : {screen.primary, screen.focus, screen.letters_go_to, screen.leave})
        there(id);
    for (const auto* item : present::in_reading_order(screen))
        there(item->enter);
    return out;
}

std::string words_on(const present::Screen& screen)
{
    std::string out;
    for (const auto* item : present::in_reading_order(screen))
        out += item->label + " " + item->text + " " + item->value + " " + item->footer + "\n";
    return out;
}

bool says(const present::Screen& screen, std::string_view words)
{
    return words_on(screen).find(words) != std::string::npos;
}

std::string target_of(const present::Screen& screen, std::string_view id)
{
    const auto* item = present::find(screen, id);
    const auto* command = item ? std::get_if<present::Command>(&item->intent) : nullptr;
    return command && command->kind == present::Command::Kind::InClass ? command->target : "";
}

} // namespace vignette::tests
