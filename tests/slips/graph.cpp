#include "tests/slips/graph.hpp"

namespace vignette::slips {

namespace {

using course::Course;
using course::Text;
using Is = Value::Is;

std::string joined(const std::vector<std::string>& names)
{
    std::string out;
    for (const auto& name : names)
        out += name + " ";
    return out;
}

class Drawing {
public:
    Graph draw(const Course& c)
    {
        about(c);
        people(c);
        memory(c);
        keepsakes(c);
        for (const auto& unit : c.units) {
            begin("unit").own(unit.id).list("was", unit.was).text("title", unit.title).text("summary", unit.summary);
            text("you", unit.you).number("minutes", unit.minutes).refer("start", unit.start.name);
            list("contributes", unit.contributes).truth("any order", unit.any_order);
            number("scenes", static_cast<long>(unit.scenes.size()));
        }
        for (const auto& scene : c.scenes)
            one(scene);
        return std::move(m_graph);
    }

private:
    Drawing& begin(std::string_view kind)
    {
        m_graph.elements.push_back({kind, {}});
        return *this;
    }
    Drawing& add(Is is, std::string_view name, std::string value)
    {
        m_graph.elements.back().values.push_back({is, name, std::move(value)});
        return *this;
    }
    Drawing& own(const std::string& id) { return add(Is::Own, "id", id); }
    Drawing& refer(std::string_view name, const std::string& id) { return add(Is::Reference, name, id); }
    Drawing& listed(std::string_view name, const std::string& word) { return add(Is::Listed, name, word); }
    Drawing& number(std::string_view name, long number) { return add(Is::Number, name, std::to_string(number)); }
    Drawing& number(std::string_view name, const std::string& date) { return add(Is::Number, name, date); }
    Drawing& truth(std::string_view name, bool truth) { return add(Is::Truth, name, truth ? "true" : "false"); }
    Drawing& file(std::string_view name, const std::string& file) { return add(Is::Structure, name, file); }
    Drawing& list(std::string_view name, const std::vector<std::string>& ids)
    {
        return add(Is::Reference, name, joined(ids));
    }
    /// What nobody but people read.
    Drawing& plain(std::string_view name, const std::string& words)
    {
        m_graph.words += words + "\n";
        return add(Is::Structure, name, words.empty() ? "none" : "some");
    }
    Drawing& text(std::string_view name, const Text& text)
    {
        std::string slots = text.value.empty() ? "none" : "some";
        for (const auto& slot : text.slots)
            slots += " {" + std::to_string(slot.variable) + "}";
        m_graph.words += text.value + "\n";
        return add(Is::Structure, name, slots);
    }
    Drawing& texts(std::string_view name, const std::vector<Text>& all)
    {
        number(name, static_cast<long>(all.size()));
        for (const auto& one : all)
            text(name, one);
        return *this;
    }
    Drawing& when(const course::Condition& condition)
    {
        number("steps of the condition", static_cast<long>(condition.compiled.size()));
        for (const auto& op : condition.compiled)
            step(op);
        return *this;
    }
    void step(const course::Op& op)
    {
        using Code = course::Op::Code;
        if (op.code == Code::Number)
            number("number", op.value);
        else if (op.code >= Code::Equal)
            listed("comparison", std::to_string(static_cast<int>(op.code)));
        else
            add(op.code == Code::Variable ? Is::Reference : Is::Structure, "step",
                std::to_string(static_cast<int>(op.code)) + ":" + std::to_string(op.value));
    }
    Drawing& shows(const std::vector<course::Show>& all)
    {
        for (const auto& show : all)
            add(Is::Structure, "part", show.part).refer("follows", show.variable);
        return *this;
    }

    void about(const Course& c)
    {
        begin("course").own(c.id).text("title", c.title).text("listed as", c.listed_as).number("version", c.version);
        plain("language", c.language).plain("licence", c.licence).number("reviewed", c.reviewed);
        plain("category", c.category).text("audience", c.audience).plain("authors", joined(c.authors));
        list("nations", c.nation_names).number("minutes", c.minutes).number("group", c.group_min);
        listed("privacy", std::to_string(static_cast<int>(c.privacy))).texts("agreement", c.agreement);
    }

    void people(const Course& c)
    {
        for (const auto& role : c.roles)
            begin("role").own(role.id).text("name", role.name).list("groups", role.groups);
        for (const auto& nation : c.nations)
            begin("nation").own(nation.id).text("name", nation.name);
        for (const auto& one : c.characters) {
            begin("character").own(one.id).text("name", one.name).text("about", one.about).plain("voice", one.voice);
            plain("colour", one.colour);
        }
        for (const auto& voice : c.voices)
            begin("voice").own(voice.id).text("label", voice.label);
        for (const auto& emblem : c.emblems) {
            begin("emblem").file("file", emblem.file).text("alt", emblem.alt).shows(emblem.shows).when(emblem.when);
            for (const auto& words : emblem.words)
                add(Is::Structure, "part", words.first).texts("words", words.second);
        }
    }

    void memory(const Course& c)
    {
        for (const auto& v : c.variables) {
            begin("variable").own(v.id).number("kind", static_cast<long>(v.kind)).number("from", v.from);
            number("to", v.to).number("start", v.start).truth("keep", v.keep).list("values", v.states);
            list("inputs", v.input_names);
            for (const auto result : v.table)
                number("result", result);
        }
    }

    void keepsakes(const Course& c)
    {
        for (const auto& scale : c.scales) {
            begin("scale").own(scale.id).text("question", scale.question).text("low", scale.low);
            text("high", scale.high).text("aside", scale.aside).text("why", scale.why).number("points", scale.points);
            texts("words", scale.words);
            items(scale.items);
        }
        for (const auto& source : c.sources) {
            begin("source").own(source.id).text("text", source.text).plain("address", source.address);
            number("checked", source.checked).listed("status", source.status).truth("recheck", source.recheck);
            text("note", source.recheck_note);
        }
        for (const auto& line : c.helplines) {
            begin("helpline").own(line.id).text("name", line.name).plain("phone", line.phone).text("how", line.how);
            text("hours", line.hours).text("for", line.for_whom).refer("nation", line.nation);
            listed("status", line.status).number("checked", line.checked);
        }
        for (const auto& resource : c.resources) {
            begin("resource").own(resource.id).text("title", resource.title).text("text", resource.text);
            plain("address", resource.address).number("checked", resource.checked);
        }
        for (const auto& term : c.terms)
            begin("term").plain("word", term.word).text("meaning", term.meaning);
        for (const auto& one : c.competencies) {
            begin("competency").own(one.id).text("framework", one.framework).text("text", one.text);
            plain("code", one.code);
        }
        for (const auto& guide : c.guides) {
            begin("guide").own(guide.id).text("title", guide.title).text("text", guide.text);
            plain("for", guide.for_whom);
        }
        for (const auto& wording : c.wordings) {
            begin("wording").text("say", wording.say).text("rather than", wording.rather_than).text("why", wording.why);
            refer("source", wording.source);
        }
    }

    void items(const std::vector<course::Item>& all)
    {
        for (const auto& item : all)
            begin("item").own(item.id).text("text", item.text).text("opens", item.opens);
    }

    void told(const std::vector<course::Line>& all)
    {
        for (const auto& line : all) {
            begin("line").number("kind", static_cast<long>(line.kind)).own(line.id).text("text", line.text);
            refer("who", line.who).texts("items", line.items).file("file", line.file);
            truth("decorative", line.decorative).text("transcript", line.transcript).text("alt", line.alt);
            text("fill", line.fill).file("captions", line.captions).shows(line.shows).when(line.when);
        }
    }

    void told(const std::vector<course::Discuss>& all)
    {
        for (const auto& one : all) {
            begin("discuss").text("text", one.text).number("minutes", one.minutes).listed("at", one.at);
            listed("as", one.as).when(one.when);
        }
    }

    void told(const std::vector<course::Evidence>& all)
    {
        for (const auto& one : all)
            begin("evidence").list("sources", one.sources).text("text", one.text).when(one.when);
    }

    void leads(const std::vector<course::Jump>& jumps, const course::Way& way)
    {
        for (const auto& jump : jumps)
            begin("jump").when(jump.when).refer("to", jump.way.name);
        begin("way").number("kind", static_cast<long>(way.kind));
        way.kind == course::Way::Kind::Finish ? listed("how", way.name) : refer("to", way.name);
    }

    void one(const course::Option& option)
    {
        begin("option").own(option.id).text("label", option.label).text("because", option.because);
        text("locked", option.locked).when(option.only_if);
        for (const auto& effect : option.effects) {
            begin("effect").number("kind", static_cast<long>(effect.kind)).refer("name", effect.name);
            number("value", effect.value);
        }
        for (const auto& result : option.results)
            begin("result").text("text", result.text).when(result.when);
        for (const auto& view : option.views)
            begin("view").refer("voice", view.voice).text("text", view.text).when(view.when);
        told(option.evidence);
        told(option.telling);
        told(option.discusses);
        leads(option.jumps, option.way);
    }

    void one(const course::Ask& ask)
    {
        begin("ask").number("kind", static_cast<long>(ask.kind)).own(ask.id).text("prompt", ask.prompt);
        text("hint", ask.hint).text("no right answer", ask.no_right_answer).truth("read all", ask.read_all);
        truth("optional", ask.optional).truth("share", ask.share).number("lines", ask.lines);
        number("weeks", ask.weeks).file("picture", ask.picture).listed("moment", ask.moment).when(ask.when);
        items(ask.items);
        for (const auto& option : ask.options)
            one(option);
        begin("shared").text("title", ask.shared.title);
        told(ask.shared.telling);
        told(ask.shared.evidence);
        told(ask.shared.discusses);
        leads(ask.shared.jumps, ask.shared.way);
    }

    void one(const course::Scene& scene)
    {
        begin("scene").own(scene.id).list("was", scene.was).text("title", scene.title).text("place", scene.place);
        text("printable", scene.printable).text("warning", scene.warning).refer("skip to", scene.skip_to.name);
        texts("notes", scene.notes);
        for (const auto& part : scene.parts) {
            begin("part");
            told(part.telling);
            for (const auto& ask : part.asks)
                one(ask);
            told(part.discusses);
            leads(part.jumps, part.way);
        }
    }

    Graph m_graph;
};

} // namespace

Graph graph_of(const Course& course)
{
    return Drawing().draw(course);
}

} // namespace vignette::slips
