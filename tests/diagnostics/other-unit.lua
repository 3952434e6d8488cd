--- other-unit: a way leads into another unit
--- Why: Each unit is begun, resumed and completed on its own.
--- Mend: Finish this unit, and let the other begin with its own start.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  go "elsewhere"
unit "second" { title = "The second unit", minutes = 5 }
scene "elsewhere"
  finish "completed"
