-- Different options can lead to the same scene, which still knows which one it was.
course "case" { title = "Two ways in", version = "1.0.0" }
unit "only" { title = "Two ways in", minutes = 5 }
scene "door"
  choose "Her door is half open."
    option "knock" "Knock and wait."
      result "“Yes?”"
      go "inside"
    option "name" "Say good morning from the door."
      result "“Good morning.”"
      go "inside"
scene "inside"
  narrate "She was expecting you." { when = "chose('door/knock')" }
  narrate "She knew your voice." { when = "chose('door/name')" }
  finish "completed"
--- Plan:
run "knocking"
  choose "knock"
  continue   expect scene "inside" expect text "expecting you" expect no text "your voice"
run "calling"
  choose "name"
  continue   expect scene "inside" expect text "your voice" expect no text "expecting you"
