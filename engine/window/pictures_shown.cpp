#include "engine/window/pictures_shown.hpp"

#include <algorithm>

namespace vignette::window {

PicturesShown::PicturesShown(
    Renderer& renderer, std::vector<std::filesystem::path> caches, std::filesystem::path writable)
    : m_renderer(renderer)
    , m_pictures(std::move(caches), std::move(writable))
{
}

PicturesShown::~PicturesShown()
{
    clear();
}

void PicturesShown::clear()
{
    for (const Entry& entry : m_entries) {
        if (entry.shown.texture)
            m_renderer.destroy(entry.shown.texture);
    }
    m_entries.clear();
}

void PicturesShown::forget()
{
    clear();
    m_aspects.clear();
}

PicturesShown::Shown PicturesShown::get(const present::PictureRef& picture, int width_px)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& e) { return e.width_px == width_px && e.picture == picture; });
    if (known != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
        return m_entries.front().shown;
    }
    m_entries.push_front({picture, width_px, load(picture, width_px)});
    if (m_entries.size() > most) {
        if (m_entries.back().shown.texture)
            m_renderer.destroy(m_entries.back().shown.texture);
        m_entries.pop_back();
    }
    return m_entries.front().shown;
}

PicturesShown::Shown PicturesShown::load(const present::PictureRef& picture, int width_px)
{
    if (picture.path.empty() || width_px < 1)
        return {};
    const auto pixels = m_pictures.load(picture.path, picture.parts, width_px);
    if (!pixels)
        return {};
    const media::Pixels& p = pixels.value();
    return {m_renderer.make_picture(p.width, p.height, p.rgba), p.width, p.height};
}

float PicturesShown::aspect(const present::PictureRef& picture)
{
    const auto [at, is_new] = m_aspects.try_emplace(picture.path, 0.5625f);
    if (!is_new || picture.path.empty())
        return at->second;
    const auto size = m_pictures.natural_size(picture.path);
    if (size && size.value().width > 0 && size.value().height > 0)
        at->second = static_cast<float>(size.value().height) / static_cast<float>(size.value().width);
    return at->second;
}

std::optional<media::Rect01> PicturesShown::area(const present::PictureRef& picture, const std::string& part)
{
    const auto found = m_pictures.area_of(picture.path, part);
    return found ? std::optional(found.value()) : std::nullopt;
}

} // namespace vignette::window
