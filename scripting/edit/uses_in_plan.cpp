#include "engine/core/text.hpp"
#include "scripting/edit/uses.hpp"
#include "scripting/source/tokens.hpp"

#include <algorithm>
#include <utility>

namespace vignette::scripting {

namespace {

/// Where answers belong: the scenes that have an option of this id.
std::vector<std::string> scenes_with_option(const course::Course& course, std::string_view option)
{
    std::vector<std::string> out;
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            for (const auto& ask : part.asks) {
                const bool here = std::any_of(
                    ask.options.begin(), ask.options.end(), [&](const auto& one) { return one.id == option; });
                if (here)
                    out.push_back(scene.id);
            }
        }
    }
    return out;
}

/// "make_it/" for a question of that scene.
std::string scene_of_question(const course::Course& course, std::string_view question)
{
    for (const auto& scene : course.scenes) {
        for (const auto& part : scene.parts) {
            for (const auto& ask : part.asks) {
                if (ask.kind != course::Ask::Kind::Choose && ask.kind != course::Ask::Kind::Rate && ask.id == question)
                    return scene.id + "/";
            }
        }
    }
    return "?/";
}

class PlanFinder {
public:
    PlanFinder(const course::Course& course, const SceneAt& scene_at)
        : m_course(course)
        , m_scene_at(scene_at)
    {
    }

    std::vector<Use> find(std::string_view plan)
    {
        for (const auto line : text::lines(plan)) {
            ++m_line;
            m_base = static_cast<std::size_t>(line.data() - plan.data());
            m_written = line;
            m_tokens = tokens_of(line);
            m_at = 0;
            m_behind_event = false;
            read_line();
        }
        return std::move(m_out);
    }

private:
    bool done() const { return m_at >= m_tokens.size(); }
    bool is_text(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].kind == Token::Kind::Text;
    }
    bool is_word(std::string_view word, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].kind == Token::Kind::Name
            && m_tokens[m_at + ahead].text == word;
    }

    struct Quoted {
        std::string_view text;
        std::size_t at = 0;
    };
    Quoted take_text()
    {
        const Token& token = m_tokens[m_at++];
        return {token.text.substr(1, token.text.size() - 2), m_base + token.at + 1};
    }

    void add(std::vector<IdKind> kinds, Quoted id, const std::string& holder = {})
    {
        m_out.push_back({std::move(kinds), holder + std::string(id.text), id.at, id.text.size(), m_line});
    }

    void read_line()
    {
        if (m_list_of.empty() && !done() && m_tokens[m_at].kind == Token::Kind::Name && !is_word("expect"))
            begin();
        while (!done()) {
            if (is_word("expect"))
                m_behind_event = true, ++m_at, expectation();
            else if (m_list_of.empty())
                more_settings();
            else
                listed();
        }
    }

    /// The word that begins a line, with what belongs to it.
    void begin()
    {
        const std::string_view word = m_tokens[m_at++].text;
        if (!is_text())
            return;
        if (word == "choose")
            option(take_text());
        else if (word == "rate")
            rating(take_text());
        else if (word == "write" || word == "plan")
            add({IdKind::Question}, take_text()), m_at += is_text() ? 1 : 0;
        else if (word == "run")
            ++m_at;
        else if (!setting(word))
            question(word);
    }

    bool setting(std::string_view word)
    {
        const auto kind = word == "unit" ? IdKind::Unit : word == "role" ? IdKind::Role : IdKind::Nation;
        if (kind == IdKind::Nation && word != "nation")
            return false;
        add({kind}, take_text());
        return true;
    }

    void more_settings()
    {
        const std::string_view word = m_tokens[m_at++].text;
        if (is_text())
            setting(word);
    }

    void question(std::string_view word)
    {
        const Quoted id = take_text();
        add({IdKind::Question}, id);
        m_list_of = scene_of_question(m_course, id.text);
        m_pairs = word == "match";
    }

    /// `{ "a", "b" }`, over one or several lines.
    void listed()
    {
        if (m_tokens[m_at].is("}"))
            m_list_of.clear(), ++m_at;
        else if (!is_text())
            ++m_at;
        else
            answer(take_text());
    }

    void answer(Quoted id)
    {
        const std::size_t equals = m_pairs ? id.text.find('=') : std::string_view::npos;
        add_trimmed({id.text.substr(0, equals), id.at});
        if (equals != std::string_view::npos)
            add_trimmed({id.text.substr(equals + 1), id.at + equals + 1});
    }

    void add_trimmed(Quoted id)
    {
        const auto trimmed = text::trim(id.text);
        if (!trimmed.empty())
            add({IdKind::Item}, {trimmed, id.at + static_cast<std::size_t>(trimmed.data() - id.text.data())},
                m_list_of);
    }

    void option(Quoted id)
    {
        const auto scenes = scenes_with_option(m_course, id.text);
        std::string scene = scenes.size() == 1 ? scenes.front() : m_scene_at ? m_scene_at(m_line, m_behind_event) : "";
        if (scene.empty())
            scene = "?";
        add({IdKind::Option}, id, scene + "/");
    }

    /// "scale/item@moment".
    void rating(Quoted written)
    {
        const auto whole = written.text.substr(0, written.text.find('@'));
        const std::size_t slash = whole.find('/');
        const auto scale = whole.substr(0, slash);
        add({IdKind::Scale}, {scale, written.at});
        if (slash != std::string_view::npos)
            add({IdKind::ScaleItem}, {whole.substr(slash + 1), written.at + slash + 1}, std::string(scale) + "/");
    }

    void expectation()
    {
        if (is_word("no") && is_word("option", 1) && is_text(2))
            ++m_at;
        if (!done() && m_tokens[m_at].kind == Token::Kind::Name && is_text(1))
            return named_expectation(m_tokens[m_at++].text);
        const std::size_t from = done() ? 0 : m_tokens[m_at].at;
        std::size_t end = from;
        for (; !done() && !is_word("expect"); ++m_at)
            end = m_tokens[m_at].at + m_tokens[m_at].text.size();
        uses_in_condition(m_written.substr(from, end - from), m_base + from, m_line, m_course, m_out);
    }

    void named_expectation(std::string_view word)
    {
        const Quoted id = take_text();
        if (word == "scene")
            add({IdKind::Scene}, id);
        else if (word == "view")
            add({IdKind::Character, IdKind::Voice}, id);
        else if (word == "option")
            option(id);
    }

    const course::Course& m_course;
    const SceneAt& m_scene_at;
    std::vector<Use> m_out;
    std::vector<Token> m_tokens; ///< Of the line.
    std::size_t m_at = 0, m_base = 0;
    std::string_view m_written;
    std::uint32_t m_line = 0;
    std::string m_list_of; ///< "make_it/" while the braces of one of its questions are open.
    bool m_pairs = false, m_behind_event = false;
};

} // namespace

std::vector<Use> uses_in_plan(std::string_view plan, const course::Course& course, const SceneAt& scene_at)
{
    return PlanFinder(course, scene_at).find(plan);
}

} // namespace vignette::scripting
