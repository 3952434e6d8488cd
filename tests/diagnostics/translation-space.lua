--- translation-space: a translation begins or ends with a space or an empty line
--- Why: It is shown as it stands, so the page gets a gap that the original does not have.
--- Mend: Remove the space or the line end.
--- Example expects: strings/cy.po:6
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "The kettle is on."
  finish "completed"
--- File: strings/cy.po
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "scene start/narrate"
msgid "The kettle is on."
msgstr "Mae’r tegell ymlaen. "
