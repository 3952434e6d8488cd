--- no-unit: a course has no unit, or a scene stands before the first
--- Why: A unit is what is begun, resumed and completed.
--- Mend: Begin one before the scenes.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
scene "start"
  finish "completed"
