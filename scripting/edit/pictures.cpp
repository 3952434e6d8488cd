#include "scripting/edit/wish.hpp"

#include <set>

namespace vignette::scripting {

namespace {

using course::Course;
using Sentences = std::set<std::string>;

std::string sentence(const std::string& file, const std::string& part, const std::string& to)
{
    return "The picture " + file + " has this as its part " + part + ": give that part the id " + to + " too.";
}

void for_areas(const course::Scene& scene, const Id& id, const std::string& to, Sentences& out)
{
    for (const auto& part : scene.parts) {
        for (const auto& ask : part.asks) {
            for (const auto& item : ask.items) {
                if (ask.kind == course::Ask::Kind::Spot && scene.id + "/" + item.id == id.name)
                    out.insert(sentence(ask.picture, item.id, to));
            }
        }
    }
}

void for_value(const std::string& file, const std::vector<course::Show>& shows, const Id& id, const std::string& to,
    Sentences& out)
{
    for (const auto& show : shows) {
        if (show.variable + "/" == holder_part(id.name))
            out.insert(sentence(file, show.part + "-" + std::string(own_part(id.name)), show.part + "-" + to));
    }
}

void for_value(const Course& course, const Id& id, const std::string& to, Sentences& out)
{
    for (const auto& emblem : course.emblems)
        for_value(emblem.file, emblem.shows, id, to, out);
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            for (const auto& line : part.telling)
                for_value(line.file, line.shows, id, to, out);
        }
    }
}

} // namespace

std::vector<std::string> parts_of_pictures(const Course& course, const Id& id, const std::string& to)
{
    Sentences out;
    if (id.kind == IdKind::Value)
        for_value(course, id, to, out);
    for (const auto& scene : course.scenes) {
        if (id.kind == IdKind::Item)
            for_areas(scene, id, to, out);
    }
    return {out.begin(), out.end()};
}

} // namespace vignette::scripting
