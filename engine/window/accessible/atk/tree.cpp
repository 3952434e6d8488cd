#include "engine/window/accessible/atk/tree.hpp"

#include "engine/window/accessible/atk/signals.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace vignette::window {

namespace {

/// What makes a node the same from one time to the next. Ids are unique on a screen; were they not, their order would
/// tell.
std::vector<std::string> keys_of(const std::vector<Node>& nodes)
{
    std::vector<std::string> out;
    std::unordered_map<std::string, int> seen;
    for (const auto& node : nodes) {
        std::string key = std::to_string(static_cast<int>(node.kind)) + ' ' + node.id;
        if (const int before = seen[key]++; before > 0)
            key += ' ' + std::to_string(before);
        out.push_back(std::move(key));
    }
    return out;
}

std::string locale_of(std::string language)
{
    std::replace(language.begin(), language.end(), '-', '_');
    return language;
}

std::size_t index_in(const std::vector<Live*>& all, const Live* live)
{
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), live) - all.begin());
}

} // namespace

/// What one update did, in the order in which it is told.
struct AtkTree::Change {
    struct Removed {
        Live* former_parent; ///< Stays.
        std::size_t index;
        AtkObject* object;
    };
    std::vector<Removed> removed; ///< The uppermost ones only.
    std::vector<AtkObject*> gone; ///< All of them; each with the reference that we had.
    std::vector<Live*> added; ///< The uppermost ones only.
    std::vector<std::pair<Live*, Node>> changed; ///< With what it was.
    std::vector<Live*> notices; ///< New, or with another text.
    Live* focused = nullptr; ///< If that is another one than before.
    Live* unfocused = nullptr;
};

AtkTree::AtkTree(const Libraries& libraries, const AccessibleHost& host, std::string_view program)
    : m_libraries(libraries)
    , m_host(host)
    , m_root{.tree = *this, .node = {.kind = Kind::Application, .name = std::string(program)}, .key = {}}
{
    m_root.object = new_object(m_libraries, Kind::Application, &m_root);
}

AtkTree::~AtkTree()
{
    update({});
    reinterpret_cast<Object*>(m_root.object)->live = nullptr;
    m_libraries.object_unref(m_root.object);
}

bool AtkTree::update(std::vector<Node> nodes)
{
    if (nodes == m_nodes)
        return false;
    const bool first = m_nodes.empty();
    if (nodes.empty())
        tell_window(*frame(), "destroy");
    m_locale = nodes.empty() ? std::string() : locale_of(nodes.front().language);
    Change change = apply(std::move(nodes));
    tell(change);
    if (first && frame() != nullptr) {
        tell_window(*frame(), "create");
        set_active(std::exchange(m_active, false));
    }
    return true;
}

/// For each node the live one that goes on, or nullptr. It does if its parent does and no later sibling now precedes
/// it.
std::vector<Live*> AtkTree::survivors(const std::vector<Node>& nodes) const
{
    std::vector<Live*> out;
    const auto keys = keys_of(nodes);
    std::unordered_map<const Live*, std::size_t> least; // By parent: the index that the next one must have at least.
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Live* parent = nodes[i].parent < 0 ? &m_root : out[static_cast<std::size_t>(nodes[i].parent)];
        const auto found = m_lives.find(keys[i]);
        Live* live = found != m_lives.end() && parent != nullptr && found->second->parent == parent
            ? found->second.get()
            : nullptr;
        if (live != nullptr) {
            const std::size_t index = index_in(parent->children, live);
            if (index < least[parent])
                live = nullptr;
            else
                least[parent] = index + 1;
        }
        out.push_back(live);
    }
    return out;
}

AtkTree::Change AtkTree::apply(std::vector<Node> nodes)
{
    Change change;
    auto lives = survivors(nodes);
    drop_all_but({lives.begin(), lives.end()}, change);
    std::unordered_set<const Live*> old{&m_root};
    for (auto& [key, live] : m_lives) {
        live->children.clear();
        old.insert(live.get());
    }
    m_root.children.clear();
    const auto keys = keys_of(nodes);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        Live* const parent = nodes[i].parent < 0 ? &m_root : lives[static_cast<std::size_t>(nodes[i].parent)];
        Node before;
        if (lives[i] == nullptr) {
            lives[i] = create(nodes[i], keys[i], *parent);
            if (old.contains(parent))
                change.added.push_back(lives[i]);
        } else {
            before = std::exchange(lives[i]->node, nodes[i]);
            if (!(before == nodes[i]))
                change.changed.emplace_back(lives[i], before);
        }
        lives[i]->key_binding = nodes[i].key.empty() ? std::string() : ";;" + nodes[i].key;
        parent->children.push_back(lives[i]);
        note(change, *lives[i], before);
    }
    m_nodes = std::move(nodes);
    return change;
}

/// Those that go forget everything before anyone is told.
void AtkTree::drop_all_but(const std::unordered_set<const Live*>& staying, Change& change)
{
    std::vector<std::unique_ptr<Live>> going;
    for (auto at = m_lives.begin(); at != m_lives.end();) {
        if (staying.contains(at->second.get())) {
            ++at;
            continue;
        }
        going.push_back(std::move(at->second));
        at = m_lives.erase(at);
    }
    for (const auto& live : going) {
        if (live->parent == &m_root || staying.contains(live->parent))
            change.removed.push_back({live->parent, index_in(live->parent->children, live.get()), live->object});
        change.gone.push_back(live->object);
        reinterpret_cast<Object*>(live->object)->live = nullptr;
    }
    std::sort(change.removed.begin(), change.removed.end(),
        [](const auto& a, const auto& b) { return a.index > b.index; }); // From behind, so that the indexes hold.
}

Live* AtkTree::create(const Node& node, const std::string& key, Live& parent)
{
    auto live = std::make_unique<Live>(Live{.tree = *this, .node = node, .key = key, .parent = &parent});
    live->object = new_object(m_libraries, node.kind, live.get());
    m_libraries.set_accessible_id(live->object, node.id.c_str());
    return m_lives.emplace(key, std::move(live)).first->second.get();
}

void AtkTree::note(Change& change, Live& live, const Node& before)
{
    if (live.node.kind == Kind::Notice && before.name != live.node.name)
        change.notices.push_back(&live);
    if (live.node.focused && !before.focused)
        change.focused = &live;
    if (!live.node.focused && before.focused)
        change.unfocused = &live;
}

void AtkTree::tell(Change& change)
{
    for (const auto& removed : change.removed)
        tell_removed(*removed.former_parent, removed.index, removed.object);
    for (auto* object : change.gone) {
        m_libraries.set_accessible_id(object, "");
        m_libraries.notify_state(object, ATK_STATE_DEFUNCT, TRUE);
        m_libraries.object_unref(object);
    }
    for (const auto* live : change.added)
        tell_added(*live);
    for (const auto& [live, before] : change.changed)
        tell_changes(*live, before);
    if (change.unfocused != nullptr)
        tell_state(*change.unfocused, ATK_STATE_FOCUSED, false);
    if (change.focused != nullptr)
        tell_state(*change.focused, ATK_STATE_FOCUSED, true);
    for (const auto* live : change.notices)
        tell_notice(*live);
}

void AtkTree::set_active(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (frame() == nullptr)
        return;
    tell_window(*frame(), active ? "activate" : "deactivate");
    tell_state(*frame(), ATK_STATE_ACTIVE, active);
    for (const auto& [key, live] : m_lives) {
        if (active && live->node.focused)
            tell_state(*live, ATK_STATE_FOCUSED, true);
    }
}

std::string AtkTree::text_to_be(const Live& live) const
{
    for (auto request = m_requests.rbegin(); request != m_requests.rend(); ++request) {
        if (request->kind == Request::Kind::Write && request->id == live.node.id)
            return live.node.kind == Kind::Secret ? dots_for(request->text) : request->text;
    }
    return live.node.text;
}

} // namespace vignette::window
