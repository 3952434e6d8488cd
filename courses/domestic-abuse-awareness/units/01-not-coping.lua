-- Unit 1. “Not coping”: the question nobody asked. Lead: Nadia Rahman, social worker in a community mental health team.
-- Nothing is marked here: each way opens something, closes something or costs something. There is no box to write in, and must be none.
-- The word practice is not used: its label speaks of “your home”, and here that could be read as the learner’s own.

flag "b1_alone"            -- asked to see her alone, as everyone is
flag "b1_together"         -- he came in
flag "b1_together_phone"   -- he came in, and a phone call was planned
flag "b1_asked_soft"
flag "b1_asked_hard"
flag "b1_not_asked"
flag "b1_validated"
flag "b1_couple"
flag "b1_rescue"

unit "not_coping" {
  title   = "“Not coping”: the question nobody asked",
  minutes = 11,
  you     = "You are Nadia Rahman, social worker on duty in a community mental health team.",
  summary = "Make privacy ordinary. Say why you’re asking. Ask about being careful, frightened, stopped or watched. Thank, believe, not their fault. Agree safe contact. Make sure the explanation in the notes includes what’s happening at home.",
  start   = "b1_0",
  order   = "any",
  contributes = { "lo1", "lo2", "lo3" },
}

scene "b1_0"
  title   "On duty"
  place   "The waiting room"
  warning [[This part is about low mood and a controlling husband. No violence is described. Nothing is shown, and nothing is heard.

It takes about 11 minutes. You can start, skip to the summary, or leave. All three count as taking part, and none needs a reason.]] { skip_to = "not_coping_summary_end" }
  image   "media/clinic-waiting.svg" { alt = "A waiting room with a row of chairs. On one chair are a letter, a typed page and a labelled box of tablets. A woman’s bag is on the next chair. No people are shown." }
  narrate "Carole Dunmore is 44, and a classroom assistant. This is her third referral in four years. It reads:"
  sign    "Recurrent depression, anxious, poor engagement, ?personality disorder."
  narrate "Phil is her husband. He is friendly and organised, and he carries her tablets. Dr Okafor is the psychiatrist. Sandra manages your team."
  narrate "Phil has Carole’s appointment letter, her tablets in a labelled box, and a typed list of her symptoms."
  say("phil", "She won’t remember to tell you, so I’ve done a page.")
  narrate "Carole is looking at the box."
  note    "Say the content note aloud first. Anyone may pass or leave at any time, and nobody has to say why. One of you checks that they are all right, and follows no further than they want."
  note    "No hot-seat role-play, and no rounds in which people tell. Speak about practice and about the people in the story. Screens down; nothing is recorded."
  note    "Plan a break: at least one every 45 minutes."
  go      "b1_1"

scene "b1_1"
  title   "The waiting room"
  place   "The waiting room"
  image   "media/clinic-page.svg" { alt = "A low table in the waiting room. On it are a letter, a typed page and a labelled box of tablets. Behind it stand two chairs side by side, with a woman’s bag on one of them. A door is open to a quiet room with an armchair. No people are shown." }
  narrate "Phil holds out his page. It is time to begin."
  discuss "Silent card vote: a, b or c. Hold your card up without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Carole first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "What do you do?"
    option "alone" "“Thanks, Phil, that’s helpful to have. We see everyone on their own for the first part; it’s how we do all assessments. I’ll come and find you.” Walk Carole through."
      set("b1_alone", true)
      result "Phil sits. He texts. Carole’s phone buzzes in her bag eleven times in ten minutes."
      view("carole", "She said everyone. So I don’t have to explain it in the car.")
      view("colleague", "You made it a rule of the house, not a suspicion about him.")
      evidence({ "FB18", "FB18c" }, "See people in private, one to one. A rule that holds for everyone protects everyone.")
      go      "b1_2"
    option "with_phil" "“Would you like Phil in with you, Carole, or are you okay on your own?”"
      set("b1_together", true)
      result "She glances left. “He can come.” He comes."
      view("carole", "What was I meant to say, with him there?")
      view("colleague", "Choice matters. She was asked for it in front of the person it concerned.")
      evidence("general", "Asking in front of someone isn’t a free choice. Build privacy in, then offer company for a later part.")
      go      "b1_2"
    option "phone_later" "See them together, and plan to phone Carole tomorrow."
      set("b1_together_phone", true)
      result "The number on the system is Phil’s."
      view("carole", "I could tell she wanted to ask me something. He could too.")
      view("colleague", "Good intention, but the number wasn’t checked.")
      evidence("general", "Check safe contact details in private first.")
      go      "b1_2"

scene "b1_2"
  title   "How do you ask?"
  place   "A room off the corridor"
  image   "media/clinic-room.svg" { alt = "A small room with two armchairs that half face each other. A woman’s bag stands on a third chair, in the far corner.", when = "b1_alone" }
  image   "media/clinic-scales.svg" { alt = "A small room with scales and a height measure on the wall. The door is of glass. Behind it, a man’s jacket hangs over a chair in the corridor.", when = "b1_together or b1_together_phone" }
  narrate "Carole puts her bag, still buzzing, on the far chair." { when = "b1_alone" }
  narrate "You make a private moment: a height-and-weight check down the corridor. Phil waits outside a glass door." { when = "b1_together or b1_together_phone" }
  narrate "You have about five minutes."
  discuss "Silent card vote: a, b, c or d." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose. Say its words aloud to each other, as yourselves." { minutes = 4, at = "choice", as = "pairs" }
  discuss "Three views in order: Carole first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "If it goes quiet, let it be. You can offer a walk and talk, or writing that won’t be collected."
  choose("how_do_you_ask", "What do you say or do?")
    option "ask_everyone" "“I ask everyone this, because what goes on at home affects how we feel. Are you ever frightened of anyone at home, or having to be careful about what you do or say?”"
      result "Long silence. “Careful. I’m always careful. He’s never hit me.”"
      view("carole", "She said careful. That’s the word. I never had the word.")
      view("colleague", "You explained why, asked about fear and care rather than “domestic violence”, and could stand the silence.")
      evidence("general", "In mental health settings trained staff ask as routine good practice. There’s no perfect wording; frame it, ask, wait.")
      go      "b1_3"
    option "all_right_at_home" "“Is everything all right at home?”"
      set("b1_asked_soft", true)
      result "“Fine.”"
      view("carole", "Fine is what you say.")
      view("colleague", "We’ve all asked it like that. It’s easy to answer with one word.")
      evidence("general", "Vague questions are easy to close. Try again another day; asking is a process.")
      go      "b1_3"
    option "straight" "“I’m going to be straight: I think you’re being abused by your husband. Are you?”"
      set("b1_asked_hard", true)
      result "“No! He’s wonderful. He does everything.”"
      view("carole", "She’s decided. Now I’ll have to defend him.")
      view("colleague", "You may be right about the pattern. She heard a verdict on her marriage.")
      evidence("general", "Naming can help, at her pace. Saying what you *notice* is safer than saying what it *is*.")
      go      "b1_3"
    option "leave_it_today" "Leave it today: she’s fragile, it’s a first meeting, and you can’t follow up until Thursday."
      set("b1_not_asked", true)
      result "She goes home with an increased dose."
      view("carole", "Another one who didn’t ask. So it can’t be that.")
      view("colleague", "You’d have had to do something with the answer. That was the worry, wasn’t it?")
      evidence("general", "Not asking is a decision too. Know the pathway so fear of the answer isn’t what stops you.")
      go      "b1_3"
  whichever "Asking, and not asking"
    evidence({ "FB18b", "FB18c" }, "NICE on asking: in some services, including mental health, trained staff ask routinely, even without signs. It last checked that guideline in August 2018.")
    evidence("FB12", "In a past survey, 42 mental health trusts replied. Fifteen had no policy on routine enquiry, which means asking everyone. One asked 3% of patients.")
    evidence("general", "You work in Wales. It has its own Act: the Violence against Women, Domestic Abuse and Sexual Violence (Wales) Act 2015. “Ask and Act” and the Welsh training framework belong to it.", { when = 'nation("wales")' })
    go      "b1_3"

scene "b1_3"
  title   "What she says, or doesn’t"
  place   "A quiet room"
  image   "media/clinic-table.svg" { alt = "A low table between two chairs. On it are two mugs, a box of tissues and a phone that lies face down. A woman’s hands rest round one of the mugs." }
  narrate "Carole goes on." { when = "not (b1_asked_soft or b1_asked_hard or b1_not_asked)" }
  narrate "Three weeks later, Carole says this to the receptionist, who tells you." { when = "b1_asked_soft or b1_asked_hard or b1_not_asked" }
  say("carole", "He’s never hit me. He worries. He has my bank card because I was silly with money. He reads my messages because of my illness.")
  narrate "Now you are with her, and Phil is not in the room." { when = "b1_asked_soft or b1_asked_hard or b1_not_asked" }
  discuss "Silent card vote: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Carole first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "Somebody may ask, “Why don’t they just leave?” You might say, “What would it cost her, today, in this story?” Then tell what is known about separation and risk."
  choose  "What do you say?"
    option "thank_you" "“Thank you for telling me. It isn’t your fault, and being ill doesn’t mean someone gets to hold your card and your phone. What’s it like for you when he does that? What would you like me to know about keeping you safe?”"
      set("b1_validated", true)
      result [[“Don’t write it on the letters.” You agree how to record this, and how to contact her. You offer to ring the helpline or the local service together now.

She takes a number written as a dentist’s appointment.]]
      view("carole", "Not my fault. I’m going to turn that over later, when he’s asleep.")
      view("colleague", "You believed her, named the behaviour and not the man, and asked about safety before solutions.")
      evidence("general", "Listen. Believe her. She is not to blame. Check safety, give information, and go at her pace.")
      go      "b1_4"
    option "couple_sessions" "“It sounds as though he’s trying to help but has got a bit overprotective. Would some couple sessions be useful?”"
      set("b1_couple", true)
      result "Phil loves the idea."
      view("carole", "So it’s a bit of both of us.")
      view("colleague", "You put it kindly. “Overprotective” is his word for it.")
      evidence("general", "Joint sessions can raise risk and silence someone where there is control.")
      go      "b1_4"
    option "refuge_tonight" "“You need to leave him, Carole. I can get you a refuge place tonight.”"
      set("b1_rescue", true)
      result "She stops talking."
      view("carole", "My son’s GCSEs. My dad. My job. She’s known me nine minutes.")
      view("colleague", "You wanted her safe. Leaving can be when risk is highest, and it’s her life.")
      evidence("FB13", "Offer options and safety planning; avoid directing. Separation needs a plan.")
      go      "b1_4"

scene "b1_4"
  title   "What goes on the form"
  place   "The team meeting"
  image   "media/clinic-meeting.svg" { alt = "A meeting table with mugs and papers. In the middle lies a form with one empty line, and a pen beside it. Somebody’s hands rest next to the pen." }
  narrate "Phil has rung to say Carole won’t need to come on her own in future." { when = "b1_couple" }
  narrate "Carole cancels the next appointment herself, for once in her own voice: “Not yet.”" { when = "b1_rescue" }
  narrate "Carole’s form is on the table."
  say("dr_okafor", "Poor engagement again. Shall we go with emotionally unstable traits?")
  discuss "Silent card vote: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Carole first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "What do you say?"
    option "before_a_label" "“Before we add a label, can we note two things? Each missed appointment was cancelled from her husband’s phone. And on her own she describes being monitored and not having her bank card. Could her low mood and vigilance be responses to that? I’d like the formulation to say so, in the restricted section.”"
      result "A formulation replaces a label: it says what her distress may be a response to. A specialist worker joins the next appointment."
      result "The restricted note contains her words on safe contact: not on the letters." { when = "b1_validated" }
      view("carole", "It said “these feelings make sense given what she lives with”. I read it at the clinic. I read it twice.")
      view("colleague", "You didn’t argue psychiatry. You brought evidence.")
      evidence({ "FB11", "FB11b", "Wings" }, "Distress and abuse are strongly linked; asking changes the explanation. A link is not proof of a cause.")
      evidence({ "FB25", "FB25b", "FB25c" }, "Restrict what a coercive partner could see.")
      go      "b1_close"
    option "supervision" "Say nothing now, and put it in supervision."
      result "The label is typed up and copied to the GP, who reads it to Phil on speakerphone."
      view("carole", "He’s got it in writing now that it’s me.")
      view("colleague", "Hierarchy is real. So is what he’ll do with that letter.")
      evidence("general", "A diagnosis can become a tool of control.")
      go      "b1_close"
    option "all_him" "“She isn’t ill at all; it’s all him.”"
      result "Treatment is paused. She was ill too."
      view("carole", "I did need the tablets. Just not him holding them.")
      view("colleague", "We swapped one single explanation for another.")
      evidence("general", "Both may be true. Treat distress *and* attend to safety.")
      go      "b1_close"

scene "b1_close"
  title   "Three referrals on a line"
  narrate "Four years of Carole’s notes, on one line. Here is what was asked at each place. Nothing is counted, and no place is the right one."
  spot("the_question", "Where might somebody first have asked, “Are you having to be careful?” Put the question in one place, or in several.", "media/clinic-line.svg") {
    area("first_referral",  "The first referral: “depression”. She was asked how she slept.", "It might have been asked here, beside the question about sleep."),
    area("second_referral", "The second referral: “depression, anxious”. She was asked about her tablets.", "It might have been asked here, beside the question about tablets."),
    area("cancelled",       "The appointments that were cancelled. Nobody asked whose phone it was.", "It might have been asked here, on her own, the next time she came."),
    area("third_referral",  "The third referral: “poor engagement, ?personality disorder”. She was asked why she doesn’t come.", "It might have been asked here, beside the question about coming."),
    area("waiting_room",    "The waiting room, with Phil’s typed page. She has not been asked yet.", "It might be asked here, once she is on her own."),
    alt = "A line with five things on it, from left to right: a thin folder, a thicker folder, a telephone, a thick folder, and a chair with a sheet of paper on it. Each can be chosen.",
  }
  discuss "On paper: five cards on a line, and one card with the question. Put the question down wherever it might first have been asked." { minutes = 4, at = "choice", as = "talk" }
  note    "Nobody in the line is to be blamed. Ask what would have made the question easy to ask at each place."
  go      "b1_card"

scene "b1_card"
  title   "To take away"
  narrate "There were many places for that question. Wherever it is asked, this helps."
  list    { "Alone.", "Explain why.", "Ask about being careful, frightened, stopped, watched.", "Wait.", "Thank.", "“Not your fault.”", "Safe contact.", "Know the pathway: who can help next." }
  go      "b1_think"

scene "b1_think"
  title   "To think about"
  narrate "Three questions about practice, for you to think with. There is nothing to write, and nothing is kept."
  think   { "What rule of *your* house could make privacy ordinary?",
            "Which words in your team’s notes make a person the problem?",
            "What support would you need to ask on a busy day?" }
  note    "In pairs, or in silence. Anyone may pass."
  go      "b1_try"

scene "b1_try"
  title   "Something to try at work"
  narrate "Write a one-sentence “everyone is seen alone” rule for your service. Ask three colleagues what would stop it working. It takes 30 to 60 minutes."
  narrate "Bring back the sentence and the obstacles. No searching of real case files, no real names, and nothing taken home that mentions abuse in its title."
  heading "If you keep a portfolio"
  think   { "My own wording for asking, tried out with a colleague and revised." }
  narrate "It must not contain your own experience of abuse, who clients are, or addresses. Give the file a neutral name, such as “Practice account 3”. Keep it on the work system only."
  note    "For a train-the-trainer group: lead a 20-minute session on one decision, with a co-leader, using the exit and pass rules. Bring back the feedback, and what you’d change."
  go      "not_coping_end"

scene "not_coping_end"
  title   "The end of this story"
  narrate "Take a minute. Feet on the floor, one slow breath, and a look out of the window."
  narrate "One thing to do next: think of the room in which you could see the next person on their own."
  narrate "Useful numbers are one key away: F8. You never have to say why you look."
  finish  "completed"

scene "not_coping_summary_end"
  title   "In short"
  narrate "Here is this part in short."
  list    { "Make privacy ordinary.", "Say why you’re asking.", "Ask about being careful, frightened, stopped or watched.", "Thank, believe, not their fault.", "Agree safe contact.", "Make sure the explanation in the notes includes what’s happening at home." }
  narrate "That counts as taking part. Useful numbers are one key away: F8."
  finish  "left_early"
