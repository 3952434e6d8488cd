#include "tests/ballot/asking.hpp"

namespace vignette::tests {

Asking::Asking(ballot::Limits limits)
    : answers({"Tea time", "BCDFG", host, limits}, [this] { return "ticket" + std::to_string(++made); })
{
}

ballot::Response Asking::get(const std::string& path, const std::string& address)
{
    return ask({"GET", path, "", host, address, "", ""});
}

ballot::Response Asking::post(const std::string& path, const std::string& body, const std::string& address)
{
    return ask({"POST", path, "", host, address, body, ""});
}

ballot::Response Asking::joins(const std::string& mark, const std::string& code, const std::string& address)
{
    return ask({"POST", "/join", "", host, address, "code=" + code, mark});
}

std::string Asking::marked(const std::string& mark, const std::string& address)
{
    return ask({"GET", "/vote.css", "", host, address, "", mark}).mark;
}

ballot::Response Asking::ask(ballot::Request request)
{
    return answers.answer(request, now);
}

std::string Asking::joined(const std::string& address)
{
    return post("/join", "code=BCDFG", address).location;
}

void Asking::opened(const ballot::Poll& poll)
{
    answers.box().open(poll);
}

std::size_t times(std::string_view text, std::string_view what)
{
    std::size_t out = 0;
    for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size()))
        ++out;
    return out;
}

bool has(std::string_view text, std::string_view what)
{
    return text.find(what) != std::string_view::npos;
}

} // namespace vignette::tests
