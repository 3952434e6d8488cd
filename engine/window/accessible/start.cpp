#include "engine/window/accessible/accessible.hpp"
#include "engine/window/accessible/atk/atk_accessible.hpp"

namespace vignette::window {

namespace {

/// Where there are no screen readers.
class NoReaders : public Accessible {
public:
    void publish(const AccessibleView&) override { }
    void serve() override { }
    void window_focus(bool) override { }
    bool key(const KeyStroke&) override { return false; }
    bool connected() const override { return false; }
};

} // namespace

std::unique_ptr<Accessible> start_accessible(AccessibleHost& host, std::string_view program)
{
    if (auto on_bus = start_atk(host, program))
        return on_bus;
    return std::make_unique<NoReaders>();
}

} // namespace vignette::window
