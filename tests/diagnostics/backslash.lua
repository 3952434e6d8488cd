--- backslash: a backslash before a letter that it gives no meaning
--- Why: In a text a backslash says that the next letter is special; it is often left over from a Windows path.
--- Mend: Write \\ for the backslash itself, and / in file names.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "Look in media\pictures."
  finish "completed"
