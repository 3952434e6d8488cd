#include "engine/app/paper.hpp"

#include "engine/core/text.hpp"
#include "engine/media/picture.hpp"
#include "engine/media/raster.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

namespace documents = exchange::documents;
using Line = course::Line::Kind;
using Ask = play::PageAsk::Kind;

std::vector<std::string> texts(const std::vector<std::string_view>& items)
{
    return {items.begin(), items.end()};
}

std::string strong(std::string_view text)
{
    return "*" + std::string(text) + "*";
}

class Writer {
public:
    Writer(const Paper& paper, std::vector<documents::Block>& out)
        : m_paper(paper)
        , m_out(out)
    {
    }

    void write(const play::Page&);

private:
    void tell(const play::Block&);
    void ask(const play::PageAsk&);
    documents::Picture picture(const play::Block& block, double share) const
    {
        const bool told = !block.decorative;
        return {m_paper.png ? m_paper.png(block.path, block.parts) : "", told ? std::string(block.alt) : "", share};
    }
    void say(std::string text) { m_out.emplace_back(documents::Paragraph{std::move(text)}); }
    void headed(std::string_view heading) { m_out.emplace_back(documents::Heading{2, std::string(heading)}); }
    void box(const play::PageAsk&);
    void ticks(const play::PageAsk&);
    void order(const play::PageAsk&);

    const Paper& m_paper;
    std::vector<documents::Block>& m_out;
};

void Writer::tell(const play::Block& block)
{
    switch (block.kind) {
    case Line::Heading:
        return headed(block.text);
    case Line::Narration:
        return say(std::string(block.text));
    case Line::Speech:
        return say(strong(block.who) + ": " + present::quoted(block.text));
    case Line::Image:
        m_out.emplace_back(picture(block, 0.6));
        return;
    case Line::Audio:
        return say(std::string(block.transcript));
    case Line::List:
    case Line::Think:
        m_out.emplace_back(documents::List{texts(block.items)});
        return;
    case Line::Sign:
        return say(strong(block.text));
    case Line::Practice:
        headed(block.who);
        return say(std::string(block.text));
    case Line::Card:
        m_out.emplace_back(documents::Card{picture(block, 0.38), std::string(block.text), std::string(block.fill)});
        return;
    }
}

/// As it was typed; or room to write by hand.
void Writer::box(const play::PageAsk& ask)
{
    const auto jot = m_paper.jots.find("jot-" + std::string(ask.id));
    if (jot == m_paper.jots.end() || text::is_blank(jot->second)) {
        m_out.emplace_back(documents::Lines{std::string(ask.prompt), std::max(1, ask.lines)});
        return;
    }
    say(ask.prompt.find('*') == std::string_view::npos ? strong(ask.prompt) : std::string(ask.prompt));
    m_out.emplace_back(documents::Quotation{jot->second});
}

void Writer::ticks(const play::PageAsk& ask)
{
    documents::Ticks out{std::string(ask.prompt), {}};
    for (const auto& item : ask.items)
        out.items.emplace_back(std::string(item.text), item.chosen);
    m_out.emplace_back(std::move(out));
}

void Writer::order(const play::PageAsk& ask)
{
    headed(ask.prompt);
    documents::List list;
    for (const auto& item : ask.items)
        list.items.push_back(std::to_string(list.items.size() + 1) + ". " + std::string(item.text));
    m_out.emplace_back(std::move(list));
}

void Writer::ask(const play::PageAsk& ask)
{
    switch (ask.kind) {
    case Ask::Jot:
        return box(ask);
    case Ask::Checklist:
    case Ask::ChooseMany:
    case Ask::Spot:
        return ticks(ask);
    case Ask::Arrange:
        return order(ask);
    default: // What is kept for the learner alone is never printed with a page, and a choice has nothing to print.
        return;
    }
}

void Writer::write(const play::Page& page)
{
    std::size_t told = 0;
    for (const auto& one : page.asks) {
        for (; told < one.told_before; ++told)
            tell(page.blocks[told]);
        ask(one);
    }
}

} // namespace

documents::Document on_paper(std::span<const play::Page> pages, const Paper& paper)
{
    const auto& first = pages.front();
    documents::Document out;
    out.title = std::string(first.printable.empty() ? first.title : first.printable);
    out.language = first.language;
    out.dated = paper.dated;
    out.foot = paper.foot;
    out.blocks.emplace_back(documents::Heading{1, out.title});
    Writer writer(paper, out.blocks);
    for (const auto& page : pages)
        writer.write(page);
    return out;
}

std::string png_for_paper(
    const std::filesystem::path& file, const std::vector<std::string>& parts, const Places& places)
{
    constexpr int width = 960; // About 150 points an inch.
    if (file.empty())
        return {};
    media::Pictures pictures(places.picture_caches, {});
    const auto drawn = pictures.load(file, parts, width);
    return drawn ? media::encode(drawn.value()) : std::string{};
}

bool has_own_words(std::span<const play::Page> pages)
{
    return std::any_of(pages.begin(), pages.end(), [](const auto& page) {
        return std::any_of(page.asks.begin(), page.asks.end(), [](const auto& ask) {
            return ask.kind == Ask::Jot || ask.kind == Ask::Checklist || ask.kind == Ask::ChooseMany
                || ask.kind == Ask::Spot || ask.kind == Ask::Arrange;
        });
    });
}

} // namespace vignette::app
