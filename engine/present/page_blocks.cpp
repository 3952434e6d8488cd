#include "engine/present/page_blocks.hpp"

#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::present {

namespace {

Item list(std::string id, const play::Block& block, Look look)
{
    Item item;
    item.id = std::move(id);
    item.role = Role::List;
    item.look = look;
    for (const auto& text : block.items)
        item.children.push_back(paragraph(item.id + "-" + std::to_string(item.children.size() + 1), std::string(text)));
    return item;
}

Item labelled(std::string id, std::string label, std::string_view text, Look look)
{
    Item item = paragraph(std::move(id), std::string(text), look);
    item.label = std::move(label);
    return item;
}

Item audio(std::string id, const play::Block& block)
{
    Item item = labelled(std::move(id), "What is said in the recording", block.transcript, Look::Think);
    return item;
}

void put_card(const std::string& id, const play::Block& block, const Chrome& chrome, std::vector<Item>& out)
{
    if (!block.path.empty())
        out.push_back(picture(id + "-picture", chrome, block.path, block.alt, {}));
    out.push_back(paragraph(id, std::string(block.text), Look::Large));
}

void put_block(const std::string& id, const play::Block& block, const Chrome& chrome, std::vector<Item>& out)
{
    using Kind = course::Line::Kind;
    switch (block.kind) {
    case Kind::Heading:
        return out.push_back(heading(id, std::string(block.text), 2, Look::Subtitle));
    case Kind::Narration:
        return out.push_back(paragraph(id, std::string(block.text)));
    case Kind::Speech:
        return out.push_back(labelled(id, std::string(block.who), quoted(block.text), Look::Speech));
    case Kind::Image:
        return out.push_back(picture(id, chrome, block.path, block.decorative ? "" : block.alt, block.parts));
    case Kind::Audio:
        return out.push_back(audio(id, block));
    case Kind::List:
        return out.push_back(list(id, block, Look::Plain));
    case Kind::Sign:
        return out.push_back(paragraph(id, std::string(block.text), Look::Sign));
    case Kind::Practice:
        return out.push_back(labelled(id, std::string(block.who), block.text, Look::Practice));
    case Kind::Card:
        return put_card(id, block, chrome, out);
    case Kind::Think:
        return out.push_back(list(id, block, Look::Think));
    }
}

} // namespace

Item picture(std::string id, const Chrome& chrome, std::string_view path, std::string_view alt,
    const std::vector<std::string>& parts)
{
    Item item = paragraph(std::move(id), std::string(alt));
    item.role = Role::Picture;
    item.picture = {chrome.course_folder + "/" + std::string(path), parts};
    return item;
}

void put_blocks(
    const std::vector<play::Block>& blocks, const Chrome& chrome, const std::string& prefix, std::vector<Item>& out)
{
    put_blocks(blocks, {0, blocks.size()}, chrome, prefix, out);
}

void put_blocks(const std::vector<play::Block>& blocks, Stretch which, const Chrome& chrome, const std::string& prefix,
    std::vector<Item>& out)
{
    for (std::size_t i = which.from; i < std::min(which.to, blocks.size()); ++i)
        put_block(prefix + std::to_string(i + 1), blocks[i], chrome, out);
}

std::size_t told_first(const play::Page& page)
{
    return page.asks.empty() ? page.blocks.size() : page.asks.front().told_before;
}

} // namespace vignette::present
