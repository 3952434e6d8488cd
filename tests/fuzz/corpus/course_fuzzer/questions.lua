course "x" { title = "T", version = "1.0.0" }
unit "u" { title = "U", minutes = 3 }
scene "a"
  choose_many("q", "Which?") { item("a", "A", "x"), item("b", "B") }
  match("m", "What?") { pair("a", "A", "B"), pair("b", "C", "D") }
  spot("p", "Where?", "m.svg") { area("l", "L"), area("k", "K"), alt = "x" }
  jot "j" { prompt = "?", lines = 2 }
  page_break()
  finish "completed"
