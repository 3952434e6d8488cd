#include "tests/terminal/transcript.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"

#include <stdexcept>

namespace vignette::tests {

std::string transcript(const std::string& name)
{
    auto text = files::read(std::string(VIGNETTE_SOURCE_DIR) + "/tests/terminal/transcripts/" + name, 1024 * 1024);
    if (!text)
        throw std::runtime_error(text.error().message);
    return std::move(text).value();
}

std::vector<std::string> typed_in(const std::string& transcript)
{
    std::vector<std::string> out;
    for (const auto line : text::lines(transcript)) {
        if (line.substr(0, 1) == ">")
            out.emplace_back(line.substr(line.substr(0, 2) == "> " ? 2 : 1));
    }
    return out;
}

Typist::int_type Typist::underflow()
{
    if (m_next == m_lines.size())
        return traits_type::eof();
    m_line = m_lines[m_next++] + "\n";
    m_out << "> " << m_line;
    setg(m_line.data(), m_line.data(), m_line.data() + m_line.size());
    return traits_type::to_int_type(*gptr());
}

std::string tidy(const std::string& text)
{
    std::string out;
    for (auto line : text::lines(text)) {
        while (!line.empty() && line.back() == ' ')
            line.remove_suffix(1);
        out.append(line).push_back('\n');
    }
    return out;
}

} // namespace vignette::tests
