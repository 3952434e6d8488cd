-- A kept flag makes something happen once in the whole course.
course "case" { title = "Introductions", version = "1.0.0" }
flag "met" { keep = true }
unit "first" { title = "First day", minutes = 5 }
scene "hello"
  choose "A new face."
    option "name" "Say your name."
      only_if "not met"
      set("met", true)
      result "“I am Wyn.”"
      finish "completed"
    option "nod" "Nod."
      result "He nods too."
      finish "completed"
unit "second" { title = "Second day", minutes = 5 }
scene "again"
  choose "There he is."
    option "name" "Say your name."
      only_if "not met"
      set("met", true)
      result "“I am Wyn.”"
      finish "completed"
    option "wyn" "“Good morning, Wyn.”"
      only_if "met"
      result "He lights up."
      finish "completed"
--- Plan:
run "said on the first day"
  choose "name"
  continue
  continue
  continue   expect scene "again" expect no option "name" expect option "wyn"
run "said on the second"
  choose "nod"
  continue
  continue
  continue   expect scene "again" expect option "name" expect no option "wyn"
run "straight into the second day" unit "second"
  expect scene "again" expect option "name" expect no option "wyn" expect not met
