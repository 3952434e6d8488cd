-- Unit 5. The new corridor. Lead: Gary, maintenance. Petals: comfort, inclusion and occupation most of all.

unit "new_corridor" {
  title   = "The new corridor",
  minutes = 14,
  you     = "You are Gary Stubbs, who looks after maintenance at Quarrywell House. Whatever your own job is, carry his tool belt for a while.",
  summary = [[Gwilym Pryce is a hill farmer. He lives with Alzheimer’s disease and cataracts. He stops dead at the dark doormat. Gary, who does the maintenance, has £3,200 for a new floor and an order to place by noon.

Gary can order gloss, order matt, or miss the deadline and walk the corridor with the people who use it. Then there is the front door, which Gwilym rattles at four every day. A picture, an open garden door and a keypad each change something for him. Last, £400 is left, and it buys one thing.

What it shows: a floor, a door or a lamp can help or hinder a person all day. Shiny can look wet. Dark can look like a hole. Limiting movement is restraint, whether or not the person objects. Quiet is not the same as content. Ask before covering any door: it may be a fire exit. And ask the people who live there.]],
  start   = "doormat",
  order   = "any",
  contributes = { "cc9_2b", "cc9_3a", "cc_std_5", "cc_std_10", "dtsf_8", "dtsf_11",
                  "nice_1_1_1", "nice_1_13_1", "vips_v", "vips_s" },
}

scene "doormat"
  title   "The dark mat"
  place   "The corridor, Quarrywell House"
  warning "In this story a man wants to go out, and stands rattling the front door. One part is about restraint." { skip_to = "new_corridor_round" }
  image   "media/farmer-mat.svg" { alt = "A corridor with a big dark mat on the floor. An old man in a flat cap, thick glasses and a green jacket stands at the very edge of the mat. He looks down at it, one hand on the rail. On the other side of the mat, a man in a green work shirt and a tool belt watches him." }
  narrate "Gwilym is 83. He is a hill farmer. He lives with Alzheimer’s disease, and he has cataracts in his eyes."
  narrate "He comes down the corridor at a good pace. At the dark doormat, he stops dead."
  narrate "You have £3,200 for a new floor here. The order must be in by noon."
  note    "If you can, hold this one where there is a floor to look at. In the half-day format, the floor walk takes thirty minutes."
  note    "No goggles and no blindfolds. Walk a real corridor at seated eye height instead, and describe it."
  go      "what_he_sees"

scene "what_he_sees"
  title   "What does he see?"
  place   "The corridor, Quarrywell House"
  narrate "Before you order anything, you look along the corridor as he might."
  spot("look_along", "What might shine, hide or stop Gwilym? Find as many as you like.", "media/farmer-corridor.svg") {
    area("shine",  "The gloss on the floor by the window", "It shines. A shiny floor may look wet."),
    area("mat",    "The dark doormat at the front door", "It is the darkest thing here. A dark area may look like a hole."),
    area("join",   "The line where two floors meet", "Here, pale floor meets brown. A change of colour may read as a step. Floors that meet should be close in tone."),
    area("specks", "The specks in the brown floor", "They look like crumbs. Specks may be picked at."),
    area("door",   "The cream door in the cream wall", "The door hides. The usual advice is a clear contrast between door and wall."),
    area("sign",   "The small sign, high up beside the door", "It is too high and too small. Signs do best on the door itself: clear, bold, well lit, at eye level."),
    area("pool",   "The ring of light under the one lamp", "Bright here, dark beside it. Pools of light and shadow are best avoided."),
    area("seat",   "The brown chair on the brown floor", "Where does the floor stop? A seat should look like a seat, and stand out from the floor."),
    alt = "A view down a corridor to the front door. The floor is pale and shiny near you, with a bright patch from a window at the left. Further on, it turns brown and speckled, and a dark mat lies before the front door. One lamp makes a ring of light. In the right wall, a cream door can hardly be seen; a small sign is high up beside it. A brown chair stands on the brown floor at the left. Each can be chosen.",
  }
  discuss "In pairs: what shines, what hides, what would stop you? Then name one such place in your own home." { minutes = 4, at = "choice", as = "pairs" }
  note    "Nobody has to find all eight. The facts behind them come with the floor and with the last £400."
  go      "which_floor"

scene "which_floor"
  title   "Which floor?"
  place   "The corridor, a quarter past eleven"
  image   "media/farmer-samples.svg" { alt = "The same corridor. Gary stands with an order sheet on a clipboard and looks down at two samples of floor, rolled out before him. One is pale and gleams, with a dark border. The other is plain and dull. The clock shows a quarter past eleven. Gwilym has come up and looks at the samples too." }
  narrate "It is a quarter past eleven. You have the samples out. Gwilym has come to look."
  narrate "Three-quarters of an hour, and £3,200."
  discuss "Go to the corner of your choice: A, B or C. The middle of the room is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Gwilym’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make it possible to ask first here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "Which floor do you order?"
    option "gloss" "Pale gloss vinyl with a smart dark border."
      because "It is hard-wearing and easy to clean. Families will like it."
      add("comfort", -1)
      set("flower_shown", true)
      result "The floor goes down, and it gleams. Gwilym edges along the wall. Danuta, the housekeeper, tells you what she sees."
      view("gwilym", "Wet. And a ditch at the edge.")
      view("danuta", "I see people step over the border.")
    option "matt" "A matt floor, one tone throughout, with walls and skirting in clear contrast."
      because "You want a floor that nobody has to think about."
      add("comfort", 1)
      set("flower_shown", true)
      result "The floor goes down. It looks plain. Gwilym walks the length of it."
      view("gwilym", "Track’s good today.")
    option "walk_first" "None yet. Miss the deadline, and walk the corridor with Gwilym, Iris and Ngozi first."
      because "They use it by day and by night. They may know what the samples don’t show."
      add("inclusion", 1)
      set("flower_shown", true)
      result "The price rises by £180. Ngozi, the senior on nights, shows you where the light pools at 3 a.m. Iris, who lives here too, asks for a bench."
      view("gwilym", "He asked me. I told him about the mat.")
  whichever "What we know"
    evidence("F25", "Floors that meet should be close in tone. Where things meet, such as floor and wall, door and wall or seat and floor, the contrast should be clear. The usual advice is a difference of about 30 points in how much light each gives back. This is from a supplier’s summary of design advice.")
    evidence({ "F26", "F26b" }, "Gloss may look wet. Dark may look like a hole. A change of colour may read as a step, and specks may be picked at. Both sources are from the trade.")
    evidence("ANCHOR", "Anchor Trust runs care homes. Before it planned its training on dementia, it asked residents and staff, as equals. It thought about contrast when it decorated. We read this in an article without a date. It is from about 2008.")
    narrate "The flower beside the page is Gwilym’s day now. A petal opens or closes a little as time goes on. It is not a score for you."
    go      "front_door"

scene "front_door"
  title   "Four o’clock"
  place   "The front door"
  image   "media/farmer-door.svg" { alt = "The front door, seen from inside, at four in the afternoon. Gwilym stands at it in his cap and green jacket, with his back to us, and pulls at the handle. A few steps behind him, Beth, the deputy manager, turns to Gary with an open hand. Gary has his thumb in his tool belt and looks at the door." }
  narrate "The new floor is down. Gwilym comes along it at four, close to the wall, one hand on the rail." { when = 'chose("which_floor/gloss")' }
  narrate "The new floor is down. Gwilym comes along the middle of it at four, at a farmer’s pace." { when = 'chose("which_floor/matt")' }
  narrate "The new floor came late and cost more, and three people had a say in it. Gwilym comes along it at four. The dark mat has gone." { when = 'chose("which_floor/walk_first")' }
  narrate "At the front door he stops, and rattles it. Beth, the deputy manager, turns to you."
  say("beth", "Every day at four. Any ideas, Gary?")
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Gwilym’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next? What has been written down about four o’clock, and by whom?" { minutes = 3, at = "views", as = "pairs" }
  discuss "What would make the way out easier here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  note    "Some homes use door murals, and are glad of them. Ask what the mural does for him, and then what it does for everyone else."
  note    "Park questions of law, and answer them within a week. “I don’t know, I’ll find out” is a good answer."
  choose  "What do you say?"
    option "mural" "A bookcase mural over the door."
      because "It is kinder than a lock. Nobody has to tell him no."
      add("occupation", -1)
      result "The rattling stops. He stands and feels the painted books. A visitor can’t find the way out."
      view("gwilym", "There was a gate here.")
    option "garden" "Leave the front door. Make the garden door the easy one: boots, coat, bench and a level loop."
      because "He may want to be out more than he wants that door."
      add("occupation", 1)
      result "He goes out, most days. In rain, staff must go too."
      view("gwilym", "Stock wants checking.")
    option "keypad" "A keypad, with a clear sign: “Ring for someone to walk with you.”"
      because "People who want to go out can say so. And they will have company."
      add("inclusion", -1)
      result "Those who can, ring and ask. Gwilym cannot follow the sign. And each time the bell rings, someone must come."
      view("gwilym", "I rang. Nobody. I rang.")
  whichever "What we know"
    practice "Fire exits: ask before you cover *any* door. Follow your home’s own fire procedure."
    evidence("F40", [[Limiting someone’s movement is restraint, *whether or not* the person objects. This is the law in England and Wales.

It is protected only if it is reasonably believed necessary to prevent harm *to that person*. It must also be in proportion to how likely and how serious the harm is.]])
    evidence({ "F39", "F39b" }, "Look first for the way that limits the person least. This is one of the principles of the Mental Capacity Act 2005, in England and Wales.")
    evidence("F44", "You work in Scotland, which has its own law: the Adults with Incapacity (Scotland) Act 2000. Ask your manager what it says about doors and locks.", { when = 'nation("scotland")' })
    evidence("F44b", "You work in Northern Ireland, which has its own law: the Mental Capacity Act (Northern Ireland) 2016. It is partly in force. Ask your manager what it says about doors and locks.", { when = 'nation("northern_ireland")' })
    evidence({ "F35", "F35b" }, "One inquiry, in 2016, advised against artificial props, such as a bus stop where no bus comes.")
    evidence("general", "Some homes find that murals calm people.")
    evidence({ "F41", "F41b", "F42", "F43g" }, "Gwilym’s rattling and his words must be recorded. They bear on whether he is content to be here. Managers and the council decide whether someone’s liberty is being taken away. Your part is to record what the person says and shows about being here and about how they are cared for. That matters most when they are unhappy. Quiet is not the same as content.")
    evidence({ "F41", "F42b", "F42c", "F43", "F43b", "F43c" }, "The Supreme Court changed the test on 2 June 2026, and it applied at once. National guidance was awaited when we looked. DoLS, the present safeguards in England and Wales, were still in place as far as we could tell. The government has promised to consult on new ones. Whether it has begun was not known. Ask your manager what has changed.")
    go      "one_thing"

scene "one_thing"
  title   "£400"
  place   "The workshop"
  image   "media/farmer-bench.svg" { alt = "Gary’s workshop. Gary stands behind his workbench and looks down at three things on it: a dark blue toilet seat with a rail, a door sign with a picture of a toilet, and a lamp that is switched on. Gwilym stands at the end of the bench, one hand on it, and looks at them too." }
  narrate "It is quiet at four now. Gwilym came with you to look at your tools. He ran a hand along the shelf, as he does with the painted books." { when = 'chose("front_door/mural")' }
  narrate "Gwilym has come in from the loop with mud on his boots. He stops to look at your tools." { when = 'chose("front_door/garden")' }
  narrate "The keypad rang just now. You came, and walked Gwilym this far. He stops to look at your tools." { when = 'chose("front_door/keypad")' }
  narrate "There is £400 left. It buys one thing."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "If £400 fell out of the sky on a bad Tuesday, who here would be asked how to spend it? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you buy?"
    option "toilet" "Contrasting toilet seats and rails."
      because "Everyone needs the toilet, many times a day."
      add("comfort", 1)
      result "There are fewer near-misses at the toilet."
      view("gwilym", "There it is.")
    option "signs" "Word-and-picture signs, on the doors themselves, at eye level."
      because "People should not have to ask where things are in their own home."
      add("inclusion", 1)
      result "There are fewer people in the linen cupboard."
      view("gwilym", "Found it myself.")
    option "lamps" "Better lamps, and no dark patches."
      because "Light helps with everything: the floor, the doors, the faces."
      add("comfort", 1)
      result "Everyone’s evening improves, staff included."
      view("gwilym", "I can see my feet.")
  whichever "What we know"
    evidence({ "F25", "F27" }, "All three are on the checklists: contrast, clear signs on the door itself, and even light. So are landmarks to steer by, and seats that look like seats. One list is from a supplier; the other is a low-cost list used in Stockton.")
    evidence("general", "There is no best buy without knowing who lives here.")
    think   { "Whom would you ask?", "How would someone who no longer uses many words answer?" }
    go      "new_corridor_after"

scene "new_corridor_after"
  title   "From a chair"
  place   "The corridor, a few weeks later"
  image   "media/farmer-chair.svg" { alt = "The corridor in afternoon light. Gary sits on a wooden chair by the wall, hands on his knees, and looks along the floor. Beside him, Gwilym sits in a green armchair with his cap on his knee, and looks the same way." }
  narrate "You take a chair out to the corridor and sit down in it. It all looks different from here. Gwilym takes the armchair beside you."
  narrate "The border runs along both walls like a black ditch. Standing up, you never saw a ditch." { when = 'chose("which_floor/gloss")' }
  narrate "There is nothing to see on the floor, and that is the best of it." { when = 'chose("which_floor/matt")' }
  narrate "Iris has asked twice about her bench. You have it on the list." { when = 'chose("which_floor/walk_first")' }
  narrate "Nobody rattles the front door at four. Beth has asked everyone to write down what he does instead." { when = 'chose("front_door/mural")' }
  narrate "By the garden door, one pair of boots is wet." { when = 'chose("front_door/garden")' }
  narrate "The bell goes at the front door. You both listen. Somebody’s feet hurry past." { when = 'chose("front_door/keypad")' }
  narrate "A lady goes by to the toilet and finds her own way in and out." { when = 'chose("one_thing/toilet")' }
  narrate "A lady looks at the picture on a door, nods, and goes in." { when = 'chose("one_thing/signs")' }
  narrate "The lamps are on. The far end of the corridor is as clear as this one." { when = 'chose("one_thing/lamps")' }
  narrate "Gwilym’s dementia and his eyes are as they were. What changed is what is round him."
  narrate "Look at his flower for a moment. Whatever it shows, it is one corridor. There are others."
  go      "new_corridor_reflect"

scene "new_corridor_reflect"
  title   "Your turn"
  narrate "Two questions now, and one more on the next page. Answer any, all or none. They are for you to think with; nobody marks them."
  note    "In class these are spoken, in pairs. Walk first if you can, then talk. What costs money goes on the obstacle chart."
  reflect "shines_hides_shouts" { prompt = "Walk one corridor at a resident’s eye height. What shines, what hides, what shouts?", hint = "You can walk it in your head now, and on your feet later.", optional = true }
  reflect "noise_i_make"        { prompt = "Which noise do you make that nobody has mentioned?", hint = "Keys, wheels, doors, shoes, a radio …", optional = true }
  go      "new_corridor_today"

scene "new_corridor_today"
  title   "Whatever your job"
  narrate "Gary had £3,200. Much of what helps costs nothing, and anyone can begin."
  narrate "At the desk: what can be seen from a chair on the other side of it?" { when = 'role("reception")' }
  narrate "On your round: what stands in the way while you work, and what do you leave where it was?" { when = 'role("housekeeping") or role("laundry")' }
  narrate "In the dining room: what shines, what clatters, what is hard to tell from the table?" { when = 'role("kitchen")' }
  narrate "You have the tools. What has been on your list the longest?" { when = 'role("maintenance")' }
  narrate "At night: which light is too bright, and where is there too little?" { when = 'role("night_care")' }
  narrate "Some of it waits for your word. Which request has waited longest?" { when = 'role("managers")' }
  reflect "move_mend_switch" { prompt = "What could you move, mend or switch off today?", hint = "One thing is plenty.", optional = true }
  go      "new_corridor_bring_back"

scene "new_corridor_bring_back"
  title   "Try this on shift"
  narrate "Walk your area at seated eye height. Then walk it with the lights as they are at night."
  narrate "It takes less than ten minutes. Talk it over at handover or in supervision. Notice people; don’t note names."
  plan    "seated_walk" { prompt = "Bring back one thing that you moved, and one thing that needs money. When will you walk?", weeks = 2 }
  note    "Give a date for bringing this back. For supervisors: ask what they saw, then what it might have been like for the person, then what they will try next. Thank before you advise."
  note    "For managers: if three people bring back the same glare or the same door, that is yours to act on, and to report back."
  go      "new_corridor_end"

scene "new_corridor_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  finish  "completed"

scene "new_corridor_round"
  title   "A way round"
  narrate "That is fine. You can come back to this story, or leave it. Here it is in short."
  narrate "Gwilym is a hill farmer with poor eyes. Shiny floors can look wet to him, and dark ones like a hole. Gary, who does the maintenance, has some money to spend on the place where Gwilym lives. A floor, a sign or a lamp can make a whole day easier. So can a way out to the garden. The people who live there are the ones to ask."
  practice "Fire exits: ask before you cover *any* door. Follow your home’s own fire procedure."
  narrate "If something is close to home, talk to someone you trust, or look at *Useful numbers*. They are one key away: F8."
  finish  "left_early"
