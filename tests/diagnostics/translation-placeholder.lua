--- translation-placeholder: a translation leaves out a name in braces, or has one too many
--- Why: What stands in braces is put in while the course is played; without it the sentence says something else, and a name that the text does not have cannot be put in.
--- Mend: Write what stands in braces into the translation exactly as the original has it.
--- Example expects: strings/cy.po:7
course "example" { title = "An example", version = "1.0.0" }
counter "trust" { from = 0, to = 3 }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "The pot is at {trust} of 3."
  choose "What do you do?"
    option "fill" "Fill it."
      add("trust", 1)
      result "It is full."
      finish "completed"
--- File: strings/cy.po
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

#. narrator
msgctxt "scene start/narrate"
msgid "The pot is at {trust} of 3."
msgstr "Mae’r pot ar 2 o 3."
