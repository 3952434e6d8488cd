--- unknown-source: evidence cites a source that is not declared
--- Why: What is known must be traceable.
--- Mend: Declare it with source, or write "general".
--- Example expects: course.lua:10
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  choose "What do you do?"
    option "sit" "Sit down beside her."
      evidence("F21", "The feeling is real.")
      result "She looks up."
      go "ending"
scene "ending"
  finish "completed"
