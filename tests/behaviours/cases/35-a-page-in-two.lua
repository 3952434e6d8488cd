-- After page_break the scene goes on, on a page of its own, and goes back page by page.
course "case" { title = "A long story", version = "1.0.0" }
unit "only" { title = "A long story", minutes = 5 }
scene "story"
  title "A long story"
  narrate "He begins with the war."
  jot "words" { prompt = "Words that stay with you" }
  page_break()
  narrate "He goes on with the garden."
  choose "He stops."
    option "ask" "Ask what he grew."
      result "“Beans.”"
      go "story"
    option "thanks" "Thank him."
      result "He nods."
      finish "completed"
--- Plan:
run "page by page"
  expect text "the war" expect no text "the garden"
  continue       expect scene "story" expect text "the garden" expect no text "the war" expect option "ask"
  back           expect text "the war"
  continue
  choose "ask"
  continue       expect scene "story" expect text "the war" expect no option "ask"
  continue
  choose "thanks"
  continue       expect end "completed"
