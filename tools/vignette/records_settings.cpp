#include "tools/vignette/records_settings.hpp"

#include "engine/records/site_records.hpp"

#include <string_view>

namespace vignette::tools {

namespace {

const std::string retention(records::setting_retention);
const std::string who_adds(records::setting_who_adds);

Error wrong(const std::string& name, const std::string& takes, const std::string& value)
{
    return {ErrorCode::InvalidArgument, name + " takes " + takes + ", not “" + value + "”."};
}

Error unknown(const std::string& name)
{
    std::string names;
    for (const auto& setting : site_settings())
        names += (names.empty() ? "" : ", ") + setting.name;
    return {ErrorCode::InvalidArgument, "There is no setting called " + name + ". There are: " + names + "."};
}

} // namespace

std::optional<int> whole_number(const std::string& text)
{
    if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::stoi(text);
}

const std::vector<SiteSetting>& site_settings()
{
    static const std::vector<SiteSetting> all{
        {retention, std::to_string(records::retention_by_default),
            "after how many months what is kept comes up for a decision, 1 to 600"},
        {who_adds, "everybody", "who may add learners, everybody or lead"},
        {"web address", "none", "the start of every name in an xAPI export, https://training.example.org"},
    };
    return all;
}

Status may_be_set(const std::string& name, const std::string& value)
{
    if (name == retention) {
        const auto months = whole_number(value);
        return months && *months >= 1 && *months <= 600 ? Status(Done{}) : wrong(name, "months from 1 to 600", value);
    }
    if (name == who_adds)
        return value == "lead" || value == "everybody" ? Status(Done{}) : wrong(name, "everybody or lead", value);
    if (name == "web address")
        return std::string_view(value).substr(0, 8) == "https://" && value.size() > 8
            ? Status(Done{})
            : wrong(name, "an address such as https://training.example.org", value);
    return unknown(name);
}

} // namespace vignette::tools
