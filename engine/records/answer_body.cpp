#include "engine/records/answer_body.hpp"

#include "engine/records/pack.hpp"

#include <array>
#include <cstdlib>

namespace vignette::records {

namespace {

using namespace std::string_view_literals;

constexpr std::array kinds{"other"sv, "reflection"sv, "plan"sv, "rating"sv};
constexpr std::array counts{"no"sv, "yes"sv, "unknown"sv};

/// An unknown word is the first.
template <typename Enum, std::size_t n>
Enum meant(const std::array<std::string_view, n>& words, std::string_view word)
{
    for (std::size_t i = 0; i < n; ++i)
        if (words[i] == word)
            return static_cast<Enum>(i);
    return Enum{};
}

long long number(const std::string& text)
{
    return std::strtoll(text.c_str(), nullptr, 10);
}

void read_more(AnswerBody& body, const std::vector<std::string>& parts)
{
    body.answer.kind = meant<Answer::Kind>(kinds, parts[4]);
    body.answer.weeks = static_cast<int>(number(parts[5]));
    if (!parts[6].empty())
        body.answer.value = static_cast<int>(number(parts[6]));
    body.answer.scale = parts[7];
    body.counted = meant<Counted>(counts, parts[8]);
}

} // namespace

std::string packed(const AnswerBody& body)
{
    const Answer& answer = body.answer;
    return pack({answer.prompt, answer.text, answer.version, std::to_string(answer.at.time_since_epoch().count()),
        kinds[static_cast<std::size_t>(answer.kind)], std::to_string(answer.weeks),
        answer.value ? std::to_string(*answer.value) : "", answer.scale,
        counts[static_cast<std::size_t>(body.counted)]});
}

std::optional<AnswerBody> unpacked(std::string_view question, std::string_view moment, std::string_view plain)
{
    const auto parts = unpack(plain);
    if (!parts || (parts->size() != 4 && parts->size() != 9))
        return std::nullopt;
    AnswerBody body;
    body.answer.question = question;
    body.answer.moment = moment;
    body.answer.prompt = (*parts)[0];
    body.answer.text = (*parts)[1];
    body.answer.version = (*parts)[2];
    body.answer.at = Seconds{std::chrono::seconds{number((*parts)[3])}};
    if (parts->size() == 9)
        read_more(body, *parts);
    return body;
}

} // namespace vignette::records
