#pragma once

#include "engine/author/strings/po.hpp"
#include "engine/author/strings/texts.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace vignette::author {

/// How far a translation is: every text of the course is counted once.
struct TranslationReport {
    std::size_t translated = 0, to_check = 0, untranslated = 0;
    std::size_t obsolete = 0; ///< Besides: translations of texts that have left.
    std::size_t words = 0, words_translated = 0; ///< Of the original.
    std::vector<const CourseText*> missing; ///< Untranslated, in play order. Borrowed.

    std::size_t texts() const { return translated + to_check + untranslated; }
};

/// `texts` must outlive the report.
TranslationReport report_on(const Po&, const std::vector<CourseText>& texts);

std::size_t count_words(std::string_view);

} // namespace vignette::author
