#pragma once

#include "engine/exchange/dates.hpp"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace vignette::exchange::documents {

// A document as plain data: what it says, in reading order, and nothing of how it looks. html.hpp and pdf.hpp give it
// a look. Texts are UTF-8; whatever in them no page can show is left out.
//
// Paragraphs, lists, notes, cards, lines, ticks and scale lines read a pair of `*` as emphasis: put what somebody typed
// through literal() there (text.hpp). Everywhere else a text stands as it is.

/// One of level 1 begins the document; those below follow without a gap (1, 2, 3).
struct Heading {
    int level = 1; ///< 1 to 3.
    std::string text;
};

struct Paragraph {
    std::string text;
};

struct List {
    std::vector<std::string> items;
};

/// How a cell is tinted. Its text says the same: a tint is never alone.
enum class Tone { Plain, Quiet, Good, Soon, Late };

struct Cell {
    std::string text;
    Tone tone = Tone::Plain;
};

/// The first cell of a row names the row. Rows that are shorter than the header are filled up; longer ones are cut.
struct Table {
    std::string caption; ///< Empty: none.
    std::vector<std::string> header;
    std::vector<std::vector<Cell>> rows;
};

struct Detail {
    std::string label;
    std::string value;
};

/// Labels with their values, one under the other.
struct Details {
    std::vector<Detail> rows;
};

/// What somebody wrote, letter for letter and line for line.
struct Quotation {
    std::string text;
};

struct Bar {
    std::string label;
    std::optional<int> value; ///< Nothing: not there yet.
    std::string instead = {}; ///< What was said where there is no number, "Not sure".
};

/// Numbers from 1 to `most` as bars. Both looks also say them in words: see in_words() in text.hpp.
struct BarChart {
    std::string caption;
    std::vector<Bar> bars;
    int most = 5;
    std::string low; ///< What 1 stands for; empty: nothing said of it.
    std::string high; ///< What `most` stands for.
};

/// On paper, what follows begins a page.
struct PageBreak { };

/// A line of small print.
struct Note {
    std::string text;
};

/// Bytes that are no picture are left out, and what they would have shown is said in their place.
struct Picture {
    std::string png; ///< The bytes of a PNG file.
    std::string alt; ///< What it shows, for who cannot see it. Empty: decoration.
    double share = 1; ///< Of the width of the text: 0.2 to 1.
};

/// For easy read: a picture (whose share does not count), one sentence beside it in large type, and what is to be
/// filled in below it. Never over two pages.
struct Card {
    Picture picture;
    std::string text;
    std::string fill = {}; ///< "My name is", before a line to write on by hand; empty: none.
};

constexpr int most_lines = 30;

/// Lines to write on by hand.
struct Lines {
    std::string label; ///< Above them; empty: none.
    int count = 3; ///< Up to most_lines.
};

/// A list with a box before each item. Both looks also say in words which are ticked.
struct Ticks {
    std::string label; ///< Above it; empty: none.
    std::vector<std::pair<std::string, bool>> items;
};

/// A letter to hold up, on a page of its own: its capitals are 16 cm high, to be read from 8 m away. Its frame tells it
/// apart where neither the letter nor any colour can be made out.
struct HandCard {
    std::string letter; ///< One, or a few: then lower, as wide as the page is.
    std::string words; ///< Under it.
    int frame = 0; ///< From 0: solid, double, dashed, dotted; then the same with round corners; then again.
};

/// Numbers from 1 to `most` in boxes, of which one is to be ticked by hand.
struct ScaleLine {
    std::string label; ///< What is asked.
    int most = 5; ///< 2 to 10.
    std::string low; ///< What 1 stands for.
    std::string high; ///< What `most` stands for.
};

using Block = std::variant<Heading, Paragraph, List, Table, Details, Quotation, BarChart, PageBreak, Note, Picture,
    Card, Lines, Ticks, HandCard, ScaleLine>;

struct Document {
    std::string title; ///< Of the file and its window.
    std::string language = "en-GB";
    Day dated{}; ///< When the file says that it was made. Nothing reads the clock.
    bool landscape = false;
    std::string foot; ///< At the bottom of each page of paper, beside its number.
    std::vector<Block> blocks;
};

} // namespace vignette::exchange::documents
