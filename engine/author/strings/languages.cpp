#include "engine/author/strings/languages.hpp"

#include "engine/author/strings/translation.hpp"
#include "engine/core/files.hpp"

#include <algorithm>
#include <system_error>

namespace vignette::author {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 16u * 1024 * 1024;

TranslationFile read_file(const fs::path& path)
{
    TranslationFile out{files::shown(path.stem()), "strings/" + files::shown(path.filename()), path, {}, Po{}, 0};
    auto bytes = files::read(path, largest_file);
    if (!bytes) {
        out.po = Error{ErrorCode::Unreadable, "the file cannot be opened; check that you may read it"};
        return out;
    }
    out.bytes = std::move(bytes).value();
    out.po = read_po(out.bytes, &out.line);
    return out;
}

std::string listed(const std::vector<CourseLanguage>& languages)
{
    std::string out;
    for (const auto& language : languages)
        out.append(out.empty() ? "" : ", ").append(language.code);
    return out;
}

bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

bool is_letter_or_digit(char c)
{
    return is_small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

bool is_language_code(std::string_view code)
{
    const auto end = std::find_if_not(code.begin(), code.end(), is_small);
    const auto letters = end - code.begin();
    if (letters < 2 || letters > 3 || code.size() > 32 || !is_letter_or_digit(code.back()))
        return false;
    char before = 'a';
    for (const char c : code) {
        const bool joint = c == '_' || c == '-' || c == '@';
        if (!joint && !is_letter_or_digit(c))
            return false;
        if (joint && !is_letter_or_digit(before))
            return false;
        before = c;
    }
    return end == code.end() || !is_letter_or_digit(*end);
}

std::string language_tag(std::string code)
{
    for (char& c : code)
        c = c == '_' || c == '@' ? '-' : c;
    return code;
}

std::vector<TranslationFile> translation_files(const fs::path& course)
{
    std::vector<fs::path> found;
    std::error_code problem;
    for (const auto& entry : fs::directory_iterator(course / "strings", problem)) {
        if (entry.path().extension() == ".po" && is_language_code(files::shown(entry.path().stem())))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    std::vector<TranslationFile> out;
    for (const auto& path : found)
        out.push_back(read_file(path));
    return out;
}

std::vector<CourseLanguage> languages_of(const fs::path& course)
{
    std::vector<CourseLanguage> out;
    for (const auto& file : translation_files(course)) {
        CourseLanguage language{file.code, language_tag(file.code), 0, 0};
        if (!file.po)
            continue;
        for (const auto& entry : file.po.value().entries) {
            if (entry.obsolete || entry.is_header())
                continue;
            ++language.texts;
            language.translated += entry.fuzzy() || entry.translation().empty() ? 0 : 1;
        }
        if (language.translated > 0)
            out.push_back(std::move(language));
    }
    return out;
}

Result<course::Rewrite> translation_into(const fs::path& course, const std::string& code)
{
    for (auto& file : translation_files(course)) {
        if (file.code != code && language_tag(file.code) != code)
            continue;
        if (file.po)
            return translation(std::move(file.po.value()), language_tag(file.code));
        return Error{ErrorCode::Unreadable,
            "The translation " + file.name + " cannot be read. Run vignette strings report to see what is wrong."};
    }
    const std::string others = listed(languages_of(course));
    return Error{ErrorCode::NotFound,
        "This course is not translated into " + code + ". "
            + (others.empty() ? "There is no translation of it yet." : "It can be played in: " + others + ".")};
}

void check_translations(const fs::path& course, const std::vector<CourseText>& texts, course::Loaded& loaded)
{
    for (auto& file : translation_files(course)) {
        const auto number = static_cast<std::uint32_t>(loaded.sources.size());
        auto findings = file.po
            ? translation_findings(file.po.value(), texts, number)
            : std::vector<course::Diagnostic>{unread_translation(file.po.error(), number, file.line)};
        loaded.sources.push_back({file.name, std::move(file.bytes)});
        for (auto& finding : findings)
            loaded.findings.push_back(std::move(finding));
    }
    course::sort_for_people(loaded.findings);
}

} // namespace vignette::author
