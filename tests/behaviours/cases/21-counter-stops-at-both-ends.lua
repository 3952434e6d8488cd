-- A counter stops at its ends, also in the middle of several effects, and nothing is owed for later.
course "case" { title = "Patience", version = "1.0.0" }
counter "patience" { from = -1, to = 2, start = 1 }
unit "only" { title = "Patience", minutes = 5 }
scene "queue"
  choose "The lift is full again."
    option "breathe" "Breathe out."
      add("patience", 3)
      result "Better."
      go "queue"
    option "hurry" "Look at your watch."
      add("patience", -3)
      result "It does not help."
      go "queue"
    option "both" "Breathe out, then look at your watch."
      add("patience", 3)
      add("patience", -1)
      result "Nearly."
      go "queue"
    option "stairs" "Take the stairs."
      result "You are up first."
      finish "completed"
--- Plan:
run "up against both ends"
  expect patience == 1
  choose "breathe"   expect patience == 2
  continue
  choose "breathe"   expect patience == 2
  continue
  choose "hurry"     expect patience == -1
  continue
  choose "hurry"     expect patience == -1
  continue
  choose "breathe"   expect patience == 2
  continue
  choose "both"      expect patience == 1
