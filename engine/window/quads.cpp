#include "engine/window/quads.hpp"

#include "engine/window/imgui_version.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

PixelBox common(const PixelBox& a, const PixelBox& b)
{
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

namespace {

/// ImGui's colours are 0xAABBGGRR.
std::uint32_t rgb_of(ImU32 colour)
{
    return (colour & 0xFF) << 16 | (colour & 0xFF00) | (colour >> 16 & 0xFF);
}

PixelBox clip_of(const ImDrawCmd& command)
{
    const ImVec4& c = command.ClipRect;
    return {static_cast<int>(c.x), static_cast<int>(c.y), static_cast<int>(c.z), static_cast<int>(c.w)};
}

Quad quad_of(const ImDrawVert& first, const ImDrawVert& last, const Image* image)
{
    Quad quad{{static_cast<int>(first.pos.x), static_cast<int>(first.pos.y), static_cast<int>(last.pos.x),
                  static_cast<int>(last.pos.y)},
        image, 0, 0, rgb_of(first.col)};
    if (image) {
        quad.from_x = static_cast<int>(std::lround(first.uv.x * static_cast<float>(image->width)));
        quad.from_y = static_cast<int>(std::lround(first.uv.y * static_cast<float>(image->height)));
    }
    return quad;
}

void cut(Quad& quad, const PixelBox& clip)
{
    const PixelBox left = common(quad.box, clip);
    quad.from_x += left.left - quad.box.left;
    quad.from_y += left.top - quad.box.top;
    quad.box = left;
}

void add_command(const ImDrawList& list, const ImDrawCmd& command, const PixelBox& bounds, std::vector<Quad>& out)
{
    const PixelBox clip = common(clip_of(command), bounds);
    if (clip.empty())
        return;
    const auto* image = static_cast<const Image*>(texture_of(command));
    const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    for (unsigned i = 0; i + 5 < command.ElemCount; i += 6) { // Two triangles; the second corner to the third one.
        Quad quad = quad_of(vertices[indices[i]], vertices[indices[i + 2]], image);
        cut(quad, clip);
        if (!quad.box.empty())
            out.push_back(quad);
    }
}

} // namespace

void quads_of(const ImDrawData& data, const PixelBox& bounds, std::vector<Quad>& out)
{
    out.clear();
    for (int i = 0; i < data.CmdListsCount; ++i) {
        for (const ImDrawCmd& command : data.CmdLists[i]->CmdBuffer)
            add_command(*data.CmdLists[i], command, bounds, out);
    }
}

} // namespace vignette::window
