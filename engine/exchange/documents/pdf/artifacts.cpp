#include "engine/exchange/documents/pdf/artifacts.hpp"

#include <set>

namespace vignette::exchange::documents {

namespace {

/// A picture ("Do") begins and ends by itself.
const std::set<std::string_view> path_begins{"m", "re", "Do"};
const std::set<std::string_view> path_ends{"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n", "Do"};

bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool is_delimiter(char c)
{
    return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos;
}

/// The end of the string in parentheses that begins at `at`.
std::size_t string_end(std::string_view content, std::size_t at)
{
    int depth = 0;
    for (; at < content.size(); ++at) {
        if (content[at] == '\\')
            ++at;
        else if (content[at] == '(')
            ++depth;
        else if (content[at] == ')' && --depth == 0)
            return at + 1;
    }
    return content.size();
}

/// The end of the name, number, operator or lone delimiter that begins at `at`.
std::size_t word_end(std::string_view content, std::size_t at)
{
    if (is_delimiter(content[at]) && content[at] != '/')
        return at + 1;
    ++at;
    while (at < content.size() && !is_blank(content[at]) && !is_delimiter(content[at]))
        ++at;
    return at;
}

/// Copies a content stream and writes marks between its operations.
class Marker {
public:
    explicit Marker(std::string_view content)
        : m_content(content)
    {
    }

    std::string marked();

private:
    void operation(std::string_view name, std::size_t end);

    std::string_view m_content;
    std::string m_out;
    std::size_t m_copied = 0; ///< Up to here, all is in `m_out`; then come operands that wait for their operator.
    int m_depth = 0; ///< How many marked contents are open.
    bool m_ours = false; ///< Ours is open.
};

void Marker::operation(std::string_view name, std::size_t end)
{
    m_depth += name == "BDC" || name == "BMC" ? 1 : 0;
    m_depth -= name == "EMC" ? 1 : 0;
    const bool begins = path_begins.count(name) != 0 || name == "BT";
    if (begins && m_depth == 0 && !m_ours) {
        m_out += "\n/Artifact BMC";
        m_out += is_blank(m_content[m_copied]) ? "" : " ";
        m_ours = true;
    }
    m_out += m_content.substr(m_copied, end - m_copied);
    m_copied = end;
    if (m_ours && (path_ends.count(name) != 0 || name == "ET")) {
        m_out += "\nEMC";
        m_ours = false;
    }
}

std::string Marker::marked()
{
    for (std::size_t at = 0; at < m_content.size();) {
        const char c = m_content[at];
        if (is_blank(c)) {
            ++at;
            continue;
        }
        const auto end = c == '(' ? string_end(m_content, at) : word_end(m_content, at);
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (letter)
            operation(m_content.substr(at, end - at), end);
        at = c == '<' && m_content.substr(at, 2) != "<<" ? m_content.find('>', at) : end;
    }
    return m_out + std::string(m_content.substr(m_copied));
}

} // namespace

std::string with_artifacts(std::string_view content)
{
    return Marker(content).marked();
}

} // namespace vignette::exchange::documents
