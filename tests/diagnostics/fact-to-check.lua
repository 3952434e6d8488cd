--- fact-to-check: some sources of the course are still to be checked
--- Why: Learners see such a fact marked as not checked. It is one note for the whole course, so that nobody forgets them.
--- Mend: Look each of them up. Then give it the status that it has now (verified, general or history), and today’s date as checked.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0", language = "en-GB" }
source "T1" { text = "Your home has a rule on how hot a drink may be.", status = "to_check" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "ask" "Ask."
      result "You ask."
      evidence("T1", "Your home has a rule about that.")
      go "ending"
    option "wait" "Wait."
      result "You wait."
      go "ending"
scene "ending"
  finish "completed"
