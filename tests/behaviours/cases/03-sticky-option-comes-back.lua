-- An option without a condition can be chosen again on every return.
course "case" { title = "On the landing", version = "1.0.0" }
counter "knocks" { from = 0, to = 9 }
unit "only" { title = "Landing", minutes = 5 }
scene "door"
  choose "Nobody answers."
    option "knock" "Knock, and wait a little."
      add("knocks", 1)
      result "It is quiet inside."
      go "door"
    option "call" "Say your name through the door."
      result "“Come in, love.”"
      finish "completed"
--- Plan:
run "three times the same"
  choose "knock"
  continue        expect option "knock" expect knocks == 1
  choose "knock"
  continue        expect option "knock" expect knocks == 2
  choose "knock"
  continue        expect option "knock" expect option "call" expect knocks == 3
  choose "call"
  continue        expect end "completed"
