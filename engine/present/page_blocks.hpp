#pragma once

#include "engine/play/page.hpp"
#include "engine/present/chrome.hpp"
#include "engine/present/screen.hpp"

#include <vector>

namespace vignette::present {

/// Some of a page's blocks: from `from`, before `to`.
struct Stretch {
    std::size_t from = 0, to = 0;
};

/// What is told, as items. `prefix` keeps ids apart where two lists stand on one screen.
void put_blocks(const std::vector<play::Block>&, const Chrome&, const std::string& prefix, std::vector<Item>& out);
void put_blocks(
    const std::vector<play::Block>&, Stretch, const Chrome&, const std::string& prefix, std::vector<Item>& out);

/// How many of its blocks stand above all that the page asks.
std::size_t told_first(const play::Page&);

/// A picture of the course.
Item picture(
    std::string id, const Chrome&, std::string_view path, std::string_view alt, const std::vector<std::string>& parts);

/// What followed a choice: what happened, the sides, what is known.
void put_outcome(const play::PageOutcome&, const Chrome&, const std::string& prefix, std::vector<Item>& out);

/// Every question of the page but `continue` and `end`, with what was answered so far; and what is told between them.
void put_asks(const play::Page&, const Chrome&, std::vector<Item>& out);

} // namespace vignette::present
