#pragma once

#include "engine/course/course.hpp"
#include "engine/exchange/documents/document.hpp"
#include "engine/present/reading_screens.hpp"

#include <string_view>
#include <vector>

namespace vignette::app {

/// All that a course brings to read: its articles in their order, its guides by whom they are for, its ground rules,
/// words explained and words to use, and what its facts rest on. Nothing that tells what anybody did. Pictures are
/// named as in the course. Cost: O(text).
std::vector<present::Article> articles_in(const course::Course&);

/// Whether there is any of it. Cost: O(1).
bool has_articles(const course::Course&);

/// Those in whose title, text, address or site every word of `searched` stands, in capitals or not; all for no words.
std::vector<present::Article> with_words(std::vector<present::Article>, std::string_view searched);

/// On paper. `png`: the bytes of its picture, where it has one; of none that cannot be drawn, its words stand there.
exchange::documents::Document document_of(const present::Article&, exchange::Day dated, std::string png = {});

} // namespace vignette::app
