// Prints the sample's statements, for xapi_validators_test.py.

#include "tests/exchange/xapi_sample.hpp"

#include <cstdio>

int main()
{
    using namespace vignette::exchange;
    const auto lines = xapi_lines(sample_site(), sample_registrations());
    if (!lines) {
        std::fprintf(stderr, "%s\n", lines.error().message.c_str());
        return 1;
    }
    std::fputs(lines.value().c_str(), stdout);
    return 0;
}
