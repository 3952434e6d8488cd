--- two-equals: == stands where a value is set
--- Why: Two of them ask whether two things are the same, and set nothing.
--- Mend: Write one =.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  image "media/door.svg" { alt == "A door." }
  finish "completed"
--- File: media/door.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
