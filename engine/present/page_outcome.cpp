#include "engine/core/text.hpp"
#include "engine/present/make.hpp"
#include "engine/present/page_blocks.hpp"

#include <algorithm>
#include <utility>

namespace vignette::present {

namespace {

/// The first letter of a name, for its round badge.
std::string initial(std::string_view name)
{
    std::size_t at = 0;
    if (name.starts_with("A colleague"))
        return "C";
    if (name.starts_with("The family"))
        return "F";
    if (name.starts_with("For "))
        name.remove_prefix(4); // "For Kaz": a side, with the letter of whose it is.
    if (name.empty())
        return "•";
    text::next_code_point(name, at);
    std::string letter(name.substr(0, at));
    if (letter.front() >= 'a' && letter.front() <= 'z')
        letter.front() = static_cast<char>(letter.front() - 'a' + 'A'); // "For me" is M.
    return letter;
}

/// What a person thinks, between marks; what somebody says in it, between single ones.
std::string thought(std::string_view text)
{
    if (text.starts_with("“") || text.find("“") == std::string_view::npos)
        return quoted(text);
    std::string inside(text);
    for (const auto& [outer, inner] : {std::pair<std::string_view, std::string_view>{"“", "‘"}, {"”", "’"}}) {
        for (auto at = inside.find(outer); at != std::string::npos; at = inside.find(outer, at))
            inside.replace(at, outer.size(), inner);
    }
    return quoted(inside);
}

Item view(std::string id, const play::PageView& view)
{
    Item item = paragraph(std::move(id), view.person ? thought(view.text) : std::string(view.text), Look::View);
    item.label = view.name;
    item.badge = initial(view.name);
    item.description = view.person ? "person" : "side";
    return item;
}

std::string_view standing(const course::Source& source)
{
    if (source.status == "general")
        return "general knowledge, not checked";
    if (source.status == "to_check")
        return "still to be checked";
    return source.status == "history" ? "true at that time" : "";
}

std::string cited(const play::PageEvidence& evidence)
{
    std::string out;
    for (const auto* source : evidence.sources) {
        out += (out.empty() ? "Source " : ", ") + source->id;
        if (const auto note = standing(*source); !note.empty())
            out += " (" + std::string(note) + ")";
    }
    if (evidence.general)
        out += std::string(out.empty() ? "General" : "; general") + " knowledge, not checked";
    return out;
}

Item known(std::string id, const play::PageEvidence& evidence)
{
    Item item = paragraph(std::move(id), std::string(evidence.text), Look::Evidence);
    item.label = "What is known";
    item.badge = "E";
    item.footer = cited(evidence);
    return item;
}

/// Evidence and telling in the order in which they were written.
void put_known(const std::vector<play::PageEvidence>& all, const std::vector<play::Block>& telling,
    const Chrome& chrome, const std::string& prefix, std::vector<Item>& out)
{
    std::size_t told = 0;
    for (const auto& evidence : all) {
        put_blocks(telling, {told, evidence.told_before}, chrome, prefix + "told", out);
        told = std::max(told, evidence.told_before);
        out.push_back(known(prefix + "evidence" + std::to_string(out.size() + 1), evidence));
    }
    put_blocks(telling, {told, telling.size()}, chrome, prefix + "told", out);
}

/// Where each fact comes from, behind a fold.
void put_sources(
    const play::PageOutcome& outcome, const Chrome& chrome, const std::string& prefix, std::vector<Item>& out)
{
    std::vector<const course::Source*> all;
    for (const auto* list : {&outcome.evidence, &outcome.shared_evidence}) {
        for (const auto& evidence : *list)
            all.insert(all.end(), evidence.sources.begin(), evidence.sources.end());
    }
    if (all.empty())
        return;
    const std::string id = prefix + "sources";
    const bool open = chrome.open_folds.contains(id);
    out.push_back(fold(id, "Where this comes from", open));
    for (std::size_t i = 0; open && i < all.size(); ++i) {
        const auto& source = *all[i];
        std::string text = "*" + source.id + "* " + source.text.value;
        if (!source.address.empty())
            text += "\n" + source.address;
        if (!source.checked.empty())
            text += "\nLast checked " + date_in_words(source.checked);
        out.push_back(paragraph(id + "-" + std::to_string(i + 1), text, Look::Small));
    }
}

} // namespace

void put_outcome(
    const play::PageOutcome& outcome, const Chrome& chrome, const std::string& prefix, std::vector<Item>& out)
{
    if (!outcome.because.empty())
        out.push_back(paragraph(prefix + "because", std::string(outcome.because), Look::Think));
    for (const auto& result : outcome.results)
        out.push_back(paragraph(prefix + "result" + std::to_string(out.size()), std::string(result), Look::Large));
    for (const auto& one : outcome.views)
        out.push_back(view(prefix + "view-" + std::string(one.voice) + std::to_string(out.size()), one));
    put_known(outcome.evidence, outcome.telling, chrome, prefix, out);
    if (!outcome.shared_title.empty())
        out.push_back(heading(prefix + "shared", std::string(outcome.shared_title), 2, Look::Subtitle));
    put_known(outcome.shared_evidence, outcome.shared_telling, chrome, prefix + "shared-", out);
    put_sources(outcome, chrome, prefix, out);
}

} // namespace vignette::present
