#include "engine/exchange/documents/html_parts.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/documents/text.hpp"

namespace vignette::exchange::documents {

std::string escaped(std::string_view text)
{
    return text::escaped_for_markup(clean(text));
}

std::string element(const std::string& name, std::string_view text, const std::string& attributes)
{
    return "<" + name + attributes + ">" + escaped(text) + "</" + name + ">";
}

std::string rich(std::string_view text)
{
    std::string out;
    for (const auto& span : spans(text))
        out += span.strong ? element("em", span.text) : escaped(span.text);
    return out;
}

} // namespace vignette::exchange::documents
