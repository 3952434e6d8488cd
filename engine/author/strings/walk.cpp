#include "engine/author/strings/walk.hpp"

#include "engine/author/strings/play_order.hpp"
#include "engine/author/strings/walker.hpp"
#include "engine/core/text.hpp"

namespace vignette::author {

namespace {

using course::Course;

void walk_people(Walker& walker, Course& c)
{
    for (auto& role : c.roles) {
        walker.begin("role", role.id);
        walker.text("name", role.name);
    }
    for (auto& nation : c.nations) {
        walker.begin("nation", nation.id);
        walker.text("name", nation.name);
    }
    for (auto& character : c.characters) {
        walker.begin("character", character.id);
        walker.text("name", character.name);
        walker.text("about", character.about);
    }
    for (auto& voice : c.voices) {
        walker.begin("voice", voice.id);
        walker.text("label", voice.label);
    }
}

void walk_emblem(Walker& walker, course::Emblem& emblem)
{
    walker.begin("emblem", emblem.file);
    walker.text("alt", emblem.alt);
    for (auto& [part, phrases] : emblem.words) {
        for (auto& phrase : phrases)
            walker.text("words " + part, phrase);
    }
}

void walk_scale(Walker& walker, course::Scale& scale)
{
    walker.begin("scale", scale.id);
    walker.text("question", scale.question);
    walker.text("low", scale.low);
    walker.text("high", scale.high);
    for (auto& word : scale.words)
        walker.text("points", word);
    walker.text("aside", scale.aside);
    walker.text("why", scale.why);
    for (auto& item : scale.items) {
        walker.text(item.id, item.text);
        walker.text(item.id + "/opens", item.opens);
    }
}

void walk_unit(Walker& walker, Course& c, course::Index index)
{
    auto& unit = c.units[index];
    const std::string place = "Unit “" + unit.title.value + "”";
    walker.set_place(place);
    walker.begin("unit", unit.id, unit.was);
    walker.text("title", unit.title);
    walker.text("you", unit.you);
    walker.text("summary", unit.summary);
    for (const auto scene : scenes_in_play_order(c, index)) {
        const auto& title = c.scenes[scene].title.value;
        walker.set_place(place + (title.empty() ? "" : ", scene “" + title + "”"));
        walker.scene(c.scenes[scene]);
    }
}

void walk_sources(Walker& walker, Course& c)
{
    for (auto& source : c.sources) {
        walker.begin("source", source.id);
        walker.text("text", source.text);
        walker.text("recheck", source.recheck_note);
    }
    for (auto& helpline : c.helplines) {
        walker.begin("helpline", helpline.id);
        walker.text("name", helpline.name);
        walker.text("how", helpline.how);
        walker.text("hours", helpline.hours);
        walker.text("for_whom", helpline.for_whom);
    }
    for (auto& resource : c.resources) {
        walker.begin("resource", resource.id);
        walker.text("title", resource.title);
        walker.text("text", resource.text);
        walker.text("alt", resource.alt);
    }
}

void walk_reference(Walker& walker, Course& c)
{
    for (auto& term : c.terms) {
        const std::string word = term.word;
        walker.begin("term", word);
        walker.text("word", term.word, term.where);
        walker.text("meaning", term.meaning);
    }
    for (auto& competency : c.competencies) {
        walker.begin("competency", competency.id);
        walker.text("framework", competency.framework);
        walker.text("text", competency.text);
    }
    for (auto& guide : c.guides) {
        walker.begin("guide", guide.id);
        walker.text("title", guide.title, facilitator);
        walker.text("text", guide.text, facilitator);
    }
    walker.begin("wording");
    for (auto& wording : c.wordings) {
        walker.text("say", wording.say);
        walker.text("rather_than", wording.rather_than);
        walker.text("why", wording.why);
    }
    walker.begin("agreement");
    for (auto& rule : c.agreement)
        walker.text("rule", rule);
}

} // namespace

void Walker::begin(const std::string& kind, const std::string& id, const std::vector<std::string>& was)
{
    m_heads.assign(1, id.empty() ? kind : kind + " " + id);
    for (const auto& old : was)
        m_heads.push_back(kind + " " + old);
}

void Walker::text(const std::string& rest, course::Text& text, const std::string& who, bool card)
{
    this->text(rest, text.value, text.where, who, card);
}

void Walker::text(const std::string& rest, std::string& value, course::Where where, const std::string& who, bool card)
{
    if (text::is_blank(value))
        return;
    Spot spot{m_heads, who, m_place, where, card};
    for (auto& context : spot.contexts)
        context.append("/").append(rest);
    m_visit(spot, value);
}

void walk_texts(Course& c, const VisitText& visit)
{
    Walker walker(c, visit);
    walker.begin("course");
    walker.text("title", c.title);
    walker.text("listed_as", c.listed_as);
    walker.text("audience", c.audience);
    walker.text("practice", c.practice);
    walk_people(walker, c);
    for (auto& emblem : c.emblems)
        walk_emblem(walker, emblem);
    for (auto& scale : c.scales)
        walk_scale(walker, scale);
    for (course::Index unit = 0; unit < c.units.size(); ++unit)
        walk_unit(walker, c, unit);
    walker.set_place({});
    walk_sources(walker, c);
    walk_reference(walker, c);
}

} // namespace vignette::author
