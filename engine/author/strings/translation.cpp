#include "engine/author/strings/translation.hpp"

#include "engine/author/strings/index.hpp"
#include "engine/author/strings/placeholders.hpp"
#include "engine/author/strings/walk.hpp"
#include "engine/core/text.hpp"

#include <memory>
#include <utility>

namespace vignette::author {

namespace {

/// A PO file, ready to be asked.
struct Dictionary {
    Po po;
    PoIndex index;
    std::string language;

    Dictionary(Po read, std::string tag)
        : po(std::move(read))
        , index(po)
        , language(std::move(tag))
    {
    }

    /// Nothing where the text stays as it is.
    const std::string* look_up(const Spot& spot, std::string_view text) const
    {
        CourseText asked;
        asked.context = spot.contexts.front();
        asked.former.assign(spot.contexts.begin() + 1, spot.contexts.end());
        asked.text = text;
        const PoEntry* entry = ready_translation(po, index, asked);
        return entry && can_stand_for(text, entry->translation()) ? &entry->translation() : nullptr;
    }
};

} // namespace

course::Rewrite translation(Po po, std::string language)
{
    const auto dictionary = std::make_shared<const Dictionary>(std::move(po), std::move(language));
    return [dictionary](course::Course& course) {
        bool any = false;
        walk_texts(course, [&](const Spot& spot, std::string& value) {
            const auto text = text::trim(value);
            const std::string* found = dictionary->look_up(spot, text);
            if (!found)
                return;
            value.replace(static_cast<std::size_t>(text.data() - value.data()), text.size(), *found);
            any = true;
        });
        if (any)
            course.language = dictionary->language;
    };
}

} // namespace vignette::author
