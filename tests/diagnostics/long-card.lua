--- long-card: a card has more than fifteen words
--- Why: Easy read says one thing at a time, in one short sentence.
--- Mend: Split it into two cards.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  card "door" "She stands at the door in her coat because she wants to go home to her mother."
  finish "completed"
