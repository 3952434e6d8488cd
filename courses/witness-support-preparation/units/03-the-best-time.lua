-- Unit 3. The best time of Stan's day: planning an interview. Lead: DC Maria Kostas, interviewer.
-- Nothing is marked here: each way opens something and closes something. No box to write in: nobody writes about a case.
-- a3_4 can lead back to a3_2: who booked a bad hour may stop and book again. What is chosen there then counts anew.

flag "a3_prompt"           -- a3_1: Stan's account has the weather in it, in a3_4
flag "a3_written_off"      -- a3_1: it hasn't; three weeks have gone
flag "a3_medicalised"      -- a3_1: the same
flag "a3_place_right"      -- a3_2: he points to the window, in a3_4
flag "a3_place_wrong"      -- a3_2: he asks for Jean, in a3_4, and you may stop and book again
flag "a3_supporter_clean"  -- a3_3: Bridget's own statement, in a3_5
flag "a3_contaminated"     -- a3_3: the sound on the recording, in a3_5
flag "a3_led"              -- a3_4: Ruth speaks up, in a3_5
flag "a3_overloaded"       -- a3_4: the same

unit "planning_interview" {
  title   = "“The best time of Stan’s day”: planning an interview",
  minutes = 11,
  you     = "You are DC Maria Kostas, interviewer.",
  summary = "Don’t let a diagnosis decide. Go soon. Choose time and place for the person. Keep possible witnesses out of the room. Open prompts in the person’s own words. Close with what’s next. Leave therapy alone.",
  start   = "a3_1",
  order   = "any",
  contributes = { "lo2", "lo3", "lo5", "lo7", "lo9" },
}

scene "a3_1"
  title   "Is it worth it?"
  place   "The office"
  warning [[This part is about an older man who has dementia. A man came to his door, and he lost money. Nobody is hurt in it. It speaks of grief.

It takes about 11 minutes. You can leave at any time and come back.]] { skip_to = "planning_interview_round" }
  image   "media/stan-office.svg" { alt = "A police office. A man in a grey suit, DS Flack, sits behind a desk and holds up a sheet of paper to read. A woman with dark hair and a blue jacket, DC Kostas, stands in front of the desk with a notebook. A month planner hangs on the wall." }
  narrate "Stan Howarth is 81. He is a retired signalman and has early Alzheimer’s disease. He gave £6,400 to a man who “found a problem with the roof”."
  narrate "Bridget, his daughter, found the bank statements and is furious. Ruth Adeyemi is a Registered Intermediary: she helps people understand each other, and takes no side. DS Colin Flack is your supervisor."
  narrate "DS Flack reads the crime report. “The suite” means the rooms where witnesses are interviewed and recorded."
  say("flack", "Eighty-one, dementia, can’t remember last week. Defence will have him for breakfast. Is it worth the suite?")
  note    "No live cases. If somebody’s example is going through the courts, they change it or leave it out. Someone in the room may be a witness, an officer or an advocate in it."
  note    "For each decision: read the scene aloud, and take a silent vote with cards. Then pairs defend an option they did not choose. Reveal what happens one at a time. Resist “So the answer is…”. Nobody plays the witness, and nobody role-plays cross-examination."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you say?"
    option "find_out" "“I’d like to find out what he *can* tell us, and soon. Can I book an assessment and a slot this week?”"
      set("a3_prompt", true)
      result "“Go on, then. Thursday.”"
      view("stan", "They haven’t written me off. Not yet.")
      view("colleague", "You asked an evidence question, not a diagnosis question.")
      evidence({ "FA25", "FA25b" }, "Everyone starts as competent; the test is individual and takes help into account.")
      evidence("general", "A progressive condition argues for moving faster.")
      go      "a3_2"
    option "without_him" "“He’d be distressed for nothing. We’ve got the bank records; build it without him.”"
      set("a3_written_off", true)
      result "The records show payments, not what was said at the door. The case stalls on “he asked me to do it”."
      view("stan", "Nobody asked me. I was there. I was the only one there.")
      view("colleague", "It sounded protective. Did anyone ask whether he *wanted* to?")
      evidence("general", "Strong supporting evidence matters. Assuming distress or uselessness from a diagnosis is a credibility myth.")
      evidence("general", "Victims are entitled to have needs assessed.")
      evidence({ "VICTIMS_CODE", "VICTIMS_CODE_b", "VICTIMS_CODE_c" }, "The wording of the Victims’ Code may have changed since a new one was consulted on. It is still to be checked.")
      go      "a3_2"
    option "gp_letter" "“Let’s get his GP to certify he’s competent first.”"
      set("a3_medicalised", true)
      result "The surgery says three weeks and a fee. The letter, when it comes, says he has dementia."
      view("stan", "The doctor asked who’s Prime Minister. Nothing about the roof.")
      view("colleague", "You’ve outsourced a question the GP can’t answer.")
      evidence("general", "Competence is decided by the court on understanding questions and giving understandable answers. Medical input may inform; it doesn’t decide.")
      go      "a3_2"

scene "a3_2"
  title   "When and where"
  place   "A planning meeting"
  image   "media/stan-planning.svg" { alt = "A small meeting room. DC Kostas and Ruth, a woman with braids and a mustard jacket, sit at a table. Between them lie photographs of a house and a roof, and a diary. Ruth points to one of the photographs." }
  narrate "You stopped, and you are booking again." { when = 'chose("a3_4/rebook")' }
  narrate "Ruth has met Stan. She says:"
  list    { "He is clearest between ten and noon, after porridge.", "He loses the thread with two voices.", "Photographs of places help him order events.", "The word “fraud” made him cry." }
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you book?"
    option "kitchen" "His own kitchen, 10.15, portable kit. You and Ruth only in the room. Photographs of his house and the roof. Call it “what happened with the roof man”."
      set("a3_place_right", true)
      set("a3_place_wrong", false)
      result "The kettle’s noise is on the recording, but Stan walks you to the window and points."
      view("stan", "My chair. My window. That’s where the ladder was.")
      view("colleague", "Sound quality is a nuisance. The pointing is gold.")
      evidence("general", "Choose place and time for the quality of the account, checking safety and technical needs. Aids should be agreed with the intermediary beforehand and recorded.")
      go      "a3_3"
    option "suite" "The vulnerable witness suite at 10.15: good sound, soft chairs, tea."
      set("a3_place_right", false)
      set("a3_place_wrong", false)
      result "He’s polite, puzzled, asks twice whether this is the clinic. The account comes in pieces."
      view("stan", "Nice people. Am I poorly?")
      view("colleague", "A sound default. For Stan the place is part of the memory.")
      evidence("general", "Suites exist for good reasons; planning means asking whether *this* one suits *this* person.")
      go      "a3_3"
    option "four_oclock" "The suite at 4 pm so Bridget can drive him after work."
      set("a3_place_right", false)
      set("a3_place_wrong", true)
      result "By twenty past he’s looking for his coat."
      result "He speaks of Jean. Jean died in 2016."
      view("stan", "It’s getting dark. Jean’ll be wondering where I am.")
      view("colleague", "Everyone’s diary worked except his.")
      evidence("general", "Time of day can be the most important adjustment. Transport can be solved.")
      go      "a3_3"

scene "a3_3"
  title   "Who sits in"
  place   "Outside the door"
  image   "media/stan-bridget.svg" { alt = "A hallway with an open door. A woman in a red coat, Bridget, stands with one hand on her chest and the other towards the door. DC Kostas stands facing her with open hands. Through the door an old man in a cardigan, Stan, sits in an armchair." }
  narrate "A new time is booked. Bridget asks again." { when = 'chose("a3_4/rebook")' }
  say("bridget", "I’m coming in with him. He’s my dad, and he’ll get it wrong.")
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "A supporter, an intermediary, an appropriate adult, an advocate: ask what each word means, and who would need it. An appropriate adult is for a vulnerable *suspect*, not for a witness."
  choose  "What do you decide?"
    option "walter" "“I can see how much this matters to you. You may be a witness yourself, so it can’t be you in the room. Who else would he find steadying, who doesn’t know about the money?” Stan picks Walter from bowls, who waits next door."
      set("a3_supporter_clean", true)
      set("a3_contaminated", false)
      result "Bridget is hurt, then gives a helpful statement of her own."
      view("stan", "I don’t want her hearing how daft I was.")
      view("colleague", "You’d never have learned that with her sitting there.")
      evidence("general", "A supporter should be someone the witness chooses, not involved in the case, and should not prompt. A possible witness shouldn’t hear another’s account.")
      go      "a3_4"
    option "behind_him" "Let Bridget sit behind him on a promise not to speak."
      set("a3_supporter_clean", false)
      set("a3_contaminated", true)
      result "At “I gave him a bit of cash” she breathes in sharply. Stan changes it to “no, no, I never”."
      view("stan", "I heard her. I know that breath.")
      view("colleague", "She kept her promise. It still happened.")
      evidence("general", "Influence doesn’t need words.")
      go      "a3_4"
    option "nobody" "Nobody: fewer people, less to go wrong. Ruth will keep him company."
      set("a3_supporter_clean", false)
      set("a3_contaminated", false)
      result "Ruth reminds you she can’t be left alone with him and isn’t there to comfort. He does fine until the break, when there’s no one familiar."
      view("stan", "Decent women, both. Strangers, though.")
      view("colleague", "You used an intermediary as a supporter. Different jobs.")
      evidence({ "FA11", "FA11b", "FA11c" }, "A Registered Intermediary is an impartial communication specialist. She does not “support” the witness in the emotional sense, and must not be left alone with him.")
      evidence("general", "Offer a supporter; record if declined.")
      go      "a3_4"

scene "a3_4"
  title   "The question"
  place   "The interview"
  image   "media/stan-interview.svg" { alt = "Stan sits in an armchair, his hands on its arms, and looks away from the others. DC Kostas and Ruth sit across from him. Two photographs lie on a low table between them, beside a small recorder on a stand. Nobody is speaking." }
  narrate "You came soon. Stan’s account still contains the weather." { when = "a3_prompt" }
  narrate "Three weeks have gone. Stan’s account doesn’t contain the weather any more." { when = "a3_written_off or a3_medicalised" }
  say("stan", "He came about the tiles, nice lad. I gave him… it was a lot.")
  narrate "He stops."
  say("stan", "Is Jean coming?", { when = "a3_place_wrong" })
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "If it was booked for 4 pm there is a fourth card here: stop, and book again. It leads back to “When and where”."
  note    "Somebody may say, “They always get confused in the end.” You might ask, “What would the question have to look like for *you* to get confused?”"
  choose  "Which do you say?"
    option "his_words" "“You said it was a lot. Tell me about giving it to him.” (Wait.)"
      set("a3_led", false)
      set("a3_overloaded", false)
      result "Eleven seconds. “He walked me to the bank. Held the door. Said don’t tell your girl, she’ll only fuss.”"
      result "He points to the window as he speaks." { when = "a3_place_right" }
      view("stan", "She left me room. It came back with the door.")
      view("colleague", "His phrase, an open invitation, and nerve to wait.")
      evidence("general", "Open prompts using the witness’s own words get the fullest and most accurate detail.")
      evidence({ "FA24c", "FA24d" }, "Yes/no questions bring agreement.")
      go      "a3_5"
    option "did_he" "“Did he make you go to the bank?”"
      set("a3_led", true)
      set("a3_overloaded", false)
      result "“I suppose he did, yes.”"
      view("stan", "She knows more than me, I expect.")
      view("colleague", "It’s what we think happened. Now it’s our sentence, not his.")
      evidence("general", "Leading on a disputed point damages weight even if true. If you do it, follow at once with an open prompt; don’t build on it.")
      go      "a3_5"
    option "three_things" "“How much exactly, on which dates, and was it cash or card?”"
      set("a3_led", false)
      set("a3_overloaded", true)
      result "He looks at his hands. “I used to do timetables for forty trains.”"
      view("stan", "Three things. I had one and she took it off me.")
      view("colleague", "We have statements for dates and amounts. Don’t test him on what paper can prove.")
      evidence("general", "One question at a time; avoid demanding dates and numbers where other evidence exists.")
      go      "a3_5"
    option "rebook" "Stop here for today, and book another time."
      only_if "a3_place_wrong"
      set("a3_place_wrong", false)
      set("a3_supporter_clean", false)
      set("a3_contaminated", false)
      result "You thank him and stop. You will plan the time and the place again."
      view("stan", "Where’s my coat?")
      view("colleague", "It costs a few days. You saw that the hour was wrong for him, and said so.")
      evidence("general", "Time of day can be the most important adjustment.")
      go      "a3_2"

scene "a3_5"
  title   "Before he goes"
  place   "After the interview"
  image   "media/stan-after.svg" { alt = "Stan has got up from his armchair. He stands with his hands together and faces DC Kostas, who holds out a hand to him; her notebook is closed. Behind him Bridget, in her red coat, raises a hand to ask something. The recorder on its stand is off." }
  narrate "DS Flack will hear the recording later. He will ask what the sound is, 14:32 into it." { when = "a3_contaminated" }
  narrate "Bridget’s own statement will fill the gap about dates." { when = "a3_supporter_clean" }
  say("ruth", "Shall we give him a minute and come back to it with his own words?", { when = "a3_led or a3_overloaded" })
  narrate "You do. Then it is time to stop." { when = "a3_led or a3_overloaded" }
  say("stan", "Am I done? Did I do all right?")
  narrate "Bridget asks whether the bereavement counsellor he’s started with should stop until the trial."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you say to each of them?"
    option "thank_you" "To Stan: “Thank you. You’ve told me what you can and that’s what I needed. I’ll ring Walter’s phone on Monday at ten about what happens next.” To Bridget: “He doesn’t need to stop seeing anyone. We’d only ever ask about notes if there’s a good reason, and you’d be told.”"
      only_if "a3_supporter_clean"
      result "He hums on the way to the kettle."
      view("stan", "She didn’t say I was right. She said thank you.")
      view("colleague", "Appreciation without marking his answers; a date he can hold you to; therapy left alone.")
      evidence("general", "Close neutrally, say what’s next, ask about needs for court now.")
      evidence({ "FA27", "FA27b", "FA27c" }, "Therapy should not be put off for the case.")
      go      "a3_think"
    option "thank_you_too" "To Stan: “Thank you. You’ve told me what you can and that’s what I needed. I’ll ring you on Monday at ten about what happens next.” To Bridget: “He doesn’t need to stop seeing anyone. We’d only ever ask about notes if there’s a good reason, and you’d be told.”"
      only_if "not a3_supporter_clean"
      result "He hums on the way to the kettle."
      view("stan", "She didn’t say I was right. She said thank you.")
      view("colleague", "Appreciation without marking his answers; a date he can hold you to; therapy left alone.")
      evidence("general", "Close neutrally, say what’s next, ask about needs for court now.")
      evidence({ "FA27", "FA27b", "FA27c" }, "Therapy should not be put off for the case.")
      go      "a3_think"
    option "brilliantly" "“You did brilliantly, Stan, exactly what we wanted.” And to Bridget: “Best to leave the counselling till after, just to be safe.”"
      result "Defence plays “exactly what we wanted” twice. Stan misses five months of help."
      view("stan", "I liked talking to that lady about Jean.")
      view("colleague", "Warm words, but they can be used against him. And the old advice about therapy has gone.")
      evidence("general", "Praise for *content* can look like steering. The 2022 guidance reversed the wait-and-see habit.")
      go      "a3_think"
    option "in_touch" "“That’s everything, we’ll be in touch.”"
      result "He rings the station nineteen times."
      view("stan", "In touch when? With who?")
      view("colleague", "Busy day. He has no way to hold on to “in touch”.")
      evidence("general", "Information rights only work in a form the person can use.")
      go      "a3_think"

scene "a3_think"
  title   "To think about"
  narrate "Three questions, for you to think with. There is nothing to write, and nothing is kept."
  think   { "What time of day are *you* at your best, and who plans around it?",
            "When did you last ask a yes/no question because you were in a hurry?",
            "What would change your mind about whether someone is “worth the suite”?" }
  discuss "Take one of the three questions in pairs. Passing needs no reason. No live cases." { minutes = 4, at = "end", as = "pairs" }
  note    "If someone gives detail of a real case, stop kindly, say “no live cases” again, and offer to talk at the break."
  go      "a3_try"

scene "a3_try"
  title   "Between now and next time"
  narrate "Here is something to try at work. It takes 30 to 60 minutes."
  list    { "Watch an ordinary meeting.", "Tally open, yes/no, tag and stacked questions, your own included.", "A tag question ends in “isn’t it?” or “didn’t you?”. Stacked questions are several at once." }
  narrate "Bring back the tally."
  heading "If you keep a portfolio"
  think   { "An observation of me by a colleague: what they noticed, as “A colleague” does in the stories.",
            "A myth I heard at work, what I said, what I’d say now." }
  narrate "No live case detail, no names, no witness material."
  note    "Ask for the tally, not for who asked what."
  go      "planning_interview_end"

scene "planning_interview_end"
  title   "Before you go on"
  narrate "That is the end of this story. It shows how an interview may be planned. It is not legal advice, and it coaches nobody in what to say."
  narrate "If any of this is close to home, talk to someone you trust. Useful numbers are one key away: F8."
  finish  "completed"

scene "planning_interview_round"
  title   "In short"
  narrate "That is fine. Here is this part in short."
  list    { "Don’t let a diagnosis decide.", "Go soon; choose time and place for the person.", "Keep possible witnesses out of the room.", "Open prompts in the person’s own words.", "Close with what’s next.", "Leave therapy alone." }
  narrate "You can come back to the story, or leave it. Useful numbers are one key away: F8."
  finish  "left_early"
