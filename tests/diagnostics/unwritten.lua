--- unwritten: words that stand in for the author’s own are still there
--- Why: Twine has no outcomes, so a story that comes from there gets a sentence in the place of each. Learners would read it as it stands.
--- Mend: Write what happens then, in the place of the sentence in brackets.
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "ask" "Ask him."
      result "(What happens next: write it here.)"
      go "ending"
    option "wait" "Wait."
      result "He takes two sugars, and says so."
      go "ending"
scene "ending"
  finish "completed"
