#include "engine/core/text.hpp"
#include "engine/present/make.hpp"
#include "engine/present/page_blocks.hpp"

#include <algorithm>
#include <utility>

namespace vignette::present {

namespace {

/// The first letter of a name, for its round badge; a dot for a side that is nobody's, such as what something cost.
std::string initial(std::string_view name)
{
    std::size_t at = 0;
    if (name.starts_with("A colleague"))
        return "C";
    if (name.starts_with("The family"))
        return "F";
    if (name.starts_with("For "))
        name.remove_prefix(4); // "For Kaz": a side, with the letter of whose it is.
    if (name.empty() || name.starts_with("What ")) // "What this cost me", "What it kept".
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
    item.spoken = view.person;
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

using Sources = std::vector<const course::Source*>;

/// Each of an outcome's once, in the order in which they are met: by their place here the page numbers them.
Sources sources_of(const play::PageOutcome& outcome)
{
    Sources out;
    for (const auto* list : {&outcome.evidence, &outcome.shared_evidence}) {
        for (const auto& evidence : *list) {
            for (const auto* source : evidence.sources) {
                if (std::find(out.begin(), out.end(), source) == out.end())
                    out.push_back(source);
            }
        }
    }
    return out;
}

std::string number_of(const course::Source* source, const Sources& all)
{
    return std::to_string(std::find(all.begin(), all.end(), source) - all.begin() + 1);
}

/// "Sources 1, 2; 3, 4 (still to be checked)": a standing is told once for neighbours that share it.
std::string cited(const play::PageEvidence& evidence, const Sources& all)
{
    const auto& cites = evidence.sources;
    std::string out = cites.empty() ? "" : cites.size() == 1 ? "Source " : "Sources ";
    for (std::size_t i = 0; i < cites.size(); ++i) {
        out += number_of(cites[i], all);
        const auto note = standing(*cites[i]);
        const bool last = i + 1 == cites.size(), changes = last || standing(*cites[i + 1]) != note;
        if (changes && !note.empty())
            out += " (" + std::string(note) + ")";
        if (!last)
            out += changes ? "; " : ", ";
    }
    if (evidence.general)
        out += std::string(out.empty() ? "General" : "; general") + " knowledge, not checked";
    return out;
}

Item known(std::string id, const play::PageEvidence& evidence, const Sources& all)
{
    Item item = paragraph(std::move(id), std::string(evidence.text), Look::Evidence);
    item.label = "What is known";
    item.badge = "E";
    item.footer = cited(evidence, all);
    return item;
}

/// Evidence and telling in the order in which they were written.
void put_known(const std::vector<play::PageEvidence>& known_here, const Sources& all,
    const std::vector<play::Block>& telling, const Chrome& chrome, const std::string& prefix, std::vector<Item>& out)
{
    std::size_t told = 0;
    for (const auto& evidence : known_here) {
        put_blocks(telling, {told, evidence.told_before}, chrome, prefix + "told", out);
        told = std::max(told, evidence.told_before);
        out.push_back(known(prefix + "evidence" + std::to_string(out.size() + 1), evidence, all));
    }
    put_blocks(telling, {told, telling.size()}, chrome, prefix + "told", out);
}

/// Where each fact comes from, behind a fold. The course's own name for it stands last, for whoever looks it up there.
void put_sources(const Sources& all, const Chrome& chrome, const std::string& prefix, std::vector<Item>& out)
{
    if (all.empty())
        return;
    const std::string id = prefix + "sources";
    const bool open = chrome.open_folds.contains(id);
    out.push_back(fold(id, "Where this comes from", open));
    for (std::size_t i = 0; open && i < all.size(); ++i) {
        const auto& source = *all[i];
        const auto number = std::to_string(i + 1);
        std::string text = "*" + number + "*  " + source.text.value + " (" + source.id + ")";
        if (!source.address.empty())
            text += "\n" + source.address;
        if (!source.checked.empty())
            text += "\nLast checked " + date_in_words(source.checked);
        out.push_back(paragraph(id + "-" + number, text, Look::Small));
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
    const Sources all = sources_of(outcome);
    put_known(outcome.evidence, all, outcome.telling, chrome, prefix, out);
    if (!outcome.shared_title.empty())
        out.push_back(heading(prefix + "shared", std::string(outcome.shared_title), 2, Look::Subtitle));
    put_known(outcome.shared_evidence, all, outcome.shared_telling, chrome, prefix + "shared-", out);
    put_sources(all, chrome, prefix, out);
}

} // namespace vignette::present
