#include "engine/play/plan_write.hpp"

namespace vignette::play {

namespace {

std::string escaped(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out.push_back('\\');
        if (c == '\n')
            out.append("\\n");
        else
            out.push_back(c);
    }
    return out + "\"";
}

std::string listed(const std::vector<std::string>& ids)
{
    std::string out;
    for (const auto& id : ids)
        out.append(out.empty() ? "{ " : ", ").append(escaped(id));
    return out.empty() ? "{ }" : out + " }";
}

std::string paired(const Event& event)
{
    std::vector<std::string> pairs;
    for (const auto& [left, right] : event.pairs)
        pairs.push_back(left + "=" + right);
    return listed(pairs);
}

std::string rated(const Event& event)
{
    std::string scale = event.ask;
    if (!event.item.empty())
        scale.append("/").append(event.item);
    if (!event.id.empty())
        scale.append("@").append(event.id);
    return escaped(scale) + " " + (event.value ? std::to_string(*event.value) : "none");
}

/// What stands behind the word.
std::string behind(const Event& event)
{
    switch (event.action) {
    case Action::Choose:
    case Action::Role:
    case Action::Nation:
        return " " + escaped(event.id);
    case Action::ChooseMany:
    case Action::Arrange:
    case Action::Spot:
    case Action::Check:
        return " " + escaped(event.ask) + " " + listed(event.ids);
    case Action::Match:
        return " " + escaped(event.ask) + " " + paired(event);
    case Action::Write:
    case Action::Plan:
        return " " + escaped(event.ask) + " " + escaped(event.text);
    case Action::Rate:
        return " " + rated(event);
    default:
        return "";
    }
}

std::string expected(const Expectation& what)
{
    using Kind = Expectation::Kind;
    switch (what.kind) {
    case Kind::Scene:
        return "scene " + escaped(what.text);
    case Kind::View:
        return "view " + escaped(what.text);
    case Kind::NoView:
        return "no view " + escaped(what.text);
    case Kind::Text:
        return "text " + escaped(what.text);
    case Kind::NoText:
        return "no text " + escaped(what.text);
    case Kind::Option:
        return "option " + escaped(what.text);
    case Kind::NoOption:
        return "no option " + escaped(what.text);
    case Kind::End:
        return "end " + escaped(what.text);
    default:
        return what.text;
    }
}

} // namespace

std::string plan_line(const Event& event)
{
    return event.action == Action::Open ? "" : std::string(word_for(event.action)) + behind(event);
}

std::string plan_text(const PlanRun& run)
{
    std::string out = "run " + escaped(run.name);
    for (const auto& [word, id] : {std::pair{"unit", &run.unit}, {"role", &run.role}, {"nation", &run.nation}}) {
        if (!id->empty())
            out.append("\n  ").append(word).append(" ").append(escaped(*id));
    }
    for (const auto& step : run.steps) {
        if (const auto* event = std::get_if<Event>(&step.is))
            out.append("\n  ").append(plan_line(*event));
        else
            out.append("   expect ").append(expected(std::get<Expectation>(step.is)));
    }
    return out + "\n";
}

} // namespace vignette::play
