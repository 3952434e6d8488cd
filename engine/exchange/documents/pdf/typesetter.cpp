#include "engine/exchange/documents/pdf/typesetter.hpp"

#include "engine/core/text.hpp"

#include <algorithm>

namespace vignette::exchange::documents {

namespace {

constexpr auto families = "Inter, DejaVu Sans, sans-serif";
/// Pango measures in whole numbers, and text wider than this in one line is nobody's.
constexpr double widest = 100000;

template <typename Object>
std::shared_ptr<Object> owned(Object* object)
{
    return {object, [](Object* it) { g_object_unref(it); }};
}

double points(int units)
{
    return static_cast<double>(units) / PANGO_SCALE;
}

/// An attribute for the bytes from `start` up to `end`; the list keeps it.
void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t start, std::size_t end)
{
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

/// Pango's time grows with the square of a text's length where it finds no place to break: here are some.
std::string breakable(std::string_view text)
{
    constexpr int most = 1000;
    std::string out;
    int unbroken = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = text::next_code_point(text, at);
        text::append_utf8(out, c);
        unbroken = c == ' ' || c == '\n' ? 0 : unbroken + 1;
        if (unbroken == most)
            text::append_utf8(out, 0x200B);
        unbroken %= most;
    }
    return out;
}

/// One text, and its strong spans as attributes. Without ligatures and arrows of the font's own making: who copies the
/// text out, or has it read aloud, gets the letters that were typed.
std::string joined(const std::vector<Span>& spans, PangoAttrList* attributes)
{
    std::string text;
    for (const auto& span : spans) {
        const auto start = text.size();
        text += breakable(clean(span.text));
        if (span.strong)
            add(attributes, pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), start, text.size());
    }
    add(attributes, pango_attr_font_features_new("liga=0, calt=0, clig=0"), 0, text.size());
    return text;
}

void set_face(PangoLayout* layout, const Face& face)
{
    auto* font = pango_font_description_from_string(families);
    pango_font_description_set_absolute_size(font, face.size * PANGO_SCALE);
    pango_font_description_set_weight(font, static_cast<PangoWeight>(face.weight));
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
}

/// The line that `at` is on. A letter from another font may be taller than ours: then the line is.
Line line_at(PangoLayoutIter* at, const std::shared_ptr<PangoLayout>& layout, const Face& face)
{
    PangoRectangle box;
    pango_layout_iter_get_line_extents(at, nullptr, &box);
    const double tall = points(box.height);
    const double height = std::max(face.size * face.leading, tall);
    const double ascent = points(pango_layout_iter_get_baseline(at) - box.y);
    return {
        layout, pango_layout_iter_get_line_readonly(at), face.ink, points(box.x), (height - tall) / 2 + ascent, height};
}

} // namespace

void set_ink(cairo_t* cairo, Ink ink)
{
    const auto rgb = static_cast<unsigned>(ink);
    cairo_set_source_rgb(cairo, (rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
}

void draw(cairo_t* cairo, const Line& line, double left, double top)
{
    set_ink(cairo, line.ink);
    cairo_move_to(cairo, left + line.x, top + line.baseline);
    pango_cairo_show_layout_line(cairo, line.line);
}

double height_of(const std::vector<Line>& lines)
{
    double height = 0;
    for (const auto& line : lines)
        height += line.height;
    return height;
}

Typesetter::Typesetter(const std::string& language)
{
    const auto map = owned(pango_cairo_font_map_new());
    pango_cairo_font_map_set_resolution(reinterpret_cast<PangoCairoFontMap*>(map.get()), 72);
    m_context = owned(pango_font_map_create_context(map.get()));
    pango_context_set_language(m_context.get(), pango_language_from_string(language.c_str()));
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

std::shared_ptr<PangoLayout> Typesetter::layout(const std::vector<Span>& spans, const Face& face) const
{
    auto made = owned(pango_layout_new(m_context.get()));
    auto* attributes = pango_attr_list_new();
    const auto text = joined(spans, attributes);
    set_face(made.get(), face);
    pango_layout_set_text(made.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(made.get(), attributes);
    pango_attr_list_unref(attributes);
    return made;
}

std::vector<Line> Typesetter::lines(const std::vector<Span>& spans, const Face& face, double width) const
{
    const auto text = layout(spans, face);
    pango_layout_set_width(text.get(), static_cast<int>(std::clamp(width, 1.0, widest) * PANGO_SCALE));
    pango_layout_set_wrap(text.get(), PANGO_WRAP_WORD_CHAR);
    std::vector<Line> found;
    auto* at = pango_layout_get_iter(text.get());
    do
        found.push_back(line_at(at, text, face));
    while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
    return found;
}

std::vector<Line> Typesetter::lines(std::string_view text, const Face& face, double width) const
{
    return lines({{std::string(text), false}}, face, width);
}

double Typesetter::natural_width(std::string_view text, const Face& face) const
{
    PangoRectangle box;
    pango_layout_get_extents(layout({{std::string(text), false}}, face).get(), nullptr, &box);
    return points(box.width);
}

double Typesetter::word_width(std::string_view text, const Face& face) const
{
    const auto narrow = layout({{std::string(text), false}}, face);
    pango_layout_set_width(narrow.get(), 1);
    pango_layout_set_wrap(narrow.get(), PANGO_WRAP_WORD);
    PangoRectangle box;
    pango_layout_get_extents(narrow.get(), nullptr, &box);
    return points(box.width);
}

} // namespace vignette::exchange::documents
