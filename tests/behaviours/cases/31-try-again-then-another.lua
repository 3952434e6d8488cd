-- Of an option that was taken back and the one chosen instead, only the second has had its effects.
course "case" { title = "The walking frame", version = "1.0.0" }
counter "sure" { from = 0, to = 5, start = 2 }
unit "only" { title = "The walking frame", minutes = 5 }
scene "frame"
  choose "He leaves his frame behind again."
    option "fetch" "Fetch it for him."
      add("sure", -2)
      result "“I am not a child,” he says."
      go "after"
    option "ask" "Ask what is in its way."
      add("sure", 2)
      result "“It does not fit past the chair.”"
      go "after"
scene "after"
  narrate "You tried to fetch it." { when = "tried('frame/fetch')" }
  narrate "He lets you fetch it." { when = "chose('frame/fetch')" }
  finish "completed"
--- Plan:
run "fetched, taken back, asked"
  choose "fetch"   expect sure == 0
  try_again        expect sure == 2 expect text "Fetch it for him."
  choose "ask"     expect sure == 4 expect text "past the chair"
  continue         expect text "You tried to fetch it." expect no text "lets you fetch" expect sure == 4
run "asked at once"
  choose "ask"
  continue         expect no text "You tried to fetch it." expect sure == 4
