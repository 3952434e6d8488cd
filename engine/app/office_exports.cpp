// The site lead's files for other programs.

#include "engine/app/office.hpp"
#include "engine/app/site_exports.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/classes/teachers_csv.hpp"
#include "engine/exchange/documents/text.hpp"

namespace vignette::app {

namespace {

using exchange::documents::literal;

constexpr std::size_t largest_download = 16u * 1024 * 1024;
constexpr std::size_t most_told = 50; ///< More is not read, and the first ones tell what is the matter.

/// How much was added, who and what is left out, and what to look at before an upload.
std::vector<std::string> told_of(const TrainingFile& file)
{
    std::vector<std::string> out{"New rows: " + std::to_string(file.merge.added)
        + ". There already: " + std::to_string(file.merge.there_already) + "."};
    for (const auto& name : file.ours.without_category)
        out.push_back(literal(name) + " has no training category yet, and is left out. Give it one under Courses.");
    for (const auto& name : file.ours.without_ids)
        out.push_back(
            literal(name) + " has no ids for ASC-WDS yet, and is left out. Write them on this person's own page.");
    for (const auto& sentence : file.findings)
        out.push_back(literal(sentence));
    if (out.size() > most_told) {
        const auto more = out.size() - most_told;
        out.resize(most_told);
        out.push_back("There is more like this: " + std::to_string(more) + ". Put these right first.");
    }
    return out;
}

} // namespace

bool Office::is_export() const
{
    return m_saving == "completions" || m_saving == "statements" || m_saving == "asc-wds" || m_saving == "class-export";
}

/// As written in the box, or as the site has settled it.
std::string Office::web_address()
{
    const auto settled = m_records->site_setting(setting_web_address);
    std::string address = typed("address", settled ? settled.value().value_or("") : "");
    while (address.ends_with('/'))
        address.pop_back();
    return address;
}

present::Screen Office::exports()
{
    if (m_page == "statements")
        return present::site_statements_screen(web_address(), m_message);
    if (m_page == "asc-wds")
        return present::site_training_screen({typed("file", ""), m_told, m_message});
    return present::site_exports_screen(m_message);
}

Status Office::keep_web_address()
{
    const auto settled = m_records->site_setting(setting_web_address);
    if (!settled)
        return settled.error();
    const auto address = web_address();
    if (m_saving != "statements" || settled.value() == address)
        return Done{};
    return m_records->set_site_setting(setting_web_address, address);
}

Result<std::string> Office::training_to_save()
{
    m_told.clear();
    const auto named = typed("file", "");
    if (named.empty())
        return Error{ErrorCode::InvalidArgument, "Please write where the TRAINING.csv is that you downloaded."};
    const auto download = files::read(named, largest_download);
    if (!download)
        return Error{ErrorCode::NotFound, download.error().message + "."};
    auto file = training_file(*m_records, download.value(), today());
    if (!file && file.error().code == ErrorCode::Unreadable) // The download, and the lead can bring another.
        return Error{ErrorCode::InvalidArgument, file.error().message};
    if (!file)
        return file.error();
    m_told = told_of(file.value());
    return std::move(file.value().merge.file);
}

Result<std::string> Office::export_to_save()
{
    if (m_saving == "completions")
        return completions_file(*m_records);
    if (m_saving == "asc-wds")
        return training_to_save();
    if (m_saving == "class-export") {
        const auto all = teachers_here();
        return all ? Result<std::string>(exchange::classes::teachers_csv(all.value())) : all.error();
    }
    const auto address = web_address();
    if (address.empty())
        return Error{ErrorCode::InvalidArgument,
            "Please write a web address of your own first, such as https://training.example.org."};
    return statements_file(*m_records, address);
}

} // namespace vignette::app
