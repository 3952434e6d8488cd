#pragma once

#include "engine/window/accessible/atk/object.hpp"

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace vignette::window {

/// What a reader asked for; done in serve().
struct Request {
    enum class Kind { Press, Focus, Reveal, Write, Select };
    Kind kind = Kind::Press;
    std::string id;
    std::string text = {};
    std::size_t caret = 0, anchor = 0; ///< Bytes.
};

/// The objects that readers see, kept in step with the last publish().
class AtkTree {
public:
    AtkTree(const Libraries&, const AccessibleHost&, std::string_view program);
    ~AtkTree(); ///< Everything is gone, also for readers that hold it.
    AtkTree(const AtkTree&) = delete;
    AtkTree& operator=(const AtkTree&) = delete;

    AtkObject* root() const { return m_root.object; }
    const Libraries& libraries() const { return m_libraries; }

    /// Makes the tree equal to `nodes`, then tells readers what differs. False if nothing does.
    bool update(std::vector<Node> nodes);

    void set_active(bool active);
    bool is_active() const { return m_active; }

    void ask(Request request) { m_requests.push_back(std::move(request)); }
    std::vector<Request> take_requests() { return std::exchange(m_requests, {}); }
    bool has_requests() const { return !m_requests.empty(); }

    /// What is in a text box once everything that was asked so far is done. Of a secret, dots.
    std::string text_to_be(const Live&) const;

    WindowPlace place() const { return m_host.window_place(); }
    const char* locale() const { return m_locale.c_str(); }
    AtkRectangle extents(const Live&, const Rect&, AtkCoordType) const; ///< In component.cpp.

private:
    struct Change;
    using Lives = std::unordered_map<std::string, std::unique_ptr<Live>>;

    std::vector<Live*> survivors(const std::vector<Node>&) const;
    Change apply(std::vector<Node>);
    void drop_all_but(const std::unordered_set<const Live*>&, Change&);
    Live* create(const Node&, const std::string& key, Live& parent);
    static void note(Change&, Live&, const Node& before);
    void tell(Change&);
    Live* frame() const { return m_root.children.empty() ? nullptr : m_root.children.front(); }

    const Libraries& m_libraries;
    const AccessibleHost& m_host;
    Live m_root;
    Lives m_lives;
    std::vector<Node> m_nodes; ///< As published last.
    std::vector<Request> m_requests;
    std::string m_locale;
    bool m_active = false;
};

} // namespace vignette::window
