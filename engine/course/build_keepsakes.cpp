#include "engine/course/build_state.hpp"

#include <algorithm>
#include <array>

namespace vignette::course {

namespace {

void check_status(Builder::State& state, const Arguments& a, const std::string& of)
{
    static constexpr std::array known{"verified", "general", "to_check", "history"};
    const std::string status = a.text("status");
    if (a.has("status") && std::find(known.begin(), known.end(), status) == known.end())
        state.error("unknown-value", a.where(), "“" + status + "” is no status of a " + of,
            "use verified, general, to_check or history", status);
}

void build_source(Builder::State& state, const Arguments& a)
{
    Source source;
    source.cited = !state.claim("source", a.text("id"), a.where()); // A second one of that name is told already.
    source.id = a.text("id");
    source.text = told(a, "text");
    source.address = a.text("address");
    source.checked = a.text("checked");
    source.status = a.text("status");
    source.where = a.where();
    if (const auto* recheck = a.value("recheck")) {
        source.recheck = recheck->text() || (recheck->truth() && *recheck->truth());
        source.recheck_note = told(a, "recheck");
    }
    check_status(state, a, "source");
    check_date(state, a, "checked");
    state.course.sources.push_back(std::move(source));
}

void build_scale(Builder::State& state, const Arguments& a, const Report& report)
{
    state.claim("scale", a.text("id"), a.where());
    Scale scale;
    scale.id = a.text("id");
    scale.question = told(a, "question");
    scale.low = told(a, "low");
    scale.high = told(a, "high");
    scale.aside = told(a, "aside");
    scale.why = told(a, "why");
    scale.where = a.where();
    scale.points = a.number("points", 0);
    if (const auto* words = a.table("points")) {
        for (const auto& word : words->list) {
            if (word.text())
                scale.words.push_back(told(*word.text(), a.where()));
        }
        scale.points = static_cast<int>(scale.words.size());
    }
    if (const auto* items = a.table("items")) {
        std::vector<const Value*> list;
        for (const auto& item : items->list)
            list.push_back(&item);
        scale.items = build_items(state, list, a.where(), "item", report);
    }
    if (scale.points < 2 || scale.points > 11)
        state.error("out-of-range", a.where(),
            "the scale " + scale.id + " has " + std::to_string(scale.points) + " points", "use 2 to 11", "points");
    if (scale.question.empty() && scale.items.empty())
        state.error("missing-field", a.where(), "scale needs a question, or items", "add question = \"…\"", scale.id);
    state.course.scales.push_back(std::move(scale));
}

void build_resource(Builder::State& state, const Arguments& a)
{
    state.claim("resource", a.text("id"), a.where());
    check_date(state, a, "checked");
    Resource out;
    out.id = a.text("id");
    out.title = told(a, "title");
    out.text = told(a, "text");
    out.address = a.text("address");
    out.checked = a.text("checked");
    out.picture = a.text("picture");
    out.alt = told(a, "alt");
    out.where = a.where();
    if (!out.picture.empty() && out.alt.empty())
        state.error("missing-alt", a.where(), "this picture has no description", "add alt = \"what it shows\"");
    state.course.resources.push_back(std::move(out));
}

void build_helpline(Builder::State& state, const Arguments& a)
{
    state.claim("helpline", a.text("id"), a.where());
    check_status(state, a, "helpline");
    check_date(state, a, "checked");
    state.course.helplines.push_back({a.text("id"), told(a, "name"), a.text("phone"), told(a, "how"), told(a, "hours"),
        told(a, "for_whom"), a.text("nation"), a.text("status"), a.text("checked"), false, a.where()});
}

} // namespace

bool build_keepsake_word(Builder::State& state, const Arguments& a)
{
    const auto word = a.word();
    const std::string id = a.text("id");
    Course& c = state.course;
    if (word == "source") {
        build_source(state, a);
    } else if (word == "scale") {
        build_scale(state, a, [&state](Diagnostic finding) { state.report(std::move(finding)); });
    } else if (word == "helpline") {
        build_helpline(state, a);
    } else if (word == "resource") {
        build_resource(state, a);
    } else if (word == "term") {
        state.claim("term", a.text("word"), a.where());
        c.terms.push_back({a.text("word"), told(a, "meaning"), a.where()});
    } else if (word == "competency") {
        state.claim("competency", id, a.where());
        c.competencies.push_back({id, told(a, "framework"), told(a, "text"), a.text("code"), a.where()});
    } else if (word == "guide") {
        state.claim("guide", id, a.where());
        c.guides.push_back({id, told(a, "title"), told(a, "text"), a.text("for_whom"), a.where()});
    } else if (word == "wording") {
        c.wordings.push_back({told(a, "say"), told(a, "rather_than"), told(a, "why"), a.text("source"), a.where()});
    } else if (word == "agreement") {
        for (auto& rule : texts(a.list(), a.where()))
            c.agreement.push_back(std::move(rule));
    } else {
        return false;
    }
    return true;
}

} // namespace vignette::course
