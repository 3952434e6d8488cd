#include "engine/author/twee/story.hpp"

#include "engine/author/twee/text_in.hpp"
#include "engine/core/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vignette::author::twee {

namespace {

using Json = nlohmann::json;

/// Passages that Twine's story formats keep for themselves.
bool is_for_twine(const Passage& passage)
{
    static constexpr std::array<std::string_view, 16> names{"StoryAuthor", "StoryBanner", "StoryCaption",
        "StoryDisplayTitle", "StoryIncludes", "StoryInterface", "StoryMenu", "StorySettings", "StoryShare",
        "StorySubtitle", "PassageDone", "PassageFooter", "PassageHeader", "PassageReady", "StoryStylesheet",
        "StoryJavaScript"};
    static constexpr std::array<std::string_view, 9> tags{"script", "stylesheet", "widget", "header", "footer",
        "debug-header", "debug-footer", "debug-startup", "Twine.private"};
    if (passage.name.empty() || std::find(names.begin(), names.end(), passage.name) != names.end())
        return true;
    return std::any_of(tags.begin(), tags.end(), [&](auto tag) { return passage.has_tag(tag); });
}

void read_data(const Passage& passage, Story& story, Remarks& remarks)
{
    const Json data = Json::parse(passage.text, nullptr, false);
    if (!data.is_object()) {
        remarks.push_back(
            {passage.line, "StoryData cannot be read as JSON; the story begins with its passage Start, or its first"});
        return;
    }
    story.ifid = text_in(data, "ifid");
    story.format = text_in(data, "format");
    story.start = text_in(data, "start");
}

bool has_passage(const Story& story, std::string_view name)
{
    return std::any_of(story.passages.begin(), story.passages.end(), [&](const auto& one) { return one.name == name; });
}

void keep_passage(Passage passage, Story& story, std::set<std::string>& names, Remarks& remarks)
{
    if (passage.name == "StoryInit" || passage.has_tag("startup")) {
        story.set_up.push_back(std::move(passage));
    } else if (is_for_twine(passage)) {
        remarks.push_back({passage.line,
            passage.name.empty()
                ? "words before the first passage belong to none; they are kept in left-over.twee"
                : "the passage “" + passage.name + "” is for Twine alone; it is kept in left-over.twee"});
        story.left_over.push_back(std::move(passage));
    } else if (!names.insert(passage.name).second) {
        remarks.push_back(
            {passage.line, "there is a passage “" + passage.name + "” already; this one is kept in left-over.twee"});
        story.left_over.push_back(std::move(passage));
    } else {
        story.passages.push_back(std::move(passage));
    }
}

} // namespace

Story sort_story(std::string_view name, std::vector<Passage> passages, Remarks& remarks)
{
    Story story;
    std::set<std::string> names;
    std::string all;
    for (auto& passage : passages) {
        if (passage.name == "StoryTitle") {
            story.title = text::trim(std::string_view(passage.text).substr(0, passage.text.find('\n')));
        } else if (passage.name == "StoryData") {
            read_data(passage, story, remarks);
        } else if (passage.has_tag("vignette")) {
            story.frame = read_frame(passage, remarks);
        } else {
            all += passage.text + "\n";
            keep_passage(std::move(passage), story, names, remarks);
        }
    }
    story.dialect = story.format.empty() ? dialect_of(all) : dialect_named(story.format);
    if (text::is_blank(story.title))
        story.title = name;
    if (!has_passage(story, story.start))
        story.start = has_passage(story, "Start") ? "Start" : story.passages.empty() ? "" : story.passages.front().name;
    return story;
}

} // namespace vignette::author::twee
