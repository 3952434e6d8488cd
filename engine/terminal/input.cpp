#include "engine/terminal/input.hpp"

namespace vignette::terminal {

bool read_line(std::istream& in, InputLine& line)
{
    line = {};
    auto& buffer = *in.rdbuf();
    int c = buffer.sbumpc();
    if (c == std::char_traits<char>::eof())
        return false;
    for (; c != std::char_traits<char>::eof() && c != '\n'; c = buffer.sbumpc()) {
        if (line.text.size() < longest_line)
            line.text.push_back(static_cast<char>(c));
        else
            line.too_long = true;
    }
    if (!line.text.empty() && line.text.back() == '\r')
        line.text.pop_back();
    return true;
}

std::string as_sentence(std::string_view message)
{
    std::string out(message);
    if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
        out.front() = static_cast<char>(out.front() - 'a' + 'A');
    if (!out.empty() && out.back() != '.' && out.back() != '?' && out.back() != '!')
        out.push_back('.');
    return out;
}

} // namespace vignette::terminal
