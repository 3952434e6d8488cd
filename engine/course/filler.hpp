#pragma once

#include "engine/course/build_state.hpp"
#include "engine/course/lookup.hpp"

#include <string>
#include <string_view>

namespace vignette::course {

/// Fills the braces of texts: `{amina.name}` is put in for good, `{trust}` becomes a slot. Used by resolve.cpp alone.
/// Errors: as findings about the text; then it stays as far as it was read.
class Filler {
public:
    Filler(Builder::State& state, const Lookup& lookup)
        : m_state(state)
        , m_lookup(lookup)
    {
    }

    void fill(Text&);

private:
    void put(Text&, std::string& out, std::string_view name);
    void put_character(const Text&, std::string& out, std::string_view id, std::string_view part);

    Builder::State& m_state;
    const Lookup& m_lookup;
};

} // namespace vignette::course
