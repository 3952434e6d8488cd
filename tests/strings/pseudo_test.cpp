#include "engine/author/strings/placeholders.hpp"
#include "engine/author/strings/translation.hpp"
#include "engine/core/text.hpp"
#include "engine/course/visit.hpp"
#include "engine/play/page.hpp"
#include "engine/play/step.hpp"
#include "scripting/loader.hpp"
#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

#include <set>

namespace vignette::author {

namespace {

/// Every letter A to Z becomes one that no text of ours has; what stands in braces stays.
std::string pseudo(const std::string& text)
{
    static const char32_t small[] = U"ąƀćđęƒģħįĵķłɱńøƥʠŕšŧųṽŵẋýž";
    std::string out;
    bool inside = false;
    for (const char c : text) {
        inside = (inside || c == '{') && c != '}';
        if (!inside && c >= 'a' && c <= 'z')
            text::append_utf8(out, small[c - 'a']);
        else if (!inside && c >= 'A' && c <= 'Z')
            text::append_utf8(out, small[c - 'A']);
        else
            out.push_back(c);
    }
    return out;
}

course::Course pseudo_course(const char* folder)
{
    std::vector<CourseText> texts;
    auto plain = scripting::load_course(folder, {}, nullptr, collect_texts(texts));
    REQUIRE(plain.course.has_value());
    Po po = new_po(texts, plain.sources, {"pseudo", "xx"});
    for (auto& entry : po.entries) {
        if (!entry.is_header())
            entry.translations = {pseudo(entry.id)};
    }
    auto loaded = scripting::load_course(folder, {}, nullptr, translation(read(write_po(po)), "xx"));
    REQUIRE(loaded.course.has_value());
    CHECK(loaded.findings.size() == plain.findings.size());
    return std::move(*loaded.course);
}

bool has_letter(std::string_view text)
{
    return text.find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string_view::npos;
}

/// Collects what on a page is still as it was written.
class Reader {
public:
    void page(const play::Page& page)
    {
        see({page.unit_title, page.title, page.place, page.you, page.summary});
        if (page.content_note)
            see({page.content_note->text});
        blocks(page.blocks);
        if (page.outcome)
            outcome(*page.outcome);
        for (const auto& other : page.others)
            outcome(other);
        for (const auto& ask : page.asks)
            question(ask);
        for (const auto& emblem : page.emblems) {
            see({emblem.alt});
            see_all(emblem.words);
        }
        see_all(page.notes);
    }

    std::string found() const
    {
        std::string out;
        for (const auto& text : m_found)
            out += text + "\n";
        return out;
    }
    std::size_t seen() const { return m_seen.size(); }

private:
    template <typename Texts>
    void see_all(const Texts& texts)
    {
        for (const std::string_view text : texts) {
            m_seen.emplace(text);
            if (has_letter(text))
                m_found.emplace(text);
        }
    }
    void see(std::initializer_list<std::string_view> texts) { see_all(texts); }

    void blocks(const std::vector<play::Block>& blocks)
    {
        for (const auto& block : blocks) {
            see({block.text, block.alt, block.transcript});
            if (block.who != "In your home, do this") // The program's own words, where a course has none of its own.
                see({block.who});
            see_all(block.items);
        }
    }

    void outcome(const play::PageOutcome& outcome)
    {
        see({outcome.label, outcome.because, outcome.shared_title});
        see_all(outcome.results);
        for (const auto& view : outcome.views)
            see({view.text,
                view.voice == "colleague" || view.voice == "family" ? "" : view.name}); // Those are our words.
        evidence(outcome.evidence);
        evidence(outcome.shared_evidence);
        blocks(outcome.telling);
        blocks(outcome.shared_telling);
    }

    void evidence(const std::vector<play::PageEvidence>& list)
    {
        for (const auto& one : list) {
            see({one.text});
            for (const auto* source : one.sources)
                see({source->text.value, source->recheck_note.value});
        }
    }

    void question(const play::PageAsk& ask)
    {
        const bool of_the_program = ask.kind == play::PageAsk::Kind::Role || ask.kind == play::PageAsk::Kind::Nation;
        see({of_the_program ? "" : ask.prompt, ask.hint, ask.no_right_answer});
        for (const auto& option : ask.options)
            see({option.label, option.locked});
        for (const auto& item : ask.items)
            see({item.text, item.opens});
        if (!ask.scale)
            return;
        const auto& scale = *ask.scale;
        see({scale.question.value, scale.low.value, scale.high.value, scale.aside.value, scale.why.value});
        for (const auto& word : scale.words)
            see({word.value});
    }

    std::set<std::string> m_seen, m_found;
};

/// Values that make conditions go both ways: every variable at its lowest and at its highest.
void set_all(const course::Course& course, play::State& state, bool high)
{
    for (std::size_t i = 0; i < course.variables.size(); ++i) {
        const auto& variable = course.variables[i];
        state.now.variables[i] = static_cast<std::int16_t>(high ? variable.to : variable.from);
    }
    for (auto& facts : state.now.facts)
        facts = high ? ~std::uint64_t{0} : 0;
    play::recompute(course, state.now);
}

/// Each page of the scene, with each outcome of its choices.
void read_scene(const course::Course& course, play::State state, course::Index scene, Reader& reader)
{
    play::open_scene(course, state, scene);
    reader.page(play::page(course, state));
    play::open_telling(course, state);
    for (std::size_t part = 0; part < course.scenes[scene].parts.size(); ++part) {
        state.now.part = static_cast<std::uint16_t>(part);
        const auto& here = course.scenes[scene].parts[part];
        reader.page(play::page(course, state));
        if (here.choose == course::nothing)
            continue;
        for (const auto& option : here.asks[here.choose].options) {
            const auto after = play::step(course, state, {.action = play::Action::Choose, .id = option.id});
            if (after)
                reader.page(play::page(course, after.value()));
        }
    }
}

void read_course(const course::Course& course, Reader& reader)
{
    for (course::Index unit = 0; unit < course.units.size(); ++unit) {
        for (const bool high : {false, true}) {
            auto state = play::begin(course, unit);
            if (!course.roles.empty())
                play::set_role(course, state, high ? 0 : static_cast<course::Index>(course.roles.size() - 1));
            if (!course.nations.empty())
                state.nation = high ? 0 : static_cast<course::Index>(course.nations.size() - 1);
            set_all(course, state, high);
            reader.page(play::page(course, state));
            for (const auto scene : course.units[unit].scenes)
                read_scene(course, state, scene, reader);
        }
    }
}

/// Every text that the loader knows of, whoever told us of it.
std::string left_as_written(course::Course& course)
{
    std::string out;
    course::Visitor visitor([](course::Condition&) {},
        [&](course::Text& text) {
            if (has_letter(text.value))
                out += text.value + "\n";
        },
        [](course::Way&) {}, [](std::vector<course::Show>&, course::Where) {});
    visitor.course(course);
    for (const auto& term : course.terms)
        out += has_letter(term.word) ? term.word + "\n" : "";
    return out;
}

} // namespace

TEST_SUITE("strings/pseudo")
{
    TEST_CASE("Pseudo-translation: no page of the tour has a word of the original left")
    {
        const auto course = pseudo_course(tour_folder);
        Reader reader;
        read_course(course, reader);
        CHECK(reader.seen() > 150);
        // A state's value is its name in conditions, too, so {cup} says what the author called it.
        CHECK(reader.found()
            == pseudo("The pot is at ") + "0" + pseudo(" of 2, and the tea is in a ") + "none.\n"
                + pseudo("The pot is at ") + "2" + pseudo(" of 2, and the tea is in a ") + "beaker.\n");
    }

    TEST_CASE("Pseudo-translation: no text of the tour or of the dementia course is forgotten")
    {
        auto tour = pseudo_course(tour_folder);
        CHECK(left_as_written(tour).empty());
        auto dementia = pseudo_course(VIGNETTE_SOURCE_DIR "/courses/introduction-to-dementia-care");
        CHECK(left_as_written(dementia).empty());
    }
}

} // namespace vignette::author
