-- Unit 5. “I want him to see me”: measures and ground rules. Lead: Priya Raman, prosecution advocate.
-- The first choice has no right answer: each way keeps something safe and costs something. Where Colin gives evidence is later
-- told in one line a page, and changes no question. Keep it so.
-- Nothing to write here: nobody writes about a case. Fair questions and rules serve both sides; keep both sides decent.
-- a5_2, the second way: whoever then tries another way meets the judge’s invitation to ask for less.

flag "a5_unwritten"  -- a5_2: there is no third rule to point to in a5_4, and the judge pauses longer

unit "measures" {
  title   = "“I want him to see me”: measures and ground rules",
  minutes = 12,
  you     = "You are Priya Raman, prosecution advocate.",
  summary = "Ask the witness more than once, and let them try. Settle questioning rules beforehand and write them down. Fair questions help both sides.",
  start   = "a5_1",
  order   = "any",
  contributes = { "lo2", "lo4", "lo7", "lo9" },
}

scene "a5_1"
  title   "The choice with no right answer"
  place   "A special measures meeting"
  warning [[This part is about a man who says that somebody hit him. He gives evidence at the Crown Court. What happened is not told in detail.

It takes about 12 minutes. You can leave at any time and come back.]] { skip_to = "measures_round" }
  image   "media/measures-meeting.svg" { alt = "Four people sit along a meeting table. Maureen, in a rust-red jumper, holds out a hand. Ruth, in a mustard jacket, has a report in front of her. Priya, in a dark suit, has turned to Colin. Colin, in a green jumper, looks down at his own hands on the table." }
  narrate "Colin Prentice again, five months on. He is 45 and has a learning disability. He is the complainant in an assault case at the Crown Court; Dean is the defendant."
  narrate "Ruth Adeyemi is the Registered Intermediary: she helps people understand each other, and takes no side. Maureen is Colin’s sister. Bev Lomas supports him. Gareth Pugh is the defence advocate, courteous and able. HHJ Olusola is the judge."
  narrate "Ruth’s report recommends live link. Colin loses words when he feels watched, and watches hands rather than faces. Maureen wants screens."
  say("colin", "I don’t want a telly. I want him to see me say it. He said nobody’d listen.")
  narrate "People who do this work disagree about the next decision. So might you, with yourself, tomorrow."
  note    "No live cases. If somebody’s example is going through the courts, they change it or leave it out. Someone in the room may be a witness, an officer or an advocate in it."
  note    "Every corner must name what it gives up. Resist “So the answer is…”. Nobody plays the witness, and nobody role-plays cross-examination."
  discuss "Silent vote with cards: a, b, c or d." { minutes = 1, at = "choice", as = "silence" }
  discuss "Four corners: a, b, c and d. Go to one that you did *not* vote for, and defend it. Then each corner names what it gives up." { minutes = 6, at = "choice", as = "corners" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose("which_measure", "What do you apply for?", { no_right_answer = "Thoughtful, experienced people disagree about this one. We’ll show what each choice protects and what it costs. There is no better ending hidden behind any of them.", read_all = true })
    option "live_link" "Apply for live link, as the report recommends."
      result "Fuller, calmer account. Colin finishes, then asks, “Did he see me?” He could, on a screen. Colin isn’t sure that counts."
      view("colin", "I said it all. It was like talking to the lift.")
      view("colleague", "Best for detail. He’d told us what justice meant to him and we chose detail.")
      evidence("FA10", "The test is what will improve the quality of evidence, and so far as possible make the most of it. The witness’s views are to be considered. Here the two pull different ways.")
    option "in_court" "No live link: in court, no screen, with ground rules, an intermediary beside him, breaks."
      result "He stands straight. Twenty minutes in he loses a thread he’d held for a year, and it isn’t found again. He walks out taller than he walked in."
      view("colin", "He looked at the floor. *He* looked at the floor.")
      view("colleague", "I’ve rarely seen a witness so proud, or an answer I so wished we’d had.")
      evidence("general", "Special measures can be declined.")
      evidence("FA4", "Preparation and adjustment can make giving evidence in person possible.")
      evidence("general", "Record his reasons and how you checked understanding.")
    option "screens" "Screens: in the room, but shielded from the defendant."
      result "He gives most of the account, and keeps leaning to see past the edge. The judge asks him twice to sit back."
      view("colin", "I’m in the room but he’s not.")
      view("colleague", "A compromise that everyone but Colin found reasonable.")
      evidence("FA8", "A screen must let judge, jury and counsel see the witness.")
      evidence("general", "Compromise isn’t automatically fairer.")
    option "recorded" "Recorded cross-examination (section 28) in five weeks, then nothing more."
      result "It’s over by June. The trial is in November. He wasn’t there for any of it."
      view("colin", "It’s done. It’s good it’s done. Did they play the bit about Mum?")
      view("colleague", "Freshest memory, least waiting, and he’d wanted the room.")
      evidence({ "FA9", "FA9b" }, "Eligible witnesses can be cross-examined on a recording ahead of trial; it depends on listing and the judge.")
      evidence("FA9x", "What the policy on this is now is still to be checked.")
  whichever "What everyone agreed"
    list { "Ask him more than once, on different days.", "Let him try each arrangement.", "Explain what it costs as well as what it saves.", "Separate *his* reasons from Maureen’s, Ruth’s and yours.", "Write down how he decided.", "Ask again the week before." }
    think { "Before you go on: what did you want for him, and how much of that was about you?" }
    go      "a5_2"

scene "a5_2"
  title   "The ground rules hearing"
  place   "The courtroom, before the trial"
  image   "media/measures-hearing.svg" { alt = "A courtroom without a jury. The judge, in a purple robe, sits behind a high bench. At the advocates’ table in front Mr Pugh stands with one hand open, and Priya stands at the other end. Ruth sits between them with a list. The witness box is empty." }
  say("olusola", "What rules are sought?")
  narrate "Ruth’s list:"
  list    { "No tags, such as “didn’t you?”.", "Use names, not “he”.", "One idea per question.", "Signpost topics: say what comes next.", "An eight-second pause.", "A break at 20 minutes.", "The yellow card is honoured.", "Avoid “I suggest to you”." }
  say("gareth", "My client says it never happened. I must be able to put that.")
  narrate "The judge invites a more limited proposal." { when = 'tried("a5_2/bar_it")' }
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "If someone says, “Defence lawyers are the problem”, note how often in this story clear questions help both sides."
  note    "If a lawyer and a care worker start trading expertise, ask each to explain their term to Lorraine, who tells the last story."
  choose  "What do you ask for?"
    option "on_paper" "Propose: topics disclosed in advance. Questions in writing, for the judge and Ruth to comment on wording. The judge tells the jury what is disputed. Mr Pugh asks Colin directly, in short questions, on the two points that matter (“Did Dean hit you?” “Are you sure it was Dean?”)."
      result "The judge rules accordingly. Mr Pugh: “I can work with that.”"
      view("colin", "They sorted out the rules before I came. Like at bowls.")
      view("colleague", "You protected his understanding *and* their case.")
      evidence("FA21", "Ground rules can limit putting the case where that would confuse rather than test; the dispute is brought to the jury another way.")
      go      "a5_3"
    option "bar_it" "Ask that the defence be barred from suggesting he’s mistaken or untruthful at all."
      result "Refused, rightly, and you’ve spent goodwill."
      view("colin", "Did we lose something?")
      view("colleague", "Fair trial isn’t on the other side of the scales from good communication.")
      evidence("general", "A challenge to the account is legitimate; confusion isn’t a form of challenge.")
      go      "a5_3"
    option "on_the_day" "Leave it to the judge’s good sense on the day; Mr Pugh is decent."
      set("a5_unwritten", true)
      result "Decent people under pressure revert to habit at minute six."
      view("colin", "What does “would it be fair to say that” mean?")
      view("colleague", "Rules in heads aren’t rules.")
      evidence("general", "Rules should be discussed before the day, recorded, and explained to whoever must keep them.")
      go      "a5_3"

scene "a5_3"
  title   "Red pen"
  place   "The advocates’ table"
  image   "media/measures-red-pen.svg" { alt = "Three people bend over one large sheet of paper on a table. Mr Pugh has a hand at its edge. Ruth points at a line with a finger. Priya holds a red pen to the sheet, and one line is struck through in red." }
  narrate "Where Colin gives evidence: the link room." { when = 'chose("a5_1/live_link")' }
  narrate "Where Colin gives evidence: the witness box." { when = 'chose("a5_1/in_court")' }
  narrate "Where Colin gives evidence: in the room, behind the edge of a screen." { when = 'chose("a5_1/screens")' }
  narrate "Where Colin gives evidence: a recorded hearing, with no jury present." { when = 'chose("a5_1/recorded")' }
  narrate "Mr Pugh’s draft:"
  sign    "“You didn’t see his face, did you, because by that time, as you told the officer, you were on the ground, weren’t you?”"
  discuss "Red-pen the draft on paper, in pairs, before you look at the options." { minutes = 4, at = "choice", as = "pairs" }
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "On paper only. Nobody is asked the question aloud as “the witness”."
  choose  "Which rewrite do you support?"
    option "three_questions" "Three questions. Each is answered before the next. “You told the police you were on the ground.” “When you were on the ground, what could you see?” “Did you see Dean’s face?”"
      result "It tests what it needs to."
      view("colin", "I can answer the middle one. Trainers. Then his face when he bent down.")
      view("colleague", "Tougher for us than the original: it got a clear answer.")
      evidence("general", "One idea at a time, no tags, no negatives, chronological, concrete.")
      go      "a5_4"
    option "shorter" "“You didn’t see his face, did you?”"
      result "“No. Yes. I did.”"
      view("colin", "If I say no, is it no I didn’t, or no that’s wrong?")
      view("colleague", "Shorter, and still a trap: a negative with a tag.")
      evidence("general", "Tags are suggestive and hard to process.")
      go      "a5_4"
    option "polite" "“Is it right that you were unable to make out the facial features of your assailant?”"
      result "“What’s that?”"
      view("colin", "Assailant is a ship word.")
      view("colleague", "Polite isn’t plain.")
      evidence("general", "Everyday words.")
      go      "a5_4"

scene "a5_4"
  title   "Minute eighteen"
  place   "Colin gives evidence"
  image   "media/measures-yellow-card.svg" { alt = "Colin sits at a table with his head down. His hands lie flat, one of them close to a yellow card, and lift nothing. Ruth sits beside him and has turned towards him. A jug of water and a glass stand on the table." }
  narrate "Colin is in the link room. You see him on a screen." { when = 'chose("a5_1/live_link")' }
  narrate "Colin is in the witness box." { when = 'chose("a5_1/in_court")' }
  narrate "Colin is in the room, at the edge of the screen." { when = 'chose("a5_1/screens")' }
  narrate "It is the recorded hearing, with no jury present." { when = 'chose("a5_1/recorded")' }
  narrate "In evidence, Mr Pugh slips:"
  say("gareth", "And Maureen told you about the hood, didn’t she, and you’ve added that since?")
  narrate "Colin’s hand goes to the yellow card, then drops. Ruth shifts but hasn’t yet spoken. The judge is writing."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "If the rules were left to the day, the first card is worded differently: there is no third rule to point to."
  choose  "What do you do?"
    option "third_rule" "Stand: “Your Honour, might that be broken into two, in keeping with the third rule?”"
      only_if "not a5_unwritten"
      result "The judge agrees. Mr Pugh apologises and asks two fair questions."
      view("colin", "Someone saw my hand.")
      view("colleague", "Calm, about the *rule*, not the man.")
      evidence("general", "Judge, advocates and intermediary all share the duty to keep the rules; intermediaries may raise difficulties, the judge decides.")
      go      "a5_close"
    option "no_rule" "Stand: “Your Honour, might that be broken into two?”"
      only_if "a5_unwritten"
      result "The judge pauses longer, then agrees. Mr Pugh apologises and asks two fair questions."
      view("colin", "Someone saw my hand.")
      view("colleague", "Calm, about the question, not the man.")
      evidence("general", "Judge, advocates and intermediary all share the duty to keep the rules; intermediaries may raise difficulties, the judge decides.")
      go      "a5_close"
    option "wait" "Wait; Ruth will intervene, and objecting may look protective."
      result "Ruth speaks two questions later."
      view("colin", "I put my hand down. So I thought I’d better answer.")
      view("colleague", "Understandable tactically. The card dropped, and you saw it.")
      evidence("general", "Don’t leave it to the intermediary alone.")
      go      "a5_close"
    option "later" "Deal with it in re-examination."
      result "You ask about the hood; he thinks he’s in trouble."
      view("colin", "More hood.")
      view("colleague", "Two rounds on the thing he found hardest.")
      evidence("general", "Prevention is better than repair.")
      go      "a5_close"

scene "a5_close"
  title   "Jury-room myth check"
  place   "The corridor, afterwards"
  image   "media/measures-corridor.svg" { alt = "A court corridor with a bench. Priya stands still, holds her papers to her, and listens. Farther along two people in coats stand side by side, with their backs to her. Beyond them a door is open on daylight." }
  narrate "Colin has left the link room." { when = 'chose("a5_1/live_link")' }
  narrate "Colin has left the witness box." { when = 'chose("a5_1/in_court")' }
  narrate "Colin has come out from behind the screen." { when = 'chose("a5_1/screens")' }
  narrate "The recording has been made, with no jury present." { when = 'chose("a5_1/recorded")' }
  narrate "Three overheard remarks. For each, pick a sentence that you could honestly say to a colleague who says it. Or find one of your own. These are ideas to start from, not a key."
  choose_many("he_did_not_cry", "“He didn’t cry.”") {
    item("distress", "“People show distress differently.”"),
    item("looking",  "“Looking down is how he thinks.”"),
    item("own",      "A sentence of my own, in my head."),
  }
  choose_many("he_looked_down", "“He kept looking down.”") {
    item("looking",  "“Looking down is how he thinks.”"),
    item("distress", "“People show distress differently.”"),
    item("own",      "A sentence of my own, in my head."),
  }
  choose_many("the_hood", "“He changed his mind about the hood.”") {
    item("corrected", "“Being corrected by a fair question isn’t the same as making it up.”"),
    item("weakness",  "“It may also be a real weakness the jury is entitled to weigh.”"),
    item("own",       "A sentence of my own, in my head."),
  }
  discuss "Three remarks, one at a time. What could you honestly say to a colleague who says it? Passing needs no reason." { minutes = 5, at = "end", as = "pairs" }
  note    "If someone says, “They always get confused in the end”, you might ask, “What would the question have to look like for *you* to get confused?”"
  go      "a5_card"

scene "a5_card"
  title   "To take away"
  printable "A card to take away"
  list    { "Measures fit the person.", "The rules are for everyone.", "A fair question is one the witness can understand, so that the answer can count." }
  go      "a5_think"

scene "a5_think"
  title   "To think about"
  narrate "Three questions, for you to think with. There is nothing to write, and nothing is kept."
  think   { "In the first choice, which loss would you find it hardest to live with?",
            "Whose comfort does a special measure in your area most often serve?",
            "Take a question you asked this week and red-pen it." }
  discuss "Take one of the three in pairs. Passing needs no reason. No live cases." { minutes = 4, at = "end", as = "pairs" }
  note    "If someone gives detail of a real case, stop kindly, say “no live cases” again, and offer to talk at the break."
  go      "a5_try"

scene "a5_try"
  title   "Between now and next time"
  narrate "Here is something to try at work. It takes 30 to 60 minutes."
  narrate "Take three questions from any form your service uses and red-pen them."
  narrate "Bring back: before and after."
  heading "If you keep a portfolio"
  think   { "A plain-language explanation of one special measure, tested with at least one person with a learning disability and changed as a result." }
  narrate "No live case detail, no names, no witness material."
  note    "For a train-the-trainer group: lead a 20-minute version of one decision with two colleagues. Bring back their feedback, and your change."
  go      "measures_end"

scene "measures_end"
  title   "Before you go on"
  narrate "That is the end of this story. It shows how measures and rules may be settled. It is not legal advice, and it coaches nobody in what to say. The court decides on measures."
  narrate "If any of this is close to home, talk to someone you trust. Useful numbers are one key away: F8."
  finish  "completed"

scene "measures_round"
  title   "In short"
  narrate "That is fine. Here is this part in short."
  list    { "Ask the witness more than once, and let them try.", "Settle questioning rules beforehand and write them down.", "Fair questions help both sides." }
  narrate "You can come back to the story, or leave it. Useful numbers are one key away: F8."
  finish  "left_early"
