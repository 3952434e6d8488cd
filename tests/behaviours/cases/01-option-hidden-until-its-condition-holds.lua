-- An option with a condition is not there until the condition holds, and then it is.
course "case" { title = "Breakfast with Rosa", version = "1.0.0" }
flag "asked_her"
unit "only" { title = "Breakfast", minutes = 5 }
scene "table"
  narrate "Rosa looks at her plate and waits."
  choose "What now?"
    option "ask" "Ask her what she feels like."
      set("asked_her", true)
      result "“An egg,” says Rosa, “a soft one.”"
      go "table"
    option "egg" "Boil an egg, soft."
      only_if "asked_her"
      result "She taps the shell and smiles."
      finish "completed"
    option "toast" "Bring her toast, as yesterday."
      result "She eats half of it."
      finish "completed"
--- Plan:
run "before and after"
  expect option "ask" expect option "toast" expect no option "egg" expect no text "Boil an egg"
  choose "ask"   expect asked_her
  continue       expect scene "table" expect option "egg" expect text "Boil an egg"
  choose "egg"   expect text "taps the shell"
  continue       expect end "completed"
