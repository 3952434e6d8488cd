#include "engine/terminal/begin_again.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace vignette;

namespace {

bool wants(const std::string& typed)
{
    std::istringstream in(typed);
    std::ostringstream out;
    return terminal::wants_to_begin_again(in, out, {});
}

} // namespace

TEST_CASE("Beginning again: only a plain yes begins again")
{
    CHECK(wants("y\n"));
    CHECK(wants(" Yes \r\n"));
    CHECK_FALSE(wants("\n"));
    CHECK_FALSE(wants("no\n"));
    CHECK_FALSE(wants("yesterday\n"));
    CHECK_FALSE(wants(""));
}

TEST_CASE("Beginning again: what is asked fits the width, and says that nothing is deleted")
{
    std::istringstream in("\n");
    std::ostringstream out;
    (void)terminal::wants_to_begin_again(in, out, {40});
    CHECK(out.str().find("Nothing is deleted") != std::string::npos);
    std::istringstream lines(out.str());
    for (std::string line; std::getline(lines, line);)
        CHECK(line.size() < 42);
}
