#include "engine/app/sign_in.hpp"

namespace vignette::app {

namespace {

using records::Learner;
using records::Records;

Result<Learner> only_learner(Records& records)
{
    auto all = records.learners();
    if (!all)
        return all.error();
    if (all.value().size() == 1)
        return all.value().front();
    return nobody_called({});
}

/// A site that nobody has named is given a name of its own: what matters here is the learner.
Result<Learner> add(Records& records, const std::string& name)
{
    const auto site = records.site();
    if (!site)
        return site.error();
    if (!site.value()) {
        if (auto named = records.name_site("This computer"); !named)
            return named.error();
    }
    return records.add_learner(name);
}

Result<Learner> learner_called(Records& records, const std::string& name, bool create)
{
    if (name.empty())
        return only_learner(records);
    auto found = records.find_learner(name);
    if (!found)
        return found.error();
    if (found.value())
        return *std::move(found).value();
    if (!create)
        return nobody_called(name);
    return add(records, name);
}

Error no_answer()
{
    return {ErrorCode::Refused,
        "This learner's place is behind a PIN. Type it when asked, or hand it over in the variable VIGNETTE_PIN."};
}

Status choose_pin(Records& records, const Learner& learner, const Asking& ask)
{
    auto pin = ask.secret(
        "Choose a PIN for " + learner.name + " (six digits or more, or a phrase of eight letters or more): ");
    if (!pin)
        return no_answer();
    const auto again = ask.secret("The same once more: ");
    if (!again || !records::same(*pin, *again))
        return Error{ErrorCode::Refused, "The two were not the same. Please start again, and choose once more."};
    const auto words = records.choose_pin(learner.id, *pin);
    if (!words)
        return words.error();
    if (ask.can_show_words)
        ask.say("If the PIN is forgotten, these twelve words open again what was written. They are shown this once; "
                "write them down:\n\n    "
            + words.value().shown() + "\n");
    return Done{};
}

Status give_pin(Records& records, const Learner& learner, const Asking& ask)
{
    Status in = no_answer();
    for (int tries = 0; tries < 5 && !in; ++tries) {
        const auto pin = ask.secret("PIN for " + learner.name + ": ");
        if (!pin)
            return in;
        in = records.sign_in(learner.id, *pin);
        if (!in && in.error().code != ErrorCode::Refused)
            return in;
        if (!in && ask.can_show_words)
            ask.say(in.error().message);
        else if (!in)
            return in;
    }
    return in;
}

} // namespace

Error nobody_called(const std::string& name)
{
    if (name.empty())
        return {ErrorCode::InvalidArgument, "Say who is learning: --learner NAME (and --create, the first time)."};
    return {
        ErrorCode::NotFound, "There is no learner called " + name + " in these records (add --create to make one)."};
}

Result<Learner> sign_in(Records& records, const std::string& name, bool create, const Asking& ask)
{
    auto learner = learner_called(records, name, create);
    if (!learner)
        return learner;
    const auto has = records.has_pin(learner.value().id);
    if (!has)
        return has.error();
    auto in = has.value() ? give_pin(records, learner.value(), ask) : choose_pin(records, learner.value(), ask);
    if (!in)
        return in.error();
    return learner;
}

} // namespace vignette::app
