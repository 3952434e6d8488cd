--- round-bracket: a round bracket stands where braces belong
--- Why: Round brackets hold texts; what has names, such as prompt = "…", stands in braces.
--- Mend: Write { and } instead of ( and ).
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  reflect "my_day" ( prompt = "What was good today?" )
  finish "completed"
