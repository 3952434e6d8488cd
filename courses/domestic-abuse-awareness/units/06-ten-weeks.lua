-- Unit 6. "Ten weeks": from where I'm standing. The learner is Dee, and the story says "I" for her. Each choice is hers and each
-- has a price; none is ever marked as wise. What varies is what workers have made possible. Keep it so.
-- The two voices are the strip: what it cost, what it kept. No person's real story is used.

flag "b6_nurse"         -- B6.3: Bisi has left a note on the system
flag "b6_asked_right"   -- B6.4: the nurse's letter supports the flat
flag "b6_told_rob"      -- B6.5: a different coat, borrowed from Jo

unit "ten_weeks" {
  title   = "“Ten weeks”: from where I’m standing",
  minutes = 11,
  you     = "You are Dee, who is 37. The story says “I” for her, and each choice in it is hers.",
  summary = "People weigh costs we don’t see. Be reliable. Treat trauma, substance use and safety together. Hold the whole. Expect leaving and returning. Group and peer support keep learning going.",
  start   = "b6_start",
  order   = "any",
  contributes = { "lo1", "lo2", "lo3", "lo10" },
}

scene "b6_start"
  title   "I’m Dee"
  place   "The good doorway"
  warning [[You’ll see this one from Dee’s side. Nothing she does is marked. If that feels too near, the summary is just as good.

It has drug use, homelessness and a hostel, and one line about exploitation. It touches on injury, on prison, and on something from childhood. It has a good ending that isn’t tidy. Nothing is shown or heard. It takes about 11 minutes.

You can start, skip to the summary or leave. You need no reason, and each of them counts as taking part.]] { skip_to = "ten_weeks_summary_end" }
  image   "media/weeks-doorway.svg" { alt = "A deep, dry doorway in the evening, with a lamp above it. On the step a blanket is folded beside a rucksack and a paper cup. Nobody is there." }
  narrate "I’m Dee. 37. I use. I’ve slept in three doorways and one good one."
  narrate "I met Rob when I was leaving someone else. He kept the others off me. Then he was the others."
  note    "Say the content note aloud, and wait. Anyone may pass, and anyone may leave. One facilitator checks that they are all right, and follows no further than they want."
  note    "Everyone needs the strip on paper: “What this cost me” and “What it kept”, with five rows. People fill it in for Dee, never for themselves. Nobody collects it."
  note    "Nobody acts Dee or Rob, and nobody tells of their own life. If you have worked for close to 45 minutes, take the break before you start."
  go      "b6_1"

scene "b6_1"
  title   "The window"
  place   "The needle exchange"
  image   "media/weeks-window.svg" { alt = "A hatch in a wall, with its glass slid open. On the counter are a bowl of water, a roll of bandage and a folded towel. On the wall behind hangs a calendar, with two days of every week marked. A plain stool stands in front." }
  narrate "Needle exchange. The woman behind the glass is new. She’s Hatty, a social worker on the outreach team."
  say("hatty", "You’ve got a bad hand there. No questions if you don’t want them. I’m here Tuesdays and Fridays.")
  discuss "Two minutes of silence with the strip. What might each way cost Dee today, and what might it keep?" { minutes = 2, at = "choice", as = "silence" }
  discuss "Choose by card, without a word. Then in pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "First Dee: what it cost, and what it kept. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost? What had the worker made possible?" { minutes = 3, at = "end", as = "talk" }
  note    "If someone asks, “Why doesn’t she just leave?”: “What would it cost her, today, in this story?” Then what is known: control, a separation near or recent, and violence together point to higher risk."
  choose("the_window", "What do I do?", { no_right_answer = "Each choice is mine, and each has a price. None of them is marked." })
    option "hand" "I let her look at the hand."
      result "She cleans it. She says nothing about Rob, who’s by the bins."
      view("cost", "He’ll ask.")
      view("kept", "The hand.")
      view("colleague", "She offered what Dee came for, and said *when* she’d be back.")
      evidence("FB28", "Reliability is an intervention: safety and trust first.")
      go      "b6_2"
    option "get_lost" "I tell her to get lost."
      result "“Fair enough. Friday.” And on Friday she *is* there."
      view("cost", "The hand got worse.")
      view("kept", "Rob saw me say it.")
      view("colleague", "Swearing at you may be the safest thing she does all day.")
      evidence("general", "Hostility can be safety; don’t close the case for “non-engagement”.")
      go      "b6_2"
    option "cigarette" "I ask her if she’s got a cigarette."
      result "She hasn’t. She’s got a cereal bar, and stands with me while I eat it."
      view("cost", "Nothing.")
      view("kept", "Five minutes somebody didn’t want something.")
      view("colleague", "That was the assessment.")
      evidence("general", "Relationship first, form later.")
      go      "b6_2"

scene "b6_2"
  title   "A&E"
  place   "A cubicle in A&E"
  image   "media/weeks-cubicle.svg" { alt = "A hospital cubicle with its curtain half drawn. Two plastic chairs stand side by side, very close. By the bed is a steel trolley with a covered tray, and a clipboard with a pen. Nobody is there." }
  narrate "Stitches. The doctor is kind. He asks in front of Rob, “How did it happen?”"
  discuss "Two minutes of silence with the strip. What might each way cost Dee today, and what might it keep?" { minutes = 2, at = "choice", as = "silence" }
  discuss "Choose by card, without a word. Then in pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "First Dee: what it cost, and what it kept. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost? Which dull reason for privacy could your service use?" { minutes = 3, at = "end", as = "talk" }
  choose("how_did_it_happen", "What do I do?", { no_right_answer = "Each choice is mine, and each has a price. None of them is marked." })
    option "fell" "I say I fell."
      result "He writes *fall, intoxicated*."
      view("cost", "It’s a fall now for ever.")
      view("kept", "The walk home.")
      view("colleague", "Not a lie. A calculation.")
      evidence("general", "Ask alone. Record what was said, who was there, and what you saw.")
      go      "b6_3"
    option "ask_him" "I say, “Ask him.”"
      set("b6_nurse", true)
      result "A nurse hears *how* I say it. “I need her for an X-ray. On her own, radiation rules.”"
      view("cost", "His face.")
      view("kept", "Four minutes with a nurse called Bisi.")
      view("colleague", "She heard a sentence with a door in it.")
      evidence("general", "Any dull reason for privacy will do.")
      go      "b6_3"
    option "go_first" "I go before they’ve finished."
      result "They write *self-discharged*."
      view("cost", "Stitches.")
      view("kept", "Being first out of the door.")
      view("colleague", "What was she running *to* be in time for?")
      evidence("general", "Self-discharge can be a sign; flag for follow-up.")
      go      "b6_3"

scene "b6_3"
  title   "“If you’d just stop using”"
  place   "Four services"
  image   "media/weeks-doors.svg" { alt = "A long wall with four closed doors, each in another colour. Each has its own step, lamp and letterbox. One line of footprints goes along the pavement past all four." }
  narrate "Bisi has left a note on the system: *see alone*." { when = "b6_nurse" }
  narrate "The housing officer says I’d get a place if I was clean. And the drug worker says come back when I’m safe. And the refuge says not with active use. Mental health says it’s the drugs."
  discuss "Two minutes of silence with the strip. What might each way cost Dee, and what might it keep?" { minutes = 2, at = "choice", as = "silence" }
  discuss "Choose by card, without a word. Then in pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "First Dee: what it cost, and what it kept. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost? Which of the four doors is yours, and who could hold the whole?" { minutes = 4, at = "end", as = "talk" }
  note    "Each of the four rules is reasonable. Somebody in the room may have to keep one of them: ask what it protects, and what it costs. If someone becomes very certain about a real person, stop kindly; there is a safeguarding route outside the session."
  choose("four_services", "What do I do?", { no_right_answer = "Each choice is mine, and each has a price. None of them is marked." })
    option "stop_going" "I stop going to any of them."
      result "Hatty finds me by the good doorway. “That’s four services that each want you to have finished with another one. I’d be off too. Can I be rude to them on your behalf?”"
      view("cost", "Months.")
      view("kept", "Laughing, once.")
      view("colleague", "She named the system, not Dee.")
      evidence("general", "Each rule is reasonable; together they’re a wall. Someone must hold the whole.")
      go      "b6_4"
    option "say_stopped" "I say I’ve stopped."
      result "A bed for nine nights, then a test."
      view("cost", "I’m a liar on paper.")
      view("kept", "Nine nights.")
      view("colleague", "Which part of the plan made honesty impossible?")
      evidence("general", "Conditions shape what people can tell us.")
      go      "b6_4"
    option "when_i_was_eight" "I tell the mental health nurse about when I was eight."
      set("b6_asked_right", true)
      result "She puts her pen down. “Thank you. I don’t think I’ve been asking you the right questions.”"
      view("cost", "Three days in bed after.")
      view("kept", "Somebody’s pen going down.")
      view("colleague", "The diagnosis didn’t change that day. The question did.")
      evidence({ "FB11", "FB11b", "Wings" }, "Abuse, trauma and substance use travel together; treat them together. Unasked questions lead to wrong answers.")
      go      "b6_4"

scene "b6_4"
  title   "The front door"
  place   "The visits room"
  image   "media/weeks-visits.svg" { alt = "A large, plain room with a small high window. At a low table, three chairs are fixed to the floor. On the table are two paper cups and a sheet of paper with a drawing of a front door and a key." }
  narrate "Prison, twelve weeks, shoplifting. Hatty visits."
  say("hatty", "There’s a scheme. A flat first. Support comes to you and doesn’t depend on being clean. Rob’s name isn’t on anything. It’s across town.")
  narrate "The mental health nurse’s letter supports the flat." { when = "b6_asked_right" }
  discuss "Two minutes of silence with the strip. What might each way cost Dee, and what might it keep?" { minutes = 2, at = "choice", as = "silence" }
  discuss "Choose by card, without a word. Then in pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "First Dee: what it cost, and what it kept. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost? What does your service write down when someone says, “Not yet”?" { minutes = 3, at = "end", as = "talk" }
  note    "If someone quizzes about how she was found, bring it back to Dee. Give no tactics, tracking methods or service addresses."
  choose("a_flat_first", "What do I say?", { no_right_answer = "Each choice is mine, and each has a price. None of them is marked." })
    option "yes" "I say yes."
      result "A key. I lock and unlock it nineteen times."
      result "Rob finds out in a month, and there’s a plan for that: the lock, the letter, the officer who knows."
      view("cost", "The people in the doorways; I miss them.")
      view("kept", "A door.")
      view("colleague", "The plan assumed he’d come. It didn’t assume she’d fail.")
      evidence("general", "Plan for safety in case contact starts again; no blame if it does.")
      go      "b6_5"
    option "yes_and_tell" "I say yes, and I tell Rob the address, because it’s cold and he’s crying."
      set("b6_told_rob", true)
      result "Hatty: “Okay. Thanks for telling me. What do you want to be different this time he’s at the door?”"
      view("cost", "The secret.")
      view("kept", "Hatty.")
      view("colleague", "She didn’t say “after all we’ve done”.")
      evidence("general", "Going back, or letting back, is common. Keep the line open.")
      go      "b6_5"
    option "not_yet" "I say not yet."
      result "“It’s not a one-time offer. I’ll ask you again in March.” She does."
      view("cost", "A winter.")
      view("kept", "Deciding.")
      view("colleague", "She wrote “declined *for now*”.")
      evidence("general", "Choice includes timing; revisit.")
      go      "b6_5"
  whichever "Where the flat comes from"
    evidence("Bournemouth", "The idea is called Housing First. Here it draws on a case study from Bournemouth; Dee herself is invented. The report explains the abuse partly through “co-dependency”. Question that word. It can share out responsibility that belongs to the person abusing.")
    go      "b6_5"

scene "b6_5"
  title   "Week one of ten"
  place   "A room over the community centre"
  image   "media/weeks-group.svg" { alt = "A light room upstairs. Ten chairs stand in a loose ring. One of them is by the open door. A table holds a tea urn, a row of mugs, a plate of biscuits and a name badge. A sheet of paper is pinned to the wall." }
  narrate "A room over the community centre. Seven women, two workers, biscuits. The group’s about what it does to your head. On the wall:"
  sign    "You can pass. You can leave. You can come back."
  narrate "A woman called Jo did it last year and makes the tea."
  narrate "I’ve come in a different coat. It’s borrowed from Jo." { when = "b6_told_rob" }
  discuss "Two minutes of silence with the strip. What might each way cost Dee today, and what might it keep?" { minutes = 2, at = "choice", as = "silence" }
  discuss "Choose by card, without a word. Then in pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "First Dee: what it cost, and what it kept. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost? What is your badge: the small thing that makes it ordinary to come back?" { minutes = 4, at = "end", as = "talk" }
  note    "If there is silence, let it be. Offer a walk-and-talk, or writing that won’t be collected."
  choose("week_one", "What do I do?", { no_right_answer = "Each choice is mine, and each has a price. None of them is marked." })
    option "by_the_door" "I sit by the door and say nothing for two hours."
      result "Nobody asks. Jo says, “I sat there. It’s the draughty one.”"
      view("cost", "Getting there.")
      view("kept", "Not having to be a story.")
      view("colleague", "Attendance *was* participation.")
      evidence("general", "Safety and choice before sharing.")
      evidence("FB29", "A group after the group keeps learning going.")
      go      "b6_strip"
    option "all_of_it" "I say all of it, fast, and then can’t look at anyone."
      result "A worker says, “Thank you. You’ve no need to do any more today. Feet on the floor.” Someone rings me the next day, like they’d said."
      view("cost", "The night after.")
      view("kept", "The ring.")
      view("colleague", "They slowed it down and followed up.")
      evidence("general", "Pace disclosure; help the person to feel steady; check afterwards.")
      go      "b6_strip"
    option "leave" "I leave at the biscuits. I come back in week three."
      result "There’s a name badge with my name, not “new”."
      view("cost", "Two weeks of feeling thick.")
      view("kept", "A badge.")
      view("colleague", "They’d kept making her badge.")
      evidence("general", "Expect people to come and go; make returning ordinary.")
      go      "b6_strip"

scene "b6_strip"
  title   "My five choices"
  heading "What this cost me"
  narrate "*The window:* he’ll ask."                                    { when = 'chose("b6_1/hand")' }
  narrate "*The window:* the hand got worse."                           { when = 'chose("b6_1/get_lost")' }
  narrate "*The window:* nothing."                                      { when = 'chose("b6_1/cigarette")' }
  narrate "*A&E:* it’s a fall now for ever."                            { when = 'chose("b6_2/fell")' }
  narrate "*A&E:* his face."                                            { when = 'chose("b6_2/ask_him")' }
  narrate "*A&E:* stitches."                                            { when = 'chose("b6_2/go_first")' }
  narrate "*Four services:* months."                                    { when = 'chose("b6_3/stop_going")' }
  narrate "*Four services:* I’m a liar on paper."                       { when = 'chose("b6_3/say_stopped")' }
  narrate "*Four services:* three days in bed after."                   { when = 'chose("b6_3/when_i_was_eight")' }
  narrate "*The front door:* the people in the doorways; I miss them."  { when = 'chose("b6_4/yes")' }
  narrate "*The front door:* the secret."                               { when = 'chose("b6_4/yes_and_tell")' }
  narrate "*The front door:* a winter."                                 { when = 'chose("b6_4/not_yet")' }
  narrate "*Week one:* getting there."                                  { when = 'chose("b6_5/by_the_door")' }
  narrate "*Week one:* the night after."                                { when = 'chose("b6_5/all_of_it")' }
  narrate "*Week one:* two weeks of feeling thick."                     { when = 'chose("b6_5/leave")' }
  heading "What it kept"
  narrate "*The window:* the hand."                                     { when = 'chose("b6_1/hand")' }
  narrate "*The window:* Rob saw me say it."                            { when = 'chose("b6_1/get_lost")' }
  narrate "*The window:* five minutes somebody didn’t want something."  { when = 'chose("b6_1/cigarette")' }
  narrate "*A&E:* the walk home."                                       { when = 'chose("b6_2/fell")' }
  narrate "*A&E:* four minutes with a nurse called Bisi."               { when = 'chose("b6_2/ask_him")' }
  narrate "*A&E:* being first out of the door."                         { when = 'chose("b6_2/go_first")' }
  narrate "*Four services:* laughing, once."                            { when = 'chose("b6_3/stop_going")' }
  narrate "*Four services:* nine nights."                               { when = 'chose("b6_3/say_stopped")' }
  narrate "*Four services:* somebody’s pen going down."                 { when = 'chose("b6_3/when_i_was_eight")' }
  narrate "*The front door:* a door."                                   { when = 'chose("b6_4/yes")' }
  narrate "*The front door:* Hatty."                                    { when = 'chose("b6_4/yes_and_tell")' }
  narrate "*The front door:* deciding."                                 { when = 'chose("b6_4/not_yet")' }
  narrate "*Week one:* not having to be a story."                       { when = 'chose("b6_5/by_the_door")' }
  narrate "*Week one:* the ring."                                       { when = 'chose("b6_5/all_of_it")' }
  narrate "*Week one:* a badge."                                        { when = 'chose("b6_5/leave")' }
  discuss "Look at your strip in silence. On which row had a worker made something possible?" { minutes = 2, at = "end", as = "silence" }
  go      "b6_close"

scene "b6_close"
  title   "A year on"
  place   "A kitchen table"
  image   "media/weeks-script.svg" { alt = "A kitchen table in morning light. On it are a sheet of paper with three empty lines, a pen and a mug. A small film camera stands at the far end, with its cap on. A key hangs on a hook by the door." }
  narrate "I’m asked to help make a short film for police officers. I say I’ll do the script, not the face."
  narrate "Three blank lines, for you to fill as Dee, not as yourself. Or only think them. Put in nothing about a real person. They vanish when the page closes."
  jot     "what_id_tell_them" { prompt = "What I’d tell them", lines = 3 }
  discuss "Fill the three lines on paper, as Dee, or only think them. Nobody reads theirs out, and nobody collects them." { minutes = 3, at = "choice", as = "silence" }
  note    "If victims and survivors take part in your own work: paid, prepared, supported, and in control of what is said. A script or a film is fine in place of telling it live. People who used the Wings group in Dudley made a police training video."
  go      "b6_card"

scene "b6_card"
  title   "To take away"
  list    { "Be there when you said.",
            "Ask what it cost.",
            "Don’t make people finish one thing to start another.",
            "Expect returning.",
            "Make the badge." }
  go      "b6_think"

scene "b6_think"
  title   "To think about"
  narrate "Three questions about practice, to think with. There is nothing to write, and nothing is kept."
  think   { "Which of Dee’s choices has been called “non-engagement” where you work?",
            "What would holding the whole look like in your service?",
            "Who’s your Jo, and how is she paid?" }
  note    "Spoken, in pairs, or in silence. Anyone may pass. No real cases that could be recognised; someone may know them."
  go      "b6_try"

scene "b6_try"
  title   "Something to try at work"
  narrate "It takes 30 to 60 minutes. Ask two neighbouring services for their entry conditions. Lay them side by side."
  narrate "*Bring back* where someone would fall through."
  narrate "No searching of real case files, and no real names. Take nothing home that mentions abuse in its title."
  heading "If you keep a portfolio"
  think   { "A reflective account: a time a threshold or form did my thinking." }
  narrate "It must not contain your own experience of abuse, who clients are, or addresses. Give the file a neutral name, such as “Practice account 3”. Keep it on the work system only."
  note    "For a train-the-trainer group: lead a 20-minute session on one decision, with a co-leader, using the exit and pass rules. Bring back the feedback, and what you’d change."
  go      "ten_weeks_end"

scene "ten_weeks_end"
  title   "The end of this story"
  narrate "Take a minute. Feet on the floor, one slow breath, and a look out of the window."
  narrate "One thing to do next: think of somebody you have told when you will be there."
  narrate "Useful numbers are one key away: F8. You need no reason to look."
  note    "End on something to do, and on grounding: feet on the floor, one slow breath, a look out of the window. Never end on a statistic. Check in with whoever stepped out."
  finish  "completed"

scene "ten_weeks_summary_end"
  title   "In short"
  narrate "That is fine. You never have to say why. Here it is in short."
  list    { "People weigh costs we don’t see.",
            "Be reliable.",
            "Treat trauma, substance use and safety together.",
            "Hold the whole.",
            "Expect leaving and returning.",
            "Group and peer support keep learning going." }
  narrate "Useful numbers are one key away: F8. You need no reason to look."
  finish  "left_early"
