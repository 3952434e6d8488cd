#pragma once

#include "engine/window/faces.hpp"
#include "engine/window/masks.hpp"
#include "engine/window/pictures_shown.hpp"
#include "engine/window/renderer.hpp"
#include "engine/window/view.hpp"
#include "engine/window/window.hpp"

#include <cstdint>
#include <memory>

struct SDL_Window;
struct ImGuiContext;

namespace vignette::window {

struct SdlWindowDeleter {
    void operator()(SDL_Window*) const;
};
struct ImGuiDeleter {
    void operator()(ImGuiContext*) const;
};
using SdlWindow = std::unique_ptr<SDL_Window, SdlWindowDeleter>;

/// One window of the desktop, and the screen in it: what both the facilitator's and the room's window are made of.
/// Draws only when something has changed. The order of the members is that of making; taking apart goes the other way.
class Pane {
public:
    /// `faces` must outlive it.
    Pane(const Options&, SdlWindow, std::unique_ptr<Renderer>, Faces& faces);
    Pane(const Pane&) = delete; // The view asks it for measures.
    Pane& operator=(const Pane&) = delete;
    ~Pane();

    View& view() { return m_view; }
    const View& view() const { return m_view; }
    SDL_Window* sdl() const { return m_window.get(); }
    const Renderer& renderer() const { return *m_renderer; }
    float scale() const { return m_scale; } ///< Physical pixels for a device-independent one.
    Rect all() const; ///< The drawing area, in device-independent pixels.
    float dip(int window_units) const; ///< They differ where the desktop scales.

    void show(present::Screen);
    void show_fitted(present::Screen); ///< As large as fits, from 200 % down to 150 %.
    void restyle(const Options&); ///< Theme, size and scale.
    void forget_letters();
    void forget_pictures();
    void lose_textures(); ///< The graphics card has.
    void resized();
    void must_draw(bool lost); ///< `lost`: what the window showed is gone.

    /// Whether a frame was drawn.
    bool draw_if_needed();
    Window::Shot shot();

private:
    Context context();
    void fit();
    bool fits() const;
    void draw();
    bool paint_once();
    void take_sheet();

    Options m_options;
    SdlWindow m_window;
    std::unique_ptr<Renderer> m_renderer;
    Faces& m_faces;
    Masks m_masks;
    std::unique_ptr<ImGuiContext, ImGuiDeleter> m_imgui;
    PicturesShown m_pictures;
    Texture m_sheet = nullptr;
    int m_sheet_version = -1;
    float m_scale = 1;
    View m_view;
    bool m_fitted = false; ///< What is shown takes the size that fits.
    bool m_must_draw = true;
    bool m_lost = false;
};

/// Physical pixels for a device-independent one, as the display says, in quarters.
float display_scale(SDL_Window*, const Renderer&, double wanted);

} // namespace vignette::window
