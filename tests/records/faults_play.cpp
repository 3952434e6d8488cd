#include "tests/records/faults_scenes.hpp"

namespace vignette::records::testing {

Status Play::come_in()
{
    leave();
    auto made = setup();
    made.on_network = [this](const std::filesystem::path&) { return network; };
    auto opened = Records::open(folder.path, std::move(made));
    if (!opened)
        return opened.error();
    records.emplace(std::move(opened).value());
    auto in = sign_in();
    if (!in)
        leave();
    return in;
}

Status Play::sign_in()
{
    if (as_lead)
        return records->sign_in_lead(secret(passphrase));
    const auto has = records->find_learner("Ada Obi");
    if (!has)
        return has.error();
    if (!has.value() || !has.value()->has_pin)
        return Done{};
    Status in = records->sign_in(has.value()->id, secret(pins.front()));
    if (!in && in.error().code == ErrorCode::Refused && pins.size() > 1)
        in = records->sign_in(has.value()->id, secret(pins.back()));
    if (in)
        wrong_pins = 0;
    return in;
}

namespace {

/// What can be read, or what kind of refusal there is.
template <typename T, typename Words>
std::string said(const Result<T>& result, Words words)
{
    return result ? words(result.value()) : "refused " + std::to_string(static_cast<int>(result.error().code));
}

std::string in_words(const std::vector<Event>& events)
{
    std::string out;
    for (const auto& event : events)
        out += std::to_string(event.revision) + ":" + event.event + ";";
    return out;
}

std::string in_words(const std::vector<Answer>& answers)
{
    std::string out;
    for (const auto& answer : answers)
        out += answer.question + "/" + answer.moment + "=" + answer.text + ";";
    return out;
}

std::string in_words(const std::vector<std::string>& texts)
{
    std::string out;
    for (const auto& text : texts)
        out += text + ";";
    return out;
}

} // namespace

std::string Play::told_of(const Registration& one)
{
    return "  " + one.listed_as + (one.completed ? " completed" : "") + (one.set_aside ? " aside" : "") + "\n   units "
        + said(records->finished_units(one.id), [](const auto& units) { return in_words(units); }) + "\n   place "
        + said(records->latest(one.id), [](const auto& place) { return place ? place->snapshot : "none"; })
        + "\n   events " + said(records->journal(one.id), [](const auto& events) { return in_words(events); })
        + "\n   answers " + said(records->answers(one.id), [](const auto& answers) { return in_words(answers); })
        + "\n";
}

std::string Play::told_of(const Learner& learner)
{
    std::string out = learner.name + (learner.has_pin ? " with a PIN\n" : "\n");
    for (const auto& one : must(records->registrations(learner.id)))
        out += told_of(one);
    return out;
}

bool Play::can_read()
{
    if (!records)
        return false;
    const auto somebody = must(records->find_learner("Ada Obi"));
    return records->lead_signed_in() || records->signed_in() || !somebody || !somebody->has_pin;
}

const std::string& Play::told()
{
    if (!can_read())
        return m_told;
    m_told.clear();
    for (const auto& learner : must(records->learners()))
        m_told += told_of(learner);
    if (const auto going_on = must(records->class_under_way("dementia")))
        m_told += "class: " + going_on->body + "\n";
    for (const auto& one : must(records->programmes("dementia")))
        m_told += "programme: " + one.title + "\n";
    const auto database = other();
    for (const char* rows :
        {"journal WHERE seal = 0", "answer WHERE seal = 0", "snapshot WHERE seal = 0", "unit_progress WHERE seal = 0",
            "class_session", "class_session WHERE programme IS NOT NULL", "attendance", "class_unit", "class_rating",
            "trainer", "trainer WHERE session IS NOT NULL", "own_note", "former_key", "erasing", "rating_count",
            "shared_answer WHERE withdrawn IS NULL", "shared_answer WHERE withdrawn IS NOT NULL",
            "audit WHERE what NOT LIKE '%signed in%' AND what NOT LIKE '%erased%'",
            "learner WHERE recovery_key IS NOT NULL"})
        m_told += std::string(rows) + ": "
            + std::to_string(must(database->number("SELECT count(*) FROM " + std::string(rows)))) + "\n";
    return m_told;
}

} // namespace vignette::records::testing
