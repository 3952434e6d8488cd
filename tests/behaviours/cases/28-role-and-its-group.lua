-- A line can be for one role, or for a group of roles, and is for nobody who has not said who they are.
course "case" { title = "Who does what", version = "1.0.0" }
role "cook" { name = "Cook", groups = { "kitchen" } }
role "helper" { name = "Kitchen helper", groups = { "kitchen" } }
role "carer" { name = "Care worker" }
unit "only" { title = "Who does what", minutes = 5 }
scene "lunch"
  narrate "You season the soup." { when = "role('cook')" }
  narrate "You both wash your hands." { when = "role('kitchen')" }
  choose "Lunch is late."
    option "explain" "Explain it at the table."
      only_if "not role('kitchen')"
      result "They nod."
      finish "completed"
    option "hurry" "Serve the soup first."
      result "It is hot."
      finish "completed"
--- Plan:
run "the cook"
  role "cook"
  expect text "season" expect text "both wash" expect no option "explain" expect role("cook") expect role("kitchen")
run "the helper"
  role "helper"
  expect no text "season" expect text "both wash" expect no option "explain"
run "the carer"
  role "carer"
  expect no text "both wash" expect option "explain"
run "nobody said"
  expect no text "season" expect no text "both wash" expect option "explain" expect not role("kitchen")
  choose "explain"
  continue   expect end "completed"
