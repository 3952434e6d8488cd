#include "engine/core/random.hpp"
#include "tests/course/question.hpp"

#include <doctest/doctest.h>

#include <array>

namespace vignette::script {

namespace {

/// Writes random conditions, and says beside each what it must come to, worked out while writing.
class Writer {
public:
    struct Written {
        std::string text;
        bool truth = false;
    };

    Writer(Random& random, const Question& question)
        : m_random(random)
        , m_question(question)
    {
    }

    Written any(int depth)
    {
        switch (m_random.below(depth > 0 ? 5 : 2)) {
        case 0:
            return plain();
        case 1:
            return comparison();
        case 2: {
            const Written inner = any(depth - 1);
            return {"not (" + inner.text + ")", !inner.truth};
        }
        case 3: {
            const Written inner = plain();
            return {"not " + inner.text, !inner.truth};
        }
        default: {
            const Written left = any(depth - 1);
            const Written right = any(depth - 1);
            return joined(left, m_random.below(2) == 0 ? " and " : " or ", right);
        }
        }
    }

private:
    /// Always in brackets, so that this needs no table of what binds before what.
    static Written joined(const Written& a, const std::string& word, const Written& b)
    {
        const bool both = word == " and ";
        return {"(" + a.text + word + b.text + ")", both ? a.truth && b.truth : a.truth || b.truth};
    }

    Written plain()
    {
        switch (m_random.below(4)) {
        case 0:
            return {"true", true};
        case 1:
            return {"rushed", m_question.variables[2] != 0};
        case 2:
            return {"late", m_question.variables[3] != 0};
        default:
            return {"light == lamp", m_question.variables[4] == 1};
        }
    }

    std::pair<std::string, int> number()
    {
        switch (m_random.below(3)) {
        case 0:
            return {"trust", m_question.variables[0]};
        case 1:
            return {"calm", m_question.variables[1]};
        default: {
            const int value = static_cast<int>(m_random.below(13)) - 3;
            return {std::to_string(value), value};
        }
        }
    }

    Written comparison()
    {
        const auto [left, a] = number();
        const auto [right, b] = number();
        const std::array<Written, 7> signs{{{"==", a == b}, {"!=", a != b}, {"~=", a != b}, {"<", a < b},
            {"<=", a <= b}, {">", a > b}, {">=", a >= b}}};
        const Written& sign = signs[m_random.below(signs.size())];
        return {left + " " + sign.text + " " + right, sign.truth};
    }

    Random& m_random;
    const Question& m_question;
};

} // namespace

TEST_SUITE("course/expression random")
{
    TEST_CASE_FIXTURE(Question, "Condition: thousands of random ones come to what they should")
    {
        Random random(20261121);
        int held = 0;
        for (int round = 0; round < 4000; ++round) {
            is("trust", static_cast<int>(random.below(13)) - 3);
            is("calm", static_cast<int>(random.below(6)));
            is("rushed", static_cast<int>(random.below(2)));
            is("late", static_cast<int>(random.below(2)));
            is("light", static_cast<int>(random.below(3)));
            Writer writer(random, *this);
            const auto written = writer.any(static_cast<int>(random.below(6)));
            if (holds(written.text) != written.truth)
                FAIL(written.text, " must be ", written.truth);
            held += written.truth ? 1 : 0;
        }
        CHECK(held > 1000);
        CHECK(held < 3000);
    }

    TEST_CASE_FIXTURE(Question, "Condition: random rubbish is refused or read, and never worse")
    {
        static constexpr std::array<const char*, 18> pieces{"(", ")", "not ", " and ", " or ", "trust", "rushed",
            "light", "lamp", " == ", " < ", "3", "-", "seen('hallway')", "'", "seen(", "=", "é"};
        Random random(7);
        int read = 0;
        for (int round = 0; round < 20000; ++round) {
            std::string text;
            for (std::uint64_t i = random.below(9) + 1; i > 0; --i)
                text += pieces[random.below(pieces.size())];
            course::Lookup lookup(course);
            const auto result = course::parse_expression(text, lookup);
            if (result)
                course::holds(result.value(), {variables, facts, roles, nation});
            else
                REQUIRE_FALSE(result.error().message.empty());
            read += result ? 1 : 0;
        }
        CHECK(read > 100);
    }
}

} // namespace vignette::script
