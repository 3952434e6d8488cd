#pragma once

#include "engine/author/strings/languages.hpp"
#include "engine/author/strings/update.hpp"
#include "tools/vignette/commands.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace vignette::tools {

/// The words behind `vignette strings COMMAND`.
struct StringsOptions {
    std::string folder, language, file;
    bool overwrite = false;
};

/// A course with its texts, as its translators need it.
struct Translatable {
    std::filesystem::path folder;
    course::Loaded loaded;
    std::vector<author::CourseText> texts;

    author::PoHead head(const std::string& language) const;
    std::filesystem::path strings() const { return folder / "strings"; }
};

// Each says something on standard error, and is the exit code.
int complain(const std::string& sentence, int code);
int complain(const Error&);
int complain_unread(const author::TranslationFile&);
int not_a_language(const std::string& code);
int no_translations(const Translatable&);

/// Errors: a sentence; Refused if the course has errors.
Result<Translatable> read_translatable(const std::string& folder);

/// Does `then` with the course, or says why there is none.
template <typename Then>
int with_course(const StringsOptions& options, Then then)
{
    const auto course = read_translatable(options.folder);
    return course ? then(course.value()) : complain(course.error());
}

/// Does `with_file` for every translation, the worst exit code counts; or says that there is none.
template <typename WithFile>
int each_translation(const StringsOptions& options, WithFile with_file)
{
    return with_course(options, [&](const Translatable& course) {
        int worst = Fine;
        const auto found = author::translation_files(course.folder);
        for (const auto& file : found)
            worst = std::max(worst, file.po ? with_file(course, file) : complain_unread(file));
        return found.empty() ? no_translations(course) : worst;
    });
}

/// Into the course's folder of translations, which is made if it is not there.
Status write_in_strings(const Translatable&, const std::string& name, const std::string& bytes);

/// The translation into a language; one without entries, and no name, where there is none yet.
author::TranslationFile translation_file(const Translatable&, const std::string& language);

// The commands; each is the exit code.
int extract_strings(const StringsOptions&);
int update_strings(const StringsOptions&);
int report_on_strings(const StringsOptions&);
int write_sheet(const StringsOptions&);
int take_back_sheet(const StringsOptions&);

} // namespace vignette::tools
