-- Two counters can be compared with each other.
course "case" { title = "Two teams", version = "1.0.0" }
counter "east" { from = 0, to = 3 }
counter "west" { from = 0, to = 3 }
unit "only" { title = "Quiz night", minutes = 5 }
scene "quiz"
  narrate "East leads." { when = "east > west" }
  narrate "West leads." { when = "west > east" }
  narrate "Nobody leads." { when = "east == west" }
  choose "Who knows the song?"
    option "east" "The east table."
      add("east", 1)
      result "They sing it through."
      go "quiz"
    option "west" "The west table."
      add("west", 1)
      result "They know the second verse."
      go "quiz"
    option "end" "Cake for all."
      result "Both tables clap."
      finish "completed"
--- Plan:
run "to and fro"
  expect text "Nobody leads."
  choose "west"
  continue       expect text "West leads." expect no text "Nobody leads."
  choose "east"
  continue       expect text "Nobody leads."
  choose "east"
  continue       expect text "East leads."
  choose "end"
  continue       expect end "completed"
