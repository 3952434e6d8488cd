#include "engine/author/twee/import.hpp"

#include "engine/author/twee/course_writer.hpp"
#include "engine/author/twee/scene_writer.hpp"
#include "engine/author/twee/story.hpp"
#include "engine/author/twee/story_names.hpp"
#include "engine/author/twee/words.hpp"
#include "engine/core/text.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace vignette::author::twee {

namespace {

constexpr std::size_t most_bytes = 4 * 1024 * 1024;
constexpr std::size_t longest_label = 10'000;
constexpr int most_rounds = 4;

/// Control characters become spaces, so that every line and place stays what it is.
std::string sanitized(std::string_view bytes)
{
    std::string out(bytes);
    for (char& c : out) {
        if ((static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7F)
            c = ' ';
    }
    return out;
}

void each_node(const std::vector<Node>& nodes, const std::function<void(const Node&)>& visit)
{
    for (const auto& node : nodes) {
        visit(node);
        each_node(node.inside, visit);
        for (const auto& branch : node.branches)
            each_node(branch.inside, visit);
    }
}

class Importer {
public:
    Importer(std::string name, Story story, Remarks remarks)
        : m_name(std::move(name))
        , m_story(std::move(story))
    {
        m_out.remarks = std::move(remarks);
    }

    ImportedStory run()
    {
        read_all();
        add_missing();
        name_scenes();
        gather_memory();
        find_answers();
        make_scenes();
        write();
        return std::move(m_out);
    }

private:
    const std::vector<Passage>& passages() const { return m_story.passages; }
    void remark(unsigned line, std::string what) { m_out.remarks.push_back({line, std::move(what)}); }

    void read_all()
    {
        for (std::size_t i = 0; i < passages().size(); ++i) {
            m_nodes.push_back(read_content(passages()[i].text, passages()[i].line + 1, m_story.dialect));
            m_by_name.emplace(passages()[i].name, i);
        }
    }

    void add_missing()
    {
        const auto present = m_nodes;
        for (const auto& nodes : present) {
            each_node(nodes, [&](const Node& node) {
                const bool leads = node.is == Node::Is::Link || node.is == Node::Is::Go;
                if (!leads || m_by_name.count(node.target) > 0)
                    return;
                remark(
                    node.line, "there is no passage “" + node.target + "”; a scene with nothing in it stands for it");
                m_by_name.emplace(node.target, passages().size());
                m_story.passages.push_back({node.target, {}, {}, "(Nothing was here: write it.)", node.line});
                m_nodes.push_back(read_content(passages().back().text, node.line, Dialect::Plain));
            });
        }
    }

    void name_scenes()
    {
        FreshIds ids;
        for (const auto& passage : passages())
            m_ids.push_back(ids.next(text::is_id(passage.name) ? passage.name : id_from(passage.name), "scene"));
        m_scene_ids.insert(m_ids.begin(), m_ids.end());
    }

    std::string scene_of(std::string_view passage) const
    {
        const auto found = m_by_name.find(passage);
        return found == m_by_name.end() ? std::string{} : m_ids[found->second];
    }

    void note(const std::vector<Node>& nodes, bool initial)
    {
        for (const auto& node : nodes) {
            if (node.is == Node::Is::Set)
                m_memory.note_set(node, initial);
            each_node(node.inside, [&](const Node& inner) {
                if (inner.is == Node::Is::Set && node.is != Node::Is::Set)
                    m_memory.note_set(inner, false);
            });
            for (const auto& branch : node.branches) {
                m_memory.note_condition(branch.condition);
                note(branch.inside, false);
            }
        }
    }

    void gather_memory()
    {
        for (auto& known : m_story.frame.memory)
            m_memory.keep(known);
        for (const auto& passage : m_story.set_up)
            set_up(passage);
        for (std::size_t i = 0; i < passages().size(); ++i)
            note(m_nodes[i], passages()[i].name == m_story.start);
        m_memory.settle();
        for (const auto& what : m_memory.remarks())
            remark(0, what);
    }

    /// What is set before the story begins; anything else that happens there is for Twine.
    void set_up(const Passage& passage)
    {
        const auto nodes = read_content(passage.text, passage.line + 1, m_story.dialect);
        note(nodes, true);
        for (const auto& node : nodes) {
            if (node.is != Node::Is::Set && !(node.is == Node::Is::Text && text::is_blank(node.text)))
                remark(
                    node.line, "what “" + passage.name + "” does besides setting variables is kept in left-over.twee");
        }
        m_story.left_over.push_back(passage);
    }

    void draft_all()
    {
        StoryNames names(m_memory, m_story.frame, m_scene_ids, m_answers);
        for (std::size_t i = 0; i < passages().size(); ++i) {
            const DraftWorld world{m_memory, [this](std::string_view name) { return scene_of(name); },
                [&names](const std::string& condition) { return course::parse_expression(condition, names).ok(); },
                [this] { return m_memory.stand_in(); }, m_story.dialect, passages()[i].name == m_story.start};
            m_drafts.push_back(draft_of(passages()[i], m_nodes[i], world, m_out.remarks));
        }
    }

    /// Conditions may ask only about options that there are, and those are known only once scenes are made. So what is
    /// asked about too much is taken away, and they are made once more.
    void make_scenes()
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

    std::set<std::string> answers() const
    {
        std::set<std::string> out;
        for (const auto& scene : m_scenes) {
            for (const auto& option : scene.options)
                out.insert(scene.id + "/" + option.id);
        }
        return out;
    }

    void keep_answers(const std::set<std::string>& made)
    {
        for (auto at = m_answers.begin(); at != m_answers.end();)
            at = made.count(*at) > 0 ? std::next(at) : m_answers.erase(at);
    }

    /// How often each passage is led to.
    std::map<std::string, std::size_t> ways_to() const
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

    /// What conditions may ask about: the outcomes that an export made passages of.
    void find_answers()
    {
        for (const auto& passage : passages()) {
            const std::size_t slash = passage.name.find('/');
            if (passage.has_tag("outcome") && slash != std::string::npos)
                m_answers.insert(passage.name);
        }
    }

    /// An outcome belongs to the one option that leads to it, and leads on itself at most one way.
    bool is_outcome(std::size_t i, const std::map<std::string, std::size_t>& ways) const
    {
        const Passage& passage = passages()[i];
        const auto count = ways.find(passage.name);
        const Draft& draft = m_drafts[i];
        const bool plain = draft.links.size() <= 1 && !draft.skip && draft.warning.empty()
            && (draft.links.empty() || (draft.links[0].when.empty() && draft.links[0].effects.empty()));
        return passage.has_tag("outcome") && count != ways.end() && count->second == 1 && plain
            && passage.name != m_story.start;
    }

    void fold_outcomes()
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

    const Draft& draft_at(const std::string& passage) const { return m_drafts[m_by_name.find(passage)->second]; }
    bool is_folded(const std::string& passage) const { return m_folded[m_by_name.find(passage)->second]; }

    /// What coming to a scene sets is set by the option that leads there.
    void take_over(DraftWay& way)
    {
        if (is_folded(way.target))
            return;
        for (const auto& effect : draft_at(way.target).entered)
            way.effects.push_back(effect);
    }

    void complain_of_entered(const DraftWay& way)
    {
        if (!draft_at(way.target).entered.empty())
            remark(way.line,
                "what “" + way.target + "” sets on arriving is not set on this way; only an option can set something");
    }

    SceneText scene(std::size_t i)
    {
        Draft& draft = m_drafts[i];
        SceneText out;
        out.id = m_ids[i];
        out.draft = &draft;
        if (draft.skip && draft.warning.empty())
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

    bool is_choice(const Draft& draft) const
    {
        if (draft.links.size() != 1)
            return !draft.links.empty();
        return !draft.links[0].effects.empty() || is_folded(draft.links[0].target) || !draft.prompt.empty();
    }

    /// A question right above the links is the one that they answer.
    static void find_question(Draft& draft)
    {
        auto& lines = draft.pages.back().lines;
        if (!draft.prompt.empty() || lines.empty() || lines.back().is != DraftLine::Is::Narrate
            || !lines.back().when.empty() || !lines.back().text.ends_with('?'))
            return;
        draft.prompt = lines.back().text;
        lines.pop_back();
    }

    void make_options(Draft& draft, SceneText& out)
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

    void write()
    {
        WrittenCounts counts;
        CourseText text{m_name, m_story, m_memory, {}};
        for (const auto& scene : m_scenes)
            text.scenes.push_back({scene.id, scene.draft->passage,
                lua_of(
                    scene, m_name, [this](std::string_view name) { return scene_of(name); }, counts),
                targets_of(scene)});
        m_out.title = title_of(text);
        m_out.files = files_of(text, scene_of(m_story.start), m_out.remarks);
        m_out.scenes = m_scenes.size();
        m_out.options = counts.options;
        m_out.results_to_write = counts.results_to_write;
        m_out.questions_to_write = counts.questions_to_write;
    }

    /// Every scene that this one leads to.
    std::vector<std::string> targets_of(const SceneText& scene) const
    {
        std::vector<std::string> out;
        const auto all = [&](const Draft& draft) {
            for (const auto& page : draft.pages) {
                for (const auto& jump : page.jumps)
                    out.push_back(scene_of(jump.target));
            }
            for (const auto& way : draft.links) {
                if (!is_folded(way.target))
                    out.push_back(scene_of(way.target));
            }
            for (const auto* way : {draft.skip ? &*draft.skip : nullptr, draft.go ? &*draft.go : nullptr}) {
                if (way)
                    out.push_back(scene_of(way->target));
            }
        };
        all(*scene.draft);
        for (const auto& option : scene.options) {
            if (option.outcome)
                all(*option.outcome);
        }
        return out;
    }

    std::string m_name;
    Story m_story;
    ImportedStory m_out;
    std::vector<std::vector<Node>> m_nodes; ///< By passage, as all that follows.
    std::vector<std::string> m_ids;
    std::vector<Draft> m_drafts;
    std::vector<bool> m_folded;
    std::map<std::string, std::size_t, std::less<>> m_by_name;
    std::set<std::string> m_scene_ids, m_answers;
    TweeMemory m_memory;
    std::vector<SceneText> m_scenes;
};

} // namespace

Result<ImportedStory> import_twee(std::string_view name, std::string_view bytes)
{
    const std::string file(name);
    if (bytes.size() > most_bytes)
        return Error{ErrorCode::Refused, file + " is larger than 4 MiB (split the story)"};
    if (text::first_invalid_utf8(bytes) != std::string_view::npos)
        return Error{ErrorCode::Unreadable, file + " is not saved as UTF-8 (save it as UTF-8, and try again)"};
    Remarks remarks;
    Story story = sort_story(file, read_passages(sanitized(bytes)), remarks);
    if (story.passages.empty())
        return Error{ErrorCode::Unreadable,
            file
                + " has no passage to tell (a Twee file has lines that begin with :: and a name; in Twine, choose "
                  "File, Export as Twee)"};
    return Importer(file, std::move(story), std::move(remarks)).run();
}

} // namespace vignette::author::twee
