-- At its content note a scene is not yet seen, and the way round never sees it.
course "case" { title = "News from home", version = "1.0.0" }
unit "only" { title = "News", minutes = 5 }
scene "call"
  warning "Somebody has died in this story." { skip_to = "lounge" }
  narrate "His daughter is on the phone."
  go "lounge"
scene "lounge"
  narrate "He tells you what she said." { when = "seen('call')" }
  narrate "The telephone is quiet." { when = "not seen('call')" }
  finish "completed"
--- Plan:
run "through it"
  expect scene "call" expect not seen("call") expect text "has died" expect no text "on the phone"
  continue   expect scene "call" expect seen("call") expect text "on the phone"
  continue   expect scene "lounge" expect text "what she said" expect end "completed"
run "round it"
  skip       expect scene "lounge" expect not seen("call") expect text "is quiet" expect end "completed"
run "looked at, gone back, and round it"
  continue   expect seen("call")
  back       expect not seen("call") expect text "has died"
  skip       expect text "is quiet"
