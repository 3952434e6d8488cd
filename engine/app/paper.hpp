#pragma once

#include "engine/app/places.hpp"
#include "engine/exchange/documents/document.hpp"
#include "engine/play/page.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vignette::app {

/// What a page of a course needs to be on paper.
struct Paper {
    std::string foot; ///< At the bottom of each sheet.
    exchange::Day dated{};
    std::map<std::string, std::string>
        jots; ///< What stands in the boxes now, by the box's id. Empty: lines to write on.
    /// A picture of the course with these parts shown, as a PNG; empty where it cannot be drawn.
    std::function<std::string(std::string_view path, const std::vector<std::string>& parts)> png;
};

/// The pages of a scene as one document to print: what they tell, cards with the words to be filled in by hand, what is
/// ticked, and what stands in boxes at this moment. Nothing else of what the learner did. At least one page.
/// Cost: O(pages), and their pictures.
exchange::documents::Document on_paper(std::span<const play::Page>, const Paper&);

/// A picture as a PNG, sharp on A4; empty where there is none, or it cannot be drawn. Nothing of it stays in a cache,
/// where it would tell what somebody read or did. Cost: as media::Pictures::load, without a cache of one's own.
std::string png_for_paper(const std::filesystem::path& file, const std::vector<std::string>& parts, const Places&);

/// Whether anything of what somebody ticked or wrote could be on it.
bool has_own_words(std::span<const play::Page>);

} // namespace vignette::app
