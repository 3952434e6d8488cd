-- A unit is completed, and taken up again, on its own. Everything below belongs to it, until the next `unit`.
unit "cup_of_tea" {
  title   = "A cup of tea",
  minutes = 9,
  you     = "It is your first morning in the kitchen at Millbrook House.",
  summary = "You make a cup of tea with Bea, the cook, for Mr Osei, who lives there. It shows that asking takes a moment, and that a cup can be the right one or the wrong one.",
  start   = "welcome",               -- the scene it begins with
  contributes = { "cc_8" },          -- the ids of competencies
}

-- `scene`: a place to be. It ends where the next word `scene` begins. `was` names its old id, so that people who had
-- stopped there still find their place.
scene "welcome"
  was     "hello"
  title   "Before you start"
  place   "The staff room"
  -- A content note stands on a page of its own, with a way round. The way round must not lead back to what it warns of.
  warning "On one path, some hot tea is spilled. Nobody is badly hurt." { skip_to = "around" }
  narrate "This takes about nine minutes. You can stop at any point and carry on later."
  -- `note` is for the facilitator alone.
  note    "Nobody has to have an opinion about tea."
  -- `rate` asks a scale at one of four moments: before, after, looking_back, follow_up.
  rate    "confidence" { moment = "before" }
  -- `go` leads on. A scene without a choice ends in `go` or `finish`.
  go      "kitchen"

scene "kitchen"
  title   "The kitchen"
  -- Every picture has a description for people who cannot see it …
  image   "media/kitchen.svg" { alt = "A care home’s kitchen: a red kettle that steams, three mugs on a shelf, a sink under the window, a tray and a board with writing." }
  -- … unless it tells nothing: then say so.
  image   "media/leaf.png" { decorative = true }
  narrate "{bea.name}, {bea.about}, waves you in."
  -- `say`: who, and what. The program puts the quotation marks.
  say("bea", "You’re just in time. He’s *always* ready for his tea at ten.")
  -- `sign`: something that is written there. `heading` and `list` set out a page.
  sign    "KETTLE: fill to MAX. Nobody leaves it boiling."
  heading "What you will need"
  list    { "a kettle, and a pot", "somebody to ask" }
  -- Sound always has its words beside it; captions are a WebVTT file.
  audio   "media/kettle.ogg" { transcript = "Water begins to boil. The kettle clicks off.", captions = "media/kettle.vtt" }
  -- `spot`: find things in a picture. An area's id is the id of a part of the drawing.
  spot("look_round", "Where would you look, to find out how Mr Osei takes his tea?", "media/kitchen.svg") {
    area("board", "The board on the wall", "“Mr O: strong, two sugars.” Somebody wrote it in March."),
    area("mugs",  "The mugs on the shelf", "One has a tape measure painted round it. He was a tailor."),
    area("tray",  "The tray",              "A mug and a beaker. Which is his?"),
    alt = "The same kitchen. The board, the mugs on the shelf and the tray can be chosen.",
  }
  go      "how_does_he_take_it"

scene "how_does_he_take_it"
  title   "How does he take it?"
  -- `discuss` is a step in class, with a timer. It comes at the choice, the result, the views or the end; as talk, pairs,
  -- corners or silence.
  discuss "Go to the corner of your choice, and say the good reason for it." { minutes = 3, at = "choice", as = "corners" }
  discuss "What happens next, do you think?" { minutes = 1, at = "result", as = "pairs" }
  discuss "Ten seconds of quiet." { at = "views", as = "silence" }
  discuss "What would make it easy to ask, on a busy day?" { minutes = 3, at = "end", as = "talk" }
  say("bea", "Right. Strong, weak, sugar? Over to you.")
  -- `choose`, then its options. Each option is something that a good colleague might do.
  choose  "What do you do?"
    option "ask" "Go and ask him."
      -- The good reason for it opens the outcome.
      because "He is the one who knows."
      -- What it changes. A counter never leaves its range.
      add("warmth", 1)
      set("cup", "mug")
      set("cosy_on", true)
      -- What happens next, at once.
      result "He looks up from his paper. “Nobody’s asked me that since the spring,” he says. “One sugar, now.”"
      -- How it looks from a side: a character, `colleague`, `family`, or a voice of the course.
      view("osei", "I get to say.")
      view("colleague", "It took a minute. I put the cosy on the pot.")
      view("family", "Dad cut down on sugar after his birthday. He told everyone.")
      view("cost", "One minute, and a cooler kettle.")
      evidence("T1", "People who drank well were the ones who were offered drinks more often. Asking is offering.")
      go      "make_it"
    option "board" "Make it as the board says."
      because "Somebody took the trouble to write it down."
      set("cup", "mug")
      set("cosy_on", true)
      result "Strong, two sugars. He drinks half, and says thank you."
      view("osei", "It was nice of them. It was a bit sweet.")
      evidence({ "T2", "T4" }, "A note on a wall gets old. So do words: “soft diet” was usual until 2018.")
      -- `go_if` is tried before `go`, in order.
      go_if("warmth == 0", "around")
      go      "make_it"
    option "beaker" "Use the beaker. It can’t spill."
      because "A hot drink and a shaky hand worry you."
      add("warmth", -1)
      set("cup", "beaker")
      set("in_a_rush", true)
      set("cosy_on", true)
      result "He turns the beaker round, looking for the handle."
      view("osei", "I’m not a baby.")
      -- "general": widely held, and nobody has looked it up. The learner sees it marked so.
      evidence("general", "A cup that is safe for one person can be an insult to another. Ask who needs it.")
      go      "make_it"
  -- `whichever`: what all the outcomes share, on the same page.
  whichever "What we know"
    narrate  "Taste changes. So do hands, and moods."
    think    { "Who last asked you how you take yours?" }
    -- `practice` is a plain instruction, for where safety needs one.
    practice "Check the temperature of a hot drink, and the person’s swallowing plan, before you hand it over."
    evidence("T3", "Your home has a rule about how hot a drink may be. It is still to be checked here.")
    discuss  "Whom would you ask, where somebody can’t tell you?" { minutes = 2, at = "end", as = "talk" }

scene "make_it"
  title   "Making it"
  -- `show` ties parts of a picture to the memory: cup-none, cup-mug or cup-beaker.
  image   "media/table.svg" { alt = "A round table by a window. Mr Osei sits behind it with his hands on the cloth. Bea stands beside it in her apron.", show = { cup = "cup" } }
  -- Other ways to answer. None has a score, and none has to be answered.
  arrange("steps", "Put these in the order that you would do them.") {
    item("ask", "Ask"), item("wash", "Wash your hands"), item("pour", "Pour"), item("check", "Check that it isn’t too hot"),
  }
  match("whose", "What goes with what?") {
    pair("tailor", "The mug with the tape measure", "A retired tailor"),
    pair("shaky",  "A cup with two handles",        "Somebody whose hands shake"),
  }
  checklist("before_you_carry", "Before you carry it through, have you …") {
    item("lid", "… got a free hand for the door?"), item("name", "… got the right name in your head?"),
  }
  -- `page_break` begins a new page of the same scene.
  page_break()
  -- `jot`: a box for a thought that is never kept, sent or saved.
  jot     "first_words" { prompt = "What will your first words to him be? Nobody keeps this.", lines = 2 }
  choose_many("what_else", "What else might you bring? Choose as many as you like.") {
    item("biscuit", "A biscuit.",       "He takes two, and winks."),
    item("paper",   "His newspaper.",   "It’s yesterday’s. He reads it anyway."),
    item("chair",   "A chair for you.", "“Sit down, then,” he says. “You’re making the place look untidy.”"),
  }
  go      "carry_it"

scene "carry_it"
  title   "Two full hands"
  narrate "You have the cup in one hand, and the door to open."
  narrate "Bea looks at the clock." { when = "in_a_rush and cup == beaker" }
  -- A `choose` can have an id, can say that there is no right answer, and can let the other outcomes be read afterwards.
  choose("the_door", "How do you get through?", { no_right_answer = "Both ways, the tea arrives.", read_all = true })
    option "call" "Call to somebody to hold the door."
      result "A visitor jumps up. Now three people are having tea."
      go      "afterwards"
    option "elbow" "Push it with your elbow."
      -- `add` above its range stays at the end of the range.
      add("spills", 1)
      result "Some tea goes over your wrist and onto the floor. It stings for a while."
      view("cost", "A red wrist, and a mop.")
      go      "afterwards"
    option "slow" "Put it down, open the door, and come back for it."
      -- `only_if`: the option is offered only then. With `shown_but_locked` it is shown, with the reason.
      only_if "not in_a_rush and calm >= 1"
      shown_but_locked "You told Bea that you were in a hurry."
      result "It takes four seconds."
      go      "afterwards"

scene "afterwards"
  title   "Afterwards"
  -- A line is there or not, as a whole, by its `when`. The memory, what was seen, chosen or tried, the role and the nation
  -- can be asked about, with == != < <= > >= and or not, and brackets.
  narrate "The pot is at {warmth} of 2, and the tea is in a {cup}."
  narrate "You wipe the floor." { when = "spills > 0 or tried(\"carry_it/elbow\")" }
  narrate "Nothing was spilled." { when = "spills < 1" }
  narrate "It was a calm cup of tea." { when = "calm != 0 and calm <= 2 and in_a_rush == false" }
  narrate "“Bring your own cup next time,” says Mr Osei." { when = "chose(\"how_does_he_take_it/ask\")" }
  narrate "The second chair is still warm." { when = "chose(\"make_it/chair\")" }
  narrate "In your own kitchen, who has the last word on the board?" { when = "role(\"no_direct_care\")" }
  narrate "In your own work, who brings the tea?" { when = "role(\"care\")" }
  narrate "In Wales, you might ask, “Paned?”" { when = "nation(\"wales\")" }
  -- `reflect` is kept for the learner alone, for ever. share = false: it cannot even be shared.
  reflect "last_asked" { prompt = "When were you last asked what *you* would like?", hint = "A few words will do.",
                         optional = true, share = false }
  rate    "confidence" { moment = "after" }
  page_break()
  rate    "confidence" { moment = "looking_back" }
  -- `plan`: something to try on shift. It comes back to the learner after so many weeks.
  plan    "ask_one" { prompt = "Whom will you ask how they like their tea?", weeks = 2 }
  finish  "completed"

scene "around"
  title   "A way round"
  narrate "That is fine. The tea tastes the same."
  -- Leaving early counts as taking part.
  finish  "left_early"
