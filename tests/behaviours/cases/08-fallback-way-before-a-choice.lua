-- A scene before the choice can lead past it when nothing is left to ask.
course "case" { title = "Handover", version = "1.0.0" }
unit "only" { title = "Handover", minutes = 5 }
scene "crossing"
  narrate "You look at your list."
  go_if("chose('questions/night') and chose('questions/pain')", "thanks")
  go "questions"
scene "questions"
  choose "What do you ask Bea?"
    option "night" "How was his night?"
      only_if "not chose('questions/night')"
      result "“Short,” says Bea."
      go "crossing"
    option "pain" "Was he in pain?"
      only_if "not chose('questions/pain')"
      result "“Less than on Tuesday.”"
      go "crossing"
scene "thanks"
  narrate "You thank her, and she goes home."
  finish "completed"
--- Plan:
run "the choice is passed by once it is empty"
  continue          expect scene "questions"
  choose "night"
  continue          expect scene "crossing"
  continue          expect scene "questions" expect no option "night"
  choose "pain"
  continue          expect scene "crossing"
  continue          expect scene "thanks" expect end "completed"
