-- Unit 6. Ten past three. Lead: Callum, night care assistant, with Ngozi. Petals: occupation, comfort and attachment most of all.

unit "ten_past_three" {
  title   = "Ten past three",
  minutes = 18,
  you     = "You are Callum Reid, a night care assistant at Quarrywell House. Whatever your own job is, work this night with him.",
  summary = [[Arthur Bexley was a baker for 50 years. He lives with mixed dementia. At ten past three in the morning he is up and dressed: “Ovens should be lit.” Callum and Ngozi are the only two on duty, for 44 people.

Callum can settle Arthur, sit him down or go along with the dough. Then two bells ring, and there is one of him. At four the door alarm sounds, and Arthur is outside in the cold. He is found. In the morning Dean, the senior, asks about medicine for the night. And most nights, Arthur says, “I want to go home.”

What it shows: a lifetime’s working hours are a clue, not a symptom. Need comes before the clock. A table that someone cannot move is restraint. If someone is missing, search the house, garden and outbuildings straight away; not found, ring 999. Look for causes before medicine. And write down what a person says about being here. Quiet is not proof that somebody is content.]],
  start   = "arthur_is_up",
  order   = "any",
  contributes = { "cc9_1d", "cc9_2b", "cc9_3a", "cc9_3b", "cc_std_5", "cc_std_7", "cc_std_10",
                  "dtsf_4", "dtsf_5", "dtsf_6", "dtsf_7", "dtsf_8", "dtsf_9", "dtsf_11",
                  "nice_1_1_1", "nice_1_1_3", "nice_1_7", "nice_1_11", "nice_1_13_1", "nice_1_13_2",
                  "vips_v", "vips_i", "vips_p", "vips_s" },
}

scene "arthur_is_up"
  title   "Ten past three"
  place   "The corridor, Quarrywell House"
  warning "This story includes someone going missing at night, in the cold. He is found." { skip_to = "ten_past_three_round" }
  image   "media/night-corridor.svg" { alt = "A dim corridor at night, with one small lamp lit. A clock shows ten past three. An old man, bald with white hair at the sides, stands dressed for work in shirt sleeves and a baker’s apron. A young care assistant in blue stands a few steps away, turned to him, and holds out an open hand." }
  narrate "Arthur is 90. He was a baker for 50 years. He lives with mixed dementia."
  narrate "It is ten past three in the morning. Forty-four people live here. Two of you are on duty: you, and Ngozi, the senior on nights."
  narrate "Arthur is up. He is dressed, and he is in the corridor."
  say("arthur", "Ovens should be lit.")
  note    "Include night staff, at a time that suits nights. Say the content note aloud before you begin: a person goes missing, and is found."
  discuss "Go to the corner of your choice: A, B or C. The middle of the room is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Arthur’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make the kinder choice possible here, on a bad Tuesday night? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you do?"
    option "back_to_bed" "Keep the light low and your voice quiet: “It’s night, Arthur. Let’s get you back.”"
      because "He is 90, and it is the middle of the night. You want him to rest."
      add("occupation", -1)
      set("flower_shown", true)
      result "He goes with you. At twenty to four he is up again, and crosser."
      view("arthur", "They’re stopping me getting to work.")
    option "dough" "Walk with him, ask about the dough, and make toast."
      because "The ovens were his work for 50 years. You want to meet him where he is."
      add("occupation", 1)
      add("comfort", 1)
      set("flower_shown", true)
      result "You talk about the dough, and you make toast. In twenty minutes he is calm."
      view("arthur", "Smells right.")
      view("ngozi", "He is calm. And the checks are running late.")
    option "lounge" "Settle him in the lounge with the TV on, in sight of the desk."
      because "You want him safe where you can see him, without an argument."
      add("attachment", -1)
      set("flower_shown", true)
      result "He sits in the lounge. The TV is on. Ngozi looks in on her way upstairs."
      view("arthur", "Waiting room.")
      view("ngozi", "He is sitting upright, with his eyes on the door.")
  whichever "What we know"
    evidence("general", "A lifetime’s working hours are a clue, not a symptom.")
    evidence({ "F29", "F29b" }, "Noise, light and routine checks wake people. A study found that checks came too often, and that small changes helped. It was in three Scottish homes, in 2008. That is old, but it is still the main UK study that we found.")
    evidence({ "F28", "F28b", "F28g" }, "Need comes before the clock. Late in the day, people can be anxious and feel that they are in the wrong place. Being tired, hungry, thirsty or in pain can add to it. So can fading light and a busy room. It is not always tied to sunset: look for the need.")
    narrate "The flower beside the page is Arthur’s night now. A petal opens or closes a little as the night goes on. It is not a score for you."
    go      "two_bells"

scene "two_bells"
  title   "Two bells"
  place   "The front hall, twenty to four"
  image   "media/night-bells.svg" { alt = "The front hall at night. Arthur, in his apron, has both hands on the handle of the front door. Callum stands beside an empty armchair, one hand towards Arthur and a torch in the other. He is looking the other way, at two red lights on the bell board. A low table stands near by." }
  narrate "You walked Arthur back to bed once. Now you are at the front door with him, and he does not want to hear about bed." { when = 'chose("arthur_is_up/back_to_bed")' }
  narrate "The toast is eaten. You are behind with the checks, and Arthur is ready for work." { when = 'chose("arthur_is_up/dough")' }
  narrate "The TV is talking to an empty chair. Arthur has had enough of waiting." { when = 'chose("arthur_is_up/lounge")' }
  narrate "Two bells ring. Arthur is trying the door. Ngozi is upstairs."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What risk did you accept, and for whom? What would have to change here, on a bad Tuesday night? Put it on the chart." { minutes = 5, at = "end", as = "talk" }
  note    "Somebody in the room may have pulled a table close. Don’t ask who. Ask what they needed that night, and did not have."
  choose  "What do you do?"
    option "table" "Sit him in the armchair and pull the table up close. Two minutes only."
      because "Two people need you now. You want him safe until you are back."
      add("comfort", -1)
      result "He pushes at the table. He cannot rise. He shouts."
      view("arthur", "Trapped.")
      view("ngozi", "I heard him from upstairs. Others have woken.")
    option "bring_along" "Bring him along: “Give me a hand.”"
      because "He wants to be of use, and this way you are both where you are needed."
      add("occupation", 1)
      result "He comes with you and holds the torch. The first person you go in to is startled by two men."
      view("arthur", "On the job.")
    option "ring_ngozi" "Ring for Ngozi to come down, leave the paperwork, and answer the bells in order."
      because "This is too much for one. People come before paper."
      add("attachment", 1)
      result "Now there are two of you downstairs. One bell waits three minutes."
      view("for_arthur", "He has company.")
      view("another_resident", "“Is anybody there?”")
  whichever "What we know"
    evidence("F40", [[A table that he cannot move is restraint. Restraint is making someone do what they are resisting, by force or threat. It is *also* limiting someone’s movement, even if they put up no resistance.

The law protects it only if you reasonably believe that it is needed to prevent harm *to that person*. It must also be in proportion to how likely and how serious the harm is. This is the law in England and Wales.]])
    evidence("F44", "You work in Scotland. The law there is the Adults with Incapacity (Scotland) Act 2000. Ask your manager what it asks of you.", { when = 'nation("scotland")' })
    evidence("F44b", "You work in Northern Ireland. The law there is the Mental Capacity Act (Northern Ireland) 2016, which is partly in force. Ask your manager what it asks of you.", { when = 'nation("northern_ireland")' })
    evidence("general", "Two people at night with 44 residents is a staffing question. Say so, in writing.")
    think   { "What risk did you accept, and for whom?" }
    go      "four_oclock"

scene "four_oclock"
  title   "Four o’clock"
  place   "The front hall, 4 a.m."
  image   "media/night-alarm.svg" { alt = "The front hall at night. The front door stands open on the dark, and a red light glows above it. Nobody is in the doorway. Callum shines a torch towards it, past an empty armchair. Ngozi, in a plum cardigan, stands behind him and points to the door." }
  narrate "You have moved the table away from Arthur. You are with the people who woke." { when = 'chose("two_bells/table")' }
  narrate "The bells are answered. Arthur has handed you back the torch." { when = 'chose("two_bells/bring_along")' }
  narrate "The bells are answered. Ngozi was with Arthur until another one rang." { when = 'chose("two_bells/ring_ngozi")' }
  narrate "It is 4 a.m. The door alarm sounds. Arthur is not in sight."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next? What would Arthur need from you in the first minute?" { minutes = 2, at = "views", as = "pairs" }
  discuss "Does everybody here know the plan, at night and on agency? Where is the form kept? Put the obstacles on the chart." { minutes = 5, at = "end", as = "talk" }
  note    "There is plain instruction after this choice. Read it out as it stands. Then say where your own home’s procedure is kept."
  choose  "What do you do?"
    option "every_room" "Search every room first. He’s usually in the kitchen."
      because "You know his ways. You expect to find him in a moment, and warm."
      add("comfort", -1)
      result "It takes eleven minutes. Then you look outside, and there he is."
      view("arthur", "Cold. Which street?")
    option "ring_999" "Ring 999 at once, while Ngozi searches."
      because "It is dark and cold, and he is 90. You would rather ring too early than too late."
      add("attachment", 1)
      result "The police are on the line. Then he is found, by the bins."
      view("arthur", "Cold. A voice I know.")
    option "agreed_plan" "Follow the agreed plan: you inside, Ngozi in the grounds and outbuildings, and his Herbert Protocol form to hand. If you don’t find him, ring 999 immediately."
      because "The plan was made in daylight, by people who were not frightened."
      add("comfort", 1)
      result "He is found by the bins, at six minutes."
      view("arthur", "Cold. A coat round me. They weren’t cross.")
  whichever "What we know"
    practice "Someone is missing. Search the house, garden and outbuildings *straight away*. Not found: ring 999. Say that you have a Herbert Protocol form. Nobody is blamed for calling early."
    practice "Afterwards: keep the person warm and check for injury. Tell the family. Make an incident record. Be open about what happened: where it applies, this is the duty of candour. Give staff time to talk it through. Follow your home’s own procedure."
    evidence({ "F38", "F38b" }, "The Herbert Protocol is a form filled in ahead: photo, routines, places, medicines. It is handed to the police if the person goes missing. The person, the family or the home can fill it in, with permission or in the person’s best interests. Forms vary from one police force to another.")
    go      "what_shall_i_ask"

scene "what_shall_i_ask"
  title   "“Something at night”"
  place   "The office, at handover"
  image   "media/night-handover.svg" { alt = "The office at daybreak, a lamp still lit. Dean, the senior on days, sits at the desk with a pen over the handover book. Callum stands in front of the desk with his head bent and his arms hanging. Ngozi stands behind him in her cardigan, both hands round a mug." }
  narrate "Arthur is indoors and warm. You keep thinking about the eleven minutes." { when = 'chose("four_oclock/every_room")' }
  narrate "Arthur is indoors and warm. The police were kind, and you have told them that he is safe." { when = 'chose("four_oclock/ring_999")' }
  narrate "Arthur is indoors and warm. The form is back in its place." { when = 'chose("four_oclock/agreed_plan")' }
  narrate "You and Ngozi tell the night as it was. You tell Dean about the table, and it goes into the record." { when = 'chose("two_bells/table")' }
  narrate "You and Ngozi tell the night as it was." { when = 'not chose("two_bells/table")' }
  narrate "Dean, the senior on days, writes it down. Then he looks up."
  say("dean", "Shall I ask the GP for something at night?")
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make it possible here to look for causes first, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  note    "Someone may say, “You weren’t there.” The fear is real: let it be said before the evidence. Park questions about one person’s medicine, and answer within a week."
  choose  "What do you say?"
    option "ask_gp" "“Yes. He could have died.”"
      because "You were frightened for him. You never want him out there in the cold again."
      result "The GP asks about pain, bladder and sleep, and what else was tried. Nobody has written any of it down."
      view("for_arthur", "If something is prescribed, he may say: “My legs are thick. I fell.”")
      evidence("general", "“He could have died” is said out of fear. The fear deserves an answer.")
    option "causes_first" "Ask first for causes: pain, hunger, the toilet, long naps, our own noise and light."
      because "He gets up for a reason. You want to know it before anything is given."
      add("comfort", 1)
      result "Two nights of notes show that he wakes at the 3 a.m. pad check."
      view("arthur", "They stopped coming in with the lamp.")
    option "night_plan" "Propose a plan: tea at 3 a.m., dough to knead, a chair in the kitchen. And discuss a door sensor, as a restriction."
      because "If his day starts at three, the home can be ready for him."
      add("occupation", 1)
      result "There are fewer trips to the door. Some nights the plan fails."
      view("arthur", "Something to do with my hands.")
  whichever "What we know"
    evidence({ "F29", "F29b" }, "Look at our own noise, light and checks. In the study in three Scottish homes (2008), these disturbed people at night. Night staff had less training and supervision. Small changes helped.")
    evidence({ "F46", "F46b" }, "Antipsychotic medicines are only for a risk of harm, to the person or others, or for severe distress. Benefits and harms are talked over first. The dose is the lowest that works, for the shortest time. It is looked at again at least every six weeks, and other support goes on.")
    evidence("F46c", "In Lewy body dementia, or dementia in Parkinson’s disease, they can make movement worse and cause severe reactions. If you know that a person has one of these, speak up.")
    evidence("F46g", "Staff never stop or hold back a prescribed medicine on their own.")
    evidence("F47", "A review in 2009 put deaths linked to antipsychotics at about 1,800 a year in the UK. That figure is old.")
    evidence({ "F47b", "F47c" }, "A study in England in 2024 looked at 173,910 people with dementia. With antipsychotics, the risk of pneumonia was about double. There was more risk of stroke, blood clots and broken bones. There was more risk of kidney injury, heart attack and heart failure, too. A second-hand report says that the risk was highest in the first week.")
    narrate "What this page says about antipsychotic medicines is for England and Wales. We have not checked the guidance for your nation." { when = 'nation("scotland") or nation("northern_ireland")' }
    evidence("general", "A door sensor also watches him. If there is to be one, record why, and review it.")
    go      "i_want_to_go_home"

scene "i_want_to_go_home"
  title   "“I want to go home”"
  place   "The kitchen, another night"
  image   "media/night-kitchen.svg" { alt = "The kitchen at night, in the light of one lamp over the table. Arthur sits at the table in his apron, with a plate of toast near him and both hands round a mug. Callum sits next to him, turned to him, one hand on the table. The window is dark." }
  narrate "There is a page at the desk now for what was tried. The GP will ask again." { when = 'chose("what_shall_i_ask/ask_gp")' }
  narrate "Nobody goes in with the lamp at three now. Some nights he sleeps through. Some nights he doesn’t." { when = 'chose("what_shall_i_ask/causes_first")' }
  narrate "There is a chair for him here, and dough. Some nights it helps." { when = 'chose("what_shall_i_ask/night_plan")' }
  narrate "Most nights, he says one thing. Then he settles, with toast."
  say("arthur", "I want to go home.")
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next? What might “home” be tonight?" { minutes = 3, at = "views", as = "pairs" }
  discuss "Where would his words be written down here? Who would read them? Put the obstacles on the chart." { minutes = 5, at = "end", as = "talk" }
  note    "The law here is new and still settling. If you are asked more than the page says: “I don’t know, I’ll find out.” Answer within a week."
  choose  "What do you do with that?"
    option "he_settles" "Nothing is needed. He settles."
      because "He is comforted. You don’t want to make a problem out of something that passes."
      add("attachment", -1)
      result "After a month, there is no trace that he ever said it."
      view("arthur", "I did say.")
    option "record_it" "Record his words and what he does, each time. Tell Beth."
      because "One night is a remark. Many nights may be a message, and others should hear it."
      add("attachment", 1)
      result "Beth sees a pattern. She reviews his care, and takes advice about his liberty."
      view("arthur", "Someone kept count.")
    option "tell_family" "Tell his family, so that they can decide."
      because "They have known him far longer than you have. They would want to know."
      add("inclusion", -1)
      result "His son is upset. He thinks that he has to choose."
      view("arthur", "Ask *me*.")
  whichever "What we know"
    evidence({ "F41", "F41b", "F42" }, "In June 2026 the Supreme Court changed the test for when someone’s liberty is being taken away. What a person says and shows now carries more weight. Many things count, such as the purpose of a limit and how ordinary it is.")
    evidence({ "F42b", "F42c" }, "This is new, and it applied at once. When we looked, national guidance was awaited. Those who write about the law expected far fewer cases to count, and were unsure about people who seem content. Ask your manager what has changed since.")
    evidence("F44", "You work in Scotland, which has its own law: the Adults with Incapacity (Scotland) Act 2000. Ask your manager what the judgment means there.", { when = 'nation("scotland")' })
    evidence("F44b", "You work in Northern Ireland. The Mental Capacity Act (Northern Ireland) 2016 is partly in force. Its own definition is older than the judgment. Ask your manager what applies.", { when = 'nation("northern_ireland")' })
    evidence("F43g", "Managers and the council decide whether a person’s liberty is being taken away. Your part is to record what the person says and shows about being here, and about how they are cared for. That matters most when they are unhappy. Quiet is not proof that someone is content.")
    evidence("general", "“Home” may be a place, a time or a feeling.")
    go      "end_of_the_night"

scene "end_of_the_night"
  title   "The end of the night"
  place   "The staff door, at daybreak"
  image   "media/night-daybreak.svg" { alt = "Daybreak outside the home. Callum stands outside the open staff door in his coat, with a mug in his hands. Ngozi, in her cardigan, faces him, her hand on his arm. The sky behind the roofs is turning pink, and light falls from the door." }
  narrate "You look back through the notes for what Arthur said. It isn’t there." { when = 'chose("i_want_to_go_home/he_settles")' }
  narrate "Beth has left you a note: “Thank you for writing it down. Please go on.”" { when = 'chose("i_want_to_go_home/record_it")' }
  narrate "Arthur’s son rang again. “Nobody is asking you to choose,” Ngozi told him. “But has anyone asked your dad?”" { when = 'chose("i_want_to_go_home/tell_family")' }
  narrate "You have asked for more hands at night. This time you put it in writing." { when = 'chose("two_bells/table")' }
  narrate "You warn people now, before two of you come in with a torch." { when = 'chose("two_bells/bring_along")' }
  narrate "You said sorry to the person whose bell waited three minutes." { when = 'chose("two_bells/ring_ngozi")' }
  narrate "Arthur was up at ten past three again. He was a baker for 50 years, and that has not changed. What changes is what he meets in the corridor."
  narrate "Look at his flower for a moment. Whatever it shows, it is one night. There will be another."
  say("ngozi", "And you? How are you?")
  go      "ten_past_three_reflect"

scene "ten_past_three_reflect"
  title   "Your turn"
  narrate "Three questions. Answer any, all or none. They are for you to think with; nobody marks them."
  note    "In class these are spoken, in pairs. Nobody reads out what they wrote. You may pass. Someone may speak of a night that went wrong: do not investigate in the room; follow the procedure the same day."
  reflect "three_am_sounds" { prompt = "What does your home sound like at 3 a.m.?", hint = "If you are never there, what do you imagine? Whom could you ask?", optional = true }
  reflect "nights_know"     { prompt = "What do nights know that days don’t, and where does it go?", hint = "No names, please. Is it written, told, or lost?", optional = true }
  reflect "who_checks"      { prompt = "Who checks on you?", hint = "At work or elsewhere. A few words will do.", optional = true }
  go_if('role("night_care")', "who_checks_nights")
  go_if('role("managers")', "who_checks_managers")
  go      "ten_past_three_bring_back"

scene "who_checks_nights"
  title   "You work nights"
  narrate "Ngozi asked Callum how he was. Not every night has a Ngozi."
  reflect "check_on_nights" { prompt = "Who checks on you at night, and who would you like to?", hint = "What would they ask? No names, please.", optional = true }
  go      "ten_past_three_bring_back"

scene "who_checks_managers"
  title   "The nights you don’t see"
  narrate "Two people, 44 residents, two bells and a door. It was told at handover."
  reflect "check_on_night_staff" { prompt = "Who checks on your night staff, and how does what they know reach you?", hint = "Follow one night’s news, step by step. Where could it stop?", optional = true }
  go      "ten_past_three_bring_back"

scene "ten_past_three_bring_back"
  title   "Try this on shift"
  narrate "Swap ten minutes with the opposite shift. Or leave them three questions."
  narrate "It takes less than ten minutes. Talk it over at handover or in supervision. Notice people; don’t note names."
  plan    "opposite_shift" { prompt = "Bring back: what do they know that you didn’t? When will you swap, or leave your questions?", weeks = 2 }
  note    "Give a date for bringing this back. For supervisors: ask what they saw, then what it might have been like for the person, then what they will try next. Thank before you advise."
  go      "ten_past_three_end"

scene "ten_past_three_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  finish  "completed"

scene "ten_past_three_round"
  title   "A way round"
  narrate "That is fine. You can come back to this story, or leave it. Here it is in short."
  narrate "Arthur was a baker for 50 years. He is up at three in the morning, and ready for work. One night he goes out of the door, into the cold. He is found, and he is brought in. The people there learn to be ready for him, and to listen when he says, “I want to go home.”"
  practice "Someone is missing. Search the house, garden and outbuildings *straight away*. Not found: ring 999. Say that you have a Herbert Protocol form. Nobody is blamed for calling early. Then follow your home’s own procedure."
  narrate "If something is close to home, talk to someone you trust, or look at *Useful numbers*. They are one key away: F8."
  finish  "left_early"
