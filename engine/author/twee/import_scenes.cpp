// Passages become scenes, options and their outcomes.

#include "engine/author/twee/importer.hpp"
#include "engine/author/twee/story_names.hpp"
#include "engine/author/twee/words.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <iterator>

namespace vignette::author::twee {

namespace {

constexpr std::size_t longest_label = 10'000;
constexpr int most_rounds = 4;

} // namespace

void Importer::draft_all()
{
    StoryNames names(m_memory, m_story.frame, m_scene_ids, m_answers);
    for (std::size_t i = 0; i < passages().size(); ++i) {
        const DraftWorld world{m_memory, [this](std::string_view name) { return scene_of(name); },
            [&names](const std::string& condition) { return course::parse_expression(condition, names).ok(); },
            [this] { return m_memory.stand_in(); }, m_story.dialect, passages()[i].name == m_story.start};
        m_drafts.push_back(draft_of(passages()[i], m_nodes[i], world, m_out.remarks));
    }
}

void Importer::make_scenes()
{
    const auto memory = m_memory;
    const auto remarks = m_out.remarks;
    for (int round = 1;; ++round) {
        draft_all();
        fold_outcomes();
        for (std::size_t i = 0; i < passages().size(); ++i) {
            if (!m_folded[i])
                m_scenes.push_back(scene(i));
        }
        const auto made = answers();
        if (std::includes(made.begin(), made.end(), m_answers.begin(), m_answers.end()))
            return;
        keep_answers(round < most_rounds ? made : std::set<std::string>{});
        m_memory = memory;
        m_out.remarks = remarks;
        m_drafts.clear();
        m_scenes.clear();
    }
}

std::set<std::string> Importer::answers() const
{
    std::set<std::string> out;
    for (const auto& scene : m_scenes) {
        for (const auto& option : scene.options)
            out.insert(scene.id + "/" + option.id);
    }
    return out;
}

void Importer::keep_answers(const std::set<std::string>& made)
{
    for (auto at = m_answers.begin(); at != m_answers.end();)
        at = made.count(*at) > 0 ? std::next(at) : m_answers.erase(at);
}

std::map<std::string, std::size_t> Importer::ways_to() const
{
    std::map<std::string, std::size_t> out;
    for (const auto& nodes : m_nodes) {
        each_node(nodes, [&](const Node& node) {
            if (node.is == Node::Is::Link || node.is == Node::Is::Go)
                ++out[node.target];
        });
    }
    return out;
}

void Importer::find_answers()
{
    for (const auto& passage : passages()) {
        const std::size_t slash = passage.name.find('/');
        if (passage.has_tag("outcome") && slash != std::string::npos)
            m_answers.insert(passage.name);
    }
}

bool Importer::is_outcome(std::size_t i, const std::map<std::string, std::size_t>& ways) const
{
    const Passage& passage = passages()[i];
    const auto count = ways.find(passage.name);
    const Draft& draft = m_drafts[i];
    const bool plain = draft.links.size() <= 1 && !draft.skip && draft.warning.empty()
        && (draft.links.empty() || (draft.links[0].when.empty() && draft.links[0].effects.empty()));
    return passage.has_tag("outcome") && count != ways.end() && count->second == 1 && plain
        && passage.name != m_story.start;
}

void Importer::fold_outcomes()
{
    m_folded.assign(passages().size(), false);
    const auto ways = ways_to();
    std::vector<bool> can(passages().size(), false);
    for (std::size_t i = 0; i < passages().size(); ++i)
        can[i] = is_outcome(i, ways);
    for (std::size_t i = 0; i < passages().size(); ++i) {
        if (can[i])
            continue;
        for (const auto& way : m_drafts[i].links) {
            const std::size_t target = m_by_name.find(way.target)->second;
            m_folded[target] = m_folded[target] || can[target];
        }
    }
}

void Importer::take_over(DraftWay& way)
{
    if (is_folded(way.target))
        return;
    for (const auto& effect : draft_at(way.target).entered)
        way.effects.push_back(effect);
}

void Importer::complain_of_entered(const DraftWay& way)
{
    if (!draft_at(way.target).entered.empty())
        remark(way.line,
            "what “" + way.target + "” sets on arriving is not set on this way; only an option can set something");
}

SceneText Importer::scene(std::size_t i)
{
    Draft& draft = m_drafts[i];
    SceneText out;
    out.id = m_ids[i];
    out.draft = &draft;
    const bool leads_here = draft.skip && scene_of(draft.skip->target) == out.id;
    if (draft.skip && (draft.warning.empty() || leads_here)) // Then it is no way round a content note.
        draft.links.push_back(*std::exchange(draft.skip, std::nullopt));
    for (auto& page : draft.pages) {
        for (const auto& jump : page.jumps)
            complain_of_entered(jump);
    }
    for (auto& link : draft.links)
        take_over(link);
    if (is_choice(draft))
        make_options(draft, out);
    else if (!draft.links.empty())
        out.go = scene_of(draft.links[0].target), out.go_when = draft.links[0].when,
        out.comments = draft.links[0].comments;
    else if (draft.go)
        out.go = scene_of(draft.go->target), complain_of_entered(*draft.go);
    if (draft.go && !draft.links.empty())
        remark(draft.go->line, "a jump beside links leaves no time to choose; it is left out"),
            out.comments.push_back("Twine jumps at once to: " + draft.go->target);
    return out;
}

bool Importer::is_choice(const Draft& draft) const
{
    if (draft.links.size() != 1)
        return !draft.links.empty();
    return !draft.links[0].effects.empty() || is_folded(draft.links[0].target) || !draft.prompt.empty();
}

void Importer::find_question(Draft& draft)
{
    auto& lines = draft.pages.back().lines;
    if (!draft.prompt.empty() || lines.empty() || lines.back().is != DraftLine::Is::Narrate
        || !lines.back().when.empty() || !lines.back().text.ends_with('?'))
        return;
    draft.prompt = lines.back().text;
    lines.pop_back();
}

void Importer::make_options(Draft& draft, SceneText& out)
{
    find_question(draft);
    FreshIds ids;
    for (auto& way : draft.links) {
        const bool folded = is_folded(way.target);
        const std::size_t slash = folded ? way.target.rfind('/') : std::string::npos;
        const std::string words = slash == std::string::npos ? way.label : way.target.substr(slash + 1);
        if (way.label.size() > longest_label || text::is_blank(way.label))
            way.label = pieces_of_text(way.label + " …").front();
        out.options.push_back({way, ids.next(words, "option"), folded ? &draft_at(way.target) : nullptr});
    }
    for (const auto& jump : std::exchange(draft.pages.back().jumps, {})) {
        remark(jump.line, "a jump beside a choice cannot be kept; it stands as a comment");
        out.comments.push_back("Twine jumps if " + jump.when + " to: " + jump.target);
    }
}

} // namespace vignette::author::twee
