-- A text shows the values and names that its braces ask for, as they are on that page.
course "case" { title = "Counting out loud", version = "1.0.0" }
character "iris" { name = "Iris Pemberton", about = "who keeps bees" }
counter "spoons" { from = 0, to = 3 }
flag "sweet"
state "cup" { "blue", "white" }
unit "only" { title = "Sugar", minutes = 5 }
scene "tea"
  narrate "{iris.name}, {iris.about}, has {spoons} of 3 in the {cup} cup: sweet, {sweet}."
  choose "How much sugar for {iris.name}?"
    option "spoon" "One more than {spoons}."
      add("spoons", 1)
      set("sweet", true)
      set("cup", "white")
      result "That makes {spoons}."
      go "tea"
    option "stir" "Stir."
      result "“Lovely.”"
      finish "completed"
--- Plan:
run "before, at the outcome and after"
  expect text "Iris Pemberton, who keeps bees, has 0 of 3 in the blue cup: sweet, no."
  expect text "How much sugar for Iris Pemberton?" expect text "One more than 0."
  choose "spoon"   expect text "That makes 1."
  continue         expect text "has 1 of 3 in the white cup: sweet, yes." expect text "One more than 1."
  back             expect text "That makes 1."
  back             expect text "has 0 of 3 in the blue cup"
