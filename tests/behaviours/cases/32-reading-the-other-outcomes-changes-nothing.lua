-- With read_all the other outcomes stand on the page as well, without their effects; a hidden option's does not.
course "case" { title = "Three ways to say it", version = "1.0.0" }
counter "trust" { from = 0, to = 3, start = 1 }
unit "only" { title = "Three ways to say it", minutes = 5 }
scene "news"
  choose "How do you tell him that Bea has left?" { read_all = true }
    option "plain" "Bea works in another house now."
      add("trust", 1)
      result "“She never said.”"
      go "end_of_it"
    option "later" "We will talk about it tomorrow."
      add("trust", -1)
      result "He waits all evening."
      go "end_of_it"
    option "letter" "Show him her letter."
      only_if "trust == 3"
      result "He reads it twice."
      go "end_of_it"
scene "end_of_it"
  narrate "You put him off." { when = "chose('news/later') or tried('news/later')" }
  finish "completed"
--- Plan:
run "one chosen, one read"
  choose "plain" expect text "She never said." expect text "waits all evening" expect no text "reads it twice"
    expect trust == 2 expect not chose("news/later") expect not tried("news/later")
  continue         expect scene "end_of_it" expect no text "put him off"
--- Faults:
course.lua:16 never-offered
