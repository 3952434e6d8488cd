#include "engine/core/text.hpp"
#include "engine/course/build_state.hpp"

#include <algorithm>

namespace vignette::course {

namespace {

bool is_version(const std::string& version)
{
    int dots = 0;
    bool digit = false;
    for (const char c : version) {
        if (c == '.' && !digit)
            return false;
        if (c != '.' && (c < '0' || c > '9'))
            return false;
        dots += c == '.' ? 1 : 0;
        digit = c != '.';
    }
    return dots == 2 && digit;
}

Privacy privacy_of(Builder::State& state, const Arguments& a)
{
    const std::string name = a.text("privacy");
    if (name.empty() || name == "standard")
        return Privacy::Standard;
    if (name == "private")
        return Privacy::Private;
    if (name != "participation")
        state.error(
            "unknown-value", a.where(), "“" + name + "” is no privacy", "use standard, private or participation", name);
    return Privacy::Participation; // The strictest, where we do not know.
}

void build_course(Builder::State& state, const Arguments& a)
{
    Course& c = state.course;
    c.id = a.text("id");
    c.where = a.where();
    c.title = told(a, "title");
    c.listed_as = told(a, "listed_as");
    c.version = a.text("version");
    if (!is_version(c.version))
        state.error("bad-version", a.where(), "the version “" + c.version + "” is not of the form 1.0.0",
            "write three numbers with dots", c.version);
    check_date(state, a, "reviewed");
    check_number(state, a, "minutes", 1, 10000);
    check_number(state, a, "group_min", 1, 10000);
    if (a.has("language"))
        c.language = a.text("language");
    c.minutes = a.number("minutes", 0);
    c.group_min = std::max(5, a.number("group_min", 5));
    c.authors = a.names("authors");
    c.licence = a.text("licence");
    c.audience = told(a, "audience");
    c.reviewed = a.text("reviewed");
    c.nation_names = a.names("nations");
    c.adds_to = a.names("adds_to");
    c.practice = told(a, "practice");
    c.category = a.text("category");
    c.privacy = privacy_of(state, a);
}

void build_unit(Builder::State& state, const Arguments& a)
{
    state.claim("unit", a.text("id"), a.where());
    Unit unit;
    unit.id = a.text("id");
    unit.where = a.where();
    unit.title = told(a, "title");
    unit.summary = told(a, "summary");
    unit.you = told(a, "you");
    unit.minutes = a.number("minutes", 1);
    if (a.has("start"))
        unit.start = {Way::Kind::Go, a.text("start"), nothing, a.where()};
    unit.contributes = a.names("contributes");
    unit.any_order = a.text("order") == "any";
    if (a.has("order") && !unit.any_order)
        state.error("unknown-value", a.where(), "“" + a.text("order") + "” is no order",
            "write order = \"any\", or leave it out", a.text("order"));
    state.course.units.push_back(std::move(unit));
    state.in_unit = true;
}

void build_emblem(Builder::State& state, const Arguments& a)
{
    Emblem emblem;
    emblem.file = a.text("file");
    emblem.alt = told(a, "alt");
    emblem.shows = shows(a);
    emblem.when = condition(a);
    emblem.where = a.where();
    if (const auto* words = a.table("words")) {
        for (const auto& [part, phrases] : words->fields) {
            if (const auto* list = phrases.table()) {
                for (const auto& phrase : list->list) {
                    if (phrase.text())
                        emblem.words[part].push_back(told(*phrase.text(), a.where()));
                }
            }
        }
    }
    state.course.emblems.push_back(std::move(emblem));
}

} // namespace

bool build_course_word(Builder::State& state, const Arguments& a)
{
    const auto word = a.word();
    const std::string id = a.text("id");
    if (word == "course") {
        build_course(state, a);
    } else if (word == "unit") {
        build_unit(state, a);
    } else if (word == "character") {
        state.claim("character", id, a.where());
        state.course.characters.push_back(
            {id, told(a, "name"), told(a, "about"), a.text("voice"), a.text("colour"), a.where()});
    } else if (word == "voice") {
        state.claim("voice", id, a.where());
        state.course.voices.push_back({id, told(a, "label"), a.where()});
    } else if (word == "role") {
        state.claim("role", id, a.where());
        state.course.roles.push_back({id, told(a, "name"), a.names("groups"), a.where()});
    } else if (word == "nation") {
        state.claim("nation", id, a.where());
        state.course.nations.push_back({id, told(a, "name"), a.where()});
    } else if (word == "emblem") {
        build_emblem(state, a);
    } else {
        return word == "use"; // The loader has read that file.
    }
    return true;
}

} // namespace vignette::course
