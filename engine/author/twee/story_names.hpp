#pragma once

#include "engine/author/twee/memory.hpp"
#include "engine/author/twee/story.hpp"
#include "engine/course/expression.hpp"

#include <set>
#include <string>

namespace vignette::author::twee {

/// What conditions of an imported story may name: so that none of them keeps the course from loading.
class StoryNames final : public course::Names {
public:
    /// All of them must outlive this. `scenes`: "hall"; `answers`: "hall/sit".
    StoryNames(const TweeMemory&, const StoryFrame&, const std::set<std::string>& scenes,
        const std::set<std::string>& answers);

    Result<course::Meaning> variable(std::string_view name) override;
    Result<int> value_of(std::uint32_t variable, std::string_view name) override;
    Result<course::Op> fact(std::string_view function, std::string_view argument) override;

private:
    const TweeMemory& m_memory;
    const StoryFrame& m_frame;
    const std::set<std::string>& m_scenes;
    const std::set<std::string>& m_answers;
};

} // namespace vignette::author::twee
