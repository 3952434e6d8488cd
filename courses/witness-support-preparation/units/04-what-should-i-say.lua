-- Unit 4. "What should I say?": getting ready without rehearsing. Lead: Bev Lomas, witness supporter, with Colin.
-- Nothing is marked here: each way opens something and closes something. No box to write in: nobody writes about a case.
-- What Colin says about the night is never gone into, nor practised. Whoever changes this unit keeps to that.

flag "a4_coached"        -- a4_1: the officer's note is read to you, in a4_5
flag "a4_over_cautious"  -- a4_1: what Maureen says, in a4_2
flag "a4_familiarised" { keep = true }   -- a4_2: the yellow card, in unit 6
flag "a4_witness_mix"    -- a4_2: in a4_4 it is a hood, not a ring
flag "a4_lost_detail"    -- a4_4: what Sunil asks, in a4_5

unit "getting_ready" {
  title   = "“What should I say?”: getting ready without rehearsing",
  minutes = 11,
  you     = "You are Bev Lomas, witness supporter in a council team that grew out of the Liverpool idea.",
  summary = "The day, the people, the room, how to ask for help: yes. What happened: never. New detail goes to the officer. Delay needs telling, face to face.",
  start   = "a4_1",
  order   = "any",
  contributes = { "lo3", "lo4", "lo6", "lo8" },
}

scene "a4_1"
  title   "“What should I say?”"
  place   "Colin’s kitchen"
  warning [[This part is about getting ready for court, and a long wait. A man is to be a witness: he says that somebody assaulted him. It is told without detail.

It takes about 11 minutes. You can leave at any time and come back.]] { skip_to = "getting_ready_round" }
  image   "media/ready-list.svg" { alt = "A kitchen. Colin, a man in a green jumper, sits at the table with a pen in his hand. On his sheet of paper is one written line. Bev, a woman with grey hair and a plum cardigan, sits at the table with him and has turned to him. The jars on the shelf stand in order of size." }
  narrate "Colin Prentice is 45 and has a learning disability. He loves order and hates surprises. He is the complainant in an assault case at the Crown Court."
  narrate "Maureen, his sister, is a prosecution witness. Sunil is the witness care officer. Hannah is Colin’s therapist."
  narrate "The trial is in five weeks. It has already moved once."
  narrate "You are in Colin’s kitchen. He has made a list. It has one line."
  sign    "THINGS TO SAY IN COURT: ask Bev"
  note    "No live cases. If somebody’s example is going through the courts, they change it or leave it out. Someone in the room may be a witness, an officer or an advocate in it."
  note    "For each decision: read the scene aloud, and take a silent vote with cards. Then pairs defend an option they did not choose. Reveal what happens one at a time. Resist “So the answer is…”. Nobody plays the witness, and nobody role-plays cross-examination."
  note    "If somebody tells of having coached a witness, or of spoiled evidence, don’t judge it. Encourage them to tell the officer, the prosecutor or their own legal or professional adviser promptly."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you say?"
    option "other_list" "“I can’t help with what you say about that night; that has to come from you. I *can* help you know what the day will be like. Shall we make a different list?”"
      result "He writes: WHO. WHERE. WHEN CAN I STOP. Three headings you can actually help with."
      view("colin", "She can’t help with one thing. She can help with three. That’s fine. I like three.")
      view("colleague", "You drew the line in a way that gave him something rather than taking it away.")
      evidence({ "FA16", "FA16b", "FA16c", "FA16d", "FA17" }, "Familiarising with court is allowed and encouraged; coaching isn’t.")
      go      "a4_2"
    option "chip_shop" "“Just tell the truth, Colin, from the beginning: that you were at the chip shop, he came up behind you…”"
      set("a4_coached", true)
      result "He writes it down word for word. His original account never mentioned “behind”."
      view("colin", "Behind. Okay. I’ll say behind.")
      view("colleague", "You were repeating what you’d heard from Maureen. Now it’s in his list, in his writing.")
      evidence("general", "This is the harm the rule exists to prevent, and it protects Colin as much as the defendant. Tell the officer or prosecutor promptly what was said; don’t try to undo it with Colin.")
      go      "a4_2"
    option "not_allowed" "“I’m not allowed to talk about court with you at all, love.”"
      set("a4_over_cautious", true)
      result "He crosses out *ask Bev*."
      view("colin", "Then who?")
      view("colleague", "Over-reading the rule leaves people less prepared than the law allows.")
      evidence("FA14", "Silence isn’t required. See what the Witness Service routinely does: it supports witnesses before and on the day.")
      evidence({ "FA14b", "FA14c", "FA14x" }, "Citizens Advice has run the Witness Service since 1 April 2015. Who runs it in late 2026, and its phone number, are still to be checked.")
      go      "a4_2"

scene "a4_2"
  title   "Maureen’s idea"
  place   "On the phone"
  image   "media/ready-phone.svg" { alt = "Two rooms, side by side. In a living room Maureen, a woman in a rust-red jumper, stands with a phone at her ear and one finger raised. In an office Bev stands with a phone at her ear, her other hand held out." }
  narrate "Maureen phones."
  say("maureen", "Well, somebody’s got to help him.", { when = "a4_over_cautious" })
  say("maureen", "I’ll pretend to be the barrister. I’ll call him a liar, so he’s not shocked. Better from me.")
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "If someone says, “So we can’t prepare anyone for anything,” show the take-away card at the end of this part."
  choose  "What do you say to her?"
    option "question_game" "“He does need to know questions can feel rude. But you’re a witness as well, so the two of you mustn’t go over it, even to practise. Could I show him a question game about something else, with the CPS knowing?” You email Sunil a one-paragraph plan."
      set("a4_familiarised", true)
      result "The CPS agree: a game about a cartoon, nothing like the case, notes kept. Colin learns to hold up a yellow card for “I don’t get it”."
      view("colin", "The cartoon question was silly. I said “that’s wrong”. I was allowed.")
      view("colleague", "Written plan, CPS told first, content miles from the case, skills rather than answers.")
      evidence({ "FA16", "FA16b", "FA16c", "FA16d" }, "Familiarising by an outside agency: tell the CPS in advance, put it in writing, use nothing resembling the case, keep a record.")
      evidence("general", "Whether a mock exercise is wise at all for this witness is for the CPS to advise.")
      go      "a4_3"
    option "burglary" "“As long as you don’t use the real night. Do a pretend burglary.”"
      set("a4_witness_mix", true)
      result "By the second evening it’s the chip shop, because that’s what they both want to talk about."
      view("colin", "Maureen said she saw his hood. I think I saw his hood.")
      view("colleague", "Two witnesses in one kitchen. A hood has travelled.")
      evidence("general", "Witnesses shouldn’t discuss their evidence. Even innocent practice between witnesses lets one account colour another.")
      go      "a4_3"
    option "nobody_must" "“Absolutely not. Nobody must prepare him for anything.”"
      result "Maureen does it anyway, and doesn’t tell you."
      view("colin", "It’s a secret practice.")
      view("colleague", "The “no” was right; there was no alternative inside it.")
      evidence("general", "People rehearse because they’re frightened. Meet the fear with lawful preparation.")
      go      "a4_3"

scene "a4_3"
  title   "The court visit"
  place   "The team’s office"
  image   "media/ready-visit.svg" { alt = "An office. Sunil, a man in a blue shirt, holds up two cards: on one is an empty courtroom, on the other the same courtroom with people in it. Bev stands facing him. On a planner behind them two days of one week are marked." }
  narrate "Sunil offers a visit. The choice is Tuesday, in an empty courtroom, or Thursday, when another trial is sitting."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you say to Sunil?"
    option "ask_colin" "Ask Colin."
      result "He picks Tuesday for sitting in the chair and Thursday for five minutes at the back “to hear the noise”."
      result "He discovers the live-link room has a lift that beeps. He tries the link with “What did you have for breakfast?”"
      view("colin", "I know where the toilet is. I know the beep.")
      view("colleague", "You tried out the measures he might use, with safe content.")
      evidence({ "FA14", "FA14d" }, "Witnesses can visit beforehand and try the equipment or screens that have been agreed.")
      go      "a4_4"
    option "empty" "Tuesday, empty, calm; anything more could frighten him."
      result "Fine. On the day, the noise outside court is the surprise."
      view("colin", "It was quiet before. Why’s it loud?")
      view("colleague", "We showed him a courtroom, not a court day.")
      evidence("general", "Familiarise with the real thing as far as the person wants.")
      go      "a4_4"
    option "video" "A video tour at home instead; less travel, same information."
      result "He watches it eleven times. It’s a different building."
      view("colin", "In mine the door is green.")
      view("colleague", "A decent supplement. For Colin “nearly the same” is worse than nothing.")
      evidence("general", "Offer the visit; videos add to it.")
      go      "a4_4"

scene "a4_4"
  title   "It spills out"
  place   "The car park"
  image   "media/ready-car-park.svg" { alt = "A car park in front of a brick court building with a green door. Colin, in his green jumper, stands with his head bent and his hands together. Bev stands a step away and has turned to him, a closed notebook in her hand. A car is near." }
  narrate "You are in the car park. Colin speaks."
  say("colin", "When he had me down I thought about Mum. I never told the policeman about Mum, or the ring he had on.", { when = "not a4_witness_mix" })
  say("colin", "When he had me down I thought about Mum. I never told the policeman about Mum, or the hood he had on.", { when = "a4_witness_mix" })
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "Where the pretend burglary was chosen, Colin speaks of a hood here. Otherwise it is a ring."
  choose  "What do you say?"
    option "write_it" "“That sounds hard. I’m going to write down what you just said and let the officer know, because it might matter. You don’t need to tell me more.” Note the words and time."
      result "The officer takes a short further statement. The defence is told."
      view("colin", "It didn’t get lost. And Bev didn’t go all funny.")
      view("colleague", "You acknowledged the feeling, didn’t explore the fact, and passed it on.")
      evidence("general", "New detail goes to the investigator, who decides what to do and tells the prosecutor. Notes may be disclosed.")
      go      "a4_5"
    option "what_ring" "“What ring? What did it look like?”"
      only_if "not a4_witness_mix"
      result "“Gold? With a… square?” You’ll never know if “square” was there before you asked."
      view("colin", "She wanted more so I looked for more.")
      view("colleague", "Natural question, wrong person.")
      evidence("general", "Don’t investigate.")
      go      "a4_5"
    option "what_hood" "“What hood? What did it look like?”"
      only_if "a4_witness_mix"
      result "“Grey? With a… zip?” You’ll never know if “zip” was there before you asked."
      view("colin", "She wanted more so I looked for more.")
      view("colleague", "Natural question, wrong person.")
      evidence("general", "Don’t investigate.")
      go      "a4_5"
    option "chips" "Change the subject to chips; you can’t discuss evidence."
      set("a4_lost_detail", true)
      result "When it comes to court, he mentions the ring for the first time. “Why have we never heard this before, Mr Prentice?”" { when = "not a4_witness_mix" }
      result "When it comes to court, he mentions the hood for the first time. “Why have we never heard this before, Mr Prentice?”" { when = "a4_witness_mix" }
      view("colin", "I did tell. I told Bev.")
      view("colleague", "You obeyed half the rule. The other half is “pass it on”.")
      evidence("general", "Not discussing evidence is different from not hearing it.")
      go      "a4_5"

scene "a4_5"
  title   "It moves again"
  place   "The team’s office"
  image   "media/ready-spring.svg" { alt = "An office. Bev stands with a phone at her ear and one hand at a wall calendar, where a whole row of days is crossed through. Hannah, a woman in a grey-green jumper, stands in the doorway with a folder held to her chest." }
  narrate "The officer’s note of what you reported is read to you. The case goes on, with more questions." { when = "a4_coached" }
  narrate "On Tuesday Sunil rings: the trial is off until spring."
  narrate "Sunil asks whether Colin has told anyone anything new. You have to answer." { when = "a4_lost_detail" }
  narrate "Colin stops eating breakfast."
  narrate "Hannah, the therapist, asks you if she should stick to relaxation only, “because of the case”."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you do?"
    option "face_to_face" [[Tell Colin face to face, with a calendar. Ask what he’d like to do with the court bag.

Tell Hannah the current guidance says treatment shouldn’t wait, and to take advice from her own organisation about her notes; offer no view on content.

Ask Sunil in writing whether recorded cross-examination has been considered.]]
      result "The bag goes on top of the wardrobe “not in the bin”. The prosecutor looks again at section 28."
      view("colin", "It’s moved. It’s not gone. The bag’s up there.")
      view("colleague", "You dealt with the feeling, the therapy and the system, in that order.")
      evidence({ "FA27", "FA27b", "FA27c" }, "The CPS guidance is of May 2022. Therapy should not be delayed for any reason to do with an investigation or prosecution.")
      evidence({ "FA27", "FA27b", "FA27c" }, "Police should seek therapy notes only as a reasonable line of enquiry.")
      evidence({ "FA27d", "FA27x" }, "There are also rules in law on requests for victims’ information. When they come into force, and their code, is still to be checked.")
      evidence({ "FA9", "FA9b" }, "Section 28 is about recorded cross-examination. It came to all Crown Courts in steps. For section 16 witnesses they had it by November 2020. For the group in section 17(4) they had it by the end of 2022.")
      evidence({ "FA9c", "FA9x" }, "The Justice Committee took fresh evidence on section 28 in September 2025. The policy may have changed, and is still to be checked.")
      evidence("general", "Keep the needs assessment under review.")
      go      "a4_card"
    option "wait_for_date" "Wait to tell him until there’s a new date, so he only gets one upset."
      result "He turns up in his suit."
      view("colin", "I was ready. Everybody knew but me.")
      view("colleague", "It would have been kinder on Tuesday.")
      evidence("general", "Information is his right, and needs planning, not rationing.")
      evidence({ "VICTIMS_CODE", "VICTIMS_CODE_b", "VICTIMS_CODE_c" }, "The wording of the Victims’ Code may have changed since a new one was consulted on. It is still to be checked.")
      go      "a4_card"
    option "withdrawing" "Suggest he might feel better withdrawing; nobody would blame him."
      result "He hears it as advice."
      view("colin", "Bev thinks I should stop. Bev’s usually right.")
      view("colleague", "You meant “you have choices”. He heard a steer.")
      evidence("general", "If he asks about stopping, help him reach the officer and independent support; neither push nor pull.")
      go      "a4_card"

scene "a4_card"
  title   "A card to take away"
  printable "Getting ready: the take-away card"
  heading "Yes"
  list    { "Who, where, when.", "What it looks like.", "How to ask for a break.", "“I don’t know” and “I don’t understand” are fine answers." }
  heading "No"
  list    { "What happened.", "What others said.", "What would sound better.", "Practising the story." }
  heading "Always"
  list    { "Write it down." }
  note    "Give it out on paper. Come back to it whenever someone says that nobody can be prepared for anything."
  go      "a4_think"

scene "a4_think"
  title   "To think about"
  narrate "Three questions, for you to think with. There is nothing to write, and nothing is kept. If a case is live, leave it out."
  think   { "Where in your work have you stayed silent because you weren’t sure what was allowed?",
            "Draft one sentence you’d use for “I can’t help with that, but I can help with this”.",
            "Who in Colin’s life carries the cost of delay besides Colin?" }
  discuss "Take one of the three in pairs. Passing needs no reason. No live cases." { minutes = 4, at = "end", as = "pairs" }
  note    "If someone gives detail of a real case, stop kindly, say “no live cases” again, and offer to talk at the break."
  go      "a4_try"

scene "a4_try"
  title   "Between now and next time"
  narrate "Here is something to try at work. It takes 30 to 60 minutes. Find out, for your area:"
  list    { "who arranges court visits;", "who refers to the Witness Service;", "what the local waiting arrangements are;", "who your intermediary contact is." }
  narrate "Bring back a contact sheet with a “checked on” date."
  heading "If you keep a portfolio"
  think   { "A local pathway map: first account → interview → charge → waiting → court → after." }
  narrate "No live case detail, no names, no witness material."
  note    "Lay the contact sheets side by side. For a train-the-trainer group: lead a 20-minute version of one decision with two colleagues. Bring back their feedback, and your change."
  go      "getting_ready_end"

scene "getting_ready_end"
  title   "Before you go on"
  narrate "That is the end of this story. It shows how somebody may get ready for court. It is not legal advice, and it coaches nobody in what to say. In a live case, ask the officer or the CPS first."
  practice "When a witness tells you something new: write down the words and the time, and let the officer know. Ask nothing more."
  narrate "If any of this is close to home, talk to someone you trust. Useful numbers are one key away: F8."
  finish  "completed"

scene "getting_ready_round"
  title   "In short"
  narrate "That is fine. Here is this part in short."
  list    { "The day, the people, the room, how to ask for help: yes.", "What happened: never.", "New detail goes to the officer.", "Delay needs telling, face to face." }
  narrate "You can come back to the story, or leave it. Useful numbers are one key away: F8."
  finish  "left_early"
