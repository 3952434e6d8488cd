-- Cards 19 to 26. “Tell the truth” stays so short: it does not say what truth would sound like.
-- One card a scene: one thing to see at a time. No scene has a title, so that of the unit stands over each.
unit "answering" {
  title   = "Answering questions",
  minutes = 5,
  you     = "This part is about answering questions in court.",
  summary = "Tell the truth. You can say “I don’t know.” You can ask for a break.",
  order   = "any",
}

scene "truth"
  card "truth" "Tell the truth." { picture = "media/19-truth.svg", alt = "A big tick." }
  go "dont_know"

scene "dont_know"
  card "dont_know" "You can say *“I don’t know.”*" {
    picture = "media/20-dont-know.svg", alt = "Card 1. You hold it up. A question mark is beside you." }
  go "dont_understand"

scene "dont_understand"
  card "dont_understand" "You can say *“I don’t understand.”*" {
    picture = "media/21-dont-understand.svg", alt = "Card 2. You hold it up. A tangle is in your thoughts." }
  go "dont_remember"

scene "dont_remember"
  card "dont_remember" "You can say *“I don’t remember.”*" {
    picture = "media/22-dont-remember.svg", alt = "Card 3. You hold it up. The cloud for your thoughts is empty." }
  go "not_right"

scene "not_right"
  card "not_right" "You can say *“That’s not right.”*" {
    picture = "media/23-not-right.svg", alt = "Card 4. You hold it up. Beside you is a cross in a speech bubble." }
  go "break"

scene "break"
  card "break" "You can ask for a break." { picture = "media/24-break.svg", alt = "A cup of tea." }
  go "wrong"

scene "wrong"
  card "wrong" "The lawyer may say you are wrong. That is their job." {
    picture = "media/25-lawyer.svg", alt = "A lawyer is standing. A question mark is beside them." }
  go "others"

scene "others"
  card "others" "Do not talk to other witnesses about it." {
    picture = "media/26-others.svg", alt = "You and another witness, far apart. Each mouth is closed with a zip." }
  finish "completed"
