-- With tried, an option that was met is away even if it was taken back.
course "case" { title = "The letter", version = "1.0.0" }
unit "only" { title = "Letter", minutes = 5 }
scene "desk"
  choose "The letter is from the hospital."
    option "read" "Read it out to him at once."
      only_if "not tried('desk/read')"
      result "His face falls. He would rather have sat down first."
      go "desk"
    option "sit" "Ask him where he would like to read it."
      result "“By the window,” he says."
      finish "completed"
--- Plan:
run "taken back, and still met"
  expect option "read" expect not tried("desk/read")
  choose "read"   expect tried("desk/read")
  try_again       expect no option "read" expect tried("desk/read")
  choose "sit"
  continue        expect end "completed"
