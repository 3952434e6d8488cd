// How the page looks, and for whom.

#include "engine/app/desk.hpp"

namespace vignette::app {

using Kind = present::Command::Kind;

/// How it looks, and what is folded.
bool Desk::obey_look(const present::Command& command)
{
    switch (command.kind) {
    case Kind::SetTheme:
        m_settings.theme = command.target;
        break;
    case Kind::SetFace:
        m_settings.face = command.target;
        break;
    case Kind::SetSize:
        m_settings.percent = std::stoi(command.target);
        break;
    case Kind::Fold:
        if (!m_folds.insert(command.target).second)
            m_folds.erase(command.target);
        return true;
    default:
        return false;
    }
    remember_look();
    return true;
}

std::string Desk::look_name() const
{
    return "look of " + m_learner->uid;
}

/// How the learner likes the page; somebody else's look does not stay.
void Desk::recall_look()
{
    const auto kept = records()->remembered(look_name());
    const auto look = kept && kept.value() ? present::read_settings(*kept.value()) : std::nullopt;
    m_settings = look.value_or(m_look_is_somebodys ? present::Settings{} : m_settings);
    m_look_is_somebodys = true;
}

/// That it cannot be kept is not worth a word: it is there again at two presses.
void Desk::remember_look()
{
    if (m_learner && records() && !m_unkept)
        (void)records()->remember(look_name(), present::written(m_settings));
}

} // namespace vignette::app
