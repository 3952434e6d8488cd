#include "tests/exchange/xapi_sample.hpp"

namespace vignette::exchange {

namespace {

using records::Privacy;
using Kind = XapiAnswer::Kind;

/// A uuid that is easy to tell from the others.
std::string uuid(int number)
{
    const auto digits = std::to_string(number);
    return "5b1f4f9e-8d1c-4b86-9c53-" + std::string(12 - digits.size(), '0') + digits;
}

const std::vector<XapiOption> gentle{{"ask_gently", "Ask gently, in private"}, {"carry_on", "Carry on with the task"}};

std::vector<XapiAnswer> answers()
{
    return {
        {Kind::Choice, uuid(11), sample_time(1), "hallway/first", "What do you do first?", gentle, {"ask_gently"}},
        {Kind::Choice, uuid(12), sample_time(2), "hallway/saw", "What did you see?", gentle,
            {"carry_on", "ask_gently"}},
        {Kind::Rating, uuid(13), sample_time(3), "confidence.before", "How confident are you?",
            {{"1", "Not at all"}, {"2", "Very"}}, {"2"}},
        {Kind::Reflection, uuid(14), sample_time(4), "my_practice",
            "What will you do \"differently\" \xE2\x80\x93 and why?", {}, {}},
    };
}

} // namespace

XapiSite sample_site()
{
    return {"https://training.example.org", "rose-house", "Vignette 0.1", true};
}

Seconds sample_time(int minutes)
{
    using namespace std::chrono;
    return sys_days{year{2026} / 11 / 21} + hours{9} + std::chrono::minutes{minutes};
}

XapiRegistration standard_course()
{
    XapiRegistration out;
    out.learner = "00112233445566778899aabbccddeeff";
    out.kept.uid = uuid(1);
    out.kept.course = "dementia";
    out.kept.listed_as = "Introduction to Dementia Care";
    out.kept.privacy = Privacy::Standard;
    out.kept.version = "1.2.0";
    out.kept.started = sample_time(0);
    out.kept.completed = sample_time(12);
    out.kept.minutes = 12;
    out.began_statement = uuid(10);
    out.completed_statement = uuid(15);
    out.answers = answers();
    return out;
}

XapiRegistration private_course()
{
    XapiRegistration out;
    out.learner = uuid(2);
    out.kept.uid = uuid(3);
    out.kept.course = "witness";
    out.kept.listed_as = "Practice learning";
    out.kept.privacy = Privacy::Private;
    out.kept.completed = sample_time(0);
    out.completed_statement = uuid(16);
    return out;
}

XapiRegistration participation_course()
{
    XapiRegistration out;
    out.learner = uuid(2);
    out.kept.uid = uuid(4);
    out.kept.listed_as = "Course 3";
    out.kept.privacy = Privacy::Participation;
    out.kept.completed = sample_time(0);
    out.completed_statement = uuid(17);
    return out;
}

std::vector<XapiRegistration> sample_registrations()
{
    return {standard_course(), private_course(), participation_course()};
}

} // namespace vignette::exchange
