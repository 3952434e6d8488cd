#pragma once

#include "engine/author/twee/import.hpp"
#include "engine/author/twee/scene_writer.hpp"
#include "engine/author/twee/story.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vignette::author::twee {

/// Makes a course of one story. See import_twee().
class Importer {
public:
    Importer(std::string name, Story story, Remarks remarks)
        : m_name(std::move(name))
        , m_story(std::move(story))
    {
        m_out.remarks = std::move(remarks);
    }

    Result<ImportedStory> run();

private:
    const std::vector<Passage>& passages() const { return m_story.passages; }
    void remark(unsigned line, std::string what) { m_out.remarks.push_back({line, std::move(what)}); }

    void read_all();
    void add_missing();
    void name_scenes();
    std::string scene_of(std::string_view passage) const;
    void note(const std::vector<Node>& nodes, bool initial);
    void gather_memory();
    /// What is set before the story begins; anything else that happens there is for Twine.
    void set_up(const Passage& passage);
    void draft_all();
    /// Conditions may ask only about options that there are, and those are known only once scenes are made. So what is
    /// asked about too much is taken away, and they are made once more.
    void make_scenes();
    std::set<std::string> answers() const;
    void keep_answers(const std::set<std::string>& made);
    /// How often each passage is led to.
    std::map<std::string, std::size_t> ways_to() const;
    /// What conditions may ask about: the outcomes that an export made passages of.
    void find_answers();
    /// An outcome belongs to the one option that leads to it, and leads on itself at most one way.
    bool is_outcome(std::size_t i, const std::map<std::string, std::size_t>& ways) const;
    void fold_outcomes();
    const Draft& draft_at(const std::string& passage) const { return m_drafts[m_by_name.find(passage)->second]; }
    bool is_folded(const std::string& passage) const { return m_folded[m_by_name.find(passage)->second]; }

    /// What coming to a scene sets is set by the option that leads there.
    void take_over(DraftWay& way);
    void complain_of_entered(const DraftWay& way);
    SceneText scene(std::size_t i);
    bool is_choice(const Draft& draft) const;
    /// A question right above the links is the one that they answer.
    static void find_question(Draft& draft);
    void make_options(Draft& draft, SceneText& out);
    void write();
    Status check_sizes() const;
    /// Every scene that this one leads to.
    std::vector<std::string> targets_of(const SceneText& scene) const;

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

/// Calls `visit` for every piece, and for those inside it.
void each_node(const std::vector<Node>&, const std::function<void(const Node&)>& visit);

} // namespace vignette::author::twee
