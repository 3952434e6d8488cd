#include "tests/play/generated.hpp"

#include <algorithm>

namespace vignette::play {

using namespace script;

namespace {

class Maker {
public:
    explicit Maker(std::uint64_t seed)
        : m_random(seed)
    {
    }

    Script make()
    {
        m_out = {
            say("course", "generated", braces({{"title", "Generated"}, {"version", "1.0.0"}})),
            say("counter", "trust", braces({{"from", -2}, {"to", 3}, {"start", 1}})),
            say("counter", "days", braces({{"from", 0}, {"to", 4}, {"keep", true}})),
            say("flag", "late"),
            say("state", "light", list({"day", "lamp", "dark"})),
            say("compute", "ease", list({"trust", "late"}), list({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})),
            say("role", "cook", braces({{"name", "Cook"}, {"groups", "kitchen"}})),
            say("role", "carer", braces({{"name", "Carer"}})),
            say("nation", "wales", braces({{"name", "Wales"}})),
            say("scale", "sure", braces({{"question", "How sure?"}, {"points", 5}, {"aside", "Rather not"}})),
            say("scale", "items", braces({{"points", 3}, {"items", list({item({"q1", "One"}), item({"q2", "Two"})})}})),
        };
        const auto units = 1 + m_random.below(3);
        for (std::uint64_t i = 0; i < units; ++i)
            unit("unit" + std::to_string(i));
        return m_out;
    }

private:
    void put(course::Statement statement) { m_out.push_back(std::move(statement)); }
    bool chance(std::uint64_t one_in) { return m_random.below(one_in) == 0; }

    void unit(const std::string& id)
    {
        put(chance(2) ? say("unit", id, braces({{"title", id}, {"minutes", 5}, {"summary", "In short."}}))
                      : say("unit", id, braces({{"title", id}, {"minutes", 5}})));
        m_unit = id;
        m_scenes = 3 + m_random.below(5);
        for (m_scene = 0; m_scene < m_scenes; ++m_scene)
            scene();
        put(say("scene", name(m_scenes)));
        questions();
        put(say("finish", chance(3) ? "left_early" : "completed"));
    }

    std::string name(std::uint64_t number) const { return m_unit + "_s" + std::to_string(number); }
    /// Mostly forwards, so that playing comes to an end.
    std::string target()
    {
        return chance(4) ? name(m_random.below(m_scenes + 1)) : name(m_scene + 1 + m_random.below(m_scenes - m_scene));
    }

    std::string condition()
    {
        const std::string some = name(m_random.below(m_scene + 1));
        switch (m_random.below(9)) {
        case 0:
            return "trust >= " + std::to_string(m_random.below(3));
        case 1:
            return "not late";
        case 2:
            return "light != dark";
        case 3:
            return "seen('" + some + "') and days < 3";
        case 4:
            return "tried('" + name(m_scene) + "/o0') or late";
        case 5:
            return "role('kitchen') or nation('wales')";
        case 6:
            return "ease > 4";
        case 7:
            return "chose('" + name(m_scene) + "/o0')";
        default:
            return "chose('" + name(m_scene) + "/x')";
        }
    }

    void scene()
    {
        put(say("scene", name(m_scene)));
        if (chance(4))
            put(say("warning", "Sad.", braces({{"skip_to", name(m_scenes)}})));
        for (auto pages = m_random.below(3); pages > 0; --pages) {
            put(say("narrate", "Trust {trust}, {light}, {ease}."));
            put(say("page_break"));
        }
        put(say("choose_many", name(m_scene) + "_m", "Which?",
            list({item({"x", "X"}), item({"y", "Y"}), item({"z", "Z"})})));
        put(say("narrate", "Perhaps.", braces({{"when", condition()}})));
        questions();
        choice();
    }

    void questions()
    {
        const std::string id = name(m_scene);
        if (chance(3))
            put(say("reflect", id + "_r", braces({{"prompt", "Why?"}})));
        if (chance(3))
            put(say("rate", "sure", braces({{"moment", chance(2) ? "before" : "after"}})));
        if (chance(4))
            put(say("rate", "items", braces({{"moment", "before"}})));
        if (chance(4))
            put(say("arrange", id + "_a", "Order", list({item({"p", "P"}), item({"q", "Q"})})));
        if (chance(4))
            put(say("match", id + "_p", "Pairs", list({pair({"l", "L", "1"}), pair({"r", "R", "2"})})));
        if (chance(5))
            put(say("plan", id + "_n", braces({{"prompt", "What next?"}})));
    }

    void choice()
    {
        put(say("choose", "What?", braces({{"read_all", chance(2)}})));
        const auto options = 1 + m_random.below(3);
        for (std::uint64_t i = 0; i <= options; ++i) {
            put(say("option", "o" + std::to_string(i), "Option"));
            if (i < options && chance(3)) {
                put(say("only_if", condition()));
                if (chance(2))
                    put(say("shown_but_locked", "Not now."));
            }
            effects();
            put(say("result", "It happens."));
            if (chance(4))
                put(say("go_if", condition(), target()));
            if (i < options || chance(2))
                put(chance(6) ? say("finish", "left_early") : say("go", target()));
        }
        put(say("whichever", "We know"));
        put(say("go", name(m_scene + 1)));
    }

    void effects()
    {
        if (chance(2))
            put(say("add", "trust", static_cast<int>(m_random.below(5)) - 2));
        if (chance(3))
            put(say("add", "days", 1));
        if (chance(3))
            put(say("set", "late", chance(2)));
        if (chance(3))
            put(say("set", "light", chance(2) ? "lamp" : "dark"));
    }

    Random m_random;
    Script m_out;
    std::string m_unit;
    std::uint64_t m_scenes = 0, m_scene = 0;
};

std::vector<std::string> some_of(Random& random, const PageAsk& ask, bool all)
{
    std::vector<std::string> out;
    for (const auto& one : ask.items) {
        if (all || random.below(2) == 0)
            out.emplace_back(one.id);
    }
    if (random.below(2) == 0)
        std::reverse(out.begin(), out.end());
    return out;
}

Event answer(Random& random, const PageAsk& ask)
{
    using Kind = PageAsk::Kind;
    const std::string id(ask.id);
    switch (ask.kind) {
    case Kind::Choose:
        return {.action = Action::Choose,
            .id = ask.options.empty() ? "none" : std::string(ask.options[random.below(ask.options.size())].id)};
    case Kind::Role:
    case Kind::Nation:
        return {.action = ask.kind == Kind::Role ? Action::Role : Action::Nation,
            .id = std::string(ask.options[random.below(ask.options.size())].id)};
    case Kind::ChooseMany:
        return {.action = Action::ChooseMany, .ask = id, .ids = some_of(random, ask, false)};
    case Kind::Arrange:
        return {.action = Action::Arrange, .ask = id, .ids = some_of(random, ask, true)};
    case Kind::Match:
        return {.action = Action::Match,
            .ask = id,
            .pairs = {{std::string(ask.items[random.below(ask.items.size())].id), std::string(ask.items[0].id)}}};
    case Kind::Rate: {
        Event out{.action = Action::Rate,
            .id = std::string(ask.moment),
            .ask = id,
            .value = static_cast<int>(random.below(4))};
        if (!ask.items.empty())
            out.item = ask.items[random.below(ask.items.size())].id;
        return out;
    }
    case Kind::Reflect:
        return {
            .action = Action::Write, .ask = id, .text = "Because “" + std::to_string(random.below(9)) + "”\n\"é\"."};
    case Kind::Plan:
        return {.action = Action::Plan, .ask = id, .text = "Ask first."};
    default:
        return {};
    }
}

} // namespace

Script generated(std::uint64_t seed)
{
    return Maker(seed).make();
}

Event any_event(Random& random, const Course& course, const Page& page)
{
    if (random.below(3) != 0)
        return answer(random, page.asks[random.below(page.asks.size())]);
    switch (random.below(9)) {
    case 0:
        return {.action = Action::Skip};
    case 1:
        return {.action = Action::Leave};
    case 2:
        return {.action = Action::Open, .id = course.units[random.below(course.units.size())].id};
    case 3:
        return {.action = static_cast<Action>(random.below(static_cast<std::uint64_t>(Action::Leave) + 1)), .id = "x"};
    case 4:
        return {.action = Action::Back};
    case 5:
        return {.action = Action::TryAgain};
    default:
        return {};
    }
}

} // namespace vignette::play
