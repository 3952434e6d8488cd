--- bad-condition: a condition cannot be read
--- Why: Conditions are checked before anyone plays: their names are declared, and what they compare is of one kind.
--- Mend: Follow the sentence: it names the word and the nearest right one.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 0, to = 3 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She smiles." { when = "trsut >= 2" }
  finish "completed"
