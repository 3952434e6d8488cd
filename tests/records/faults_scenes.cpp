#include "tests/records/faults_scenes.hpp"

#include "engine/records/migrations.hpp"

namespace vignette::records::testing {

namespace {

constexpr LearnerId ada{1}, bo{2};
constexpr RegistrationId open_course{1}, private_course{2}, of_bo{3};
constexpr const char* another_pin = "918273";

template <typename T>
Status done(const Result<T>& result)
{
    return result ? Status(Done{}) : result.error();
}

Entry entry(RegistrationId registration, std::int64_t revision, std::size_t size = 0)
{
    const auto number = std::to_string(revision);
    Entry made;
    made.registration = registration;
    made.revision = revision;
    made.event = "event " + number;
    made.snapshot = "after " + number + std::string(size, '.');
    made.version = "1.1.0";
    made.content_hash = "hash-1";
    return made;
}

Entry answering(RegistrationId registration, std::int64_t revision, const char* text)
{
    auto made = entry(registration, revision);
    made.answers = {{"mine", "", "What now?", text, {}, {}, Answer::Kind::Plan, 3},
        {"sure", "before", "How sure?", "2", {}, {}, Answer::Kind::Rating, 0, 2, "sure"}};
    return made;
}

Entry finishing(RegistrationId registration, std::int64_t revision)
{
    auto made = entry(registration, revision);
    made.unit = FinishedUnit{"arriving", "completed"};
    made.completed = Completion{};
    return made;
}

Step append(const Entry& made)
{
    return {"append", [made](Play& play) { return play.records->append(made); }};
}

const Step come_in{"come in", [](Play& play) { return play.come_in(); }, Failed::MaybeDone};
const Step leave{"leave", [](Play& play) -> Status {
                     play.leave();
                     return Done{};
                 }};

Step drop_route()
{
    return {"drop route", [](Play& play) { return play.records->drop_route(private_course); }, Failed::MaybeDone};
}

Step share()
{
    return {"share", [](Play& play) { return done(play.records->share_answer(open_course, "mine", "", "site lead")); }};
}

Step withdraw()
{
    return {"withdraw",
        [](Play& play) {
            const auto shared = play.records->shared_by(ada);
            return shared ? play.records->withdraw(shared.value().at(0).id) : Status(shared.error());
        },
        Failed::MaybeDone};
}

Step delete_answer()
{
    return {"delete answer",
        [](Play& play) {
            const auto redact = [](std::string_view event) {
                return event == "event 2" ? std::string("event 2, redacted") : std::string(event);
            };
            return play.records->delete_answer(open_course, "mine", "", redact, "after all");
        },
        Failed::DoAgain};
}

Step back_up()
{
    return {"back up", [](Play& play) { return done(play.records->back_up()); }};
}

Step choose_pin()
{
    return {
        "choose PIN", [](Play& play) { return done(play.records->choose_pin(ada, secret(pin))); }, Failed::MaybeDone};
}

Step change_pin()
{
    return {"change PIN",
        [](Play& play) {
            play.pins = {another_pin, pin};
            auto changed = play.records->change_pin(ada, secret(pin), secret(another_pin));
            if (changed)
                play.pins = {another_pin};
            return changed;
        },
        Failed::MaybeDone};
}

/// Fine: it was not the PIN, and that stands in the file.
Step wrong_pin()
{
    return {"wrong PIN",
        [](Play& play) -> Status {
            const auto refused = play.records->sign_in(ada, secret("000111"));
            if (refused || !says(refused.error(), "That PIN is not right"))
                return refused ? Status(Error{ErrorCode::Refused, "Any PIN will do."}) : refused;
            ++play.wrong_pins;
            return Done{};
        },
        Failed::MaybeDone};
}

Step right_pin()
{
    return {"right PIN",
        [](Play& play) {
            play.wrong_pins = 0;
            return play.records->sign_in(ada, secret(pin));
        },
        Failed::MaybeDone};
}

const Seconds nine = day(2026, 11, 21) + std::chrono::hours{9};

Step keep_class(const char* body)
{
    return {"keep a class", [body](Play& play) {
                return play.records->keep_class({"dementia", Privacy::Standard, "1.1.0", "hash-1", nine, body});
            }};
}

Step end_class()
{
    return {"end a class", [](Play& play) {
                return done(play.records->end_class({"dementia", Privacy::Standard, "1.1.0", "hash-1", "D", "Fay", "",
                    nine, 60, "left", "notes", {"arriving"}, {},
                    {{ada, "", {}, {}, {}, true}, {bo, "", nine, {}, 20, true}, {{}, "Mo", {}, {}, {}, false}}}));
            }};
}

Step keep_programme(const char* title)
{
    return {"keep a programme", [title](Play& play) -> Status {
                const auto known = play.records->programmes("dementia");
                if (!known)
                    return known.error();
                Programme one{"", "dementia", Privacy::Standard, title, nine, "plan"};
                if (!known.value().empty())
                    one.uid = known.value()[0].uid;
                return done(play.records->keep_programme(one));
            }};
}

/// A session of the programme, which prepared Ada and a visitor.
Step end_session()
{
    return {"end a session", [](Play& play) -> Status {
                const auto known = play.records->programmes("dementia");
                if (!known)
                    return known.error();
                HeldClass held{"dementia", Privacy::Standard, "1.1.0", "hash-1", "D", "Gus", "", nine, 60, "", "",
                    {"arriving"}, {}, {{ada, "", {}, {}, {}, true, true}, {{}, "Mo", {}, {}, {}, true, true}}};
                held.programme = known.value().at(0).uid;
                held.session = 1;
                held.ratings = {{"sure", "before", 6, {{1, 2}, {4, 4}}}};
                return done(play.records->end_class(held));
            }};
}

Step drop_programme()
{
    return {"drop a programme",
        [](Play& play) -> Status {
            const auto known = play.records->programmes("dementia");
            if (!known)
                return known.error();
            return known.value().empty() ? Status(Done{}) : play.records->drop_programme(known.value()[0].uid);
        },
        Failed::MaybeDone};
}

Step erase_class()
{
    return {"erase a class",
        [](Play& play) -> Status {
            const auto all = play.records->class_sessions();
            if (!all)
                return all.error();
            return all.value().empty() ? Status(Done{}) : play.records->erase_class(all.value()[0].id);
        },
        Failed::MaybeDone};
}

Step drop_class()
{
    return {"drop a class", [](Play& play) { return play.records->drop_class("dementia"); }, Failed::MaybeDone};
}

Step erase(LearnerId learner, Erase what)
{
    return {what == Erase::Private ? "erase what is private" : "erase",
        [learner, what](Play& play) {
            auto erased = play.records->erase_learner(learner, what);
            if (!erased && erased.error().code == ErrorCode::NotFound) // The second time.
                erased = Done{};
            play.erased = play.erased || erased.ok();
            return erased;
        },
        Failed::DoAgain};
}

// What stands in the folder before the curtain.

void found(Play& play)
{
    play.records = must(play.open());
    must(play.records->add_learner("Ada Obi"));
    must(play.records->add_learner("Bo Hale"));
    for (const auto& [who, course, privacy] : {std::tuple{ada, "dementia", Privacy::Standard},
             {ada, "witness", Privacy::Private}, {bo, "dementia", Privacy::Standard}})
        must(play.records->begin(who, {course, "1.1.0", "hash-1", course, privacy, How::SelfStudy}));
    must(play.records->append(answering(open_course, 1, "Ask her name first.")));
    must(play.records->append(answering(of_bo, 1, to_be_erased)));
    must(play.records->back_up());
}

void found_with_lead(Play& play)
{
    found(play);
    must(play.records->begin_site("Quarrywell House", secret(passphrase)));
}

void found_with_pin(Play& play)
{
    found_with_lead(play);
    play.records->sign_out();
    must(play.records->choose_pin(ada, secret(pin)));
    must(play.records->append(entry(open_course, 2)));
}

/// As that version left it.
std::function<void(Play&)> version(std::size_t version)
{
    return [version](Play& play) {
        const auto& shipped = shipped_migrations();
        const auto old = play.other();
        must(migrate(*old, {shipped.begin(), shipped.begin() + static_cast<std::ptrdiff_t>(version)}));
        must(old->script("PRAGMA journal_mode = WAL;"
                         "INSERT INTO learner (id, uid, name, created) VALUES (1, 'u1', 'Ada Obi', 0);"
                         "INSERT INTO registration (id, uid, learner, course, listed_as, privacy, how)"
                         " VALUES (1, 'u2', 1, 'dementia', 'D', 'standard', 'self-study');"
                         "INSERT INTO journal VALUES (1, 1, 1, x'61', 0), (1, 2, 2, x'62', 0);"
                         "INSERT INTO snapshot VALUES (1, 2, 2, '1', 'h', x'6162', 0);"));
    };
}

std::vector<Step> migration()
{
    return {come_in, append(entry(open_course, 3)), leave, come_in, append(answering(open_course, 4, "Listen.")),
        choose_pin(), append(entry(open_course, 5)), leave};
}

/// Enough for the log to be written into the file on the way.
std::vector<Step> much()
{
    std::vector<Step> steps{come_in};
    for (std::int64_t revision = 3; revision < 15; ++revision)
        steps.push_back(append(entry(open_course, revision, 400'000)));
    steps.push_back(leave);
    return steps;
}

std::vector<Step> first_run()
{
    return {come_in, {"add learner", [](Play& play) { return done(play.records->add_learner("Ada Obi")); }},
        {"begin",
            [](Play& play) {
                return done(play.records->begin(ada, {"dementia", "1", "h", "D", Privacy::Standard, How::SelfStudy}));
            }},
        append(entry(open_course, 1)), choose_pin(), append(entry(open_course, 2)), leave};
}

} // namespace

const std::vector<Scene>& all_scenes()
{
    static const std::vector<Scene> scenes{
        {"playing", found_with_pin,
            {come_in, append(answering(open_course, 3, "Listen.")), append(finishing(open_course, 4)), leave, come_in,
                append(entry(open_course, 5))}},
        {"playing without a PIN", found, {come_in, append(entry(open_course, 2)), append(finishing(open_course, 3))}},
        {"a private course", found_with_pin,
            {come_in, append(entry(private_course, 1)), append(finishing(private_course, 2)), drop_route(),
                append(entry(private_course, 1))}},
        {"a private course without a PIN", found,
            {come_in, append(entry(private_course, 1)), append(finishing(private_course, 2)), drop_route()}},
        {"signing in", found_with_pin, {come_in, wrong_pin(), wrong_pin(), right_pin(), append(entry(open_course, 3))}},
        {"choosing a PIN", found,
            {come_in, append(entry(open_course, 2)), choose_pin(), append(entry(open_course, 3))}},
        {"changing a PIN", found_with_pin, {come_in, change_pin(), append(entry(open_course, 3)), leave}},
        {"sharing", found_with_pin,
            {come_in, share(), withdraw(), share(), delete_answer(), append(entry(open_course, 3))}},
        {"erasing", found_with_lead,
            {come_in, erase(bo, Erase::Private), erase(bo, Erase::Everything), back_up(), leave}, true},
        {"a class", found_with_pin,
            {come_in, keep_class("one"), keep_class("another"), end_class(), keep_class("a third"), drop_class(),
                append(entry(open_course, 3)), leave}},
        {"a programme", found_with_lead,
            {come_in, keep_programme("Tuesdays"), keep_programme("Wednesdays"), end_session(), drop_programme(),
                erase_class(), leave},
            true},
        {"backing up", found_with_pin, {come_in, back_up(), append(entry(open_course, 3)), back_up(), leave}},
        {"from version 1", version(1), migration()},
        {"from version 2", version(2), migration()},
        {"from version 3", version(3), migration()},
        {"from version 4", version(4), migration()},
        {"from version 5", version(5), migration()},
        {"the first run", [](Play&) {}, first_run()},
        {"much at once", found_with_pin, much()},
        {"on a network drive", found_with_pin,
            {come_in, append(entry(open_course, 3)), append(answering(open_course, 4, "Listen.")),
                append(entry(open_course, 5)), leave},
            false, true},
    };
    return scenes;
}

} // namespace vignette::records::testing
