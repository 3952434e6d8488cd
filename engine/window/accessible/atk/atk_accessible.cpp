#include "engine/window/accessible/atk/atk_accessible.hpp"

#include "engine/window/accessible/atk/keys.hpp"
#include "engine/window/accessible/atk/loop.hpp"
#include "engine/window/accessible/atk/root.hpp"
#include "engine/window/accessible/atk/tree.hpp"
#include "engine/window/wipe.hpp"

#include <cstdlib>
#include <filesystem>

namespace vignette::window {

namespace {

bool is_set(const char* variable)
{
    const char* const value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

/// Without an address libdbus would start a bus of its own.
bool has_session_bus()
{
    if (is_set("DBUS_SESSION_BUS_ADDRESS") || is_set("AT_SPI_BUS_ADDRESS"))
        return true;
    std::error_code ignored;
    return is_set("XDG_RUNTIME_DIR")
        && std::filesystem::exists(std::filesystem::path(std::getenv("XDG_RUNTIME_DIR")) / "bus", ignored);
}

class AtkAccessible : public Accessible {
public:
    AtkAccessible(const Libraries& libraries, AccessibleHost& host, std::string_view program)
        : m_libraries(libraries)
        , m_host(host)
        , m_tree(libraries, host, program)
        , m_loop(libraries, [&host] { host.wake(); })
    {
    }

    ~AtkAccessible() override
    {
        if (!m_connected)
            return;
        m_tree.update({});
        m_libraries.bridge_stop();
        the_root() = {};
    }

    bool connect()
    {
        the_root().object = m_tree.root();
        answer_for_root(m_libraries);
        m_connected = m_libraries.bridge_start(nullptr, nullptr) == 0;
        if (!m_connected)
            the_root() = {};
        return m_connected;
    }

    void publish(const AccessibleView& view) override
    {
        if (m_tree.update(describe(view)))
            settle();
    }

    void serve() override
    {
        m_loop.run();
        auto requests = m_tree.take_requests();
        for (auto& request : requests) {
            pass_on(request);
            wipe(request.text); // It may be a PIN.
        }
    }

    void window_focus(bool has_it) override
    {
        m_tree.set_active(has_it);
        settle();
    }

    bool key(const KeyStroke& stroke) override
    {
        auto key = atk_key(stroke);
        key.event.string = key.text.data();
        key.event.length = static_cast<int>(key.text.size());
        bool taken = false;
        const auto listeners = the_root().key_listeners; // A copy: a listener may leave while it is called.
        for (const auto& listener : listeners)
            taken = listener.call(&key.event, listener.data) != 0 || taken;
        if (!listeners.empty())
            settle();
        return taken;
    }

    bool connected() const override { return true; }

private:
    /// Telling may have left something to send; asking may have left something to do.
    void settle()
    {
        m_loop.run();
        if (m_tree.has_requests())
            m_host.wake();
    }

    void pass_on(const Request& request)
    {
        switch (request.kind) {
        case Request::Kind::Press:
            return m_host.press(request.id);
        case Request::Kind::Focus:
            return m_host.focus(request.id);
        case Request::Kind::Reveal:
            return m_host.reveal(request.id);
        case Request::Kind::Write:
            return m_host.write(request.id, request.text);
        case Request::Kind::Select:
            return m_host.select(request.id, request.caret, request.anchor);
        }
    }

    const Libraries& m_libraries;
    AccessibleHost& m_host;
    AtkTree m_tree;
    GuestLoop m_loop;
    bool m_connected = false;
};

} // namespace

std::unique_ptr<Accessible> start_atk(AccessibleHost& host, std::string_view program)
{
    if (!has_session_bus() || is_set("NO_AT_BRIDGE") || the_root().object != nullptr)
        return nullptr;
    const auto* found = load_libraries();
    if (found == nullptr)
        return nullptr;
    const auto* libraries = register_types(found);
    auto out = std::make_unique<AtkAccessible>(*libraries, host, program);
    if (!out->connect())
        return nullptr;
    return out;
}

} // namespace vignette::window
