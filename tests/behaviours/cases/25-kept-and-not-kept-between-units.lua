-- What is kept goes on into the next unit; everything else, and what was seen and chosen, starts anew there.
course "case" { title = "Two mornings", version = "1.0.0" }
counter "trust" { from = 0, to = 3, keep = true }
flag "late"
state "weather" { "wet", "fine", keep = true }
unit "monday" { title = "Monday", minutes = 5 }
scene "gate"
  choose "You are five minutes late."
    option "wave" "Wave from the gate."
      add("trust", 1)
      set("late", true)
      set("weather", "fine")
      result "He waves back."
      finish "completed"
unit "tuesday" { title = "Tuesday", minutes = 5 }
scene "porch"
  narrate "You remember the gate." { when = "seen('gate')" }
  narrate "He remembers you." { when = "trust == 1" }
  narrate "You hurry." { when = "late" }
  choose "He opens the door."
    option "greet" "Say good morning."
      only_if "not chose('gate/wave') and not tried('gate/wave')"
      result "“Morning.”"
      finish "completed"
--- Plan:
run "over night"
  choose "wave"    expect trust == 1 expect late expect weather == fine expect chose("gate/wave")
  continue         expect end "completed"
  continue         expect trust == 1 expect not late expect weather == fine
  continue         expect scene "porch" expect text "He remembers you." expect no text "You hurry." expect no text "the gate"
  choose "greet"
  continue         expect end "completed"
  continue         expect end "completed"
--- Faults:
course.lua:17 never-told
course.lua:19 never-told
