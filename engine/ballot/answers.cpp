#include "engine/ballot/answers.hpp"

#include "engine/ballot/forms.hpp"
#include "engine/ballot/pages.hpp"

#include <algorithm>
#include <charconv>

namespace vignette::ballot {

namespace {

Response page(std::string body, int status = 200)
{
    Response out;
    out.status = status;
    out.body = std::move(body);
    return out;
}

Response text(std::string_view body, std::string type)
{
    Response out;
    out.body = body;
    out.type = std::move(type);
    return out;
}

Response go_to(std::string location)
{
    Response out;
    out.status = 303;
    out.location = std::move(location);
    return out;
}

/// As people write them: small letters and spaces are no mistake.
std::string letters_of(std::string_view written)
{
    std::string out;
    for (const char c : written) {
        if (c != ' ')
            out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    return out;
}

std::string field(const std::map<std::string, std::string, std::less<>>& fields, std::string_view name)
{
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

/// 0 for what is not a number and nothing else.
unsigned number_in(const std::map<std::string, std::string, std::less<>>& fields, std::string_view name)
{
    const std::string written = field(fields, name);
    unsigned out = 0;
    const auto read = std::from_chars(written.data(), written.data() + written.size(), out);
    return read.ec == std::errc() && read.ptr == written.data() + written.size() ? out : 0;
}

/// What the square code brings, where it is a code: anything else is not written into the box.
std::string code_in(std::string_view query)
{
    std::string out = letters_of(field(form_fields(query), "c"));
    const bool letters = std::all_of(out.begin(), out.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return out.size() == 5 && letters ? out : std::string();
}

const char* const wait_a_minute = "That was very often within a minute. Please wait a minute, then try again.";

} // namespace

std::string code_of(std::uint64_t number)
{
    constexpr std::string_view letters = "BCDFGHJKLMNPQRSTVWXZ";
    std::string out;
    for (int i = 0; i < 5; ++i, number /= letters.size())
        out += letters[number % letters.size()];
    return out;
}

Answers::Answers(Setup setup, Tickets tickets)
    : m_setup(std::move(setup))
    , m_box(m_setup.limits, std::move(tickets))
    , m_requests(m_setup.limits.requests_a_minute)
    , m_requests_of_phones(m_setup.limits.requests_of_a_phone)
    , m_wrong(m_setup.limits.wrong_codes_a_minute)
    , m_wrong_there(m_setup.limits.wrong_codes_at_one_address)
{
}

/// By its address line or by its cookie; empty for one that has not joined.
std::string Answers::phone_of(const Request& request) const
{
    std::string_view ticket = request.path;
    ticket = ticket.starts_with("/p/") ? ticket.substr(3, ticket.find('/', 3) - 3) : "";
    if (m_box.knows(ticket))
        return std::string(ticket);
    return m_box.knows(request.mark) ? request.mark : "";
}

bool Answers::too_often(const Request& request, const std::string& phone, Rate::Time now)
{
    return phone.empty() ? !m_requests.once_more(request.address, now) : !m_requests_of_phones.once_more(phone, now);
}

bool Answers::guesses(const Request& request, Rate::Time now) const
{
    const auto& who = m_box.has_mark(request.mark) ? request.mark : request.address;
    return m_wrong.is_over(who, now) || m_wrong_there.is_over(request.address, now);
}

void Answers::has_guessed(const Request& request, Rate::Time now)
{
    (void)m_wrong.once_more(m_box.has_mark(request.mark) ? request.mark : request.address, now);
    (void)m_wrong_there.once_more(request.address, now);
}

Response Answers::answer(const Request& request, Rate::Time now)
{
    if (request.host != m_setup.host)
        return page(refusal_page(m_setup.title, "Please use the address on the screen."), 421);
    std::string phone = phone_of(request);
    Response out = too_often(request, phone, now) ? page(refusal_page(m_setup.title, wait_a_minute), 429)
                                                  : answer_in_time(request, now);
    if (out.phone.empty())
        out.phone = std::move(phone);
    return out;
}

Response Answers::answer_in_time(const Request& request, Rate::Time now)
{
    const bool get = request.method == "GET", post = request.method == "POST";
    if (get && request.path == "/")
        return page(code_page(m_setup.title, code_in(request.query), ""));
    if (post && request.path == "/join")
        return join(request, now);
    if (get && request.path == "/vote.css")
        return styled(request);
    if (get && request.path == "/vote.js")
        return text(script, "text/javascript; charset=utf-8");
    if ((get || post) && request.path.starts_with("/p/"))
        return phone(request, std::string_view(request.path).substr(3));
    return page(refusal_page(m_setup.title, "There is nothing at this address."), get || post ? 404 : 405);
}

Response Answers::join(const Request& request, Rate::Time now)
{
    if (guesses(request, now))
        return page(refusal_page(m_setup.title, wait_a_minute), 429);
    const std::string code = letters_of(field(form_fields(request.body), "code"));
    if (code != m_setup.code) {
        has_guessed(request, now);
        return page(
            code_page(m_setup.title, "", "Those are not the five letters on the screen. Please look again."), 403);
    }
    const auto ticket = m_box.join(request.address, request.mark);
    if (!ticket)
        return page(refusal_page(m_setup.title,
                        "There are as many phones here as there can be. Please raise your hand with the room."),
            503);
    Response out = go_to("/p/" + *ticket);
    out.phone = *ticket;
    if (*ticket != request.mark)
        out.mark = *ticket; // Or the next time it would be another phone.
    return out;
}

Response Answers::styled(const Request& request)
{
    Response out = text(style, "text/css; charset=utf-8");
    if (!m_box.has_mark(request.mark))
        out.mark = m_box.mark();
    return out;
}

Response Answers::phone(const Request& request, std::string_view path)
{
    constexpr std::string_view now = "/now";
    const bool asks_now = request.method == "GET" && path.ends_with(now);
    const auto ticket = asks_now ? path.substr(0, path.size() - now.size()) : path;
    if (!m_box.knows(ticket))
        return page(
            refusal_page(m_setup.title, "This class is over, or it is another one. The five letters let you in."), 404);
    const bool asked = m_box.is_open() && !m_box.has_voted(ticket);
    if (asks_now)
        return text(std::to_string(m_box.number()) + (asked ? " open" : " waiting"), "text/plain; charset=utf-8");
    if (request.method == "POST")
        return vote(request, ticket);
    if (asked)
        return page(question_page(m_setup.title, ticket, *m_box.poll(), m_box.number()));
    const bool voted = m_box.has_voted(ticket);
    return page(waiting_page(m_setup.title, ticket, voted ? "Your vote is counted" : "Nothing to vote on yet",
        voted ? "Thank you. Look up at the room." : "The next question comes here.", m_box.number()));
}

Response Answers::vote(const Request& request, std::string_view ticket)
{
    const auto fields = form_fields(request.body);
    const unsigned option = number_in(fields, "option");
    switch (m_box.cast(ticket, number_in(fields, "poll"), option == 0 ? most_phones : option - 1)) {
    case Box::Cast::Counted:
    case Box::Cast::Already: // Pressed twice, or sent again: the first counts, and nobody is blamed.
        return go_to("/p/" + std::string(ticket));
    case Box::Cast::Late:
        return page(waiting_page(m_setup.title, ticket, "That vote has ended",
                        "It was closed before yours came in. The next question comes here.", m_box.number()),
            409);
    case Box::Cast::Unknown:
        break;
    }
    return page(refusal_page(m_setup.title, "That is none of the answers."), 400);
}

} // namespace vignette::ballot
