-- Cards 15 to 18. “May”, since the court decides; never “you will get”.
-- One card a scene: one thing to see at a time. No scene has a title, so that of the unit stands over each.
unit "where_you_sit" {
  title   = "Where you sit",
  minutes = 3,
  you     = "This part is about where you may sit.",
  summary = "There may be a different room, or a screen. You can say which you would like. The judge decides.",
  order   = "any",
}

scene "link"
  card "link" "You may be able to sit in a different room, with a camera." {
    picture = "media/15-link.svg", alt = "You sit in a small room. Near you is a television with a camera. The judge is on the television." }
  go "screen"

scene "screen"
  card "screen" "You may be able to have a *screen*." {
    picture = "media/16-screen.svg", alt = "You sit in the court. A curtain hangs beside your chair." }
  go "which"

scene "which"
  card "which" "You can say which you would like." {
    picture = "media/17-which.svg", alt = "Three pictures: a chair in court, a screen, and a camera. One has a circle round it." }
  go "decides"

scene "decides"
  card "decides" "The judge decides." { picture = "media/18-decides.svg", alt = "The judge in robes, with a tick." }
  finish "completed"
