#pragma once

#include "engine/window/displays/displays.hpp"

#include <functional>
#include <utility>
#include <vector>

namespace vignette::window {

/// Displays that a test plugs in and pulls out.
class FakeDisplays final : public Displays {
public:
    explicit FakeDisplays(
        std::vector<DisplayPlace> all, std::function<void()> changed = [] {})
        : m_all(std::move(all))
        , m_changed(std::move(changed))
    {
    }

    std::vector<DisplayPlace> now() override { return m_all; }

    /// From now on these; tells it before it returns, on the caller's thread.
    void become(std::vector<DisplayPlace> all)
    {
        m_all = std::move(all);
        m_changed();
    }

private:
    std::vector<DisplayPlace> m_all;
    std::function<void()> m_changed;
};

} // namespace vignette::window
