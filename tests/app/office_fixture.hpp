#pragma once

#include "tests/app/fixture.hpp"

#include <initializer_list>
#include <string>

namespace vignette::tests {

/// From any page of the door to the site lead's pages.
void come_in_as_lead(app::Desk&);

/// Grace has finished the course; the site lead is in.
void begin_with_grace(app::Desk&);
app::Desk office_with_grace(const Staffroom&);

/// Records whose ids are as long as real ones, because what leaves this computer is made of them; and unlike those of
/// Staffroom, so that both can write into the same file.
Result<records::Records> open_with_long_ids(const Staffroom&);
app::Desk desk_with_long_ids(const Staffroom&);

/// Anywhere on the page.
bool shows(const app::Desk&, const std::string& words);

/// From the list of pages.
void open_person(app::Desk&, const Staffroom&, const std::string& name);

/// As tests/app/wording_test.cpp has it: short sentences, and no words of programmers.
void check_office_words(const app::Desk&);
void press_and_check(app::Desk&, std::initializer_list<const char*> ids);

} // namespace vignette::tests
