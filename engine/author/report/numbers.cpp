#include "engine/author/report/numbers.hpp"

#include <cmath>

namespace vignette::author::report {

namespace {

/// "3 × 10^14", rounded to one figure.
std::string power_of_ten(double value)
{
    double power = std::floor(std::log10(value));
    long first = std::lround(value / std::pow(10, power));
    if (first == 10) {
        first = 1;
        power += 1;
    }
    return std::to_string(first) + " × 10^" + std::to_string(std::lround(power));
}

} // namespace

std::string number(double value)
{
    if (!std::isfinite(value))
        return "very many";
    if (value >= 1e9)
        return "about " + power_of_ten(value);
    std::string out = std::to_string(std::llround(value));
    for (std::size_t at = out.size(); at > 3;) {
        at -= 3;
        out.insert(at, ",");
    }
    return out;
}

std::string counted(double value, std::string_view what)
{
    return number(value) + " " + std::string(what) + (value == 1 ? "" : "s");
}

} // namespace vignette::author::report
