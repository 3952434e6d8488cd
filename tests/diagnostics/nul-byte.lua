--- nul-byte: a zero byte stands in a file
--- Why: Programs and pictures hold them, texts do not.
--- Mend: Save the file as plain UTF-8 text.
--- Example expects: course.lua:9
--- Example replaces: ¤ by 00
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "She¤ is at the door."
  finish "completed"
