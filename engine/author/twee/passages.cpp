#include "engine/author/twee/passages.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::author::twee {

namespace {

/// Reads a header behind its `::`.
class Header {
public:
    explicit Header(std::string_view rest)
        : m_rest(rest)
    {
    }

    Passage read()
    {
        Passage out;
        out.name = text::trim(until("[{"));
        if (next_is('['))
            tags(out.tags);
        m_rest = text::trim(m_rest);
        if (m_rest.starts_with('{') && m_rest.ends_with('}')) // Anything else cannot be read by anyone.
            out.metadata = m_rest;
        return out;
    }

private:
    bool next_is(char c) const { return !m_rest.empty() && m_rest.front() == c; }

    /// Up to one of `ends`, with every escaped character as it was meant.
    std::string until(std::string_view ends)
    {
        std::string out;
        while (!m_rest.empty() && ends.find(m_rest.front()) == std::string_view::npos) {
            if (next_is('\\') && m_rest.size() > 1)
                m_rest.remove_prefix(1);
            out.push_back(m_rest.front());
            m_rest.remove_prefix(1);
        }
        return out;
    }

    void tags(std::vector<std::string>& out)
    {
        m_rest.remove_prefix(1);
        while (!m_rest.empty() && !next_is(']')) {
            std::string tag = until(" \t]");
            if (!tag.empty())
                out.push_back(std::move(tag));
            if (!m_rest.empty() && !next_is(']'))
                m_rest.remove_prefix(1);
        }
        if (!m_rest.empty())
            m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
};

void close(std::vector<Passage>& passages)
{
    if (passages.empty())
        return;
    std::string& words = passages.back().text;
    const std::size_t end = words.find_last_not_of(" \t\n");
    words.erase(end == std::string::npos ? 0 : end + 1);
    if (passages.back().name.empty() && words.empty() && passages.back().line == 1 && passages.back().tags.empty())
        passages.pop_back(); // Nothing but blank lines before the first header.
}

std::string escaped(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (c == '[' || c == ']' || c == '{' || c == '}' || c == '\\')
            out.push_back('\\');
        out.push_back(c == '\n' || c == '\r' ? ' ' : c);
    }
    return out;
}

} // namespace

bool Passage::has_tag(std::string_view tag) const
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

std::vector<Passage> read_passages(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    std::vector<Passage> out;
    unsigned number = 0;
    for (const auto line : text::lines(bytes)) {
        ++number;
        if (line.starts_with("::")) {
            close(out);
            out.push_back(Header(line.substr(2)).read());
            out.back().line = number;
            continue;
        }
        if (out.empty()) {
            out.emplace_back();
            out.back().line = 1;
        }
        out.back().text.append(line).append("\n");
    }
    close(out);
    return out;
}

std::string write_passages(const std::vector<Passage>& passages)
{
    std::string out;
    for (const auto& passage : passages) {
        out.append(out.empty() ? ":: " : "\n:: ").append(escaped(passage.name));
        std::string tags;
        for (const auto& tag : passage.tags)
            tags.append(tags.empty() ? "" : " ").append(escaped(tag));
        if (!tags.empty())
            out.append(" [").append(tags).append("]");
        if (!passage.metadata.empty())
            out.append(" ").append(passage.metadata);
        out.append("\n");
        for (const auto line : text::lines(passage.text))
            out.append(line.starts_with("::") ? " " : "").append(line).append("\n");
    }
    return out;
}

} // namespace vignette::author::twee
