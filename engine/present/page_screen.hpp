#pragma once

#include "engine/play/page.hpp"
#include "engine/present/chrome.hpp"
#include "engine/present/screen.hpp"

namespace vignette::present {

/// The screen for a page of a course: scene, outcome, opening, content note, end or rest.
Screen page_screen(const play::Page&, const Chrome&);

} // namespace vignette::present
