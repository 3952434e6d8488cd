#include "engine/exchange/documents/pdf/spans.hpp"

#include "engine/core/text.hpp"

namespace vignette::exchange::documents {

namespace {

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

/// One text, and its strong spans as attributes.
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

} // namespace

void set_text(PangoLayout* layout, const std::vector<Span>& spans)
{
    auto* attributes = pango_attr_list_new();
    const auto text = joined(spans, attributes);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

} // namespace vignette::exchange::documents
