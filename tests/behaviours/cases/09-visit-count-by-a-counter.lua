-- How often something was done is a counter, and decides what is offered.
course "case" { title = "Water", version = "1.0.0" }
counter "glasses" { from = 0, to = 3 }
unit "only" { title = "A warm day", minutes = 5 }
scene "garden"
  narrate "Glasses so far: {glasses}."
  choose "It is 28 degrees."
    option "offer" "Offer another glass."
      only_if "glasses < 3"
      add("glasses", 1)
      result "She sips."
      go "garden"
    option "enough" "Note down what she drank."
      only_if "glasses == 3"
      result "Three glasses by four o'clock."
      finish "completed"
    option "shade" "Move into the shade."
      result "It is cooler here."
      go "garden"
--- Plan:
run "counted up to three"
  expect text "Glasses so far: 0."
  choose "offer"
  continue         expect text "Glasses so far: 1." expect no option "enough"
  choose "shade"
  continue         expect text "Glasses so far: 1."
  choose "offer"
  continue
  choose "offer"
  continue         expect text "Glasses so far: 3." expect no option "offer" expect option "enough"
  choose "enough"
  continue         expect end "completed"
