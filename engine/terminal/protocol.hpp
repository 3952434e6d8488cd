#pragma once

#include "engine/terminal/port.hpp"

#include <istream>
#include <ostream>
#include <string>
#include <string_view>

namespace vignette::terminal {

/// `page` as one line of JSON, without its end. Keys in this order, absent where empty or false:
///
///     course unit scene revision language title progress {unit units scenes_seen minutes_left}
///     opening {you summary}                          on a unit's opening page
///     content_note {text skip_to}
///     blocks [{id kind text who label path alt decorative transcript captions items parts}]
///     outcome {option label because result views [{voice name text}] evidence [{source|sources text general status}]
///     blocks
///              shared {title evidence blocks} others [outcome] try_again}
///     emblem [{path alt parts words}]
///     asks [ {kind: choose, id prompt no_right_answer options [{id label locked}]}
///            {kind: choose_many|arrange|spot|checklist, id prompt picture items [{id text chosen opens}]}
///            {kind: match, id prompt items [{id left right paired}]}
///            {kind: rate, scale moment question points low high words aside items [{id text value earlier}] value
///            earlier}
///            {kind: reflect, id prompt hint optional draft privacy} {kind: plan, id prompt weeks draft} {kind: jot, id
///            prompt lines} {kind: role|nation, options [{id label}] value} {kind: continue} {kind: end, as} ]
///     summary                                        on a unit's last page
///     helplines_hint resting notice
///
/// A block has an `id` where its author gave it one: a card's. `locked` says why an option cannot be chosen; `result`
/// holds every paragraph of what happened, a blank line between; `opens` is there once its item is chosen; `privacy` is
/// "only_you" or "only_you_unless_shared". Of several sources, `status` is the most careful one. `notice` is one
/// sentence for the learner, where the port has one.
std::string page_line(const play::Page& page, std::string_view notice = {});

/// An event from one line of JSON: `{"event":"choose","id":"sit"}`; the word under "event", its fields beside it.
///
///     continue skip try_again back leave             no fields
///     choose {id, question}  role {id}  nation {id}
///     open {id}                                      a unit: to its opening page, or to where it was left
///     choose_many, spot, check {question, ids}       everything that is ticked now
///     arrange {question, order}                      every id, in order
///     match {question, pairs}                        [["left","right"], …] or {"left": "right", …}
///     write {question, text}  plan {id, text}
///     rate {scale, moment, item, value}              null takes it back
///
/// `question` (or `ask`) may be left out where the page has one ask of the kind. Each may carry `revision`.
///
/// Errors: InvalidArgument, with a sentence that says what to send: no JSON, no object, an unknown or missing word or
/// field, a
///         field of the wrong kind or given twice, over 64 KiB, invalid UTF-8, a zero byte, nested too deeply.
Result<play::Event> read_event(std::string_view line);

/// The line that read_event() turns into `event`, for the journal.
std::string event_line(const play::Event& event);

/// Plays over JSON lines: prints the page, reads an event, and so on until the input ends. Refusals are two lines,
/// {"error":"…"} and the same page again. Blank lines are passed over; each page is flushed. After `leave` the resting
/// page is printed, and `continue` goes on.
void run_protocol(Port& session, std::istream& in, std::ostream& out);

} // namespace vignette::terminal
