#include "engine/exchange/documents/pdf/typesetter.hpp"

#include "engine/exchange/documents/pdf/spans.hpp"

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
    return {layout, pango_layout_iter_get_line_readonly(at), face.ink, points(box.x), (height - tall) / 2 + ascent,
        height, points(box.width)};
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
    set_face(made.get(), face);
    set_text(made.get(), spans);
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
