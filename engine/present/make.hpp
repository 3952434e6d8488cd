#pragma once

#include "engine/present/screen.hpp"

#include <chrono>
#include <string>

namespace vignette::present {

// The few ways in which screens make items.

Item paragraph(std::string id, std::string text, Look look = Look::Plain);
Item heading(std::string id, std::string text, int level = 1, Look look = Look::Title);
Item button(std::string id, std::string text, Look look, Intent intent, std::string key = {});
Item fold(const std::string& id, std::string text, bool open);

/// A box to write in; `value`: what stands in it.
Item text_box(std::string id, std::string label, int lines, std::string footer = {}, std::string value = {});

/// A page of the program's own, with a heading; what stands in its bars is the caller's.
Screen own_page(std::string place, const std::string& title);

/// The one main action, at the right of the bottom bar and on Enter.
void put_main(Screen&, std::string id, std::string text, Intent);

Intent on(play::Action action);
Intent on(play::Event event);
Intent on(Command::Kind kind, std::string target = {});

/// A facilitator's deed; and a button whose id is its deed.
Intent in_class(std::string target);
Item class_button(const std::string& id, std::string text, Look, std::string key = {});
Item class_radio(const std::string& id, std::string text, bool checked, std::string target);

/// Handed to put_top_right where nobody has signed in yet, so that there is no name to show.
inline constexpr const char* nobody = "\n";

/// Handed to put_top_right where the site lead is signed in.
inline constexpr const char* site_lead = "\n\n";

/// Text and colours, and who is here (a guest has no name): pressing that locks, or signs the site lead out.
void put_top_right(Screen&, const std::string& learner);

/// "Vignette" at the top left, with something beside it.
void put_name(Screen&, const std::string& beside = {});

/// A message of the page's own over it, read out when it appears. Nothing for an empty sentence.
void put_message(std::vector<Item>& out, const std::string& id, const std::string& sentence);

/// “In quotation marks”, unless it already has some, or is a remark in brackets.
std::string quoted(std::string_view text);

/// "1 minute", "4 minutes": `what` is one of them.
std::string count_of(unsigned number, std::string_view what);

/// "3:20": minutes and seconds.
std::string on_the_clock(std::chrono::seconds);

/// "21 November 2026" for "2026-11-21"; anything else as it is.
std::string date_in_words(std::string_view date);

} // namespace vignette::present
