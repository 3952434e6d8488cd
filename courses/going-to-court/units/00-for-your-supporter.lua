-- For the supporter: what this is not, how to use it with somebody, and two choices about the cards.
-- The page “How to use it with me” is for paper too, and is in the witness’s own voice.
unit "for_your_supporter" {
  title   = "For your supporter",
  minutes = 4,
  you     = "You are the supporter of a person who is going to be a witness.",
  summary = "The cards are an idea, not a finished product. The CPS or the police agree to their use, and are told. They never mention what happened. Read them with the person. Stop when they want. Write down the date.",
  order   = "any",
}

scene "an_idea"
  title "An idea, not a finished product"
  narrate "These cards are an idea and a storyboard. They are not a finished product. They have not been tested yet."
  list {
    "Make them together with people with learning disabilities, and test them together.",
    "Have the CPS or the police agree to their use.",
    "Tell the CPS or the police when you use them.",
    "The cards never mention what happened. Please keep it so.",
  }
  narrate "The cards are not legal advice."
  go "with_me"

scene "with_me"
  title "How to use it with me"
  printable "How to use it with me: a page for my supporter"
  card "read_with_me" "Read it with me, not to me." {
    picture = "media/with-me.svg", alt = "You and your supporter sit side by side. You both look at one book." }
  card "stop" "Stop when I want." { picture = "media/stop.svg", alt = "A raised open hand. Beside it, a closed book." }
  card "do_not_ask" "Do not ask me about what happened." {
    picture = "media/04-zipped.svg", alt = "You and another person. Each mouth is closed with a zip." }
  card "date" "Write down the date you used this." {
    picture = "media/date.svg", alt = "A calendar with one day marked, and a pen.", fill = "Dates, like Tuesday 3 March:" }
  go "beside_you"

scene "beside_you"
  title "Sitting beside the person"
  list {
    "Stay with the person while they use the cards.",
    "Use the parts in any order.",
    "One card is one idea. *Carry on* shows the next card.",
    "For larger letters, press *Text and colours*.",
    "At the start, press *Look around without a name*. Then nothing is kept.",
    "On paper, put real photographs of the real court over the drawings.",
  }
  narrate "The last part has cards to cut out: four answers, a break, and yes, no and not sure."
  narrate "Two choices about the cards follow. They hold until you leave the course."
  go "which_court"

scene "which_court"
  title "The card about the jury"
  narrate "One card is about the jury. It is left out for a magistrates’ court."
  choose "Which court is it?" { no_right_answer = "You can come back to this part and choose again." }
    option "crown" "A Crown Court."
      set("court", "crown")
      result "The card about the jury is in."
    option "magistrates" "A magistrates’ court."
      set("court", "magistrates")
      result "The card about the jury is left out."
  whichever "What may be done, and what not"
    evidence({ "FA16", "FA16b", "FA16c", "FA16d" }, "You may show somebody the building, the people and how it goes. Training or coaching a witness is not allowed, for either side. For a prosecution witness, tell the CPS beforehand. Have the plan in writing, keep a record, and leave the case itself alone.")
    evidence("FA17", "Helping a witness to cope with giving evidence is encouraged.")
    evidence({ "FA19", "FA19g" }, "“I don’t know” and “I don’t understand” are about how to answer. They say nothing about what happened.")
    narrate "One card says “Tell the truth.” It is short on purpose. Please add nothing to it."
    go "not_sure_words"

scene "not_sure_words"
  title "The card about “not sure”"
  narrate "One card says: “If they are not sure, it does not mean you told lies.” It needs testing. Some people hear “lies” and stop there."
  choose "How should this card end?" { no_right_answer = "Nobody has tested yet which is better. You know the person. You can come back and choose again." }
    option "lies" "“… it does not mean you told lies.”"
      set("words", "lies")
      result "The card says: “If they are not sure, it does not mean you told lies.”"
    option "nothing_bad" "“… it does not mean you did anything bad.”"
      set("words", "nothing_bad")
      result "The card says: “If they are not sure, it does not mean you did anything bad.”"
  whichever "What some other cards rest on"
    evidence({ "FA14", "FA14d" }, "A court visit can be arranged beforehand.")
    evidence({ "FA11", "FA11b" }, "The intermediary helps people to understand each other, and is neutral.")
    evidence({ "FA8", "FA8g", "FA10" }, "A different room or a screen: we say “may”. The court decides, and considers what the witness wants.")
    evidence("FA27", "Help for feelings does not have to wait for the court.")
    go "begin"

scene "begin"
  title "Now you can begin, together"
  narrate "Begin with *You are a witness*, or with any other part."
  finish "completed"
