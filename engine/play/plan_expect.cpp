#include "engine/play/plan_expect.hpp"

#include <algorithm>
#include <initializer_list>

namespace vignette::play {

namespace {

bool offers(const Page& page, std::string_view id)
{
    const auto open = [&](const PageOption& option) { return option.id == id && option.locked.empty(); };
    return std::any_of(page.asks.begin(), page.asks.end(), [&](const PageAsk& ask) {
        return ask.kind == PageAsk::Kind::Choose && std::any_of(ask.options.begin(), ask.options.end(), open);
    });
}

bool has_view(const Page& page, std::string_view voice)
{
    return page.outcome
        && std::any_of(page.outcome->views.begin(), page.outcome->views.end(),
            [&](const PageView& view) { return view.voice == voice; });
}

/// Everything on the page that is read out, but for the facilitator's notes.
class Words {
public:
    explicit Words(const Page& page)
    {
        put({page.title, page.place, page.you, page.summary});
        if (page.content_note)
            put({page.content_note->text});
        put(page.blocks);
        if (page.outcome)
            put(*page.outcome);
        for (const auto& other : page.others)
            put(other);
        for (const auto& ask : page.asks)
            put(ask);
    }

    bool hold(std::string_view words) const
    {
        return std::any_of(
            m_all.begin(), m_all.end(), [&](std::string_view text) { return text.find(words) != text.npos; });
    }

private:
    void put(std::initializer_list<std::string_view> texts) { m_all.insert(m_all.end(), texts); }

    void put(const std::vector<Block>& blocks)
    {
        for (const auto& block : blocks) {
            put({block.text, block.who, block.alt, block.transcript});
            m_all.insert(m_all.end(), block.items.begin(), block.items.end());
        }
    }

    void put(const PageOutcome& outcome)
    {
        put({outcome.label, outcome.because, outcome.shared_title});
        m_all.insert(m_all.end(), outcome.results.begin(), outcome.results.end());
        for (const auto& view : outcome.views)
            put({view.name, view.text});
        for (const auto* list : {&outcome.evidence, &outcome.shared_evidence}) {
            for (const auto& evidence : *list)
                put({evidence.text});
        }
        put(outcome.telling);
        put(outcome.shared_telling);
    }

    void put(const PageAsk& ask)
    {
        put({ask.prompt, ask.hint, ask.no_right_answer});
        for (const auto& option : ask.options)
            put({option.label, option.locked});
        for (const auto& item : ask.items)
            put({item.text, item.chosen ? item.opens : std::string_view{}});
    }

    std::vector<std::string_view> m_all;
};

bool ends(const Page& page, std::string_view as)
{
    return std::any_of(page.asks.begin(), page.asks.end(),
        [&](const PageAsk& ask) { return ask.kind == PageAsk::Kind::End && ask.as == as; });
}

} // namespace

std::string described(const Expectation& expectation)
{
    std::string name = "“" + expectation.text + "”";
    switch (expectation.kind) {
    case Expectation::Kind::Scene:
        return "scene " + name;
    case Expectation::Kind::View:
        return "the view " + name;
    case Expectation::Kind::NoView:
        return "no view " + name;
    case Expectation::Kind::Text:
        return "the text " + name;
    case Expectation::Kind::NoText:
        return "no text " + name;
    case Expectation::Kind::Option:
        return "the option " + name;
    case Expectation::Kind::NoOption:
        return "no option " + name;
    case Expectation::Kind::End:
        return "the end " + name;
    default:
        return name;
    }
}

bool holds(const Course& course, const State& state, PlanNames& names, const Expectation& expectation)
{
    const Page shown = page(course, state);
    switch (expectation.kind) {
    case Expectation::Kind::Scene:
        return shown.scene == expectation.text;
    case Expectation::Kind::View:
        return has_view(shown, expectation.text);
    case Expectation::Kind::NoView:
        return !has_view(shown, expectation.text);
    case Expectation::Kind::Text:
        return Words(shown).hold(expectation.text);
    case Expectation::Kind::NoText:
        return !Words(shown).hold(expectation.text);
    case Expectation::Kind::Option:
        return offers(shown, expectation.text);
    case Expectation::Kind::NoOption:
        return !offers(shown, expectation.text);
    case Expectation::Kind::End:
        return ends(shown, expectation.text);
    default:
        return course::holds(names.compile(expectation.text).value(), facts_of(state));
    }
}

std::string instead(const Course& course, const State& state, PlanNames& names, const Expectation& expectation)
{
    std::string out = in_words(page(course, state));
    if (expectation.kind == Expectation::Kind::Option)
        return out + about_option(course, state, expectation.text);
    if (expectation.kind != Expectation::Kind::Holds)
        return out;
    return out + values_in(course, state, names.compile(expectation.text).value());
}

} // namespace vignette::play
