#pragma once

#include "engine/play/explore/route.hpp"
#include "engine/play/step.hpp"

#include <string>
#include <vector>

namespace vignette::play {

/// A learner who follows a route in words, as a person would: by the texts on the page. Everything goes through step().
class Replay {
public:
    explicit Replay(const Course&);

    /// Fails the test where a step is not possible.
    void follow(const std::vector<std::string>& route);
    void follow(const std::string& step);

    State state;

private:
    void does(const Event&);
    void choose(const std::string& label);
    void tick(const std::string& text, bool ticked);
    void put_in_order(const std::string& prompt);
    void open(const std::string& title);
    void start(const std::string& title);
    void say_who(const std::string& step, bool role);

    const Course& m_course;
    std::string m_route; ///< So far.
};

} // namespace vignette::play
