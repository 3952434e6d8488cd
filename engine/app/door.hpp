#pragma once

#include "engine/app/cabinet.hpp"
#include "engine/present/door_screens.hpp"
#include "engine/present/intent.hpp"
#include "engine/records/vault/secret.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace vignette::app {

/// The way in: who is here, and the PIN; on the first run, the site and its lead. Knows no course and nobody's past.
class Door {
public:
    /// Who has come in. Nobody: there is another page of the door to answer.
    enum class Came { Nobody, Guest, Learner, Lead };

    /// A list of names is shown for so many people at most; where there are more, names are written.
    static constexpr std::size_t longest_list = 12;

    /// `cabinet` must outlive it.
    explicit Door(Cabinet& cabinet)
        : m_cabinet(cabinet)
    {
    }

    /// To the first page, with nothing of the last visit. `notice`: a sentence for whoever comes next.
    /// Errors: those of opening the records.
    Status open(std::string notice = {});

    /// As if this name had been chosen: from the command line, or a shortcut on the desktop. `create`: a name that is
    /// not there yet is added without a question. `pin` answers the next page, where it is not empty.
    Result<Came> come_as(std::string_view name, bool create, std::string_view pin);

    const present::Screen& screen() const { return m_screen; }
    void wrote(std::string_view box, std::string_view text);

    /// What a button of the door asks for. A wrong PIN, or a name that cannot be, is said on the page.
    /// Errors: those of the records; then the same can be tried again.
    Result<Came> obey(const present::Command&);

    /// Who came in last.
    const std::optional<records::Learner>& learner() const { return m_learner; }

private:
    enum class Page {
        People,
        NewName,
        Pin,
        ChoosePin,
        RepeatPin,
        Words,
        Recover,
        SiteName,
        ChoosePassphrase,
        RepeatPassphrase,
        Passphrase
    };

    Status take_names(records::Records&);
    Result<Came> take_name(const std::string& name);
    Result<Came> not_here_yet(const std::string& name);
    Result<Came> add_name();
    Result<Came> to_pin(records::Learner);
    Status be_added();
    Result<Came> take_pin();
    Result<Came> sign_in();
    Result<Came> choose();
    Result<Came> choose_again();
    Result<Came> begin_site();
    Result<Came> enter_lead();
    Result<Came> after_words();
    Result<Came> recover();
    Result<Came> to_site_door();
    Result<Came> take_site_name();
    Result<Came> come_in();

    Came turn_to(Page, std::string problem = {});
    Result<Came> said_or_failed(const Error&, Page);
    void rebuild();

    Cabinet& m_cabinet;
    Page m_page = Page::People;
    std::optional<records::Learner> m_learner;
    present::People m_people;
    std::string m_name, m_site, m_words, m_typed_words, m_problem;
    bool m_noted = false; ///< The recovery words are written down, it is said.
    bool m_new_here = false; ///< Added with the PIN, and not before.
    records::Secret m_pin, m_chosen; ///< As typed now; as typed on the page before.
    present::Screen m_screen;
};

} // namespace vignette::app
