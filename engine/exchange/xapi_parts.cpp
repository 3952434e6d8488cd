#include "engine/exchange/xapi_parts.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vignette::exchange {

namespace {

using Json = nlohmann::json;

// Never https, and never another host: that would be another verb (xAPI vocabulary, read 2026-11-21).
const std::string verbs = "http://adlnet.gov/expapi/verbs/";
const std::string activities = "http://adlnet.gov/expapi/activities/";

constexpr std::size_t dashes[] = {8, 13, 18, 23};

bool is_dash(std::size_t place)
{
    return std::find(std::begin(dashes), std::end(dashes), place) != std::end(dashes);
}

bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool is_uuid(const std::string& id)
{
    if (id.size() != 36 || std::string_view("12345").find(id[14]) == std::string_view::npos
        || std::string_view("89ab").find(id[19]) == std::string_view::npos)
        return false;
    for (std::size_t i = 0; i < id.size(); ++i) {
        if (is_dash(i) ? id[i] != '-' : !is_hex(id[i]))
            return false;
    }
    return true;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::string with_dashes(std::string digits)
{
    digits[12] = '4'; // Version 4: random.
    const auto bits = std::string_view("0123456789abcdef").find(digits[16]);
    digits[16] = "89ab"[bits == std::string_view::npos ? 0 : bits % 4];
    for (const auto place : dashes)
        digits.insert(place, "-");
    return digits;
}

Json activity_named(const std::string& id)
{
    return {{"objectType", "Activity"}, {"id", id}};
}

Json actor(const XapiSite& site, const std::string& learner)
{
    return {{"objectType", "Agent"},
        {"account", {{"homePage", site.base + "/homes/" + address_piece(site.uid)}, {"name", learner}}}};
}

Json category(const XapiSite& site)
{
    auto profile = activity_named(site.base + "/profile/v1");
    profile["definition"] = {{"type", activities + "profile"}};
    return Json::array({std::move(profile)});
}

Result<Json> context(const XapiSite& site, const XapiRegistration& registration)
{
    Json out{{"platform", site.platform}, {"language", registration.language}};
    const auto course = Json::array({activity_named(course_address(site, registration))});
    out["contextActivities"] = {{"grouping", course}, {"category", category(site)}};
    if (registration.kept.privacy != records::Privacy::Standard)
        return out;
    const auto uuid = uuid_of(registration.kept.uid);
    if (!uuid)
        return uuid.error();
    out["registration"] = uuid.value();
    if (registration.kept.version)
        out["revision"] = *registration.kept.version;
    return out;
}

} // namespace

Result<std::string> uuid_of(std::string_view id)
{
    auto out = lower(id);
    if (out.size() == 32)
        out = with_dashes(std::move(out));
    if (is_uuid(out))
        return out;
    return Error{ErrorCode::InvalidArgument, "\"" + std::string(id) + "\" is not an id that xAPI takes (a uuid)."};
}

std::string address_piece(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-._~").find(c) != std::string_view::npos;
        if (plain)
            out += c;
        else
            out += std::string("%") + "0123456789ABCDEF"[byte >> 4] + "0123456789ABCDEF"[byte & 15];
    }
    return out;
}

Json in_language(const XapiRegistration& registration, const std::string& text)
{
    return {{registration.language, text}};
}

std::string course_address(const XapiSite& site, const XapiRegistration& registration)
{
    const auto& kept = registration.kept;
    if (kept.privacy == records::Privacy::Standard && kept.course)
        return site.base + "/courses/" + address_piece(*kept.course);
    return site.base + "/listed/" + address_piece(lower(kept.listed_as));
}

Json course_activity(const XapiSite& site, const XapiRegistration& registration)
{
    auto out = activity_named(course_address(site, registration));
    out["definition"]
        = {{"type", activities + "course"}, {"name", in_language(registration, registration.kept.listed_as)}};
    return out;
}

Result<Json> statement(const XapiSite& site, const XapiRegistration& registration, std::string_view id,
    const std::string& verb, Seconds at)
{
    const auto uuid = uuid_of(id);
    if (!uuid)
        return uuid.error();
    const auto learner = uuid_of(registration.learner);
    if (!learner)
        return learner.error();
    const auto around = context(site, registration);
    if (!around)
        return around.error();
    return Json{{"id", uuid.value()}, {"actor", actor(site, learner.value())},
        {"verb", {{"id", verbs + verb}, {"display", {{"en-GB", verb}}}}}, {"context", around.value()},
        {"timestamp", iso_time(at)}, {"version", "1.0.3"}};
}

} // namespace vignette::exchange
