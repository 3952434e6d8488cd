#include "engine/terminal/page_json.hpp"

#include "engine/terminal/protocol.hpp"

namespace vignette::terminal {

namespace {

using play::Page;
using play::PageAsk;

Json progress(const play::Progress& progress)
{
    return {{"unit", progress.unit}, {"units", progress.units}, {"scenes_seen", progress.scenes_seen},
        {"minutes_left", progress.minutes_left}};
}

Json opening(const Page& page)
{
    Json out = Json::object();
    put_text(out, "you", page.you);
    put_text(out, "summary", page.summary);
    return out;
}

Json emblems(const Page& page)
{
    Json out = Json::array();
    for (const auto& emblem : page.emblems) {
        Json one = Json::object();
        put_text(one, "path", emblem.path);
        put_text(one, "alt", emblem.alt);
        put(one, "parts", list(emblem.parts));
        put(one, "words", list(emblem.words));
        out.push_back(std::move(one));
    }
    return out;
}

Json asks(const Page& page)
{
    Json out = Json::array();
    for (const auto& ask : page.asks)
        out.push_back(ask_json(ask));
    return out;
}

bool is_last(const Page& page)
{
    return page.stage != play::Stage::Opening && !page.asks.empty() && page.asks.back().kind == PageAsk::Kind::End;
}

Json page_json(const Page& page)
{
    Json out{{"course", page.course}, {"unit", page.unit}};
    put_text(out, "scene", page.scene);
    out["revision"] = page.revision;
    put_text(out, "language", page.language);
    put_text(out, "title", page.title);
    out["progress"] = progress(page.progress);
    if (page.stage == play::Stage::Opening && !page.resting)
        put(out, "opening", opening(page));
    if (page.content_note) {
        out["content_note"] = {{"text", page.content_note->text}};
        put_text(out["content_note"], "skip_to", page.content_note->skip_to);
    }
    put(out, "blocks", blocks_json(page.blocks));
    if (page.outcome)
        out["outcome"] = outcome_json(page);
    put(out, "emblem", emblems(page));
    put(out, "asks", asks(page));
    if (is_last(page) && !page.resting)
        put_text(out, "summary", page.summary);
    put_true(out, "helplines_hint", page.helplines_hint);
    put_true(out, "resting", page.resting);
    return out;
}

} // namespace

std::string page_line(const Page& page, std::string_view notice)
{
    Json out = page_json(page);
    put_text(out, "notice", notice);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace vignette::terminal
