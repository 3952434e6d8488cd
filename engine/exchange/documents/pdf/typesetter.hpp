#pragma once

#include "engine/exchange/documents/pdf/libraries.hpp"
#include "engine/exchange/documents/text.hpp"

#include <memory>
#include <string>
#include <vector>

// For the .cpp files of engine/exchange/documents only. Lengths are points, 72 to the inch, downwards and rightwards.
namespace vignette::exchange::documents {

/// The tokens of the look that paper needs.
enum class Ink : unsigned {
    Text = 0x1F2D35,
    Soft = 0x51616B,
    Line = 0xD9CFBF,
    Teal = 0x0B5A60,
    TealSoft = 0xE2EFEE,
    AmberSoft = 0xFBEFD3,
    PlumSoft = 0xF6E6EC,
    Track = 0xE6DFD0
};

void set_ink(cairo_t*, Ink);

struct Face {
    double size = 11;
    int weight = 400;
    Ink ink = Ink::Text;
    double leading = 1.5; ///< From line to line, in sizes.
};

namespace faces {
inline constexpr Face body{};
inline constexpr Face strong{11, 600};
inline constexpr Face title{22, 650, Ink::Text, 1.25};
inline constexpr Face section{15, 650, Ink::Teal, 1.3};
inline constexpr Face part{12, 650, Ink::Text, 1.35};
inline constexpr Face large{18, 400, Ink::Text, 1.35};
inline constexpr Face fill{16, 400, Ink::Text, 1.5};
inline constexpr Face label{10, 400, Ink::Soft, 1.5};
inline constexpr Face cell{9.5, 400, Ink::Text, 1.4};
inline constexpr Face cell_strong{9.5, 600, Ink::Text, 1.4};
inline constexpr Face cell_head{9, 600, Ink::Soft, 1.4};
inline constexpr Face small{9, 400, Ink::Soft, 1.5};
} // namespace faces

/// One line of text, broken and ready.
struct Line {
    std::shared_ptr<PangoLayout> layout; ///< What `line` is part of.
    PangoLayoutLine* line = nullptr;
    Ink ink = Ink::Text;
    double x = 0; ///< From the left edge of the column.
    double baseline = 0; ///< From its own top.
    double height = 0;
    double width = 0;
};

void draw(cairo_t*, const Line&, double left, double top);
double height_of(const std::vector<Line>&);

/// Breaks text into lines with this computer's fonts.
class Typesetter {
public:
    explicit Typesetter(const std::string& language);

    /// At most `width` wide: a word that is wider is broken as well. "\n" ends a line.
    std::vector<Line> lines(const std::vector<Span>&, const Face&, double width) const;
    std::vector<Line> lines(std::string_view text, const Face&, double width) const;

    double natural_width(std::string_view text, const Face&) const; ///< Of the longest line, unbroken.
    double word_width(std::string_view text, const Face&) const; ///< Of the longest word.

private:
    std::shared_ptr<PangoLayout> layout(const std::vector<Span>&, const Face&) const;

    std::shared_ptr<PangoContext> m_context;
};

} // namespace vignette::exchange::documents
