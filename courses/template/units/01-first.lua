-- `unit`: a part that somebody can do in one go. A course has one or several. Everything below belongs to this one.
unit "first" {
  title   = "A first evening",
  minutes = 8,
  you     = "You work at Larkfield House, and you are on the evening shift.",      -- who the learner is in the story
  summary = "Ines has moved in today. You choose how to spend ten minutes with her, and see the evening from her side.",
  start   = "welcome",                     -- the scene in which it begins
}

-- `scene`: one place or moment of the story. It goes on until the next word `scene`.
scene "welcome"
  title   "Before you start"
  -- `warning`: a note about what is coming, on a page of its own. Whoever would rather not can skip, to the scene that
  -- skip_to names. Say plainly what it is.
  warning "Someone in this story has just left her own home. She misses her husband, who has died." { skip_to = "way_round" }
  -- `narrate`: tells something. An empty line in the file means nothing; each narrate is a paragraph.
  narrate "It takes about eight minutes. You can stop at any point and carry on later."
  narrate "There are no marks. Each choice is one that a good colleague might make."
  -- `rate` asks the scale of course.lua. The moment says when: "before" here, "after" at the end.
  rate    "confidence" { moment = "before" }
  -- `go` says which scene comes next.
  go      "new_room"

scene "new_room"
  title   "Half past six"
  -- A picture lies in the folder media. `alt` tells what it shows, for people who cannot see it.
  image   "media/room.svg" { alt = "A small room in the evening: a made bed, a lamp, a closed suitcase on a chair, and a window with a dark garden outside." }
  narrate "Supper is over. {ines.name} sits on the edge of her bed. Her coat is still on, and her suitcase is shut."
  -- `say`: who speaks, and what. The program puts the name before it and the quotation marks around it.
  say("ines", "Don’t mind me. You’ve got people to see to.")
  narrate "{tom.name} looks in. “All right for ten minutes? I’ll do the teas.”"
  -- `choose` asks, and each `option` below it is an answer: first its id, then what the learner reads.
  -- A scene has one `choose`, and it comes after everything that the scene tells.
  choose  "You have ten minutes. What do you do first?"
    option "sit" "Sit down, and ask what her evenings are like at home."
      -- The good reason for it. What comes next opens with it.
      because "She knows best what makes an evening a good one."
      -- What happens then. Every option needs a result or a view, so that nobody chooses into nothing.
      result  "She thinks. “Radio at seven. Then Arthur made the cocoa.” She is quiet for a bit. “I could do with a radio.”"
      -- How it looks from somebody’s side: the id of a character, or "colleague", or "family".
      view("ines", "She asked, and then she waited. I heard myself say his name.")
      view("colleague", "I brought the radio from the lounge. It took two minutes.")
      -- What is known about it. A fact with a source is declared in course.lua; "general" means that it is widely held
      -- and that nobody has looked it up, and learners see it marked so.
      evidence("general", "Old habits travel well. One that stays can make a strange room feel less strange.")
      go      "later"
    option "unpack" "Offer to unpack the suitcase together."
      because "With her own things around her, the room begins to be hers."
      -- What the course remembers from now on.
      set("case_open", true)
      result  "She picks what comes out: a photograph, a blue cardigan, a tin of buttons. The rest can wait, she says."
      view("ines", "She held up each thing and asked where. I had forgotten I still had a say.")
      view("colleague", "You let her choose. The photograph is where she can see it from the bed.")
      evidence("general", "Things from home can help somebody feel at home. It matters who decides where they go.")
      go      "later"
    option "leave_her" "Give her some quiet, and say that you will be back at seven with a cup of tea."
      because "It has been a long day, with a lot of new faces."
      result  "She nods. At seven you knock, with two cups. Her coat is over the chair now."
      view("ines", "“Seven,” they said, and it was seven. That is something to hold on to.")
      view("colleague", "You told me the time, so I kept the teas going. She was glad that you came.")
      evidence("general", "Some people need time alone on a day like this. Saying when you are coming back makes it easier to wait.")
      go      "later"

scene "later"
  title   "Ten o’clock"
  -- With `when`, a line is there only if the condition is true. Here: the flag that one option sets, and what was chosen.
  narrate "A photograph stands by the lamp: a man in a garden, laughing at whoever held the camera." { when = "case_open" }
  narrate "The radio plays, very low." { when = "chose('new_room/sit')" }
  narrate "Two empty cups stand on the sill." { when = "chose('new_room/leave_her')" }
  narrate "{ines.name} is in bed with the lamp on. You ask whether she would like it off."
  say("ines", "Leave it for tonight. Will you be here tomorrow?")
  -- `discuss` and `note` are for whoever runs the course with a group; learners on their own do not see them.
  discuss "What would you write down for the morning shift, in her words?" { minutes = 5 }
  go      "afterwards"

scene "afterwards"
  title   "Afterwards"
  narrate "Three good ways to spend ten minutes, and each leaves something for tomorrow."
  -- `reflect`: a box to write in. What is written there is private, and is kept under its id.
  reflect "my_first_evening" {
    prompt = "Think of a first evening of your own, in a new place. What did somebody do that helped?",
    hint   = "A few words will do. Please leave out the names of people you support.",
  }
  rate    "confidence" { moment = "after" }
  -- `finish` ends the unit: "completed", or "left_early" for those who took the way round. Both count as taking part.
  finish  "completed"

-- The way round, for those who skip. It must not lead back to what the note warns of.
scene "way_round"
  title   "Another time"
  narrate "That is fine. Ines will be here another day, and so will this story."
  narrate "If it is close to home just now, talk to somebody you trust."
  finish  "left_early"
