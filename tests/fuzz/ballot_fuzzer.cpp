// What anybody in the network may send to the small page: a line is a request, "METHOD PATH QUERY COOKIE BODY", with
// one space between each. Whatever comes, nobody is counted twice, and the answer is one that a phone understands.

#include "engine/ballot/answers.hpp"
#include "engine/ballot/forms.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <string_view>

using namespace vignette;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Up to the next `end`, which goes too.
std::string_view taken(std::string_view& from, char end)
{
    const auto at = from.find(end);
    const auto out = from.substr(0, at);
    from = at == std::string_view::npos ? std::string_view() : from.substr(at + 1);
    return out;
}

ballot::Request request_of(std::string_view line, std::size_t number)
{
    ballot::Request out;
    out.method = taken(line, ' ');
    out.path = taken(line, ' ');
    out.query = taken(line, ' ');
    out.host = "192.168.1.5:8080";
    out.address = "192.168.1." + std::to_string(number % 3);
    out.mark = taken(line, ' ');
    out.body = line;
    return out;
}

bool is_known(int status)
{
    constexpr std::array all{200, 303, 400, 403, 404, 405, 409, 421, 429, 503};
    return std::find(all.begin(), all.end(), status) != all.end();
}

void check(const ballot::Response& answer)
{
    require(is_known(answer.status));
    require((answer.status == 303) == answer.location.starts_with("/p/ticket"));
    require(answer.status == 303 || !answer.body.empty());
    require(answer.location.find_first_of("\r\n") == std::string::npos);
    if (answer.type.starts_with("text/html") && answer.status != 303)
        require(answer.body.ends_with("</html>\n") && answer.body.find("<script>") == std::string::npos);
}

/// A browser that has been let in is that phone and no other, and what it is given is a mark of ours.
void check_mark(const ballot::Box& box, bool was_known, std::size_t phones, const ballot::Request& request,
    const ballot::Response& answer)
{
    require(answer.mark.empty() || (answer.mark.starts_with("ticket") && box.has_mark(answer.mark)));
    require(answer.phone.empty() || box.knows(answer.phone));
    if (was_known)
        require(box.phones() == phones && answer.mark.empty());
    if (was_known && request.path == "/join" && answer.status == 303)
        require(answer.location == "/p/" + request.mark);
}

void check_counts(const ballot::Box& box)
{
    const auto& counts = box.counts();
    require(std::accumulate(counts.begin(), counts.end(), 0u) <= box.phones());
}

void ask(ballot::Answers& answers, const ballot::Request& request, std::chrono::seconds now)
{
    const bool was_known = answers.box().knows(request.mark);
    const std::size_t phones = answers.box().phones();
    const auto answer = answers.answer(request, now);
    check(answer);
    check_mark(answers.box(), was_known, phones, request, answer);
}

/// A facilitator's own doing, between the requests: a new question, or the end of one.
void lead(ballot::Box& box, std::string_view line)
{
    if (line == "ask")
        box.open({"What </h1><script>now</script>?", {"Tea", "<!--", "\""}});
    else
        box.close();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    (void)ballot::form_fields(rest);
    unsigned made = 0;
    ballot::Answers answers({"Tea & <script>", "BCDFG", "192.168.1.5:8080", {.phones = 20, .wrong_codes_a_minute = 3}},
        [&made] { return "ticket" + std::to_string(++made); });
    lead(answers.box(), "ask");
    for (std::size_t number = 0; !rest.empty(); ++number) {
        const auto line = taken(rest, '\n');
        if (line == "ask" || line == "close")
            lead(answers.box(), line);
        else
            ask(answers, request_of(line, number), std::chrono::seconds(number));
        check_counts(answers.box());
    }
    return 0;
}
