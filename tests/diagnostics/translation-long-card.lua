--- translation-long-card: the translation of a card has more than 15 words
--- Why: A card is one short sentence beside a picture, in every language; more is not easy to read.
--- Mend: Say one thing, in one short sentence.
--- Example expects: strings/cy.po:6
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  card "ask" "Ask first."
  finish "completed"
--- File: strings/cy.po
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "scene start/card ask/line"
msgid "Ask first."
msgstr "Gofynnwch i’r person yn gyntaf bob tro, ac arhoswch am yr ateb, cyn i chi wneud dim byd arall."
