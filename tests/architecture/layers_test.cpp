#include "tests/architecture/sources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace vignette::architecture;

namespace {

using Folders = std::set<std::string>;

/// Who may include whom. engine/README.md says the same, for people.
const std::map<std::string, Folders> allowed{
    {"engine/core", {}},
    {"engine/course", {"engine/core"}},
    {"engine/play", {"engine/core", "engine/course"}},
    {"engine/records", {"engine/core", "engine/course", "engine/play"}},
    {"engine/media", {"engine/core"}},
    {"engine/classroom", {"engine/core", "engine/course", "engine/play", "engine/records"}},
    {"engine/ballot", {"engine/core"}},
    {"engine/exchange", {"engine/core", "engine/course", "engine/play", "engine/records", "engine/classroom"}},
    {"engine/author", {"engine/core", "engine/course", "engine/play"}},
    {"engine/present",
        {"engine/core", "engine/course", "engine/play", "engine/records", "engine/classroom", "engine/author"}},
    {"engine/window", {"engine/core", "engine/media", "engine/present"}},
    {"engine/terminal", {"engine/core", "engine/course", "engine/play", "engine/present"}},
    {"engine/app",
        {"engine/core", "engine/course", "engine/play", "engine/records", "engine/media", "engine/classroom",
            "engine/ballot", "engine/exchange", "engine/author", "engine/present", "engine/window", "engine/terminal",
            "scripting"}},
    {"scripting", {"engine/core", "engine/course"}},
    {"tools",
        {"engine/core", "engine/course", "engine/play", "engine/records", "engine/media", "engine/classroom",
            "engine/ballot", "engine/exchange", "engine/author", "engine/present", "engine/window", "engine/terminal",
            "engine/app", "scripting"}},
};

/// Where a header of somebody else's may be named, by how its name starts; the longest start counts.
const std::map<std::string, Folders> fences{
    {"sqlite3.h", {"engine/records"}},
    {"sodium.h", {"engine/records", "engine/exchange"}},
    {"lua", {"scripting"}},
    {"lauxlib.h", {"scripting"}},
    {"stb_", {"engine/media"}},
    {"stb_textedit.h", {"engine/window"}},
    {"stb_truetype.h", {"engine/window"}},
    {"imgui", {"engine/window", "engine/app"}},
    {"backends/imgui", {"engine/window", "engine/app"}},
    {"SDL", {"engine/window", "engine/app", "engine/media"}},
    {"nlohmann/",
        {"engine/play", "engine/records", "engine/classroom", "engine/exchange", "engine/author", "engine/terminal",
            "tools"}},
    {"zip.h", {"engine/exchange/packages"}},
    {"graphviz/", {"engine/author/story"}},
    {"CLI/", {"tools"}},
    {"atk/", {"engine/window/accessible"}},
    {"glib", {"engine/window/accessible"}},
    {"gio/", {"engine/window/accessible"}},
    {"xcb/", {"engine/window/displays"}},
    {"librsvg/", {"engine/media"}},
    {"cairo", {"engine/media", "engine/exchange/documents"}},
    {"pango/", {"engine/exchange/documents"}},
    {"qpdf/", {"engine/exchange/documents"}},
    {"microhttpd.h", {"engine/ballot"}},
    {"qrencode.h", {"engine/ballot"}},
    {"doctest/", {"tests"}},
};

bool starts_with(const std::string& text, const std::string& start)
{
    return text.compare(0, start.size(), start) == 0;
}

bool inside(const std::string& file, const std::string& folder)
{
    return starts_with(file, folder + "/");
}

/// "engine/core" for a file in it; empty for a file in no layer.
std::string layer_of(const std::string& file)
{
    for (const auto& [layer, arrows] : allowed) {
        if (inside(file, layer))
            return layer;
    }
    return {};
}

bool is_cpp(const std::string& file)
{
    return file.size() > 4 && (file.substr(file.size() - 4) == ".cpp" || file.substr(file.size() - 4) == ".hpp");
}

/// Every include of the engine, the scripting and the tools.
std::vector<Include> our_includes()
{
    std::vector<Include> all;
    for (const auto& file : our_files()) {
        if (!is_cpp(file) || inside(file, "tests"))
            continue;
        const auto includes = includes_of(file);
        all.insert(all.end(), includes.begin(), includes.end());
    }
    return all;
}

/// The fence around a header; null if it has none.
const std::pair<const std::string, Folders>* fence_of(const std::string& header)
{
    const std::pair<const std::string, Folders>* longest = nullptr;
    for (const auto& fence : fences) {
        if (starts_with(header, fence.first) && (longest == nullptr || fence.first.size() > longest->first.size()))
            longest = &fence;
    }
    return longest;
}

std::string listed(const Folders& folders)
{
    std::string text;
    for (const auto& folder : folders)
        text += (text.empty() ? "" : ", ") + folder;
    return text;
}

/// A cell of the README's table: "core, scripting" as {engine/core, scripting}.
Folders folders_in(const std::string& cell)
{
    Folders folders;
    for (const auto& name : words(cell))
        folders.insert(allowed.count(name) != 0 ? name : "engine/" + name);
    return folders;
}

} // namespace

TEST_SUITE("architecture")
{
    TEST_CASE("Architecture: every include follows an allowed arrow")
    {
        const auto includes = our_includes();
        CHECK(includes.size() > 100); // The sources were found at all.
        for (const auto& include : includes) {
            const auto from = layer_of(include.file);
            const auto to = layer_of(include.header);
            INFO(include.file, ":", include.line, " includes ", include.header);
            REQUIRE_MESSAGE(!from.empty(), "this folder is in no layer");
            if (include.quoted)
                CHECK_MESSAGE(!to.empty(), "name our headers from the top of the project: \"engine/core/text.hpp\"");
            if (!to.empty() && to != from)
                CHECK_MESSAGE(allowed.at(from).count(to) == 1, from, " may not know ", to);
        }
    }

    TEST_CASE("Architecture: a header of somebody else's is named only inside its fence")
    {
        for (const auto& include : our_includes()) {
            const auto* fence = include.quoted ? nullptr : fence_of(include.header);
            if (fence == nullptr)
                continue;
            const auto& folders = fence->second;
            const bool fenced = std::any_of(
                folders.begin(), folders.end(), [&](const auto& folder) { return inside(include.file, folder); });
            CHECK_MESSAGE(
                fenced, include.file, ":", include.line, ": <", include.header, "> belongs to ", listed(folders));
        }
    }

    TEST_CASE("Architecture: the engine's README says the same as this test")
    {
        const auto readme = content("engine/README.md");
        std::map<std::string, Folders> layers;
        for (const auto& row : table(readme, "layer")) {
            REQUIRE(row.size() == 3);
            layers[row[0]] = folders_in(row[2]);
        }
        CHECK(layers == allowed);

        std::map<std::string, Folders> fenced;
        for (const auto& row : table(readme, "header")) {
            REQUIRE(row.size() == 2);
            const auto folders = words(row[1]);
            for (const auto& header : words(row[0]))
                fenced[header] = Folders(folders.begin(), folders.end());
        }
        CHECK(fenced == fences);
    }

    TEST_CASE("Architecture: no layer knows one that knows it")
    {
        for (const auto& entry :
            allowed) { // No structured binding: clang 14 does not let a macro's lambda have its names.
            const auto& layer = entry.first;
            for (const auto& known : entry.second)
                CHECK_MESSAGE(allowed.at(known).count(layer) == 0, layer, " and ", known, " know each other");
        }
    }
}
