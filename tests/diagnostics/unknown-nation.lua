--- unknown-nation: a nation is named that no line declares
--- Why: Where somebody works is asked among the nations that are declared.
--- Mend: Correct its id, or declare it with nation.
--- Example expects: course.lua:7
course "example" { title = "An example", version = "1.0.0" }
nation "wales" { name = "Wales" }
helpline "ours" { name = "The manager on call", nation = "england" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
