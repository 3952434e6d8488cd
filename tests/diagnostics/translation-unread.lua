--- translation-unread: a translation cannot be read
--- Why: A PO file has a strict form, which programs such as Poedit keep; a slip by hand can leave it unreadable, and then the course is not offered in that language.
--- Mend: Mend the line that is named, or open the file in Poedit, which marks what is wrong.
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
msgstr "Mae’r tegell ymlaen.
