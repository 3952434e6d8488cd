#pragma once

#include "engine/author/strings/findings.hpp"
#include "engine/author/strings/po.hpp"
#include "engine/author/strings/texts.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::author {

/// A translation that lies in a course folder: strings/cy.po.
struct TranslationFile {
    std::string code; ///< "cy", "pt_BR": as the file is called.
    std::string name; ///< "strings/cy.po".
    std::filesystem::path path;
    std::string bytes; ///< As far as it could be opened.
    Result<Po> po;
    std::uint32_t line = 0; ///< Where it cannot be read.
};

/// Every strings/*.po of a course that is called as a language is, by name.
std::vector<TranslationFile> translation_files(const std::filesystem::path& course);

/// A language that a course can be played in, besides its own.
struct CourseLanguage {
    std::string code; ///< "pt_BR": for translation_into().
    std::string tag; ///< "pt-BR": as Course::language has it.
    std::size_t translated = 0, texts = 0; ///< As the file says; see report.hpp for how it stands against the course.
};

/// Those whose file can be read and has anything translated, by code. For lists of languages to choose from.
std::vector<CourseLanguage> languages_of(const std::filesystem::path& course);

/// Loads the course in another language: scripting::load_course(folder, limits, deadline, translation_into(…).value()).
/// `code` may be a tag too. Errors: NotFound or Unreadable, a sentence that says which languages there are.
Result<course::Rewrite> translation_into(const std::filesystem::path& course, const std::string& code);

/// Adds the findings about every translation of the course, and their files as sources. `texts`: see collect_texts().
void check_translations(
    const std::filesystem::path& course, const std::vector<CourseText>& texts, course::Loaded& loaded);

/// "cy", "pt_BR", "sr@latin": letters and digits, the first two or three small.
bool is_language_code(std::string_view);

/// "pt-BR" for "pt_BR".
std::string language_tag(std::string code);

} // namespace vignette::author
