#include "engine/exchange/documents/html_parts.hpp"
#include "engine/exchange/documents/picture.hpp"

#include <sodium.h>

#include <algorithm>
#include <cmath>

namespace vignette::exchange::documents {

namespace {

std::string base64(std::string_view bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
        sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();
    return out;
}

/// The picture, or what it would have shown; `attributes` begin with a blank.
std::string shown(const Picture& picture, const std::string& attributes = {})
{
    if (is_png(picture.png))
        return "<img alt=\"" + escaped(picture.alt) + "\"" + attributes + " src=\"data:image/png;base64,"
            + base64(picture.png) + "\">";
    return picture.alt.empty() ? std::string{} : element("p", picture.alt);
}

} // namespace

std::string html_picture(const Picture& picture)
{
    const auto percent = std::to_string(std::lround(share_of(picture) * 100));
    return shown(picture, " class=\"picture\" style=\"width: " + percent + "%\"");
}

std::string html_card(const Card& card)
{
    const auto picture = shown(card.picture);
    const auto fill
        = card.fill.empty() ? "" : "<p class=\"fill\"><span>" + rich(card.fill) + "</span><i class=\"rule\"></i></p>";
    return "<div class=\"card\">\n" + (picture.empty() ? "" : "<div class=\"beside\">" + picture + "</div>\n")
        + "<div class=\"said\"><p>" + rich(card.text) + "</p>" + fill + "</div>\n</div>";
}

bool shows_picture(const Document& document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* card = std::get_if<Card>(&block);
        const auto* picture = card == nullptr ? std::get_if<Picture>(&block) : &card->picture;
        return picture != nullptr && is_png(picture->png);
    });
}

} // namespace vignette::exchange::documents
