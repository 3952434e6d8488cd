--- translation-emphasis: in a translation a * has no partner
--- Why: What is stressed stands between two of them; one alone is shown as a star, or stresses the rest of the paragraph.
--- Mend: Put * before and behind what is stressed, or \* for a star.
--- Example expects: strings/cy.po:6
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "He is *always* early."
  finish "completed"
--- File: strings/cy.po
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "scene start/narrate"
msgid "He is *always* early."
msgstr "Mae *bob amser yn gynnar."
