--- unknown-voice: a view from a side that nobody declared
--- Why: A side is a character, a declared voice, colleague or family.
--- Mend: Declare it, or mend the id.
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      view("neighbour", "They are loud again.")
      result "She looks up."
      go "ending"
scene "ending"
  finish "completed"
