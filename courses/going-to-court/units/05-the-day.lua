-- Cards 27 to 33. The card “not sure” has two endings; the supporter chose one.
-- One card a scene: one thing to see at a time. No scene has a title, so that of the unit stands over each.
unit "the_day" {
  title   = "The day, and after",
  minutes = 5,
  you     = "This part is about the day, and what comes after.",
  summary = "You may wait a long time. You can have help for your feelings now. Someone will tell you what the court decided.",
  order   = "any",
}

scene "wait"
  card "wait" "You may wait a long time." { picture = "media/27-wait.svg", alt = "A clock, a sandwich and a book." }
  go "change"

scene "change"
  card "change" "The day may change. We will tell you." {
    picture = "media/28-change.svg", alt = "A calendar. An arrow goes from one day to a later day." }
  go "feelings"

scene "feelings"
  card "feelings" "You can have help for your feelings now. You do not have to wait." {
    picture = "media/29-feelings.svg", alt = "Two chairs. Between them is a box of tissues." }
  go "after"

scene "after"
  card "after" "After, someone will tell you what the court decided." { picture = "media/30-after.svg", alt = "A telephone." }
  go "sure"

scene "sure"
  card "sure" "The court has to be *sure*." { picture = "media/31-sure.svg", alt = "A pair of scales." }
  go "not_sure"

scene "not_sure"
  card "not_sure" "If they are not sure, it does not mean you told lies." {
    picture = "media/32-head-up.svg", alt = "You stand with your head up. A pair of scales is beside you.",
    when = "words == lies" }
  card "not_sure_gentler" "If they are not sure, it does not mean you did anything bad." {
    picture = "media/32-head-up.svg", alt = "You stand with your head up. A pair of scales is beside you.",
    when = "words == nothing_bad" }
  go "ring"

scene "ring"
  card "ring" "My person to ring is …" {
    picture = "media/33-ring.svg", alt = "A card with a person, a telephone, and a line to write on beside each.", fill = "Name:" }
  card "ring_number" "Their number is …" { fill = "Number:" }
  finish "completed"
