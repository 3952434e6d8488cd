-- “and” binds more tightly than “or”, “not” more tightly than both, and brackets more tightly than all.
course "case" { title = "Three lamps", version = "1.0.0" }
flag "hall"
flag "stairs"
flag "porch"
unit "only" { title = "Lamps", minutes = 5 }
scene "switches"
  narrate "One: hall or stairs and porch." { when = "hall or stairs and porch" }
  narrate "Two: hall or stairs, and porch." { when = "(hall or stairs) and porch" }
  narrate "Three: not hall, and porch." { when = "not hall and porch" }
  narrate "Four: not both." { when = "not (hall and porch)" }
  narrate "Five: twice not." { when = "not not hall" }
  choose "Which lamp?"
    option "hall" "The hall."
      only_if "not hall"
      set("hall", true)
      result "Light."
      go "switches"
    option "porch" "The porch."
      only_if "not porch"
      set("porch", true)
      result "Light."
      go "switches"
    option "stairs" "The stairs."
      only_if "not stairs"
      set("stairs", true)
      result "Light."
      go "switches"
    option "enough" "That is bright enough."
      result "Nobody will trip tonight."
      finish "completed"
--- Plan:
run "dark, then the hall, then the porch"
  expect no text "One" expect no text "Two" expect no text "Three" expect text "Four" expect no text "Five"
  choose "hall"
  continue   expect text "One" expect no text "Two" expect no text "Three" expect text "Four" expect text "Five"
  choose "porch"
  continue   expect text "One" expect text "Two" expect no text "Three" expect no text "Four" expect text "Five"
run "the porch, then the stairs"
  choose "porch"
  continue   expect no text "One" expect no text "Two" expect text "Three" expect text "Four"
  choose "stairs"
  continue   expect text "One" expect text "Two" expect text "Three"
  choose "enough"
  continue   expect end "completed"
