--- unknown-part: a drawing has no part of that name
--- Why: The area cannot be chosen, or the picture does not change, and nobody is told.
--- Mend: Write the id of a part as it stands in the drawing, or give a part of the drawing that id.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  spot("look", "Where would you look?", "media/hall.svg") {
    area("lamo", "The lamp by the stairs"),
    area("door", "The front door"),
    alt = "A hall with a lamp and a door.",
  }
  finish "completed"
--- File: media/hall.svg
<svg xmlns="http://www.w3.org/2000/svg"><g id="lamp"/><g id="door"/></svg>
