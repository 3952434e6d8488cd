#pragma once

#include "engine/present/screen.hpp"

#include <string>

namespace vignette::present {

// What the facilitator's pages around a class are made of.

/// A page of its own, with a message over it.
Screen class_page(std::string place, const std::string& title, const std::string& message);

/// It stands over the class, which goes on behind it.
void put_way_to_class(Screen&);

/// Something to tick, and what pressing it does to the class.
Item class_tick(const std::string& id, std::string text, bool checked, std::string target);

/// "1 person", "12 people".
std::string people_text(std::size_t number);

} // namespace vignette::present
