-- For paper. The whole story once more, part by part, so that it prints as one document; and the pages that are only for paper.
-- Who changes a card changes it in its part and here.
unit "to_print" {
  title   = "Cards and pages for paper",
  minutes = 8,
  you     = "This part is for paper. Your supporter can help you with it.",
  summary = "Cards to cut out, a page “What helps me”, a calendar, and all the cards together.",
  order   = "any",
}

scene "answer_cards"
  title "Four answer cards to cut out"
  printable "Four answer cards to cut out"
  card "answer_dont_know" "I don’t know." {
    picture = "media/20-dont-know.svg", alt = "Card 1. You hold it up. A question mark is beside you." }
  card "answer_dont_understand" "I don’t understand." {
    picture = "media/21-dont-understand.svg", alt = "Card 2. You hold it up. A tangle is in your thoughts." }
  card "answer_dont_remember" "I don’t remember." {
    picture = "media/22-dont-remember.svg", alt = "Card 3. You hold it up. The cloud for your thoughts is empty." }
  card "answer_not_right" "That’s not right." {
    picture = "media/23-not-right.svg", alt = "Card 4. You hold it up. Beside you is a cross in a speech bubble." }
  go "break_card"

scene "break_card"
  title "A break card to cut out"
  printable "A break card to cut out"
  card "i_need_a_break" "I need a break." { picture = "media/24-break.svg", alt = "A cup of tea." }
  go "yes_no"

scene "yes_no"
  title "Yes, no and not-sure cards to cut out"
  printable "Yes, no and not-sure cards to cut out"
  card "yes" "Yes." { picture = "media/yes.svg", alt = "A tick in a circle." }
  card "no" "No." { picture = "media/no.svg", alt = "A cross in a square." }
  card "unsure" "Not sure." { picture = "media/not-sure.svg", alt = "A question mark in a diamond." }
  go "what_helps_me"

scene "what_helps_me"
  title "What helps me"
  printable "What helps me"
  card "helps_times" "Times that are good for me." {
    picture = "media/helps-times.svg", alt = "A clock between a sun and a moon.", fill = "Times:" }
  card "helps_lights" "Lights that are good for me." { picture = "media/helps-lights.svg", alt = "A lamp.", fill = "Lights:" }
  card "helps_sounds" "Sounds that are good for me." {
    picture = "media/helps-sounds.svg", alt = "An ear and headphones.", fill = "Sounds:" }
  card "helps_sitting" "Ways to sit that are good for me." {
    picture = "media/helps-sitting.svg", alt = "A chair with a cushion.", fill = "Sitting:" }
  card "helps_tablets" "My tablets." { picture = "media/helps-tablets.svg", alt = "A box for tablets, and a glass of water.", fill = "Tablets:" }
  card "helps_drinks" "Drinks that are good for me." {
    picture = "media/helps-drinks.svg", alt = "A mug, a glass with a straw, and a bottle.", fill = "Drinks:" }
  go "calendar"

scene "calendar"
  title "My calendar"
  printable "My calendar"
  card "calendar_strip" "These are my days." {
    picture = "media/calendar-strip.svg", alt = "A strip of seven empty boxes, one for each day.",
    fill = "Days, like Tuesday 3 March:" }
  go "all_cards"

scene "all_cards"
  title "All the cards"
  printable "Going to court: getting ready"
  heading "You are a witness"
  card "all_witness" "You are a *witness*." {
    picture = "media/01-witness.svg", alt = "You stand and speak. Three people sit and listen." }
  card "all_saw" "A witness tells the court what they saw, heard or felt." {
    picture = "media/02-saw.svg", alt = "An eye, an ear, and a hand on a heart." }
  card "all_about" "This book is about *the court*." {
    picture = "media/03-court.svg", alt = "A court building with steps and a wide door." }
  card "all_not_about" "This book is *not* about what happened." {
    picture = "media/04-zipped.svg", alt = "You and another person. Each mouth is closed with a zip." }
  card "all_no_practice" "We will not practise your words." {
    picture = "media/05-script.svg", alt = "A page of writing with a thick line through it." }
  card "all_yours" "Your words are yours." { picture = "media/06-yours.svg", alt = "A speech bubble with your face in it." }
  card "all_new" "Tell the police officer if you remember something new." {
    picture = "media/07-police.svg", alt = "You are on the phone. A police officer is at the other end." }
  page_break()
  heading "The court and its people"
  card "all_visit" "You can visit the court first." {
    picture = "media/08-visit.svg", alt = "An open door. You can see into a light room." }
  card "all_chair" "You can sit in the chair." { picture = "media/09-chair.svg", alt = "An empty chair with a tick beside it." }
  card "all_judge" "This is the *judge*. The judge is in charge." {
    picture = "media/10-judge.svg", alt = "The judge twice: in plain clothes, and in robes." }
  card "all_lawyers" "These are the *lawyers*. They ask questions." {
    picture = "media/11-lawyers.svg", alt = "Two people in black gowns are standing." }
  card "all_jury" "This is the *jury*. They listen and decide." {
    picture = "media/12-jury.svg", alt = "Twelve people sit in two rows.", when = "court == crown" }
  card "all_intermediary" "This is the *intermediary*. They help people understand each other." {
    picture = "media/13-intermediary.svg", alt = "The intermediary sits between you and a lawyer. Arrows go both ways." }
  card "all_no_side" "The intermediary is not on a side." {
    picture = "media/14-seesaw.svg", alt = "A seesaw that is level. The intermediary stands in the middle." }
  page_break()
  heading "Where you sit"
  card "all_link" "You may be able to sit in a different room, with a camera." {
    picture = "media/15-link.svg", alt = "You sit in a small room. Near you is a television with a camera. The judge is on the television." }
  card "all_screen" "You may be able to have a *screen*." {
    picture = "media/16-screen.svg", alt = "You sit in the court. A curtain hangs beside your chair." }
  card "all_which" "You can say which you would like." {
    picture = "media/17-which.svg", alt = "Three pictures: a chair in court, a screen, and a camera. One has a circle round it." }
  card "all_decides" "The judge decides." { picture = "media/18-decides.svg", alt = "The judge in robes, with a tick." }
  page_break()
  heading "Answering questions"
  card "all_truth" "Tell the truth." { picture = "media/19-truth.svg", alt = "A big tick." }
  card "all_dont_know" "You can say *“I don’t know.”*" {
    picture = "media/20-dont-know.svg", alt = "Card 1. You hold it up. A question mark is beside you." }
  card "all_dont_understand" "You can say *“I don’t understand.”*" {
    picture = "media/21-dont-understand.svg", alt = "Card 2. You hold it up. A tangle is in your thoughts." }
  card "all_dont_remember" "You can say *“I don’t remember.”*" {
    picture = "media/22-dont-remember.svg", alt = "Card 3. You hold it up. The cloud for your thoughts is empty." }
  card "all_not_right" "You can say *“That’s not right.”*" {
    picture = "media/23-not-right.svg", alt = "Card 4. You hold it up. Beside you is a cross in a speech bubble." }
  card "all_break" "You can ask for a break." { picture = "media/24-break.svg", alt = "A cup of tea." }
  card "all_wrong" "The lawyer may say you are wrong. That is their job." {
    picture = "media/25-lawyer.svg", alt = "A lawyer is standing. A question mark is beside them." }
  card "all_others" "Do not talk to other witnesses about it." {
    picture = "media/26-others.svg", alt = "You and another witness, far apart. Each mouth is closed with a zip." }
  page_break()
  heading "The day, and after"
  card "all_wait" "You may wait a long time." { picture = "media/27-wait.svg", alt = "A clock, a sandwich and a book." }
  card "all_change" "The day may change. We will tell you." {
    picture = "media/28-change.svg", alt = "A calendar. An arrow goes from one day to a later day." }
  card "all_feelings" "You can have help for your feelings now. You do not have to wait." {
    picture = "media/29-feelings.svg", alt = "Two chairs. Between them is a box of tissues." }
  card "all_after" "After, someone will tell you what the court decided." {
    picture = "media/30-after.svg", alt = "A telephone." }
  card "all_sure" "The court has to be *sure*." { picture = "media/31-sure.svg", alt = "A pair of scales." }
  card "all_not_sure" "If they are not sure, it does not mean you told lies." {
    picture = "media/32-head-up.svg", alt = "You stand with your head up. A pair of scales is beside you.",
    when = "words == lies" }
  card "all_not_sure_gentler" "If they are not sure, it does not mean you did anything bad." {
    picture = "media/32-head-up.svg", alt = "You stand with your head up. A pair of scales is beside you.",
    when = "words == nothing_bad" }
  card "all_ring" "My person to ring is …" {
    picture = "media/33-ring.svg", alt = "A card with a person, a telephone, and a line to write on beside each.", fill = "Name:" }
  card "all_ring_number" "Their number is …" { fill = "Number:" }
  finish "completed"
