#include "engine/terminal/page_json.hpp"

#include <algorithm>
#include <array>

namespace vignette::terminal {

namespace {

using course::Line;

std::string_view kind_word(Line::Kind kind)
{
    constexpr std::array<std::string_view, 10> words{
        "heading", "narration", "speech", "image", "audio", "list", "sign", "practice", "card", "think"};
    return words[static_cast<std::size_t>(kind)];
}

Json block_json(const play::Block& block)
{
    Json out = Json::object();
    put_text(out, "id", block.id);
    out["kind"] = kind_word(block.kind);
    if (block.kind != Line::Kind::Image) // An image's only text is its description.
        put_text(out, "text", block.text);
    put_text(out, block.kind == Line::Kind::Practice ? "label" : "who", block.who);
    put_text(out, "path", block.path);
    put_text(out, "alt", block.alt);
    put_true(out, "decorative", block.decorative);
    put_text(out, "transcript", block.transcript);
    put_text(out, "captions", block.captions);
    put(out, "items", list(block.items));
    put(out, "parts", list(block.parts));
    return out;
}

Json views_json(const std::vector<play::PageView>& views)
{
    Json out = Json::array();
    for (const auto& view : views)
        out.push_back({{"voice", view.voice}, {"name", view.name}, {"text", view.text}});
    return out;
}

/// The status that asks for most care, where several sources stand behind one statement.
std::string_view most_careful(const std::vector<const course::Source*>& sources)
{
    for (const std::string_view status : {"to_check", "history", "general", "verified"}) {
        if (std::any_of(sources.begin(), sources.end(), [&](const auto* source) { return source->status == status; }))
            return status;
    }
    return {};
}

Json evidence_json(const std::vector<play::PageEvidence>& evidence)
{
    Json out = Json::array();
    for (const auto& cited : evidence) {
        Json one = Json::object();
        Json ids = Json::array();
        for (const auto* source : cited.sources)
            ids.push_back(source->id);
        if (ids.size() == 1)
            one["source"] = ids.front();
        else
            put(one, "sources", std::move(ids));
        one["text"] = cited.text;
        put_true(one, "general", cited.general);
        put_text(one, "status", most_careful(cited.sources));
        out.push_back(std::move(one));
    }
    return out;
}

std::string joined(const std::vector<std::string_view>& texts)
{
    std::string out;
    for (const auto text : texts)
        out.append(out.empty() ? "" : "\n\n").append(text);
    return out;
}

Json shared_json(const play::PageOutcome& outcome)
{
    Json out = Json::object();
    put_text(out, "title", outcome.shared_title);
    put(out, "evidence", evidence_json(outcome.shared_evidence));
    put(out, "blocks", blocks_json(outcome.shared_telling));
    return out;
}

Json one_outcome(const play::PageOutcome& outcome)
{
    Json out{{"option", outcome.option}, {"label", outcome.label}};
    put_text(out, "because", outcome.because);
    put_text(out, "result", joined(outcome.results));
    put(out, "views", views_json(outcome.views));
    put(out, "evidence", evidence_json(outcome.evidence));
    put(out, "blocks", blocks_json(outcome.telling));
    put(out, "shared", shared_json(outcome));
    return out;
}

} // namespace

Json blocks_json(const std::vector<play::Block>& blocks)
{
    Json out = Json::array();
    for (const auto& block : blocks)
        out.push_back(block_json(block));
    return out;
}

Json outcome_json(const play::Page& page)
{
    Json out = one_outcome(*page.outcome);
    Json others = Json::array();
    for (const auto& other : page.others)
        others.push_back(one_outcome(other));
    put(out, "others", std::move(others));
    put_true(out, "try_again", page.can_try_again);
    return out;
}

} // namespace vignette::terminal
