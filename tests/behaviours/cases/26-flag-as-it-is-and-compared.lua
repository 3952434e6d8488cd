-- A flag can be asked as it is, or compared with true and false, and shows as yes or no in a text.
course "case" { title = "The window", version = "1.0.0" }
flag "open"
unit "only" { title = "The window", minutes = 5 }
scene "room"
  narrate "Open: {open}."
  choose "Stuffy?"
    option "open" "Open the window."
      only_if "open == false"
      set("open", true)
      result "Fresh air."
      go "room"
    option "shut" "Shut the window."
      only_if "open ~= false and open == true and open"
      set("open", false)
      result "Warm again."
      go "room"
    option "go_on" "Carry on."
      only_if "true"
      result "Good."
      finish "completed"
--- Plan:
run "open and shut"
  expect text "Open: no." expect option "open" expect no option "shut"
  choose "open"
  continue   expect text "Open: yes." expect no option "open" expect option "shut"
  choose "shut"
  continue   expect text "Open: no." expect option "open" expect no option "shut" expect open == false
