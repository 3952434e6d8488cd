#include "scripting/edit/wish.hpp"

#include "engine/core/text.hpp"

#include <algorithm>
#include <array>

namespace vignette::scripting {

namespace {

std::string spoken(const Id& id)
{
    const std::string word(word_for(id.kind));
    return (id.kind == IdKind::Option || id.kind == IdKind::Item ? "an " : "a ")
        + (id.kind == IdKind::ScaleItem ? "scale_item" : word);
}

Error no_such_id(const RenameWish& wish, const std::vector<Id>& ids)
{
    std::vector<std::string_view> whole;
    for (const auto& id : ids) {
        if (wish.kind && *wish.kind != id.kind)
            continue;
        whole.push_back(id.name);
        if (own_part(id.name) == wish.from)
            return {ErrorCode::NotFound, "There is no id " + wish.from + " by itself; did you mean " + id.name + "?"};
    }
    const auto near = text::nearest(wish.from, whole);
    return {ErrorCode::NotFound,
        "There is no " + std::string(wish.kind ? word_for(*wish.kind) : "id") + " called " + wish.from
            + " in this course"
            + (near.empty() ? "; write it as the course does, an option as scene/option."
                            : "; did you mean " + std::string(near) + "?")};
}

Error ambiguous(const std::vector<Id>& found)
{
    std::string what, how;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool last = i + 1 == found.size();
        what += (i == 0 ? "" : last ? " and " : ", ") + spoken(found[i]);
        how += (i == 0 ? "" : last ? " or " : ", ") + ("--kind " + std::string(word_for(found[i].kind)));
    }
    return {ErrorCode::InvalidArgument, "“" + found.front().name + "” is " + what + "; say which with " + how + "."};
}

Result<Id> find(const RenameWish& wish, const course::Course& course)
{
    const auto ids = ids_of(course);
    std::vector<Id> found;
    for (const auto& id : ids) {
        if (id.name == wish.from && (!wish.kind || *wish.kind == id.kind))
            found.push_back(id);
    }
    if (found.empty() && wish.from == course.id)
        return Error{ErrorCode::Refused,
            wish.from + " is the id of the course itself. What people did is kept under it, so it stays as it is."};
    if (found.empty())
        return no_such_id(wish, ids);
    if (found.size() > 1)
        return ambiguous(found);
    return found.front();
}

/// Ids of sources are the author's own ("F21"); all others have one form.
bool is_valid(IdKind kind, const std::string& to)
{
    if (kind != IdKind::Source)
        return text::is_id(to);
    const bool plain = std::all_of(to.begin(), to.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
            || c == '.';
    });
    return plain && !to.empty() && to.size() <= 64;
}

/// Names that mean something already.
bool is_reserved_for(IdKind kind, const std::string& to)
{
    static constexpr std::array<std::string_view, 5> conditions{"and", "or", "not", "true", "false"};
    if (kind == IdKind::Variable || kind == IdKind::Value)
        return std::find(conditions.begin(), conditions.end(), to) != conditions.end();
    if (kind == IdKind::Voice || kind == IdKind::Character)
        return to == "colleague" || to == "family";
    return kind == IdKind::Source && to == "general";
}

/// Kinds that are named in the same places, so that one cannot have the other's id.
bool share_names(IdKind left, IdKind right)
{
    const auto either = [&](IdKind a, IdKind b) { return (left == a && right == b) || (left == b && right == a); };
    return left == right || either(IdKind::Option, IdKind::Item) || either(IdKind::Character, IdKind::Voice)
        || either(IdKind::Role, IdKind::Group);
}

/// The scene or unit that once had the name; empty if none had.
std::string who_was(const course::Course& course, const Id& id, const std::string& to)
{
    const auto& known = id.kind == IdKind::Scene ? course.scene_by_id : course.unit_by_id;
    const auto found = known.find(to);
    if ((id.kind != IdKind::Scene && id.kind != IdKind::Unit) || found == known.end())
        return {};
    const std::string& now
        = id.kind == IdKind::Scene ? course.scenes[found->second].id : course.units[found->second].id;
    return now == id.name ? std::string{} : now;
}

Status check_free(const course::Course& course, const Id& id, const std::string& to)
{
    const std::string whole = std::string(holder_part(id.name)) + to;
    for (const auto& other : ids_of(course)) {
        if (share_names(id.kind, other.kind) && other.name == whole)
            return Error{ErrorCode::Refused,
                "There is " + spoken(other) + " called " + whole + " already; choose another name."};
    }
    const std::string other = who_was(course, id, to);
    if (!other.empty())
        return Error{ErrorCode::Refused,
            to + " is an older name of the " + std::string(word_for(id.kind)) + " " + other
                + ", under which kept places are found; choose another name."};
    return Done{};
}

} // namespace

Result<Meant> understand(const RenameWish& wish, const course::Course& course)
{
    auto found = find(wish, course);
    if (!found)
        return found.error();
    Meant meant{std::move(found).value(), wish.to};
    const auto holder = holder_part(meant.id.name);
    if (!holder.empty() && meant.to.starts_with(holder))
        meant.to.erase(0, holder.size());
    if (meant.to == own_part(meant.id.name))
        return Error{ErrorCode::Refused, wish.from + " is its name already; there is nothing to do."};
    if (!is_valid(meant.id.kind, meant.to))
        return Error{ErrorCode::InvalidArgument,
            "“" + wish.to + "” cannot be an id; use small letters, digits and _, beginning with a letter, at most 64."};
    if (is_reserved_for(meant.id.kind, meant.to))
        return Error{ErrorCode::Refused,
            "“" + meant.to + "” means something in the course language already; choose another name."};
    if (auto free = check_free(course, meant.id, meant.to); !free)
        return free.error();
    return meant;
}

} // namespace vignette::scripting
