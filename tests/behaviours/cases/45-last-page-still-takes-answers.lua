-- The last page still takes answers, and they are there when it is opened again.
course "case" { title = "Looking back", version = "1.0.0" }
scale "sure" { question = "How sure are you?", points = 4 }
unit "only" { title = "Looking back", minutes = 5 }
scene "start"
  rate "sure" { moment = "before" }
  go "last"
scene "last"
  rate "sure" { moment = "after" }
  reflect "kept" { prompt = "What do you take with you?" }
  plan "try_it" { prompt = "One thing to try" }
  finish "completed"
--- Plan:
run "answering at the end"
  rate "sure" 2
  continue                         expect end "completed" expect text "How sure are you?"
  rate "sure@after" 4              expect end "completed"
  write "kept" "To wait."
  plan "try_it" "Wait for an answer."
  rate "sure@after" none
  leave
  continue                         expect end "completed"
