-- Answers and what was written stay when one goes back; what a choice did does not.
course "case" { title = "A diary", version = "1.0.0" }
unit "only" { title = "A diary", minutes = 5 }
scene "page"
  reflect "diary" { prompt = "What went well?" }
  checklist("done", "Done?") {
    item("plants", "The plants are watered."),
    item("cat", "The cat is fed."),
  }
  go "next"
scene "next"
  narrate "The plants look better." { when = "chose('page/plants')" }
  choose "And tomorrow?"
    option "same" "The same again."
      result "Good night."
      finish "completed"
--- Plan:
run "there, back and there again"
  write "diary" "She laughed."
  check "done" { "plants" }
  continue       expect text "look better"
  choose "same"  expect scene "next"
  back
  back           expect scene "page" expect chose("page/plants")
  continue       expect text "look better"
