-- A second unit. order = "any": people may do it before the first one.
unit "tea_round" {
  title   = "The tea round",
  minutes = 3,
  you     = "It is your second week. The trolley is yours today.",
  summary = "You take the trolley round with three small cards in your pocket. It shows what can be printed and kept.",
  start   = "cards",
  order   = "any",
}

-- `printable`: this scene prints as a page. `card`: one short sentence and a picture; `fill` is written on paper only.
scene "cards"
  title   "Three cards"
  printable "Three cards for the trolley"
  card "ask"  "Ask first." { picture = "media/card-ask.svg", alt = "Two people. One asks about a mug." }
  card "wait" "Wait for the answer." { picture = "media/card-wait.svg", alt = "A clock." }
  card "hot"  "Check that it is not too hot." { picture = "media/card-hot.svg", alt = "A steaming mug.", fill = "The rule in my home is:" }
  card "mug"  "He likes the mug." { when = "cup == mug" }
  -- A box in a scene that prints must be one that is not kept.
  jot  "on_paper" { prompt = "What would your fourth card say?" }
  go   "trolley"

scene "trolley"
  title   "The trolley"
  -- What was kept from the first unit (keep = true) is known here.
  narrate "Bea has put the cosy on the pot for you." { when = "cosy_on" }
  narrate "You have seen the cards." { when = "seen(\"cards\")" }
  say("osei", "Here comes the one with the trolley.")
  choose  "He is asleep in his chair when you get there. What now?"
    option "later" "Come back at the end."
      because "Sleep is good for him."
      result "At the end, he is awake, and thirsty."
      evidence("T1", "People who drank well were offered drinks often. Coming back is part of the round.")
    option "leave_cup" "Leave a cup beside him."
      because "Then it is there when he wakes."
      result "When he wakes, it is cold, and out of reach."
      view("osei", "It was kind of somebody.")
  whichever "For both"
    list    { "Tell the next person.", "Write down what was drunk, if your home asks for it." }
    go      "afterwards_round"

scene "afterwards_round"
  title   "Afterwards"
  rate    "round" { moment = "before" }
  -- A follow-up asks once more, some time later.
  rate    "confidence" { moment = "follow_up" }
  finish  "completed"
