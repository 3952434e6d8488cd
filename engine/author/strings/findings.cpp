#include "engine/author/strings/findings.hpp"

#include "engine/author/strings/index.hpp"
#include "engine/author/strings/placeholders.hpp"
#include "engine/author/strings/report.hpp"
#include "engine/core/text.hpp"

namespace vignette::author {

namespace {

using course::Diagnostic;
using course::Severity;

constexpr std::size_t most_on_a_card = 15;

/// The beginning of a text, in quotation marks.
std::string called(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::string out = "“";
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size() && count < longest; ++count) {
        const char32_t c = text::next_code_point(text, at);
        text::append_utf8(out, c == U'\n' ? U' ' : c);
    }
    return out + (count < longest ? "”" : "…”");
}

/// Looks at one translation after the other.
class Checker {
public:
    explicit Checker(std::uint32_t file)
        : m_file(file)
    {
    }

    void look_at(const CourseText& text, const PoEntry& entry)
    {
        m_line = entry.line;
        m_called = called(text.text);
        check_names(text.text, entry.translation());
        if (emphasis_marks(text.text) % 2 == 0 && emphasis_marks(entry.translation()) % 2 != 0)
            add({Severity::Warning, "translation-emphasis", {},
                "in the translation of " + m_called + " a * has no partner",
                "put * before and behind what is stressed, or write \\* for a star", "*"});
        if (text::trim(entry.translation()) != entry.translation())
            add({Severity::Warning, "translation-space", {},
                "the translation of " + m_called + " begins or ends with a space or an empty line", "remove it", {}});
        if (text.card && count_words(entry.translation()) > most_on_a_card)
            add({Severity::Warning, "translation-long-card", {},
                "the translation of the card " + m_called + " has more than 15 words",
                "say one thing, in one short sentence", {}});
    }

    std::vector<Diagnostic> take() { return std::move(m_out); }

private:
    void add(Diagnostic finding)
    {
        finding.where = {m_file, m_line};
        m_out.push_back(std::move(finding));
    }

    void tell_name(const std::string& what, const std::string& advice, const std::string& marked)
    {
        add({Severity::Warning, "translation-placeholder", {}, "the translation of " + m_called + " " + what, advice,
            marked});
    }

    void check_names(const std::string& text, const std::string& translation)
    {
        const auto wanted = placeholders_in(text), there = placeholders_in(translation);
        if (!wanted)
            return; // That is told of the text itself.
        if (!there)
            return tell_name("has a { or } without its partner", "write {name}, as the original has it", {});
        for (const auto& name : *wanted) {
            if (there->count(name) == 0)
                tell_name("leaves out {" + name + "}", "write {" + name + "} where it is to stand", {});
        }
        for (const auto& name : *there) {
            if (wanted->count(name) == 0)
                tell_name("has {" + name + "}, which the original has not",
                    "write what stands in braces as the original has it; until then the original is shown",
                    "{" + name + "}");
        }
    }

    std::uint32_t m_file, m_line = 0;
    std::string m_called;
    std::vector<Diagnostic> m_out;
};

} // namespace

std::vector<Diagnostic> translation_findings(const Po& po, const std::vector<CourseText>& texts, std::uint32_t file)
{
    Checker checker(file);
    const PoIndex index(po);
    for (const auto& text : texts) {
        if (const PoEntry* entry = ready_translation(po, index, text))
            checker.look_at(text, *entry);
    }
    return checker.take();
}

Diagnostic unread_translation(const Error& error, std::uint32_t file, std::uint32_t line)
{
    const auto end = error.message.rfind("; ");
    return {Severity::Warning, "translation-unread", {file, line},
        "this translation cannot be read: " + error.message.substr(0, end),
        end == std::string::npos ? "open it in Poedit, which marks what is wrong" : error.message.substr(end + 2), {}};
}

} // namespace vignette::author
