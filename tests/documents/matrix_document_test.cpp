#include "engine/exchange/documents/html.hpp"
#include "engine/exchange/documents/matrix_document.hpp"
#include "tests/documents/reader.hpp"

using namespace vignette::exchange;
using namespace vignette::exchange::documents;
using namespace vignette::exchange::documents::testing;

namespace {

using State = MatrixCell::State;

Matrix site_with(std::size_t courses, std::size_t people)
{
    Matrix matrix;
    matrix.site = "Rowan *House*";
    for (std::size_t i = 1; i <= courses; ++i)
        matrix.courses.push_back("Course " + std::to_string(i) + ".");
    for (std::size_t i = 1; i <= people; ++i)
        matrix.people.push_back({"Person " + std::to_string(i) + ".", {}, {}});
    return matrix;
}

std::string page(const Matrix& matrix)
{
    return html(matrix_document(matrix, test_day));
}

} // namespace

TEST_SUITE("documents")
{
    TEST_CASE("Training matrix: every cell says in words where somebody stands, and since or by when")
    {
        auto matrix = site_with(6, 1);
        matrix.people[0].cells = {{State::Done, test_day, {}}, {State::UnderWay, {}, {}},
            {State::TookPart, test_day, {}}, {State::Due, {}, test_day}, {State::Expired, {}, test_day}, {}};
        CHECK(in_order(page(matrix),
            {"<th scope=\"row\">Person 1.</th>", "<td class=\"good\">Done\n22\u00a0Nov\u00a02026</td>",
                "<td>Under way</td>", "<td class=\"good\">Took part\nNovember 2026</td>",
                "<td class=\"soon\">Due by\n22\u00a0Nov\u00a02026</td>",
                "<td class=\"late\">Expired\n22\u00a0Nov\u00a02026</td>", "<td class=\"quiet\">Not begun</td>"}));
    }

    TEST_CASE("Training matrix: what was due before today is late, and what is done says until when it counts")
    {
        auto matrix = site_with(3, 1);
        const auto yesterday = plus_days(test_day, -1);
        matrix.people[0].cells
            = {{State::Due, {}, yesterday}, {State::Due, {}, test_day}, {State::Done, yesterday, test_day}};
        CHECK(in_order(page(matrix),
            {"<td class=\"late\">Was due by\n21\u00a0Nov\u00a02026</td>", "<td class=\"soon\">Due by\n22",
                "Done\n21\u00a0Nov\u00a02026\nuntil 22\u00a0Nov\u00a02026</td>"}));
    }

    TEST_CASE("Training matrix: it begins with the site, the day and what it comes to")
    {
        auto matrix = site_with(2, 3);
        matrix.people[0].cells = {{State::Done, test_day, {}}, {State::TookPart, {}, {}}};
        matrix.people[1].cells = {{State::Due, {}, {}}, {State::UnderWay, {}, {}}};
        matrix.people[2].cells = {{State::Expired, {}, {}}};
        CHECK(has(page(matrix),
            "<p>Rowan *House*, 22 November 2026. 3 people, 2 courses: <em>2 done</em>, 1 under way, 1 due, 1 expired, "
            "1 not "
            "begun.</p>"));
    }

    TEST_CASE("Training matrix: it lies on its side from five courses up")
    {
        CHECK_FALSE(matrix_document(site_with(4, 1), test_day).landscape);
        CHECK(matrix_document(site_with(5, 1), test_day).landscape);
    }

    TEST_CASE("Training matrix: many courses become several tables, each with everybody, and none is lost")
    {
        const auto said = page(site_with(20, 3));
        CHECK(count(said, "<table>") == 3);
        CHECK(count(said, "Person 3.") == 3);
        for (int i = 1; i <= 20; ++i)
            CHECK(count(said, "<th scope=\"col\">Course " + std::to_string(i) + ".</th>") == 1);
        CHECK(in_order(said, {"Courses 1 to 6 of 20", "Courses 7 to 13 of 20", "Courses 14 to 20 of 20"}));
        CHECK_FALSE(has(page(site_with(7, 3)), "Courses 1"));
    }

    TEST_CASE("Training matrix: with nobody or nothing in it, it says that it will fill")
    {
        for (const auto& matrix : {site_with(0, 3), site_with(3, 0)}) {
            CHECK(has(page(matrix), "There is nothing to show yet"));
            CHECK_FALSE(has(page(matrix), "<table>"));
        }
    }

    TEST_CASE("Training matrix: a hundred people and twenty courses come out on paper")
    {
        const Reader reader(matrix_document(site_with(20, 100), test_day));
        CHECK(reader.pages() >= 9);
        const auto text = reader.text();
        CHECK(count(text, "Person 100.") == 3);
        CHECK(has(reader.check(), "No syntax or stream encoding errors found"));
    }
}
