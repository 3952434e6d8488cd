#include "tools/vignette/ask_secret.hpp"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace vignette::tools {

namespace {

constexpr std::size_t longest = 1024;

/// The terminal, with what is typed not shown for as long as this lives.
class Terminal {
public:
    Terminal()
        : m_file(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_file < 0 || tcgetattr(m_file, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= ECHONL;
        m_hidden = tcsetattr(m_file, TCSAFLUSH, &hidden) == 0;
    }
    ~Terminal()
    {
        if (m_hidden)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            close(m_file);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    bool hidden() const { return m_hidden; }
    bool write_all(std::string_view text) const
    {
        return write(m_file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    }

    /// A line without its end; nothing at the end of input.
    std::optional<records::Secret> line() const
    {
        records::Secret typed(longest);
        std::size_t length = 0;
        char c = 0;
        ssize_t got = 0;
        while ((got = read(m_file, &c, 1)) == 1 && c != '\n') {
            if (length < longest)
                typed.data()[length++] = static_cast<unsigned char>(c);
        }
        if (got != 1 && length == 0)
            return std::nullopt;
        return records::Secret::copy_of(typed.view().substr(0, length));
    }

private:
    int m_file;
    termios m_before{};
    bool m_hidden = false;
};

} // namespace

std::optional<records::Secret> ask_secret(const char* variable, const std::string& question)
{
    if (const char* set = std::getenv(variable))
        return records::Secret::copy_of(set);
    const Terminal terminal;
    if (!terminal.hidden() || !terminal.write_all(question))
        return std::nullopt;
    return terminal.line();
}

bool somebody_is_there()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

} // namespace vignette::tools
