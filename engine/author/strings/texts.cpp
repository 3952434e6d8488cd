#include "engine/author/strings/texts.hpp"

#include "engine/author/strings/walk.hpp"
#include "engine/core/text.hpp"

#include <map>
#include <utility>

namespace vignette::author {

namespace {

CourseText made(const Spot& spot, std::string_view text)
{
    CourseText out;
    out.context = spot.contexts.front();
    out.former.assign(spot.contexts.begin() + 1, spot.contexts.end());
    out.text = text;
    out.who = spot.who;
    out.place = spot.place;
    out.wheres = {spot.where};
    out.card = spot.card;
    return out;
}

} // namespace

std::vector<CourseText> texts_of(course::Course& course)
{
    std::vector<CourseText> out;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    walk_texts(course, [&](const Spot& spot, const std::string& value) {
        const auto text = text::trim(value);
        const auto [place, fresh] = known.emplace(std::pair(spot.contexts.front(), text), out.size());
        if (fresh)
            out.push_back(made(spot, text));
        else if (out[place->second].wheres.back() != spot.where)
            out[place->second].wheres.push_back(spot.where);
    });
    return out;
}

course::Rewrite collect_texts(std::vector<CourseText>& into)
{
    return [&into](course::Course& course) { into = texts_of(course); };
}

} // namespace vignette::author
