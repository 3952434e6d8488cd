-- Unit 1. “It just came out”: the first account. Lead: Keeley Marsh, support worker in supported living, with Darren.
-- Nothing is marked here: each way opens something and closes something.
-- There is no box to write in, and must be none: nothing about a real case may be typed into this course.

flag "a1_room_to_talk"      -- she made room, and asked nothing
flag "a1_leading_used"      -- stacked and leading questions
flag "a1_shut_down"         -- he was told to stop
flag "a1_honest"            -- told what she can and cannot promise
flag "a1_promise_made"      -- secrecy was promised
flag "a1_left_with_it"      -- left to him alone
flag "a1_rang_now"          -- the promise was broken before he was told
flag "a1_safe_tonight"
flag "a1_pre_interviewed"

unit "first_account" {
  title   = "“It just came out”: the first account",
  minutes = 10,
  you     = "You are Keeley Marsh, support worker in a supported living scheme.",
  summary = "Stay calm, make room, don’t promise secrecy, ask only what safety needs. Write exact words including yours. Pass it on today, and tell the person who you’ve told.",
  start   = "a1_1",
  order   = "any",
  contributes = { "lo1", "lo8" },
}

scene "a1_1"
  title   "The first ten seconds"
  place   "Darren’s kitchen, 4.40 pm"
  warning [[In this part somebody says that he has been hurt, and that money was taken. It is told without detail.

You can carry on, read it in short instead, or leave. None of these needs a reason.]] { skip_to = "a1_round" }
  image   "media/account-peas.svg" { alt = "A small kitchen with shopping bags on the counter. A man looks down at a bag of frozen peas on the floor and holds his forearm. Keeley, a support worker, has turned to him with a tin still in her hand. A cash tin stands open and empty on the counter." }
  narrate "Darren Oyelaran is 34. He has a learning disability, and lives in his own flat with daily support. He loves bus timetables. He takes time to find words, and says “yeah” when flustered."
  narrate "Graham manages the scheme. Lee is a neighbour who “helps” Darren."
  narrate "It is Tuesday, 4.40 pm. You and Darren are putting away shopping. His cash tin is out and empty. He is rubbing his forearm."
  narrate "Without looking up he speaks."
  say("darren", "Lee says I’m not to tell you. He done my arm. He took it.")
  narrate "Then he drops a bag of frozen peas, and stares at the floor."
  note    "Say the content note aloud first. Anyone may pass or leave the room, and needs no reason. No live cases: an example that is going through the courts is changed or left out."
  note    "Read the scene aloud. Do not act it out, and ask nobody to be Darren. Resist “So the answer is …”."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views, always in this order. What was that like for Darren? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did each way open, and what did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you do with your face, your hands and your voice?"
    option "listening" "“Okay, Darren. Thank you for telling me. I’m listening.” Put the peas in the freezer, sit down near him, wait."
      set("a1_room_to_talk", true)
      result "A long pause. He says, “He come in for the remote. He said I owe him.”"
      view("darren", "The peas got put away. So it’s still a normal day. I can carry on.")
      view("colleague", "You looked calm. You made no promise and asked nothing.")
      evidence("general", "A first response is to listen, note, keep safe and pass on. Silence is a legitimate prompt.")
      go      "a1_2"
    option "questions" "“Oh my God, Darren, are you all right? Did Lee hit you? Has he hit you before? How much did he take?”"
      set("a1_leading_used", true)
      result "“Yeah,” he says. “Yeah. Yeah.” You now have three yeses to three questions and cannot tell which belongs to which."
      view("darren", "So many questions. If I say yeah it stops.")
      view("colleague", "Kind, and quick. But the word “hit” was yours; he said “done my arm”. That will matter later.")
      evidence({ "FA24", "FA24b", "FA24c", "FA24d" }, "Stacked and leading questions invite agreement, especially from people used to going along with staff. An account is worth more when the words are the person’s.")
      go      "a1_2"
    option "stop_there" "“Let’s stop there. You shouldn’t tell me any more until the police come. I don’t want to spoil it.”"
      set("a1_shut_down", true)
      result "He shuts the tin and starts sorting tins of soup by colour."
      view("darren", "I got told not to tell, and now she doesn’t want me to tell either.")
      view("colleague", "I can see you were protecting the evidence. It sounded like a telling-off.")
      evidence("general", "No rule requires you to stop someone speaking. Do not *interview*. Do let them say what they choose to say, and write it down.")
      go      "a1_2"

scene "a1_2"
  title   "“Don’t tell no one”"
  place   "Darren’s kitchen"
  image   "media/account-door.svg" { alt = "Darren and Keeley sit near each other at the kitchen table. Darren has turned his head to the closed front door of the flat. Keeley is turned to him, her hands resting on the table. A bus timetable hangs on the wall.", when = "not a1_shut_down" }
  image   "media/account-sink.svg" { alt = "Keeley washes up at the sink. Beside her Darren dries a mug, and has turned his head to the closed front door of the flat. Tins of soup stand in a neat row.", when = "a1_shut_down" }
  narrate "First there are ten quiet minutes of soup tins, and a cup of tea. He speaks while you are both washing up." { when = "a1_shut_down" }
  narrate "Darren looks at the door."
  say("darren", "You can’t tell no one. Promise. He’ll do my telly.")
  narrate "He looks up when he says it." { when = "a1_room_to_talk" }
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views, in order. What was that like for Darren? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did each way open, and what did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "If someone gives detail of a real case, stop kindly. Say again that live cases stay outside, and offer to talk at the break."
  choose  "What do you say?"
    option "who_i_tell" "“I can’t promise that, because I want you to be safe. I can promise to tell you who I’m going to talk to, before I do it.”"
      set("a1_honest", true)
      result "He is cross for a minute, then asks, “Who, though?” You tell him: Graham first."
      view("darren", "She didn’t trick me. I don’t like it, but I know what happens next.")
      view("colleague", "You gave him something true to hold. I’d write down that you said it.")
      evidence("general", "Do not promise secrecy. Share what is needed with those who need it, telling the person wherever it is safe to. Safeguarding that is done *with* someone starts here.")
      go      "a1_3"
    option "just_us" "“I promise. Just between us for now. We’ll work out what to do.”"
      set("a1_promise_made", true)
      result "He relaxes and tells you more. You now hold information you must pass on."
      view("darren", "Good. She’s on my side.")
      view("darren_tomorrow", "“She told. She said she wouldn’t.”")
      view("colleague", "I understand the pull. But you’ve set up either a broken promise or a silent risk.")
      evidence("general", "A promise like this fails Darren and any other resident Lee visits. If you have made one, go back and correct it before anyone else does.")
      go      "a1_3"
    option "your_decision" "“You’re a grown man, Darren; it’s your decision. If you don’t want it reported, I’ll respect that.”"
      set("a1_left_with_it", true)
      result "He nods hard. Lee’s footsteps pass outside."
      view("darren", "I decided. But I decided because of my telly.")
      view("colleague", "It’s right to take his wishes seriously. Is “he’ll do my telly” a free choice?")
      evidence("general", "An adult’s wishes carry great weight. They do not cancel the duty to raise a concern where there is a threat or a possible crime. The same holds for risk to others, or pressure bearing on the choice.")
      evidence("general", "Capacity is about *this* decision, at *this* time, with help to make it. That is the Mental Capacity Act. On safeguarding, see the Care Act, section 42, in England.", { when = 'not nation("wales")' })
      evidence("general", "Capacity is about *this* decision, at *this* time, with help to make it. That is the Mental Capacity Act. On safeguarding in Wales, see section 126 of the Social Services and Well-being (Wales) Act 2014.", { when = 'nation("wales")' })
      go      "a1_3"

scene "a1_3"
  title   "What do you need to know now?"
  place   "Darren’s kitchen, ten past five"
  image   "media/account-wrist.svg" { alt = "The kitchen table. Darren looks down and holds one wrist in his other hand. Keeley sits beside him, turned to him, with her hands still. A closed notebook and a phone lie on the table, beside the empty cash tin. The clock shows ten past five." }
  narrate "You look in at the staff office. On the whiteboard, another tenant’s cash tin is mentioned. It is a reminder that others may be at risk." { when = "a1_left_with_it" }
  narrate "So you tell Graham that there is a worry. He asks why you waited. You go back to Darren." { when = "a1_left_with_it" }
  narrate "Darren’s arm is swelling a little. You have a minute before Graham’s office closes."
  narrate "You have promised Darren to tell no one. Before you ring Graham, there will be something to settle." { when = "a1_promise_made" }
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views, in order. What was that like for Darren? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did each way open, and what did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you do?"
    option "two_things" "Ask two things only: “Does anything hurt now?” and “Are you safe to be here tonight?” Then: “Is there anything else you want to say?”"
      set("a1_safe_tonight", true)
      result "His wrist hurts. Lee has a key. “He said Friday.” You arrange for the wrist to be seen and the lock changed."
      view("darren", "She asked about my arm. And the key. The key’s the worst bit.")
      view("colleague", "Health, safety, then an open door. You did not need the story to act.")
      evidence("general", "Ask only enough to make the person safe and decide who to call. Detailed questioning belongs to a planned interview.")
      go_if("a1_promise_made", "a1_promise")
      go      "a1_4"
    option "notebook" "Sit down with a notebook and take him through it from the beginning so the police have it clear."
      set("a1_pre_interviewed", true)
      result "Forty minutes, six pages, some of it in your phrasing. He’s exhausted; his wrist hasn’t been looked at."
      view("darren", "I said it all. Now they want me to say it again to a policeman?")
      view("colleague", "Thorough, and it will be asked about in court: who asked what, in what order?")
      evidence({ "FA20", "FA20b", "FA20c", "FA20x" }, "A full informal interview can tire the person, blur memory and give grounds for challenge. *Achieving Best Evidence* (ABE) interviews are planned around the person for a reason.")
      go_if("a1_promise_made", "a1_promise")
      go      "a1_4"
    option "photographs" "Photograph the tin, the arm and the door, and send the pictures to Graham on your own phone."
      result "Graham replies “ok thx”. The pictures are now on two personal phones."
      view("darren", "Why is she taking pictures of me?")
      view("colleague", "Good instinct about losing evidence; wrong device and you didn’t ask him.")
      evidence("general", "Preserve rather than collect: leave the tin, don’t wash the clothes, note what you saw. Images need his agreement, a work device, and police advice where a crime is suspected.")
      go_if("a1_promise_made", "a1_promise")
      go      "a1_4"

scene "a1_promise"
  title   "Before you ring Graham"
  narrate "You promised Darren: just between us. Now you have to ring Graham."
  narrate "Graham has your pictures. He has not heard what Darren said." { when = 'chose("a1_3/photographs")' }
  discuss "What would your first sentence to Darren be, if you told him first?" { minutes = 2, at = "choice", as = "pairs" }
  choose  "What comes first?"
    option "tell_first" "Tell Darren first."
      result "You go back to him before anyone else does. He hears it from you, and then you ring."
      go      "a1_4"
    option "ring_now" "Ring now."
      set("a1_rang_now", true)
      result "You ring. Graham knows now. Darren does not know yet that you have told."
      go      "a1_4"

scene "a1_4"
  title   "Writing it down"
  place   "The staff office, 5.50 pm"
  image   "media/account-record.svg" { alt = "A small office in the evening. Keeley sits at a desk under a lamp with a pen in her hand and a sheet of paper in front of her. Her coat hangs by the door. It is getting dark outside, and the clock shows ten to six." }
  narrate "It is 5.50 pm."
  narrate "The first of the three records is from one way the afternoon can go. If yours went another way, read it with your own words and questions in their place."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views, in order. What was that like for Darren? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did each way open, and what did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "Which record goes on file?"
    option "exact_words" "“At about 16.40 D said: ‘Lee says I’m not to tell you. He done my arm. He took it.’ I said: ‘Thank you for telling me, I’m listening.’ D said: ‘He come in for the remote. He said I owe him.’ D rubbed left forearm; slight swelling at wrist. Tin open and empty. I asked whether anything hurt and whether he felt safe. Told D at 17.05 I would speak to G. Signed, timed.”"
      result "Fourteen months later this page is read aloud. Nobody argues with it."
      view("darren", "Those are my words. I know them when I hear them.")
      view("colleague", "His words, your words, what you saw, the time. Nothing you guessed.")
      evidence("general", "Record exact words, including your own questions, what you observed, and what you did. Separate fact from opinion. Sign, date, time.")
      go      "a1_close"
    option "in_labels" "“Darren disclosed that he was physically assaulted and financially abused by a neighbour. He was visibly distressed. I reassured him and reported to manager.”"
      result "The officer asks what he actually said. You are no longer sure."
      view("darren", "I didn’t say that. I don’t know “disclosed”.")
      view("colleague", "Professional language has replaced his. We’ve lost “the remote” and “I owe him”.")
      evidence("general", "Labels are conclusions. Keep them out of the first record or put them after the words they rest on.")
      go      "a1_close"
    option "tomorrow" "Leave it until tomorrow when you’re calmer and Graham can help you word it."
      result "Overnight, “done my arm” becomes “twisted my arm” in your head."
      view("darren", "She said she’d do it.")
      view("colleague", "I’d have stayed late with you. Memory is best today, and two people wording it is worse than one.")
      evidence("general", "As soon as possible, by the person who heard it, not jointly.")
      go      "a1_close"

scene "a1_close"
  title   "What follows"
  place   "Darren’s front door"
  image   "media/account-lock.svg" { alt = "Darren stands at his open front door with a new key in his hand and looks at it. On the door is a bright new lock. Keeley stands near by, her hands folded. A bus timetable hangs on the wall." }
  narrate "Graham raises the concern with the council and calls the police non-emergency line. The lock is changed."
  narrate "Darren won’t look at you for a week. Graham helps you apologise plainly: “I said something I couldn’t keep. I’m sorry.”" { when = "a1_promise_made and a1_rang_now" }
  narrate "You told Darren before you rang, and apologised plainly: “I said something I couldn’t keep. I’m sorry.” He is cross. He still looks at you." { when = "a1_promise_made and not a1_rang_now" }
  narrate "The officer asks, “Which of these words were his?”" { when = "a1_leading_used" }
  narrate "The officer asks you to write down every question you asked. You can, because you decided to be straight about it." { when = "a1_leading_used or a1_pre_interviewed" }
  narrate "The interview is planned around open prompts." { when = "a1_leading_used" }
  narrate "Darren has a question about the police." { when = "a1_honest or (a1_safe_tonight and not a1_rang_now)" }
  say("darren", "Will it be you that tells me when they’re coming?", { when = "a1_honest or (a1_safe_tonight and not a1_rang_now)" })
  practice "Pass it on the same day. Write down the exact words, yours too. Tell the person who you have told."
  go      "a1_think"

scene "a1_think"
  title   "To think about"
  narrate "Three questions, for you to think with. There is nothing to write. If a case is live, leave it out, even when you only talk."
  think   { "What was your first feeling when he said it, and what did that feeling want you to *do*?",
            "Think of someone you support. How would they show you something was wrong if not in words?",
            "Whose words are in the last record you wrote?" }
  note    "In pairs, or in silence. Anyone may pass. No live cases, and no names."
  go      "a1_try"

scene "a1_try"
  title   "Something to try at work"
  narrate "It takes 30 to 60 minutes. Re-read one of your own recent records, but no live safeguarding case. Underline the person’s words. Circle yours."
  narrate "Bring back the proportion, and one thing you’d change. Not the record."
  heading "If you keep a portfolio"
  think   { "A reflective account (400 words): a time I promised too much or too little." }
  narrate "It is for CPD, supervision or qualification units. No live case detail, no names, no witness material."
  note    "For a train-the-trainer group: lead a 20-minute version of one decision with two colleagues. Bring back their feedback, and your change."
  go      "first_account_end"

scene "first_account_end"
  title   "Before you go on"
  narrate "Take a minute. If this was close to home, talk to someone you trust. Useful numbers are one key away: F8."
  narrate "This is training, not legal advice. It prepares nobody for what to say in a case. Where something is live, follow your own procedure, and ask the officer."
  finish  "completed"

scene "a1_round"
  title   "In short"
  narrate "That is fine. Here is this part in short."
  list    { "Stay calm, and make room.", "Don’t promise secrecy.", "Ask only what safety needs.", "Write exact words, including yours.", "Pass it on today.", "Tell the person who you’ve told." }
  narrate "You can come back to the story, or leave it. Useful numbers are one key away: F8."
  finish  "left_early"
