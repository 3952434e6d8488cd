-- Cards 1 to 7.
-- One card a scene: one thing to see at a time. No scene has a title, so that of the unit stands over each.
unit "you_are_a_witness" {
  title   = "You are a witness",
  minutes = 5,
  you     = "You are going to court. This part is about being a witness.",
  summary = "You are a witness. Your words are yours. We will not practise them.",
  order   = "any",
}

scene "witness"
  card "witness" "You are a *witness*." {
    picture = "media/01-witness.svg", alt = "You stand and speak. Three people sit and listen." }
  go "saw"

scene "saw"
  card "saw" "A witness tells the court what they saw, heard or felt." {
    picture = "media/02-saw.svg", alt = "An eye, an ear, and a hand on a heart." }
  go "about"

scene "about"
  card "about" "This book is about *the court*." {
    picture = "media/03-court.svg", alt = "A court building with steps and a wide door." }
  go "not_about"

scene "not_about"
  card "not_about" "This book is *not* about what happened." {
    picture = "media/04-zipped.svg", alt = "You and another person. Each mouth is closed with a zip." }
  go "no_practice"

scene "no_practice"
  card "no_practice" "We will not practise your words." {
    picture = "media/05-script.svg", alt = "A page of writing with a thick line through it." }
  go "yours"

scene "yours"
  card "yours" "Your words are yours." { picture = "media/06-yours.svg", alt = "A speech bubble with your face in it." }
  go "new"

scene "new"
  card "new" "Tell the police officer if you remember something new." {
    picture = "media/07-police.svg", alt = "You are on the phone. A police officer is at the other end." }
  finish "completed"
