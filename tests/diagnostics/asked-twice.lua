--- asked-twice: a route asks for the same writing twice
--- Why: What is written is kept once, so the learner meets the old text and is asked for it again.
--- Mend: Let the way back come in behind the question, or ask it in a scene that is met once.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "Think of someone you know well."
  reflect "who" { prompt = "Who would notice?" }
  go "corridor"
scene "corridor"
  choose "Where to?"
    option "again" "Once more."
      result "You begin again."
      go "start"
    option "on" "On."
      result "You walk on."
      go "ending"
scene "ending"
  finish "completed"
