--- hard-to-read: a text, or a whole unit, is hard to read
--- Why: People learn at the end of a long shift, on a phone, or in their second or third language. A text of 30 words and more should read at 13 or under, a whole unit at 11 or under; the age is worked out from the length of sentences and words (Flesch–Kincaid).
--- Mend: Begin with the sentence that is named: make two of it, and use the words that you would say aloud. Names do not count against a text.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0", language = "en-GB" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "Appropriate documentation facilitates continuity. Considerable deterioration necessitates immediate communication with professionals. Deterioration is occasionally imperceptible initially. Individual circumstances determine the appropriate intervention. Documentation of every significant alteration supports colleagues considerably."
  finish "completed"
