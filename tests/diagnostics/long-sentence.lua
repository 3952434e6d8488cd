--- long-sentence: a sentence has more than 25 words
--- Why: Who reads a long sentence has to hold its beginning in mind up to its end. Who hears it cannot go back.
--- Mend: Make two sentences of it, or a list.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0", language = "en-GB" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "You see her at the door, and her coat is on, and her bag is in her hand, and she looks at you and then at the clock."
  finish "completed"
