#pragma once

#include <imgui.h>

#include <cstdint>

/// What differs between Dear ImGui 1.86 (Debian 12) and 1.92, in one place. Of ImGui we use the draw lists alone.
namespace vignette::window {

inline ImTextureID texture_id(void* texture)
{
    // A pointer in old versions, a 64-bit number from 1.91.4 on.
    return (ImTextureID)(reinterpret_cast<std::uintptr_t>(texture)); // NOLINT
}

inline void* texture_of(const ImDrawCmd& command)
{
    return (void*)(std::uintptr_t)command.GetTexID(); // NOLINT
}

inline void push_texture(ImDrawList& list, void* texture)
{
#if IMGUI_VERSION_NUM >= 19200
    list.PushTexture(ImTextureRef(texture_id(texture)));
#else
    list.PushTextureID(texture_id(texture));
#endif
}

inline void pop_texture(ImDrawList& list)
{
#if IMGUI_VERSION_NUM >= 19200
    list.PopTexture();
#else
    list.PopTextureID();
#endif
}

} // namespace vignette::window
