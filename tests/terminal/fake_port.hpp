#pragma once

#include "engine/play/step.hpp"
#include "engine/terminal/port.hpp"

#include <utility>

namespace vignette::tests {

/// A session that lives in memory and keeps nothing.
class FakePort final : public terminal::Port {
public:
    explicit FakePort(const play::Course& course, play::Index unit = 0)
        : m_course(course)
        , m_state(play::begin(course, unit))
    {
    }

    play::Page page() override { return play::page(m_course, m_state); }

    Status apply(const play::Event& event) override
    {
        auto next = play::step(m_course, m_state, event);
        if (!next)
            return next.error();
        m_state = std::move(next).value();
        return Done{};
    }

    std::string notice() override { return std::exchange(next_notice, {}); }

    const play::State& state() const { return m_state; }
    std::string next_notice;

private:
    const play::Course& m_course;
    play::State m_state;
};

} // namespace vignette::tests
