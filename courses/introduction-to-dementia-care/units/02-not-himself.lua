-- Unit 2. Not himself. Lead: Danuta, housekeeper. Petals: comfort and attachment most of all.

unit "not_himself" {
  title   = "Not himself",
  minutes = 12,
  you     = "You are Danuta Wolska, a housekeeper at Quarrywell House. Whatever your own job is, take her trolley down the corridor.",
  summary = [[Delroy Campbell drove the number 11 bus for 26 years. He lives with vascular dementia. He always greets Danuta, the housekeeper, with “All aboard!” Today the curtains are shut, yesterday’s drink is full, and he is drowsy.

Danuta can let him sleep, see how he responds, or fetch someone. Florin, who is agency staff, thinks it is the dementia, or a water infection. What Danuta knows about Delroy’s usual is what gets him help. It was a chest infection. Two days later he is awake and muddled, and the question is how she can help from her own job.

What it shows: dementia changes over months and years. A sudden change is something else. It is urgent until someone qualified says otherwise. Tell the person in charge now: what is different, since when, and what you saw or heard. Whoever sees a person every day is the one who knows.]],
  start   = "delroys_room",
  order   = "any",
  contributes = { "cc9_1c", "cc9_1e", "cc9_3b", "cc_std_3", "cc_std_10", "dtsf_1", "dtsf_6",
                  "nice_1_7", "nice_1_8", "nice_1_13_1", "vips_i", "vips_p", "vips_s" },
}

scene "delroys_room"
  title   "Eleven o’clock"
  place   "Delroy’s room"
  warning "In this story a man becomes suddenly ill. On one path he is found on the floor." { skip_to = "not_himself_round" }
  image   "media/delroy-dim.svg" { alt = "A dim bedroom. The curtains are shut, with a line of daylight between them. A man lies in bed with his face turned away. On the bedside table stand a full beaker and a small model of a red bus. A housekeeper stands in the doorway with her trolley." }
  narrate "Delroy is 79. He was born in Jamaica, and he drove the number 11 bus for 26 years. He lives with vascular dementia. When you come in with your trolley, he always calls, “All aboard!”"
  narrate "It is eleven in the morning. The curtains are shut. Yesterday’s beaker is on the table, and it is full. He is drowsy. He says nothing."
  note    "Say at the start: this one has a plain rule in it, and we will say the rule out loud. Everything before the rule is up for talk."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Delroy’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make the kinder choice possible here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What now?"
    option "let_him_sleep" "Let him sleep. People are entitled to a lie-in. Come back after the corridor."
      because "This is his home. Nobody should be woken to suit a cleaning round."
      add("attachment", -1)
      set("flower_shown", true)
      result "You do the corridor first. At a quarter past twelve you say good morning. He is no different, and he doesn’t know you. Seventy-five minutes have gone."
      view("delroy", "Sounds far off. I couldn’t lift myself to them.")
    option "say_good_morning" "Say good morning, touch his hand and see how he responds."
      because "You know his usual. You want to see whether this is it."
      add("attachment", 1)
      set("flower_shown", true)
      result "He opens his eyes and says something you can’t make out. Then he slides back. Now you *know* that it is different."
      view("delroy", "A hand. Someone.")
    option "find_staff" "Go straight to find care staff."
      because "Something looks wrong, and they are trained for it."
      set("flower_shown", true)
      result "Florin is with someone. “Five minutes,” he says through the door. You have little to tell him yet."
      view("for_delroy", "He is alone a little longer.")
  whichever "What we know"
    practice "Never give a drink to someone who is drowsy or lying flat, even if you want to help. And never give one without knowing the person’s swallowing plan."
    evidence("F21", "Delirium can make a person quiet and drowsy instead of restless. That kind is easily missed. It can come on top of dementia.")
    evidence({ "F24", "F24b" }, "A housekeeper sees the same people every day. Small early changes, called soft signs, are seen by people who know what is usual.")
    narrate "The flower beside the page is Delroy’s day now. A petal opens or closes a little as the day goes on. It is not a score for you."
    go      "florin_says"

scene "florin_says"
  title   "“He’s always tired”"
  place   "The corridor"
  image   "media/corridor.svg" { alt = "A corridor of doors. Danuta stands beside her housekeeping trolley. In front of her is Florin in a care tunic, carrying folded towels, half turned to go. Behind them, the door to Delroy’s room is open on a dark room." }
  narrate "It is twenty past twelve. Florin comes along the corridor with an armful of towels. He is agency staff, and today is his second day here." { when = 'chose("delroys_room/let_him_sleep")' }
  narrate "It is ten past eleven. You find Florin in the corridor with an armful of towels. He is agency staff, and today is his second day here." { when = 'chose("delroys_room/say_good_morning")' }
  narrate "You used the five minutes. You went back and said good morning, and he didn’t know you. Now Florin comes out with an armful of towels. He is agency staff, and today is his second day here." { when = 'chose("delroys_room/find_staff")' }
  narrate "You tell him that you are worried about Delroy."
  say("florin", "He’s always tired, it’s the dementia. Probably a water infection. I’ll dip it later.")
  discuss "Go to the corner of your choice: A, B, C or D. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make it easy to be heard here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  note    "Florin is busy and new here, not careless. Ask what would have helped *him* to know Delroy’s usual."
  choose  "What do you do?"
    option "leave_it" "Leave it there. He is trained in this; you are not."
      because "You have told someone who gives care. You respect what he knows."
      add("comfort", -1)
      result "By five o’clock, Delroy is on the floor beside his bed."
      view("delroy", "I was trying to find the cab door.")
    option "specifics" "Give him specifics: “On Monday he joked and ate. Today he doesn’t know me. Yesterday’s drink is full.”"
      because "You have seen something that he could not have seen. He needs it."
      add("comfort", 1)
      result "Florin stops. He puts the towels down, comes with you and sees it."
      view("delroy", "They came. Two faces.")
      view("colleague", "Monday, today, and yesterday’s drink: now Florin has something to compare.")
    option "go_to_beth" "Go to Beth, the deputy manager, directly."
      because "It feels urgent, and she can act at once."
      add("comfort", 1)
      result "It is quick. Beth comes at once. Florin feels that you left him out, and he says so."
      view("delroy", "They came.")
    option "write_it" "Write it clearly in the communication book."
      because "What is written is not forgotten, and everyone reads the book."
      result "It is read at the two o’clock handover."
      view("for_delroy", "Three hours, alone in the dark room.") { when = 'not chose("delroys_room/let_him_sleep")' }
      view("for_delroy", "Three hours since you first saw him, in the dark room.") { when = 'chose("delroys_room/let_him_sleep")' }
      evidence("general", "Writing it down is good *as well as* telling someone, not *instead of* it.")
  whichever "What we know"
    evidence({ "F21", "F21g" }, "Dementia changes over months and years. Delirium comes over hours or days, and it comes and goes.")
    evidence("F22", "A sudden change calls for a health professional’s assessment. It is urgent until someone qualified says otherwise.")
    evidence({ "F23", "F23b" }, "Dipping the urine does not settle it. In people over 65, bacteria without an infection are common. Stopping at “water infection” can hide the real cause.")
    go      "beth_asks"

scene "beth_asks"
  title   "“Tell me exactly what you saw”"
  place   "The office"
  image   "media/office.svg" { alt = "A small office. Beth, the deputy manager, holds a phone to her ear and a pen over a notepad, and looks up. Danuta stands in front of the desk in her housekeeper’s tabard, with a cloth in her hand." }
  narrate "It is ten past five. Beth has followed the home’s steps for a fall, and someone is sitting with Delroy. Now she is on the phone to the GP." { when = 'chose("florin_says/leave_it")' }
  narrate "Florin has told Beth, and he is sitting with Delroy. Beth is on the phone to the GP." { when = 'chose("florin_says/specifics")' }
  narrate "Beth has seen Delroy for herself. Florin is with him, not saying much. Beth is on the phone to the GP." { when = 'chose("florin_says/go_to_beth")' }
  narrate "It is a quarter past two. Beth has read your note and has been to see Delroy. Now she is on the phone to the GP." { when = 'chose("florin_says/write_it")' }
  say("beth", "Danuta, tell me exactly what you saw.")
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next? Try it in pairs: tell Beth in three sentences." { minutes = 3, at = "views", as = "pairs" }
  discuss "What would make it easier to say this here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you say?"
    option "facts" "Facts and times: what you saw today, what he was like on Monday, and when you first noticed."
      because "You were there. Nobody else can give the times."
      add("comfort", 1)
      result "Beth repeats it into the phone, word for word. The GP moves Delroy up the list for a visit."
      view("delroy", "Help came while it was still light.")
    option "ask_florin" "“I’m only the cleaner. Ask Florin.”"
      because "You don’t want to say something wrong to a doctor. He gives the care."
      add("attachment", -1)
      result "Beth passes on what Florin told her. What Delroy was like on Monday is lost."
      view("for_delroy", "The one who knows him said nothing.")
    option "chest" "Facts and times, and then: “I think it’s his chest. He was rattling.”"
      because "You heard something. It might matter."
      add("comfort", 1)
      result "It is a useful sound. Beth tells the GP about the rattle. What causes it, she leaves to the GP."
      view("delroy", "She heard my breathing.")
      evidence("general", "A guess is welcome too. Report the rattle; hold the guess lightly.")
  whichever "What we know"
    evidence({ "F24", "F24b" }, "Say what is different, since when, and what you saw or heard. Use your home’s own tool for soft signs, if it has one.")
    evidence("F24c", "Such a tool is only a help; what you saw is what counts. One study found that a full version was hard to make part of everyday work.")
    go      "turn_in_room"

scene "turn_in_room"
  title   "Awake, and muddled"
  place   "Delroy’s room, two days later"
  image   "media/delroy-morning.svg" { alt = "The same bedroom in morning light. The curtains are half open. Delroy sits up against his pillows in pale blue pyjamas. A clock and the model bus are beside him. Danuta stands at the end of the bed with a duster; the hoover is by the door." }
  narrate "It was a chest infection, and he is being treated. He is awake now, and muddled."
  narrate "He is bruised from the fall. He watches the edge of the bed." { when = 'chose("florin_says/leave_it")' }
  narrate "It is your turn to clean his room."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What can each job here do for somebody who is muddled and tired? One thing from each role." { minutes = 5, at = "end", as = "talk" }
  choose  "What do you do?"
    option "light_and_clock" "Open the curtains, put the clock where he can see it, clean his glasses, and leave the hoover for later."
      because "The room can tell him what time it is and where he is. And a hoover is loud."
      add("comfort", 1)
      result "He looks at the clock. Then he looks at you."
      view("delroy", "Morning. It’s morning.")
      evidence({ "F13", "F13g" }, "Quiet and good light help somebody to follow what is going on. So do clean glasses, and hearing aids that work.")
    option "leave_room" "Come back and clean when he is up, so as not to disturb him."
      because "He has been very ill. He needs rest more than he needs a clean floor."
      add("attachment", -1)
      result "His room is peaceful, and rather empty."
      view("delroy", "Long day. Nobody.")
    option "route_11" "Spend three minutes on the number 11 route: “Where do you stop first?”"
      because "It is the thing he knows best, and you know that he likes to be asked."
      add("attachment", 1)
      add("identity", 1)
      result "He gets two stops right. Then he tires."
      view("delroy", "All aboard.")
  whichever "What we know"
    evidence("F22", "Familiar people and familiar surroundings help a person through delirium.")
    practice "A sudden change: tell the person in charge *now*. Someone collapses, has severe trouble breathing or shows signs of a stroke: ring 999. Then follow your home’s own procedure."
    go      "not_himself_reflect"

scene "not_himself_reflect"
  title   "Your turn"
  narrate "A week later, you come in with your trolley. There is a pause. “All aboard,” says Delroy."
  narrate "Three questions. Answer any, all or none. They are for you to think with; nobody marks them."
  note    "In class these are spoken, in pairs. “What stops you speaking up?” may bring a disclosure. Do not investigate in the room; follow the procedure the same day."
  reflect "usual_i_know"  { prompt = "Whose “usual” do you know better than anyone?", hint = "No names, please. What tells you that all is well?", optional = true }
  reflect "what_stops_me" { prompt = "What stops you speaking up?", hint = "A few words will do. No names, please.", optional = true }
  reflect "made_it_easy"  { prompt = "Who made it easy last time?", hint = "No names, please. What did they do or say?", optional = true }
  go_if('role("managers")', "not_himself_records")
  go      "not_himself_bring_back"

scene "not_himself_records"
  title   "From the trolley to the record"
  narrate "What Danuta knew was in nobody’s file."
  reflect "into_the_records" { prompt = "How does a housekeeper’s observation reach your records?", hint = "Follow one, step by step. Where could it stop?", optional = true }
  go      "not_himself_bring_back"

scene "not_himself_bring_back"
  title   "Try this on shift"
  narrate "Choose one person. Write five lines on their “usual”: voice, appetite, sleep, walk and mood."
  narrate "It takes less than ten minutes. Talk it over at handover or in supervision. Notice people; don’t note names."
  plan    "one_usual" { prompt = "Bring back: what would have to change for you to say something? To whom would you say it?", weeks = 2 }
  note    "Give a date for bringing this back. For supervisors: ask what they saw, then what it might have been like for the person, then what they will try next. Thank before you advise."
  go      "not_himself_end"

scene "not_himself_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  finish  "completed"

scene "not_himself_round"
  title   "A way round"
  narrate "That is fine. You can come back to this story, or leave it. Here it is in short."
  narrate "Delroy, who likes to joke, is quiet and drowsy one morning. Danuta, the housekeeper, knows that this is not his usual. Because she says what is different and since when, a doctor comes, and he gets better."
  practice "A sudden change: tell the person in charge *now*. Someone collapses, has severe trouble breathing or shows signs of a stroke: ring 999. Then follow your home’s own procedure."
  narrate "If something is close to home, talk to someone you trust, or look at *Useful numbers*. They are one key away: F8."
  finish  "left_early"
