#include "engine/media/picture.hpp"
#include "engine/media/svg_tags.hpp"
#include "engine/media/svg_text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace vignette;
using namespace vignette::media;

namespace {

std::string svg(const std::string& inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 "
           "10\">"
        + inside + "</svg>";
}

std::string reason(const std::string& text)
{
    const auto checked = check_svg(text);
    return checked ? "drawn" : checked.error().message;
}

} // namespace

TEST_SUITE("media/svg")
{
    TEST_CASE("SVG: the size comes from width and height in any unit, or else from the viewBox")
    {
        struct Row {
            const char* root;
            double width;
            double height;
        };
        for (const auto& row : {
                 Row{"<svg viewBox='0 0 960 540'/>", 960, 540},
                 Row{"<svg viewBox='-5,-5, 20 , 10.5'/>", 20, 10.5},
                 Row{"<svg width='24' height=\"12px\"/>", 24, 12},
                 Row{"<svg width='1in' height='25.4mm' viewBox='0 0 3 3'/>", 96, 96},
                 Row{"<svg width='100%' height='100%' viewBox='0 0 960 540'/>", 960, 540},
                 Row{"<?xml version='1.0'?>\n<!-- <svg width='1' height='1'/> -->\n<svg width='2' height='3'/>", 2, 3},
                 Row{"\xEF\xBB\xBF<svg:svg xmlns:svg='http://www.w3.org/2000/svg' width='2' height='3'/>", 2, 3},
             }) {
            CAPTURE(row.root);
            const auto size = svg_size(row.root);
            REQUIRE(size.ok());
            CHECK(size.value().width == doctest::Approx(row.width));
            CHECK(size.value().height == doctest::Approx(row.height));
        }
    }

    TEST_CASE("SVG: one that does not say how large it is gets a sentence with what to do")
    {
        for (const auto* root : {"<svg/>", "<svg width='10'/>", "<svg viewBox='0 0 0 10'/>",
                 "<svg viewBox='0 0 -4 10'/>", "<svg width='nan' height='inf'/>", "<svg viewBox='a b c d'/>"}) {
            CAPTURE(root);
            const auto size = svg_size(root);
            REQUIRE_FALSE(size.ok());
            CHECK(size.error().message == "the picture does not say how large it is (give its first tag a viewBox)");
        }
    }

    TEST_CASE("SVG: shapes, gradients, uses and styles of its own are drawn")
    {
        CHECK(reason(svg("<use href='#leaf'/><use xlink:href=\"#leaf\"/>")) == "drawn");
        CHECK(
            reason(svg("<style>.a { fill: url(#wall) } /* it's */</style><rect fill=\"url( '#wall' )\"/>")) == "drawn");
        CHECK(reason("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">" + svg("")) == "drawn");
        CHECK(reason(svg("<!-- <image href='x'/> --><title>An image: href = \"no\"</title>")) == "drawn");
    }

    TEST_CASE("SVG: whatever reaches outside the file is refused, with the reason")
    {
        const std::string outside = "its styles ask for something outside the picture (save it as a plain SVG)";
        const std::string image
            = "there is a picture inside the picture (save it as PNG or JPEG, or draw it as shapes)";
        struct Row {
            std::string text;
            std::string reason;
        };
        for (const auto& row : {
                 Row{svg("<image href='photo.png'/>"), image},
                 Row{svg("<svg:image xlink:href='data:image/png;base64,AAAA'/>"), image},
                 Row{svg("<use xlink:href='other.svg#a'/>"),
                     "it links to \"other.svg#a\", and a picture may not reach outside itself (save it as a plain SVG "
                     "without links)"},
                 Row{svg("<a href='https://example.org'><rect/></a>"),
                     "it links to \"https://example.org\", and a picture may not reach outside itself (save it as a "
                     "plain SVG "
                     "without links)"},
                 Row{svg("<use href='&#35;a'/>"),
                     "it links to \"&#35;a\", and a picture may not reach outside itself (save it as a plain SVG "
                     "without "
                     "links)"},
                 Row{svg("<style>@IMPORT 'more.css';</style>"), outside},
                 Row{svg("<style><![CDATA[@import url(more.css);]]></style>"), outside},
                 Row{svg("<rect style='fill:url(other.svg#a)'/>"), outside},
                 Row{svg("<rect fill='URL(\"file:///etc/passwd\")'/>"), outside},
                 Row{svg("<script>alert(1)</script>"), "there is a script in the picture (save it as a plain SVG)"},
                 Row{"<!DOCTYPE svg [ <!ENTITY a \"b\"> ]>" + svg("&a;"),
                     "it declares entities (save it as a plain SVG)"},
                 Row{"<?xml-stylesheet href='more.css'?>" + svg(""),
                     "it uses a style sheet outside the picture (save it as a plain SVG)"},
                 Row{"<?xml version='1.0' encoding='UTF-7'?>" + svg(""), "it is written in utf-7 (save it as UTF-8)"},
                 // A lone quote in an instruction must not hide what comes behind it.
                 Row{svg("<?note ' ?><image href='a'/><?note ' ?>"), image},
             }) {
            CAPTURE(row.text);
            CHECK(reason(row.text) == row.reason);
        }
    }

    TEST_CASE("SVG: other text is not taken for one")
    {
        for (const std::string& text : {std::string(), std::string("<html><svg/></html>"), std::string("svg"),
                 std::string("<svg"), std::string("\xff\xfe<svg/>")})
            CHECK(reason(text) == "this is not an SVG picture (save it again as a plain SVG)");
    }

    TEST_CASE("SVG: every id is listed in document order, and no other")
    {
        const auto text = svg("<g id='b'><path id=\"a\" d='id=c'/></g><!-- <g id='d'/> --><g data-id='e' xml:id=''/>");
        CHECK(part_ids(text) == std::vector<std::string>{"b", "a"});
        CHECK(part_ids("<html id='a'/>").empty());
        CHECK(part_ids("").empty());
    }

    TEST_CASE("SVG: a part is a group called name-value, and one inside another belongs to the outer")
    {
        const auto parts
            = svg_parts(svg("<g id='petal_a-0'><g id='petal_b-0'/></g><g id='petal_a-2'/><g id='mood-calm'/>"
                            "<path id='petal_c-1'/><g id='Layer-1'/><g id='plain'/><g id='x-'/><g id='x-A'/>"));
        REQUIRE(parts.size() == 3);
        CHECK(parts[0].id == "petal_a-0");
        CHECK(parts[0].name == "petal_a");
        CHECK(parts[1].id == "petal_a-2");
        CHECK(parts[2].id == "mood-calm");
    }

    TEST_CASE("SVG: showing and hiding outdoes what the drawing said, and leaves the rest alone")
    {
        CHECK(with_shown("<svg><g id='a' fill='red'/><g id='b'/></svg>", {"a"}, false)
            == "<svg><g style=\"display:none\" id='a' fill='red'/><g id='b'/></svg>");
        CHECK(with_shown("<svg><g id='a' style='display:none'></g></svg>", {"a", "c"}, true)
            == "<svg><g id='a' style='display:none;display:inline'></g></svg>");
        CHECK(with_shown("", {"a"}, true).empty());
    }

    TEST_CASE("SVG tags: quotes, comments and CDATA hide no tag and make none")
    {
        SvgTags tags("<a b='>' c=\"'\"/><!-- <x/> -- > --><![CDATA[<y/>]]>text</ns:d><e\n f = 'g'>");
        const auto a = tags.next();
        REQUIRE(a.has_value());
        CHECK(a->kind == SvgTag::Kind::Alone);
        CHECK(a->find("b") == ">");
        CHECK(a->find("c") == "'");
        const auto d = tags.next();
        REQUIRE(d.has_value());
        CHECK(d->kind == SvgTag::Kind::Closes);
        CHECK(d->name == "d");
        const auto e = tags.next();
        REQUIRE(e.has_value());
        CHECK(e->kind == SvgTag::Kind::Opens);
        CHECK(e->find("f") == "g");
        CHECK_FALSE(tags.next().has_value());
        CHECK_FALSE(tags.next().has_value());
    }
}
