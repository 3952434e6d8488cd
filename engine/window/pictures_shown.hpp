#pragma once

#include "engine/media/picture.hpp"
#include "engine/present/screen.hpp"
#include "engine/window/renderer.hpp"

#include <filesystem>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vignette::window {

/// Pictures as textures, at the width they are drawn. The few last used are kept.
class PicturesShown {
public:
    PicturesShown(Renderer&, std::vector<std::filesystem::path> caches, std::filesystem::path writable);
    ~PicturesShown();
    PicturesShown(const PicturesShown&) = delete;
    PicturesShown& operator=(const PicturesShown&) = delete;

    struct Shown {
        Texture texture = nullptr; ///< Null if the picture cannot be had.
        int width = 0, height = 0;
    };

    /// `width_px` wide. Loads it if it was not used lately; a failure is remembered too.
    Shown get(const present::PictureRef&, int width_px);

    /// Height by width; 9 by 16 if the picture cannot be read.
    float aspect(const present::PictureRef&);

    /// Where the part of that id is in the picture; nothing if it is not drawn there.
    std::optional<media::Rect01> area(const present::PictureRef&, const std::string& part);

    /// Forgets textures; after the renderer changed.
    void clear();

    /// Forgets all that was read of the files, too.
    void forget();

private:
    struct Entry {
        present::PictureRef picture;
        int width_px = 0;
        Shown shown;
    };

    Shown load(const present::PictureRef&, int width_px);

    static constexpr std::size_t most = 8;
    Renderer& m_renderer;
    media::Pictures m_pictures;
    std::list<Entry> m_entries; ///< Last used first.
    std::map<std::string, float> m_aspects;
};

} // namespace vignette::window
