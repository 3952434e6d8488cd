-- Exploring finds a choice in which nothing is left to choose, and the situation in which one is stuck.
course "case" { title = "Dry", version = "1.0.0" }
unit "only" { title = "Dry", minutes = 5 }
scene "table"
  choose "What would he like?"
    option "soup" "Soup?"
      only_if "not chose('table/soup')"
      result "“No.”"
      go "table"
    option "bread" "Bread?"
      only_if "not chose('table/bread')"
      result "“No.”"
      go "table"
    option "nothing" "Nothing today?"
      only_if "not chose('table/soup') or not chose('table/bread')"
      result "“Nothing.”"
      finish "completed"
--- Faults:
course.lua:5 nothing-choosable
