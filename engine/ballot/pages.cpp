#include "engine/ballot/pages.hpp"

#include "engine/core/text.hpp"

namespace vignette::ballot {

namespace {

std::string safe(std::string_view text)
{
    return text::escaped_for_markup(text);
}

std::string document(std::string_view title, std::string_view heading, const std::string& body,
    const std::string& more = {}, std::string_view before = {})
{
    return "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" + safe(before) + safe(heading)
        + " · " + safe(title)
        + "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          "<link rel=\"stylesheet\" href=\"/vote.css\">"
        + (more.empty() ? "" : "<script src=\"/vote.js\" defer></script>") + "</head>\n<body" + more + "><header>"
        + safe(title) + "</header>\n<main><h1>" + safe(heading) + "</h1>\n" + body + "</main></body></html>\n";
}

/// What the script needs, where there is one: where to ask, and what is shown already.
std::string watching(std::string_view ticket, unsigned number, std::string_view state)
{
    return " data-now=\"/p/" + safe(ticket) + "/now\" data-shown=\"" + std::to_string(number) + " " + safe(state)
        + "\"";
}

/// "A", "B", …: what stands on the room's cards.
std::string letter(std::size_t option)
{
    return option < 26 ? std::string(1, static_cast<char>('A' + option)) : std::to_string(option + 1);
}

} // namespace

std::string code_page(std::string_view title, std::string_view code, std::string_view message)
{
    const bool wrong = !message.empty();
    const std::string body
        = (wrong ? "<p class=\"message\" id=\"message\" role=\"alert\">" + safe(message) + "</p>\n" : "")
        + "<p>Vote with the room. Nobody is asked for a name, and nothing is kept but how many chose what.</p>\n"
          "<form method=\"post\" action=\"/join\"><label for=\"code\">The five letters on the screen</label>"
          "<input id=\"code\" name=\"code\" maxlength=\"20\" autocomplete=\"off\" autocapitalize=\"characters\" "
          "spellcheck=\"false\" required"
        + (wrong ? " aria-describedby=\"message\" aria-invalid=\"true\"" : "") + " value=\"" + safe(code)
        + "\"><button>Join</button></form>\n";
    return document(title, "Join the room", body, "", wrong ? "Not yet: " : "");
}

std::string question_page(std::string_view title, std::string_view ticket, const Poll& poll, unsigned number)
{
    std::string body = "<form method=\"post\" action=\"/p/" + safe(ticket)
        + "\"><input type=\"hidden\" name=\"poll\" value=\"" + std::to_string(number) + "\">\n";
    for (std::size_t i = 0; i < poll.options.size(); ++i)
        body += "<button name=\"option\" value=\"" + std::to_string(i + 1) + "\"><span class=\"letter\">" + letter(i)
            + "</span> <span>" + safe(poll.options[i]) + "</span></button>\n";
    body += "</form>\n<p class=\"small\">Your first press counts. The room sees only how many chose each.</p>\n";
    return document(title, poll.question, body, watching(ticket, number, "open"));
}

std::string waiting_page(std::string_view title, std::string_view ticket, std::string_view heading,
    std::string_view sentence, unsigned number)
{
    const std::string body = "<p>" + safe(sentence) + "</p>\n<form method=\"get\" action=\"/p/" + safe(ticket)
        + "\"><button class=\"other\">Look for the next question</button></form>\n";
    return document(title, heading, body, watching(ticket, number, "waiting"));
}

std::string refusal_page(std::string_view title, std::string_view sentence)
{
    return document(title, "That did not work",
        "<p role=\"alert\">" + safe(sentence)
            + "</p>\n<form method=\"get\" action=\"/\"><button>To the five letters</button></form>\n");
}

const std::string_view style = R"css(:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fbf7f0;color:#1f2d35;font:1.1875rem/1.5 Inter,system-ui,sans-serif;overflow-wrap:anywhere}
header{background:#fff;border-bottom:1px solid #d9cfbf;padding:.75rem 1.25rem;font-size:1rem;font-weight:600}
main{max-width:36rem;margin:0 auto;padding:1.5rem 1.25rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 1rem}
p{margin:0 0 1rem}
.small{color:#51616b;font-size:1rem}
.message{background:#fbefd3;border-left:4px solid #8a5a00;padding:.75rem 1rem}
label{display:block;font-weight:600;margin:1rem 0 .5rem}
input[name=code]{font:inherit;font-size:1.75rem;letter-spacing:.2em;text-transform:uppercase;width:100%;padding:.75rem;border:2px solid #51616b;border-radius:10px;background:#fff;color:inherit}
button{font:inherit;display:block;width:100%;min-height:3.5rem;margin:.75rem 0;padding:.75rem 1rem;border:2px solid #0b5a60;border-radius:10px;background:#0b5a60;color:#fff;text-align:center;font-weight:600}
button[name=option]{background:#fff;color:#1f2d35;border-color:#51616b;font-weight:400;text-align:left;display:flex;gap:1rem;align-items:flex-start}
.other{background:#fff;color:#0b5a60}
.letter{background:#e2efee;color:#0b5a60;font-weight:700;border-radius:50%;min-width:2rem;height:2rem;text-align:center;line-height:2rem}
.letter+span{padding-top:.1rem}
:focus-visible{outline:4px solid #ffc629;outline-offset:2px;box-shadow:0 0 0 2px #1f2d35}
)css";

const std::string_view script = R"js((function () {
    var body = document.body, now = body.dataset.now;
    if (!now) return;
    setInterval(function () {
        fetch(now, {cache: "no-store"}).then(function (answer) { return answer.ok ? answer.text() : ""; }).then(function (text) {
            if (text && text !== body.dataset.shown) location.replace(now.replace(/\/now$/, ""));
        }).catch(function () {});
    }, 2000);
})();
)js";

} // namespace vignette::ballot
