-- Cards 8 to 14. The card about the jury is left out for a magistrates’ court.
-- One card a scene: one thing to see at a time. No scene has a title, so that of the unit stands over each.
unit "the_court" {
  title   = "The court and its people",
  minutes = 5,
  you     = "This part is about the court, and who is there.",
  summary = "You can visit the court first. The judge is in charge. The lawyers ask questions.",
  order   = "any",
}

scene "visit"
  card "visit" "You can visit the court first." {
    picture = "media/08-visit.svg", alt = "An open door. You can see into a light room." }
  go "chair"

scene "chair"
  card "chair" "You can sit in the chair." { picture = "media/09-chair.svg", alt = "An empty chair with a tick beside it." }
  go "judge"

scene "judge"
  card "judge" "This is the *judge*. The judge is in charge." {
    picture = "media/10-judge.svg", alt = "The judge twice: in plain clothes, and in robes." }
  go "lawyers"

scene "lawyers"
  card "lawyers" "These are the *lawyers*. They ask questions." {
    picture = "media/11-lawyers.svg", alt = "Two people in black gowns are standing." }
  go_if("court == magistrates", "intermediary")
  go "jury"

scene "jury"
  card "jury" "This is the *jury*. They listen and decide." {
    picture = "media/12-jury.svg", alt = "Twelve people sit in two rows." }
  go "intermediary"

scene "intermediary"
  card "intermediary" "This is the *intermediary*. They help people understand each other." {
    picture = "media/13-intermediary.svg", alt = "The intermediary sits between you and a lawyer. Arrows go both ways." }
  go "no_side"

scene "no_side"
  card "no_side" "The intermediary is not on a side." {
    picture = "media/14-seesaw.svg", alt = "A seesaw that is level. The intermediary stands in the middle." }
  finish "completed"
