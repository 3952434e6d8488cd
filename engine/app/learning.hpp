#pragma once

#include "engine/app/library.hpp"
#include "engine/app/places.hpp"
#include "engine/core/clock.hpp"
#include "engine/exchange/reports/learning.hpp"
#include "engine/present/intent.hpp"
#include "engine/present/learning_screens.hpp"
#include "engine/records/records.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace vignette::app {

/// My learning and Things to try: what is the learner's own. The learner is signed in for as long as this lives;
/// everything that is opened here goes with it.
class Learning {
public:
    /// Reads and opens all of it. Errors: those of the records.
    static Result<Learning> open(
        records::Records&, const records::Learner&, const std::vector<Shelved>&, const Places&, Clock);

    enum class Page { Learning, Tries, Answer, Data, Pin, Held, Save };
    void turn_to(Page page) { m_page = m_list = page; }

    present::Screen screen() const;
    void wrote(std::string_view box, std::string_view text);

    /// What a button asks for. Errors: those of the records; then nothing has changed.
    Status obey(const present::Command&);

    /// All that was private has been erased: nobody is signed in any more.
    bool erased() const { return m_erased; }

    /// How many plans are to be looked back at by now.
    unsigned due_now() const;

private:
    using Day = exchange::Day;

    /// An answer with the registration it stands in.
    struct Own {
        std::string id;
        const records::HeldOnLearner::Course* course = nullptr;
        const records::Answer* answer = nullptr;
    };

    Learning(records::Records&, const records::Learner&, const std::vector<Shelved>&, const Places&, Clock);
    Status read();
    std::vector<Own> own() const;
    std::optional<Own> opened() const;
    present::OwnText text_of(const Own&) const;
    std::vector<present::OwnText> texts(records::Answer::Kind, bool with_those_seen) const;
    std::vector<present::OwnRating> ratings() const;
    present::MyLearning model() const;
    present::OwnAnswerPage answer_page() const;
    present::SavePage save_page() const;
    std::vector<exchange::reports::RatingScale> scales() const;
    Day today() const;
    std::string due_words(Day) const;

    Status share(const std::string& role);
    Status withdraw(const std::string& copy);
    Status delete_opened();
    void write_seen(std::string_view text);
    Status note_seen();
    bool obey_data(const present::Command&, Status&);
    Status take_pin();
    Status change_pin();
    Status erase_mine();
    exchange::documents::Document held_on_me() const;
    Status save_in(const std::string& folder);
    Result<std::string> bytes_to_save();
    std::string file_name() const;
    Status said_or_failed(const Status&, const std::string& done);

    records::Records* m_records;
    records::Learner m_learner;
    const std::vector<Shelved>* m_shelf;
    Places m_places;
    Clock m_clock;
    records::HeldOnLearner m_held;
    bool m_has_lead = false;
    Page m_page = Page::Learning, m_list = Page::Learning, m_before_save = Page::Learning;
    std::string m_opened, m_search, m_typed_search, m_seen, m_folder, m_form = "pdf", m_saving, m_message;
    bool m_sure = false, m_erased = false;
    present::PinStep m_step = present::PinStep::Old;
    records::Secret m_pin, m_old_pin, m_new_pin; ///< As typed now; on the pages before.
};

} // namespace vignette::app
