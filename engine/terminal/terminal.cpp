#include "engine/terminal/terminal.hpp"

#include "engine/core/text.hpp"
#include "engine/terminal/commands.hpp"
#include "engine/terminal/input.hpp"
#include "engine/terminal/questions.hpp"
#include "engine/terminal/text_page.hpp"
#include "engine/terminal/typed.hpp"

namespace vignette::terminal {

namespace {

using play::Action;
using play::Event;
using play::Page;
using play::PageAsk;

class Terminal {
public:
    Terminal(Port& session, std::istream& in, std::ostream& out, const TerminalOptions& options)
        : m_session(session)
        , m_in(in)
        , m_out(out)
        , m_options(options)
    {
    }

    void run()
    {
        show_page();
        InputLine line;
        while (!m_over && m_out && ask() && read_line(m_in, line))
            take(line);
        if (!m_over)
            m_out << later();
        m_out.flush();
    }

private:
    const char* later() const
    {
        return m_options.look.kept ? "\nYou can carry on from here.\n" : "\nNothing of this is kept.\n";
    }

    bool answering() const { return m_at < m_questions.size(); }

    void show_page()
    {
        const std::string notice = m_session.notice();
        const Page page = m_session.page();
        if (!notice.empty())
            m_out << '\n' << wrapped(notice, m_options.look);
        m_out << text_page(page, m_options.look);
        m_at = 0;
    }

    std::vector<Offer> offered(const Page& page) const
    {
        return offers(page, !m_questions.empty(), static_cast<bool>(m_options.helplines));
    }

    /// Puts the question whose turn it is, or says how the page goes on. Always true, for run()'s loop.
    bool ask()
    {
        const Page page = m_session.page();
        m_questions = questions_of(page); // An answer may bring or take a question.
        if (answering())
            put_question(page, m_questions[m_at]);
        else
            put_last(page);
        m_out << (m_options.prompt ? "> " : "") << std::flush;
        return true;
    }

    void put_question(const Page& page, Question question)
    {
        if (question.ask > 0 && question.item == 0)
            m_out << text_before(page, question.ask, m_options.look);
        m_out << text_ask(page.asks[question.ask], question.item, m_options.look);
    }

    void put_last(const Page& page)
    {
        if (page.asks.size() > 1)
            m_out << text_before(page, page.asks.size() - 1, m_options.look);
        const std::string words = in_words(offered(page));
        const PageAsk* choice = choice_of(page);
        if (choice)
            m_out << text_ask(*choice, 0, m_options.look) << '\n';
        m_out << text_end(page, m_options.look);
        m_out << wrapped(choice ? "Type a number · " + words : words, m_options.look);
    }

    void say(std::string_view sentence) { m_out << wrapped(as_sentence(sentence), m_options.look) << '\n'; }

    void take(InputLine& line)
    {
        const Page page = m_session.page();
        const auto command = command_of(offered(page), line.text);
        if (line.too_long)
            say("This line is longer than 64 KiB; type less.");
        else if (answering())
            take_answer(page, line, command);
        else if (command)
            obey(*command, page);
        else
            take_choice(page, line.text);
    }

    /// Enter leaves a question as it is. The letters work here too, but for `a`: the questions are under way.
    void take_answer(const Page& page, InputLine& line, std::optional<Command> command)
    {
        const auto [ask, item] = m_questions[m_at];
        if (text::is_blank(line.text))
            return next_question();
        if (command && *command != Command::GoOn && *command != Command::Again)
            return obey(*command, page);
        if (is_writing(page.asks[ask]) && text::trim(line.text) != "-")
            read_more(line.text);
        auto event = typed_answer(page.asks[ask], item, line.text);
        if (!event)
            return say(event.error().message);
        if (page.asks[ask].kind == PageAsk::Kind::Jot)
            return next_question();
        if (!apply(event.value()))
            return;
        say_opened(ask);
        next_question();
    }

    void say_opened(std::size_t ask)
    {
        const Page page = m_session.page();
        if (ask < page.asks.size())
            m_out << text_opened(page.asks[ask], m_options.look);
    }

    /// The rest of what is written, to the first empty line.
    void read_more(std::string& text)
    {
        InputLine line;
        while (read_line(m_in, line) && !text::is_blank(line.text))
            text.append("\n").append(line.text);
    }

    void next_question()
    {
        ++m_at;
        m_out << '\n';
    }

    void take_choice(const Page& page, std::string_view typed)
    {
        const PageAsk* choice = choice_of(page);
        if (!choice)
            return say("Press Enter, or type one of the letters and then Enter.");
        auto event = typed_answer(*choice, 0, typed);
        if (!event)
            return say(event.error().message);
        move(event.value());
    }

    void obey(Command command, const Page& page)
    {
        switch (command) {
        case Command::GoOn:
            m_over = page.stage == play::Stage::Closed;
            return m_over ? void() : move(event_of(Action::Continue));
        case Command::Back:
            return move(event_of(Action::Back));
        case Command::TryAgain:
            return move(event_of(Action::TryAgain));
        case Command::Skip:
            return move(event_of(Action::Skip));
        case Command::Again:
            m_at = 0;
            m_out << '\n';
            return;
        case Command::Helplines:
            m_out << '\n' << wrapped_draft(m_options.helplines(), m_options.look, "") << '\n';
            return;
        case Command::Leave:
            return leave(page);
        }
    }

    void leave(const Page& page)
    {
        m_over = true;
        if (page.stage == play::Stage::Closed || page.resting || apply(event_of(Action::Leave)))
            m_out << (page.stage == play::Stage::Closed ? "" : later());
    }

    static Event event_of(Action action)
    {
        Event event;
        event.action = action;
        return event;
    }

    bool apply(const Event& event)
    {
        const auto done = m_session.apply(event);
        if (!done)
            say(done.error().message);
        return done.ok();
    }

    void move(const Event& event)
    {
        if (apply(event))
            show_page();
    }

    Port& m_session;
    std::istream& m_in;
    std::ostream& m_out;
    const TerminalOptions& m_options;
    std::vector<Question> m_questions;
    std::size_t m_at = 0; ///< Behind the last one: how the page goes on.
    bool m_over = false;
};

} // namespace

void run_terminal(Port& session, std::istream& in, std::ostream& out, const TerminalOptions& options)
{
    Terminal(session, in, out, options).run();
}

} // namespace vignette::terminal
