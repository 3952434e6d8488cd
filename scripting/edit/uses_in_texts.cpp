#include "scripting/edit/uses.hpp"

#include <algorithm>
#include <array>

namespace vignette::scripting {

namespace {

bool in_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// A piece of a condition; white space, and a backslash before a quotation mark, are no pieces.
struct Piece {
    enum class Is { Name, Quoted, Sign } is = Is::Sign;
    std::string_view text; ///< Quoted: what is between.
    std::size_t at = 0;
};

std::vector<Piece> pieces_of(std::string_view written)
{
    std::vector<Piece> out;
    for (std::size_t at = 0; at < written.size();) {
        const char c = written[at];
        if (in_name(c)) {
            const std::size_t from = at;
            while (at < written.size() && in_name(written[at]))
                ++at;
            out.push_back({Piece::Is::Name, written.substr(from, at - from), from});
        } else if (c == '"' || c == '\'') {
            const std::size_t end = std::min(written.find_first_of("\"'\\", at + 1), written.size());
            out.push_back({Piece::Is::Quoted, written.substr(at + 1, end - at - 1), at + 1});
            at = end + 1 + (end < written.size() && written[end] == '\\' ? 1 : 0);
        } else if (c == '=' || c == '!' || c == '~' || c == '<' || c == '>') {
            const std::size_t length = written.substr(at + 1, 1) == "=" ? 2 : 1;
            out.push_back({Piece::Is::Sign, written.substr(at, length), at});
            at += length;
        } else {
            if (c == '(' || c == ')')
                out.push_back({Piece::Is::Sign, written.substr(at, 1), at});
            ++at;
        }
    }
    return out;
}

bool compares(std::string_view sign)
{
    return sign == "==" || sign == "!=" || sign == "~=";
}

class Conditions {
public:
    Conditions(const course::Course& course, std::vector<Piece> pieces, std::size_t at, std::uint32_t line,
        std::vector<Use>& out)
        : m_course(course)
        , m_pieces(std::move(pieces))
        , m_base(at)
        , m_line(line)
        , m_out(out)
    {
    }

    void read()
    {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].is != Piece::Is::Name)
                continue;
            if (is_sign(i + 1, "(") && i + 2 < m_pieces.size() && m_pieces[i + 2].is == Piece::Is::Quoted)
                question(m_pieces[i].text, m_pieces[i + 2]);
            else
                name(i);
        }
    }

private:
    bool is_sign(std::size_t i, std::string_view sign) const
    {
        return i < m_pieces.size() && m_pieces[i].is == Piece::Is::Sign && m_pieces[i].text == sign;
    }

    void add(std::vector<IdKind> kinds, std::string name, std::size_t at, std::size_t length)
    {
        m_out.push_back({std::move(kinds), std::move(name), m_base + at, length, m_line});
    }

    void question(std::string_view word, const Piece& asked)
    {
        const std::size_t slash = asked.text.find('/');
        if (word == "role")
            return add({IdKind::Role, IdKind::Group}, std::string(asked.text), asked.at, asked.text.size());
        if (word == "nation")
            return add({IdKind::Nation}, std::string(asked.text), asked.at, asked.text.size());
        const auto scene = asked.text.substr(0, slash);
        add({IdKind::Scene}, std::string(scene), asked.at, scene.size());
        if (slash == std::string_view::npos)
            return;
        const auto answer = asked.text.substr(slash + 1);
        add({IdKind::Option, IdKind::Item}, present_name(m_course, scene) + "/" + std::string(answer),
            asked.at + slash + 1, answer.size());
    }

    /// The state whose value stands behind the sign before `i`; empty if that is no comparison with a state.
    std::string state_before(std::size_t i) const
    {
        if (i < 2 || m_pieces[i - 1].is != Piece::Is::Sign || !compares(m_pieces[i - 1].text))
            return {};
        std::size_t left = i - 2;
        while (left > 0 && is_sign(left, ")"))
            --left;
        const auto found = m_course.variable_by_id.find(m_pieces[left].text);
        const bool state = m_pieces[left].is == Piece::Is::Name && found != m_course.variable_by_id.end()
            && m_course.variables[found->second].kind == course::Variable::Kind::State;
        return state ? std::string(m_pieces[left].text) : std::string{};
    }

    void name(std::size_t i)
    {
        static constexpr std::array<std::string_view, 5> own{"and", "or", "not", "true", "false"};
        const auto& piece = m_pieces[i];
        if (std::find(own.begin(), own.end(), piece.text) != own.end())
            return;
        const std::string state = state_before(i);
        if (state.empty())
            add({IdKind::Variable}, std::string(piece.text), piece.at, piece.text.size());
        else
            add({IdKind::Value}, state + "/" + std::string(piece.text), piece.at, piece.text.size());
    }

    const course::Course& m_course;
    std::vector<Piece> m_pieces;
    std::size_t m_base;
    std::uint32_t m_line;
    std::vector<Use>& m_out;
};

} // namespace

std::string present_name(const course::Course& course, std::string_view scene)
{
    const auto found = course.scene_by_id.find(scene);
    return found == course.scene_by_id.end() ? std::string(scene) : course.scenes[found->second].id;
}

void uses_in_condition(
    std::string_view written, std::size_t at, std::uint32_t line, const course::Course& course, std::vector<Use>& out)
{
    Conditions(course, pieces_of(written), at, line, out).read();
}

void uses_in_text(std::string_view written, std::size_t at, std::uint32_t line, std::vector<Use>& out)
{
    for (std::size_t open = written.find('{'); open != std::string_view::npos; open = written.find('{', open + 1)) {
        const std::size_t close = written.find('}', open);
        if (close == std::string_view::npos)
            return;
        const auto inside = written.substr(open + 1, close - open - 1);
        const auto name = inside.substr(0, inside.find('.'));
        const auto lines_above = std::count(written.begin(), written.begin() + static_cast<std::ptrdiff_t>(open), '\n');
        out.push_back({{name.size() < inside.size() ? IdKind::Character : IdKind::Variable}, std::string(name),
            at + open + 1, name.size(), line + static_cast<std::uint32_t>(lines_above)});
    }
}

} // namespace vignette::scripting
