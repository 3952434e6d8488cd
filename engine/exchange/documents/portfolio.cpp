#include "engine/exchange/documents/portfolio.hpp"

#include "engine/exchange/documents/text.hpp"

namespace vignette::exchange::documents {

namespace {

using Blocks = std::vector<Block>;

/// Prompts are headings here, and a heading has no emphasis.
std::string without_marks(std::string_view text)
{
    std::string plain;
    for (const auto& span : spans(text))
        plain += span.text;
    return plain;
}

std::string behind(const std::string& shared)
{
    return shared.empty() ? std::string{} : ". " + literal(shared);
}

void add_taken(Blocks& blocks, const std::vector<Taken>& taken)
{
    if (taken.empty())
        return;
    Table table{{}, {"Course", "Where I am with it", "When"}, {}};
    for (const auto& it : taken)
        table.rows.push_back({{it.course}, {it.state}, {it.when}});
    blocks.push_back(Heading{2, "What I did"});
    blocks.push_back(std::move(table));
}

void add_written(Blocks& blocks, const std::vector<Written>& written)
{
    if (!written.empty())
        blocks.push_back(Heading{2, "What I wrote"});
    for (const auto& it : written) {
        blocks.push_back(Heading{3, without_marks(it.prompt)});
        blocks.push_back(Quotation{it.answer});
        blocks.push_back(Note{literal(it.course) + ", " + day_text(it.on) + behind(it.shared)});
    }
}

void add_rated(Blocks& blocks, const std::vector<Rated>& rated)
{
    if (rated.empty())
        return;
    blocks.push_back(Heading{2, "How I rated myself"});
    blocks.push_back(
        Paragraph{"These are my own impressions, not marks. A number that goes down can mean that I see more "
                  "than I did before."});
    for (const auto& it : rated) {
        blocks.push_back(Heading{3, without_marks(it.question)});
        blocks.push_back(BarChart{{}, it.moments, it.points, it.low, it.high});
        blocks.push_back(Note{literal(it.course)});
    }
}

void add_planned(Blocks& blocks, const std::vector<Planned>& planned)
{
    if (!planned.empty())
        blocks.push_back(Heading{2, "What I plan to try"});
    for (const auto& it : planned) {
        blocks.push_back(Heading{3, without_marks(it.prompt)});
        blocks.push_back(Quotation{it.plan});
        if (!it.seen.empty()) {
            blocks.push_back(Paragraph{"*What I saw*"});
            blocks.push_back(Quotation{it.seen});
        }
        blocks.push_back(
            Note{literal(it.course) + ", for the week of " + day_text(monday_of(it.due)) + behind(it.shared)});
    }
}

std::string opening(const Portfolio& it)
{
    return "These are *" + literal(it.learner)
        + "*’s own words and notes. In Vignette nobody else can open them, unless you chose to share one. On paper or "
          "as a "
          "file they are in your hands: keep them where you would keep a diary.";
}

} // namespace

Document portfolio(const Portfolio& it, Day today)
{
    Document document;
    document.title = "My learning: " + it.learner;
    document.dated = today;
    document.foot = "My learning · " + it.learner + " · " + day_text(today);
    document.blocks = {Heading{1, "My learning"}, Paragraph{opening(it)}};
    const auto empty = document.blocks.size();
    add_taken(document.blocks, it.taken);
    add_written(document.blocks, it.written);
    add_rated(document.blocks, it.rated);
    add_planned(document.blocks, it.planned);
    if (document.blocks.size() == empty)
        document.blocks.push_back(Paragraph{"There is nothing here yet. It fills as you take a course."});
    return document;
}

} // namespace vignette::exchange::documents
