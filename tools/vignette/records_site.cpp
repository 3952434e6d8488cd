#include "engine/app/system.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/documents/plain.hpp"
#include "engine/exchange/reports/shared.hpp"
#include "engine/records/vault/pin_rule.hpp"
#include "tools/vignette/ask_secret.hpp"
#include "tools/vignette/records_commands.hpp"
#include "tools/vignette/records_open.hpp"
#include "tools/vignette/records_settings.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace vignette::tools {

namespace {

struct SiteOptions {
    std::string records, name, value;
};

Status show_shared(const SiteOptions& options)
{
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    const auto shared = desk.value().records.shared_with_site();
    if (!shared)
        return shared.error();
    const auto document
        = exchange::reports::shared_document(desk.value().site.name, shared.value(), desk.value().today);
    std::fputs(exchange::documents::plain(document).c_str(), stdout);
    return Done{};
}

Status show_settings(const SiteOptions& options)
{
    auto desk = open_site(options.records);
    if (!desk)
        return desk.error();
    for (const auto& setting : site_settings()) {
        const auto value = desk.value().records.site_setting(setting.name);
        if (!value)
            return value.error();
        std::printf("%s: %s (%s)\n", setting.name.c_str(), value.value().value_or(setting.otherwise).c_str(),
            setting.about.c_str());
    }
    return Done{};
}

Status set(const SiteOptions& options)
{
    if (options.name.empty())
        return show_settings(options);
    if (auto fine = may_be_set(options.name, options.value); !fine)
        return fine;
    auto desk = open_as_lead(options.records);
    if (!desk)
        return desk.error();
    if (auto done = desk.value().records.set_site_setting(options.name, options.value); !done)
        return done;
    std::printf("%s is %s from now on.\n", options.name.c_str(), options.value.c_str());
    return Done{};
}

/// Typed twice, since nobody sees it; from the variable once.
Result<records::Secret> new_passphrase(const std::string& site)
{
    const Error nobody{ErrorCode::Refused,
        "The site lead needs a pass phrase. Type it when asked, or hand it over in the variable VIGNETTE_PASSPHRASE."};
    auto typed = ask_secret("VIGNETTE_PASSPHRASE", "A pass phrase for the site lead, twelve letters or more: ");
    if (!typed)
        return nobody;
    if (auto may = records::may_be_passphrase(typed->view(), site); !may)
        return may.error();
    if (std::getenv("VIGNETTE_PASSPHRASE") != nullptr)
        return std::move(*typed);
    const auto again = ask_secret("VIGNETTE_PASSPHRASE", "Once more: ");
    if (!again || !records::same(*typed, *again))
        return Error{ErrorCode::Refused, "The two were not the same, and nothing was changed. Please try again."};
    return std::move(*typed);
}

Status no_lead_in(const std::filesystem::path& folder)
{
    if (!records::Records::are_in(folder))
        return Done{};
    auto records = app::open_records(folder);
    if (!records)
        return records.error();
    const auto has = records.value().has_lead();
    if (!has)
        return has.error();
    return has.value() ? Status(Error{ErrorCode::Refused, "This site has a lead already, and nothing was changed."})
                       : Status(Done{});
}

/// Nothing is made until there is a name and a pass phrase that will do.
Status begin(const SiteOptions& options)
{
    if (auto there = need(!options.name.empty(), "Say what the site is called", "vignette records lead NAME"); !there)
        return there;
    const auto folder = records_folder(options.records);
    if (auto free = no_lead_in(folder); !free)
        return free;
    const auto passphrase = new_passphrase(options.name);
    if (!passphrase)
        return passphrase.error();
    auto records = app::open_records(folder);
    if (!records)
        return records.error();
    if (auto begun = records.value().begin_site(options.name, passphrase.value()); !begun)
        return begun;
    std::printf("%s is ready. Keep the pass phrase safe: nobody can look it up.\n", options.name.c_str());
    return Done{};
}

} // namespace

void add_site(CLI::App& records, int& exit_code)
{
    auto options = std::make_shared<SiteOptions>();
    const auto command = [&](const char* name, const char* about, Status (*run)(const SiteOptions&)) {
        auto* it = add_records_command(
            records, name, about, options->records, exit_code, [options, run] { return run(*options); });
        return it->group(group_site);
    };
    command("lead", "The first step: names the site, and chooses the site lead's pass phrase", begin)
        ->add_option("NAME", options->name, "What the site is called");
    auto* setting = command("setting", "Shows what holds for the whole site, or settles it (site lead)", set);
    setting->add_option("NAME", options->name, "Which");
    setting->add_option("VALUE", options->value, "What it is from now on");
    command("shared", "What people chose to show to the site lead (site lead)", show_shared);
}

} // namespace vignette::tools
