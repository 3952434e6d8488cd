#include "engine/exchange/xapi.hpp"

#include "engine/exchange/xapi_parts.hpp"

#include <nlohmann/json.hpp>

#include <set>

namespace vignette::exchange {

namespace {

using Json = nlohmann::json;
using records::Privacy;

bool is_web_address(const std::string& base)
{
    const auto host = base.rfind("https://", 0) == 0 ? 8u : base.rfind("http://", 0) == 0 ? 7u : 0u;
    return host != 0 && base.size() > host && base.back() != '/'
        && base.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/")
        == std::string::npos;
}

/// Midnight of the day, or of the month's first day, whatever time was handed in.
Seconds known_time(Privacy privacy, Seconds at)
{
    const auto day = day_of(at);
    if (privacy == Privacy::Private)
        return std::chrono::sys_days{day};
    return privacy == Privacy::Participation ? std::chrono::sys_days{day.year() / day.month() / 1} : at;
}

class Writer {
public:
    explicit Writer(const XapiSite& site)
        : m_site(site)
    {
    }

    Status put(const XapiRegistration& registration)
    {
        if (!registration.kept.completed || registration.kept.set_aside)
            return Done{};
        if (registration.kept.privacy == Privacy::Standard) {
            if (auto status = put_beginning(registration); !status)
                return status;
            if (auto status = put_answers(registration); !status)
                return status;
        }
        return put_end(registration);
    }

    std::string lines() && { return std::move(m_lines); }

private:
    Status put_beginning(const XapiRegistration& registration)
    {
        if (!registration.kept.started)
            return Done{};
        return add(
            statement(m_site, registration, registration.began_statement, "initialized", *registration.kept.started),
            course_activity(m_site, registration), {});
    }

    Status put_answers(const XapiRegistration& registration)
    {
        if (!m_site.answers)
            return Done{};
        for (const auto& answer : registration.answers) {
            auto question = question_activity(m_site, registration, answer);
            if (!question)
                return question.error();
            auto begun = statement(m_site, registration, answer.statement, "responded", answer.at);
            if (begun)
                begun.value()["context"]["contextActivities"]["parent"]
                    = begun.value()["context"]["contextActivities"]["grouping"];
            if (auto status = add(std::move(begun), question.value(), answer_result(m_site, answer)); !status)
                return status;
        }
        return Done{};
    }

    Status put_end(const XapiRegistration& registration)
    {
        const auto& kept = registration.kept;
        const bool took_part = kept.privacy == Privacy::Participation; // Which says less than "completed".
        Json result;
        if (!took_part)
            result["completion"] = true;
        if (kept.privacy == Privacy::Standard && kept.minutes)
            result["duration"] = "PT" + std::to_string(*kept.minutes) + "M";
        return add(statement(m_site, registration, registration.completed_statement,
                       took_part ? "experienced" : "completed", known_time(kept.privacy, *kept.completed)),
            course_activity(m_site, registration), std::move(result));
    }

    Status add(Result<Json> statement, Json object, Json result)
    {
        if (!statement)
            return statement.error();
        auto& whole = statement.value();
        const auto id = whole["id"].get<std::string>();
        if (!m_ids.insert(id).second)
            return Error{ErrorCode::InvalidArgument, "Two statements have the id " + id + "; each needs its own."};
        whole["object"] = std::move(object);
        if (!result.is_null())
            whole["result"] = std::move(result);
        m_lines += whole.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
        return Done{};
    }

    const XapiSite& m_site;
    std::string m_lines;
    std::set<std::string> m_ids;
};

} // namespace

Result<std::string> xapi_lines(const XapiSite& site, const std::vector<XapiRegistration>& registrations)
{
    if (!is_web_address(site.base))
        return Error{ErrorCode::InvalidArgument,
            "\"" + site.base + "\" is not the start of a web address; write one such as https://training.example.org."};
    Writer writer(site);
    for (const auto& registration : registrations) {
        if (const auto status = writer.put(registration); !status)
            return status.error();
    }
    return std::move(writer).lines();
}

} // namespace vignette::exchange
