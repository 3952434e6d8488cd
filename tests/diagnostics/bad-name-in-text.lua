--- bad-name-in-text: {…} in a text names nothing that is there
--- Why: Braces in a text are for a variable or for a character's name; nothing else can be put in, since a text must be translatable as a whole.
--- Mend: Write {name of a variable} or {character.name}, or leave the braces out.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "You meet {amina.name}."
  finish "completed"
