// A question and what was answered, as xAPI's interactions (xAPI-Data.md, appendix C).

#include "engine/exchange/xapi_parts.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace vignette::exchange {

namespace {

using Json = nlohmann::json;

Error off(const XapiAnswer& answer, const std::string& what)
{
    return {ErrorCode::InvalidArgument, "The question " + answer.question + " " + what + "."};
}

bool is_component_id(const std::string& id)
{
    return !id.empty() && id.find("[,]") == std::string::npos
        && std::none_of(id.begin(), id.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20; });
}

/// No validator looks at this, so we do.
Status check(const XapiAnswer& answer)
{
    if (answer.kind == XapiAnswer::Kind::Reflection)
        return answer.options.empty() && answer.chosen.empty()
            ? Status{Done{}}
            : off(answer, "is a reflection, and brings an answer that must not leave");
    std::set<std::string> ids;
    for (const auto& option : answer.options) {
        if (!is_component_id(option.id) || !ids.insert(option.id).second)
            return off(answer, "has an option whose id is empty, has white space or is used twice");
    }
    if (answer.chosen.empty() || (answer.kind == XapiAnswer::Kind::Rating && answer.chosen.size() != 1))
        return off(answer, "was not answered as it should be");
    for (const auto& id : answer.chosen) {
        if (ids.count(id) == 0)
            return off(answer, "was answered with " + id + ", which is not among its options");
    }
    return Done{};
}

std::string interaction_type(XapiAnswer::Kind kind)
{
    return kind == XapiAnswer::Kind::Choice ? "choice" : kind == XapiAnswer::Kind::Rating ? "likert" : "long-fill-in";
}

Json components(const XapiRegistration& registration, const XapiAnswer& answer)
{
    Json out = Json::array();
    for (const auto& option : answer.options)
        out.push_back({{"id", option.id}, {"description", in_language(registration, option.label)}});
    return out;
}

} // namespace

Result<Json> question_activity(const XapiSite& site, const XapiRegistration& registration, const XapiAnswer& answer)
{
    if (const auto checked = check(answer); !checked)
        return checked.error();
    // No correctResponsesPattern: where every answer may be given, it is left out; empty would mean that none is right.
    Json definition{{"type", "http://adlnet.gov/expapi/activities/cmi.interaction"},
        {"description", in_language(registration, answer.prompt)}, {"interactionType", interaction_type(answer.kind)}};
    if (answer.kind != XapiAnswer::Kind::Reflection)
        definition[answer.kind == XapiAnswer::Kind::Choice ? "choices" : "scale"] = components(registration, answer);
    return Json{{"objectType", "Activity"},
        {"id", course_address(site, registration) + "/questions/" + address_piece(answer.question)},
        {"definition", std::move(definition)}};
}

Json answer_result(const XapiSite& site, const XapiAnswer& answer)
{
    if (answer.kind == XapiAnswer::Kind::Reflection)
        return {{"completion", true}, {"extensions", {{site.base + "/extensions/response-withheld", true}}}};
    std::string response;
    for (const auto& id : answer.chosen)
        response += (response.empty() ? "" : "[,]") + id;
    return {{"response", response}};
}

} // namespace vignette::exchange
