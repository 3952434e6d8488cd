#pragma once

#include "engine/app/session.hpp"
#include "engine/terminal/port.hpp"

namespace vignette::app {

/// A session as the terminal and the protocol see it.
class SessionPort final : public terminal::Port {
public:
    /// `session` must outlive it.
    explicit SessionPort(Session& session)
        : m_session(session)
    {
    }

    play::Page page() override { return m_session.page(); }
    Status apply(const play::Event& event) override { return m_session.apply(event); }
    std::string notice() override { return m_session.take_notice(); }

private:
    Session& m_session;
};

} // namespace vignette::app
