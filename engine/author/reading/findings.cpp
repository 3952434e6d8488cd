#include "engine/author/reading/findings.hpp"

#include "engine/author/reading/measure.hpp"
#include "engine/author/reading/place.hpp"
#include "engine/author/reading/told.hpp"
#include "engine/author/reading/wording.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace vignette::author::reading {

namespace {

using course::Course;
using course::Diagnostic;
using course::Severity;

bool is_english(const Course& course)
{
    return course.language.starts_with("en");
}

/// The sentence that is hardest to read, of those long enough to be hard.
Sentence hardest(const std::vector<Sentence>& sentences)
{
    Sentence worst;
    double age = -1;
    for (const auto& one : sentences) {
        Measure measure;
        measure.add(one);
        const double this_age = one.words.size() < 8 ? 0 : measure.age();
        if (this_age > age) {
            worst = one;
            age = this_age;
        }
    }
    return worst;
}

/// A reading age as people say it: who reads at 13.2 is 14 at the next birthday.
std::string years(double age)
{
    return std::to_string(std::lround(std::ceil(age)));
}

Diagnostic finding(
    std::string code, course::Where where, std::string message, std::string advice, std::string marked = {})
{
    return {Severity::Note, std::move(code), where, std::move(message), std::move(advice), std::move(marked), {}};
}

/// The findings about how texts read, for one course.
class Reader {
public:
    Reader(const Course& course, const std::vector<course::SourceFile>& sources)
        : m_course(course)
        , m_sources(sources)
    {
    }

    std::vector<Diagnostic> all()
    {
        for (const auto& one : told(m_course)) {
            if (one.by == Told::By::World || one.by == Told::By::Description)
                continue;
            const std::string value = filled(*one.text);
            const auto all = sentences(value);
            long_sentences(one, all, hard_text(one, all));
        }
        for (const auto& unit : unit_readings(m_course))
            hard_unit(unit);
        return std::move(m_out);
    }

private:
    /// `told`: the beginning of a sentence that another finding named.
    void long_sentences(const Told& one, const std::vector<Sentence>& all, const char* told)
    {
        for (const auto& sentence : all) {
            if (sentence.words.size() <= longest_sentence || sentence.text.data() == told)
                continue;
            const Place place = place_of(sentence, one.text->where, m_sources);
            m_out.push_back(finding("long-sentence", place.where,
                "this sentence has " + std::to_string(sentence.words.size()) + " words: “" + beginning(sentence) + "”",
                "make two of it; up to " + std::to_string(longest_sentence) + " words are easy to follow",
                place.marked));
        }
    }

    /// Tells it, and which sentence it named; nullptr if the text is not hard.
    const char* hard_text(const Told& one, const std::vector<Sentence>& all)
    {
        Measure measure;
        for (const auto& sentence : all)
            measure.add(sentence);
        if (measure.words < fewest_words || measure.age() <= reading::hard_text)
            return nullptr;
        const Sentence worst = hardest(all);
        const Place place = place_of(worst, one.text->where, m_sources);
        m_out.push_back(finding("hard-to-read", place.where,
            "this text has a reading age of " + years(measure.age()) + "; its hardest sentence is “" + beginning(worst)
                + "”",
            "use shorter words, or make two sentences of it", place.marked));
        m_out.back().severity = Severity::Warning;
        return worst.text.data();
    }

    void hard_unit(const UnitReading& reading)
    {
        if (reading.age <= reading::hard_unit)
            return;
        const course::Unit& unit = m_course.units[reading.unit];
        std::string text;
        for (const auto& one : told(m_course)) {
            if (one.unit == reading.unit && one.by != Told::By::World && one.by != Told::By::Description)
                text.append(filled(*one.text)).append("\n\n");
        }
        m_out.push_back(finding("hard-to-read", unit.where,
            "the unit “" + unit.title.value + "” has a reading age of " + years(reading.age)
                + "; its hardest sentence is “" + beginning(hardest(sentences(text))) + "”",
            "use shorter words and sentences; most people like to read at 9 to 11", unit.id));
    }

    const Course& m_course;
    const std::vector<course::SourceFile>& m_sources;
    std::vector<Diagnostic> m_out;
};

/// What importing a story leaves for its author to write: see engine/author/twee. tests/program/twee_test.py holds the
/// two together.
constexpr std::string_view still_to_write = "write it here.)";

void unwritten(const Course& course, const std::vector<course::SourceFile>& sources, std::vector<Diagnostic>& out)
{
    for (const auto& one : told(course)) {
        const std::string& text = one.text->value;
        const std::size_t at = text.find(still_to_write);
        if (at == std::string::npos)
            continue;
        const std::size_t from = std::min(text.rfind('(', at), at);
        const std::string words = text.substr(from, at + still_to_write.size() - from);
        const Place place = place_of(words, one.text->where, sources);
        out.push_back(finding("unwritten", place.where, "this is still to be written: “" + words + "”",
            "put your own words in its place", place.marked));
        out.back().severity = Severity::Warning;
    }
}

void wordings(const Course& course, const std::vector<course::SourceFile>& sources, std::vector<Diagnostic>& out)
{
    const auto texts = told(course);
    for (const auto& wording : course.wordings) {
        for (const auto& phrase : phrases(wording.rather_than.value)) {
            for (const auto& one : texts) {
                std::size_t length = 0;
                if (one.by == Told::By::Person || one.by == Told::By::World)
                    continue;
                const std::size_t at = find_phrase(one.text->value, phrase, length);
                if (at == std::string::npos)
                    continue;
                const Place place = place_of(one.text->value.substr(at, length), one.text->where, sources);
                out.push_back(finding("wording", place.where,
                    "“" + phrase + "” stands in what is told; this course says: " + wording.say.value,
                    wording.why.empty() ? "say it as the language guide does" : wording.why.value, place.marked));
            }
        }
    }
}

void facts(const Course& course, std::vector<Diagnostic>& out)
{
    const auto ids = facts_to_check(course);
    if (ids.empty())
        return;
    const auto first = std::find_if(course.sources.begin(), course.sources.end(),
        [&](const course::Source& source) { return source.id == ids.front(); });
    const bool one = ids.size() == 1;
    out.push_back(finding("fact-to-check", first->where,
        std::to_string(ids.size()) + " of " + std::to_string(course.sources.size())
            + (one ? " sources is still to be checked: " : " sources are still to be checked: ") + in_a_row(ids),
        one ? "look it up, then give it another status, and today’s date as checked"
            : "look each one up, then give it another status, and today’s date as checked",
        first->id));
}

void helplines(const Course& course, std::chrono::sys_days today, std::vector<Diagnostic>& out)
{
    const auto ids = old_helplines(course, today);
    for (const auto& line : course.helplines) {
        if (std::find(ids.begin(), ids.end(), line.id) == ids.end())
            continue;
        const std::string since
            = line.checked.empty() ? "has no date on which somebody checked it" : "was last checked on " + line.checked;
        out.push_back(finding("helpline-old", line.where, "the helpline “" + line.name.value + "” " + since,
            "look up its number and hours, then write today’s date as checked", line.id));
    }
}

} // namespace

std::vector<Diagnostic> findings(
    const Course& course, const std::vector<course::SourceFile>& sources, std::chrono::sys_days today)
{
    std::vector<Diagnostic> out;
    if (is_english(course))
        out = Reader(course, sources).all();
    unwritten(course, sources, out);
    wordings(course, sources, out);
    facts(course, out);
    helplines(course, today, out);
    return out;
}

} // namespace vignette::author::reading
