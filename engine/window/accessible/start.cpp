#include "engine/window/accessible/accessible.hpp"

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

std::unique_ptr<Accessible> start_accessible(AccessibleHost&, std::string_view)
{
    return std::make_unique<NoReaders>();
}

} // namespace vignette::window
