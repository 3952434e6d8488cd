-- A state starts with its first value unless it says another, and is set and asked by name.
course "case" { title = "The lamp", version = "1.0.0" }
state "lamp" { "off", "dim", "bright" }
state "mood" { "upset", "quiet", "merry", start = "quiet" }
unit "only" { title = "The lamp", minutes = 5 }
scene "evening"
  narrate "The lamp is {lamp}, and she is {mood}."
  choose "It is getting dark."
    option "dim" "Turn it on low."
      only_if "lamp != dim"
      set("lamp", "dim")
      set("mood", "merry")
      result "“Like at home,” she says."
      go "evening"
    option "bright" "Turn it on full."
      only_if "lamp ~= bright"
      set("lamp", "bright")
      set("mood", "upset")
      result "She covers her eyes."
      go "evening"
    option "sit" "Sit with her."
      only_if "mood == merry or lamp == off"
      result "You sit."
      finish "completed"
--- Plan:
run "by name"
  expect lamp == off expect mood == quiet expect text "The lamp is off, and she is quiet." expect option "sit"
  choose "bright"   expect lamp == bright expect mood == upset
  continue          expect text "The lamp is bright, and she is upset." expect no option "sit" expect no option "bright"
  choose "dim"      expect mood == merry expect lamp ~= bright
  continue          expect option "sit" expect no option "dim"
  choose "sit"
  continue          expect end "completed"
