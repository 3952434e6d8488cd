#include "engine/author/twee/import.hpp"

#include "engine/author/twee/course_writer.hpp"
#include "engine/author/twee/importer.hpp"
#include "engine/core/text.hpp"

namespace vignette::author::twee {

namespace {

constexpr std::size_t most_bytes = 4 * 1024 * 1024;
constexpr std::size_t most_scenes = 10'000;
constexpr std::size_t largest_lua = 1024 * 1024; ///< What loading takes.

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

} // namespace

void each_node(const std::vector<Node>& nodes, const std::function<void(const Node&)>& visit)
{
    for (const auto& node : nodes) {
        visit(node);
        each_node(node.inside, visit);
        for (const auto& branch : node.branches)
            each_node(branch.inside, visit);
    }
}

Result<ImportedStory> Importer::run()
{
    read_all();
    add_missing();
    if (passages().size() > most_scenes)
        return Error{ErrorCode::Refused,
            m_name + " has more than 10,000 passages, and a course can have no more scenes (split the story)"};
    name_scenes();
    gather_memory();
    find_answers();
    make_scenes();
    write();
    if (auto fits = check_sizes(); !fits)
        return fits.error();
    return std::move(m_out);
}

/// A course takes no larger file, and a scene stands in one.
Status Importer::check_sizes() const
{
    for (const auto& [path, text] : m_out.files) {
        if (text.size() > largest_lua && path.ends_with(".lua"))
            return Error{ErrorCode::Refused,
                m_name + " has a passage, or more variables, than a course can hold (" + path
                    + " would be too large; is all of it part of the story?)"};
    }
    return Done{};
}

void Importer::read_all()
{
    for (std::size_t i = 0; i < passages().size(); ++i) {
        m_nodes.push_back(read_content(passages()[i].text, passages()[i].line + 1, m_story.dialect));
        m_by_name.emplace(passages()[i].name, i);
    }
}

void Importer::add_missing()
{
    const auto present = m_nodes;
    for (const auto& nodes : present) {
        each_node(nodes, [&](const Node& node) {
            const bool leads = node.is == Node::Is::Link || node.is == Node::Is::Go;
            if (!leads || m_by_name.count(node.target) > 0)
                return;
            remark(node.line, "there is no passage “" + node.target + "”; a scene with nothing in it stands for it");
            m_by_name.emplace(node.target, passages().size());
            m_story.passages.push_back({node.target, {}, {}, "(Nothing was here: write it.)", node.line});
            m_nodes.push_back(read_content(passages().back().text, node.line, Dialect::Plain));
        });
    }
}

void Importer::name_scenes()
{
    FreshIds ids;
    for (const auto& passage : passages())
        m_ids.push_back(ids.next(text::is_id(passage.name) ? passage.name : id_from(passage.name), "scene"));
    m_scene_ids.insert(m_ids.begin(), m_ids.end());
}

std::string Importer::scene_of(std::string_view passage) const
{
    const auto found = m_by_name.find(passage);
    return found == m_by_name.end() ? std::string{} : m_ids[found->second];
}

void Importer::note(const std::vector<Node>& nodes, bool initial)
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

void Importer::gather_memory()
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

void Importer::set_up(const Passage& passage)
{
    const auto nodes = read_content(passage.text, passage.line + 1, m_story.dialect);
    note(nodes, true);
    for (const auto& node : nodes) {
        if (node.is != Node::Is::Set && !(node.is == Node::Is::Text && text::is_blank(node.text)))
            remark(node.line, "what “" + passage.name + "” does besides setting variables is kept in left-over.twee");
    }
    m_story.left_over.push_back(passage);
}

void Importer::write()
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

std::vector<std::string> Importer::targets_of(const SceneText& scene) const
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
