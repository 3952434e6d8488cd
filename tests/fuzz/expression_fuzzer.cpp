// Conditions as anybody may write them: each is compiled or refused with a sentence, and what is compiled can be worked
// out for any values, the same each time.

#include "engine/course/expression.hpp"

#include <array>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace vignette;
using course::Op;
using course::Type;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A counter, a flag and a state; one fact, role and nation of each kind.
class Known final : public course::Names {
public:
    Result<course::Meaning> variable(std::string_view name) override
    {
        if (name == "trust")
            return course::Meaning{{Type::Is::Number, 0}, {Op::Code::Variable, 0}};
        if (name == "rushed")
            return course::Meaning{{Type::Is::Truth, 0}, {Op::Code::Variable, 1}};
        if (name == "light")
            return course::Meaning{{Type::Is::State, 2}, {Op::Code::Variable, 2}};
        return unknown();
    }

    Result<int> value_of(std::uint32_t variable, std::string_view name) override
    {
        require(variable == 2);
        if (name == "lamp" || name == "dark")
            return name == "lamp" ? 1 : 0;
        return unknown();
    }

    Result<Op> fact(std::string_view function, std::string_view argument) override
    {
        if (argument.empty())
            return unknown();
        if (function == "role" || function == "nation")
            return Op{function == "role" ? Op::Code::Role : Op::Code::Nation, 0};
        if (function == "seen" || function == "chose" || function == "tried")
            return Op{Op::Code::Fact, 0};
        return unknown(); // Whatever the parser meets before a bracket is asked for here.
    }

private:
    static Error unknown() { return Error{ErrorCode::NotFound, "there is no such name; declare it"}; }
};

bool work_out(const course::Expression& expression, std::int16_t value)
{
    const std::array variables{value, static_cast<std::int16_t>(value & 1), static_cast<std::int16_t>(value & 1)};
    const std::array<std::uint64_t, 1> bits{static_cast<std::uint64_t>(value)};
    return course::holds(expression, {variables, bits, bits, static_cast<std::uint32_t>(value)});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view source(reinterpret_cast<const char*>(data), size);
    Known names;
    std::string bad;
    const auto first = course::parse_expression(source, names, &bad);
    const auto second = course::parse_expression(source, names);
    require(first.ok() == second.ok());
    if (!first) {
        require(!first.error().message.empty() && first.error().message == second.error().message);
        return 0;
    }
    require(first.value() == second.value());
    for (const std::int16_t value : std::array<std::int16_t, 4>{0, 1, 3, -1})
        require(work_out(first.value(), value) == work_out(second.value(), value));
    return 0;
}
