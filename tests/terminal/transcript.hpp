#pragma once

#include <sstream>
#include <streambuf>
#include <string>
#include <vector>

namespace vignette::tests {

/// A file of tests/terminal/transcripts: what is printed, and what is typed as lines that begin with ">".
std::string transcript(const std::string& name);

/// The typed lines of a transcript, without their mark.
std::vector<std::string> typed_in(const std::string& transcript);

/// Types line by line, and puts each into `out` as "> line" at the moment it is read: so that the output becomes a
/// transcript.
class Typist final : public std::streambuf {
public:
    Typist(std::vector<std::string> lines, std::ostringstream& out)
        : m_lines(std::move(lines))
        , m_out(out)
    {
    }

private:
    int_type underflow() override;

    std::vector<std::string> m_lines;
    std::ostringstream& m_out;
    std::size_t m_next = 0;
    std::string m_line;
};

/// Without spaces at the ends of lines, which editors take away.
std::string tidy(const std::string& text);

} // namespace vignette::tests
