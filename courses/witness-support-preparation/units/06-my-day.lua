-- Unit 6. “My day”: through Lorraine’s eyes. The learner is Lorraine: “I” is Lorraine, and so are the options.
-- Plain words and short lines. Nobody has a job without a plain word for it (“Moira, who helps witnesses”).
-- None of what she may do is bad behaviour. What changes is how hard the day is, and most of that others set up beforehand.
-- The verdict is the same whatever is chosen. Whoever changes this unit keeps to that. Nobody in a class plays Lorraine.
-- The side “For me” (for_me) is what could have been done for me, or was. No box to write in: nobody writes about a case.
-- From unit 4 comes a4_familiarised: one line about the yellow card, in a6_3.

flag "a6_shaken"     -- a6_1: the boat magazine and the break card, in a6_2
flag "a6_late"       -- a6_1: the same
flag "a6_card_used"  -- a6_3: the card lies on the table, in a6_4
flag "a6_said_no"    -- a6_3: what Liz asks the judge, in a6_4
flag "a6_dont_know"  -- a6_3: the same

unit "my_day" {
  title   = "“My day”: through Lorraine’s eyes",
  minutes = 11,
  you     = "You are Lorraine Beckett. She tells her own day here: “I” is you.",
  summary = "Most of what makes it bearable was arranged weeks earlier by someone. The verdict isn’t a verdict on the witness. Stay in touch after.",
  start   = "a6_1",
  order   = "any",
  contributes = { "lo4", "lo6", "lo7", "lo9", "lo10" },
}

scene "a6_1"
  title   "The door"
  place   "Outside the court"
  warning [[This part is about a woman who saw a carer hit somebody. Today she tells the court. What she saw is not told in detail. Some of her day is hard.

It takes about 11 minutes. You can leave at any time and come back. On a screen, “Text and colours” makes the words bigger.]] { skip_to = "my_day_round" }
  image   "media/myday-door.svg" { alt = "The front of a court: stone steps up to two glass doors. Three people queue there, seen from behind. A woman in a red coat stands by the steps with a cigarette, and is turned to Lorraine. Lorraine, in a pink cardigan and glasses, stands at the near edge with a small card in her hand. No side door is in sight." }
  narrate "I am Lorraine Beckett. I’m 52. I’ve got a learning disability. I do the teas at St Columba’s."
  narrate "I saw a carer hit Joyce, who I live with. Today I tell the court."
  narrate "There’s a queue. There’s a bag machine."
  narrate "Moira, who helps witnesses, said go to the side door. I can’t see a side door."
  narrate "The carer’s mum is by the steps, smoking. She’s looking."
  note    "No live cases. If somebody’s example is going through the courts, they change it or leave it out. Someone in the room may be a witness, an officer or an advocate in it."
  note    "For each decision: read the scene aloud, and take a silent vote with cards. Then pairs defend an option they did not choose. Reveal what happens one at a time. Resist “So the answer is…”."
  note    "Nobody plays Lorraine, and nobody role-plays cross-examination. Do not ask participants with learning disabilities to be “the witness”. If a co-leader with a learning disability is there, ask beforehand which parts they would like to lead."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose("choice", "What do I do?", { no_right_answer = "None of these is bad. Each is something I might do. You can come back and try another way." })
    option "ring" "I ring Moira’s number. It’s on my card."
      result "She comes out in two minutes in a purple lanyard."
      view("for_me", "The number was on the card so I didn’t have to remember.")
      view("colleague", "A card with one number did more than a leaflet.")
      evidence("FA14", "Separate entry and waiting should be sorted before the day.")
      go      "a6_2"
    option "front" "I go in the front, fast, head down."
      set("a6_shaken", true)
      result "The carer’s mum says my name as I go by. That’s all. My name. I feel sick."
      view("for_me", "I did get in. I was brave. I shouldn’t have had to be.")
      view("colleague", "Who told her “the side door”, and did anyone show her?")
      evidence("general", "Any intimidation is reported to staff at once; you may need to notice it for her.")
      go      "a6_2"
    option "home" "I go home on the 61. I’ll say I was ill."
      set("a6_late", true)
      result "Moira, who helps witnesses, rings. She doesn’t shout. “Shall I come and fetch you?” It’s eleven o’clock when we get there."
      view("for_me", "I wasn’t naughty. I was scared.")
      view("colleague", "A “no-show” is often a plan that failed at the door.")
      evidence("general", "Ask what happened before anyone says “unreliable”.")
      go      "a6_2"

scene "a6_2"
  title   "Waiting"
  place   "The waiting room"
  image   "media/myday-waiting.svg" { alt = "A waiting room with a row of chairs. Lorraine sits with a magazine on her lap; there is a boat on it. Beside her Joyce’s sister, an older woman in a green coat, leans to her with one hand held out. The clock shows twenty to one. Moira, who wears a purple lanyard, is in the doorway. Two pigeons sit outside on the window sill." }
  narrate "It says ten. It’s twenty to one. The magazine’s about boats."
  narrate "My hands are shaking on the boat magazine. Moira, who helps witnesses, offers me the break card early." { when = "a6_shaken or a6_late" }
  narrate "Joyce’s sister is here and she’s a witness too."
  say("sister", "Do you remember which hand he used?")
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "If it went hard at the door, her hands shake here, and the break card comes early."
  choose("choice", "What do I do?", { no_right_answer = "None of these is bad. Each is something I might do. You can come back and try another way." })
    option "not_allowed" "I say, “We’re not allowed.” I turn my magazine over."
      result "She goes red. Moira, who helps witnesses, moves us to two rooms."
      view("for_me", "I knew the rule because it was on my sheet with a picture of two mouths.")
      view("colleague", "Why were they in one room?")
      evidence("general", "Witnesses don’t discuss evidence. The system should make that easy.")
      go      "a6_3"
    option "this_one" "I say, “This one,” and show her."
      result "Moira, who helps witnesses, hears. She has to tell the lawyer, who works on the case. I think I’m in trouble."
      view("for_me", "She asked me. I answered. You’re supposed to answer.")
      view("colleague", "Answering is a courtesy she’s been praised for all her life.")
      evidence("general", "Explain the rule in advance in her terms; if it happens, report it plainly without blame.")
      go      "a6_3"
    option "pigeons" "I ask Moira, who helps witnesses, if I can wait outside with the pigeons."
      result "She comes too. She tells the usher, who calls people in, where we are."
      view("for_me", "Pigeons don’t ask you things.")
      view("colleague", "She knew what she needed. Somebody had told her she could ask.")
      evidence("general", "Waits are part of the ordeal: food, tablets, toilet, air, honest updates.")
      go      "a6_3"

scene "a6_3"
  title   "The question"
  place   "The link room"
  image   "media/myday-link.svg" { alt = "A small room with a table. Lorraine sits at it with a yellow card by her hand. Liz, in a grey-blue jumper, sits beside her with a notebook. On the wall is a big screen with a camera above it. On the screen a man in a dark suit holds a sheet of paper." }
  narrate "I’m in the link room. Liz, who helps with words, is here."
  narrate "The man on the telly is Mr Hale. He asks the questions. He says:"
  say("hale", "You weren’t in a position to see the kitchen from where you say you were sitting, were you?")
  narrate "Someone showed me the yellow card months ago." { when = "a4_familiarised" }
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "Who chose the question game in Colin’s first story reads one more line here, about the yellow card."
  choose("choice", "What do I do?", { no_right_answer = "None of these is bad. Each is something I might do. You can come back and try another way." })
    option "card" "I hold up the yellow card."
      set("a6_card_used", true)
      result "The judge says, “Let’s try that again, Mr Hale.” He says, “Where were you sitting?” I know that."
      view("for_me", "I thought the card would make them cross. It made them stop.")
      view("colleague", "The card only works because the judge said beforehand that it would.")
      evidence("general", "Rules explained to the witness in advance; the judge keeps them.")
      go      "a6_4"
    option "no" "I say, “No.”"
      set("a6_said_no", true)
      result "He says, “Thank you,” like I gave him something."
      view("for_me", "I meant no, that’s wrong. I *could* see.")
      view("colleague", "“No” to a negative question can mean either. It needed asking again.")
      evidence("general", "Avoid negatives and tags. If the answer could mean two things, someone should say so.")
      go      "a6_4"
    option "dont_know" "I say, “I don’t know.”"
      set("a6_dont_know", true)
      result "He writes it down. But I do know. I didn’t know the *question*."
      view("for_me", "There should be a way to say I don’t know what you mean.")
      view("colleague", "“I don’t know” was safe. It was also lost evidence.")
      evidence({ "FA19", "FA19g" }, "Teach the difference beforehand: *don’t know / don’t understand / don’t remember / don’t want to say*. That’s familiarisation, not coaching.")
      go      "a6_4"

scene "a6_4"
  title   "He says I’m making it up"
  place   "The link room, a little later"
  image   "media/myday-telly.svg" { alt = "The same room, from nearer. On the screen the man in the dark suit has put his paper down and opened his hands. Lorraine has turned to the screen, with her hands together on the table. There is a yellow card, a jug of water and a box of tissues. Liz sits behind her and looks at her, pen in hand." }
  narrate "The card is already on the table." { when = "a6_card_used" }
  narrate "Liz, who helps with words, asks the judge if she may check what the last answer meant." { when = "a6_said_no or a6_dont_know" }
  narrate "Mr Kerr is the carer. Mr Hale, who asks the questions, says:"
  say("hale", "I’m going to ask you about what Mr Kerr says. He says he didn’t hit Joyce. He says you got it mixed up with the television.")
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "A challenge to the account is fair where it can be understood. What made this one possible to answer?"
  choose("choice", "What do I do?", { no_right_answer = "None of these is bad. Each is something I might do. You can come back and try another way." })
    option "the_milk" "I say, “No. It wasn’t the telly. It was him. I had the milk.”"
      result "It goes quiet. Liz, who helps with words, writes."
      view("for_me", "The milk’s true. I can still see the milk.")
      view("colleague", "He put it fairly: said whose view it was, one point at a time. She could answer it.")
      evidence("general", "Challenge is legitimate when it can be understood.")
      go      "a6_5"
    option "cry" "I cry."
      result "The judge says have a break, nobody’s cross. Moira, who helps witnesses, gives me water and we talk about teas. Not about court."
      view("for_me", "I wasn’t sad about me. I was sad about Joyce.")
      view("colleague", "In the break nobody said “you’re doing really well with that answer”.")
      evidence("general", "No talk of evidence in breaks. Comfort yes, comment no.")
      go      "a6_5"
    option "stop" "I say, “I want to stop now.”"
      result "The judge asks Liz, who helps with words, to ask me: stop for a bit or stop for good? For a bit."
      view("for_me", "They asked which kind of stop.")
      view("colleague", "Two kinds of stop. I’d never have thought to check.")
      evidence("general", "Clarify, don’t assume.")
      go      "a6_5"

scene "a6_5"
  title   "After"
  place   "St Columba’s, three weeks later"
  image   "media/myday-after.svg" { alt = "A church hall kitchen. Lorraine stands at the counter by a tea urn with rows of cups, and holds the telephone on the wall to her ear. Her other hand is on a cup. Outside the window it is getting dark." }
  narrate "Three weeks later. The telephone."
  narrate "The jury, the people who decide, said not guilty."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose("choice", "What do I do?", { no_right_answer = "None of these is bad. Each is something I might do. You can come back and try another way." })
    option "ask" "I ask, “Did they think I was a liar?”"
      result "Moira, who helps witnesses, comes round. “They have to be *sure*. They weren’t sure enough. That’s not the same as you telling lies. You told the court what you saw.”"
      view("for_me", "Not sure enough. It’s not a nice thing. But it’s not that thing.")
      view("colleague", "She came in person and didn’t sell it as a win.")
      evidence("general", "Explain the standard of proof plainly; offer support after the case, not only before.")
    option "teas" "I don’t say anything. I do the teas."
      result "On Sunday Father Mike, our priest, says thank you for what you did for Joyce. I drop a cup."
      view("for_me", "I’d put it in a cupboard in my head. It fell out.")
      view("colleague", "The quiet ones get crossed off the list first.")
      evidence("general", "Plan contact at two weeks and two months; watch sleep, eating, tempers.")
    option "never" "I say I’m never telling anyone anything again."
      result "Moira, who helps witnesses, says, “I’d feel like that.” She doesn’t argue. Later she asks if I’d like to help her make the sheet with the two mouths better. I’ve got ideas."
      view("for_me", "The mouths should be zipped. Not crossed out. Crossed out looks like we’re dead.")
      view("colleague", "She’s the expert on this day now. Ask her, pay her, credit her.")
      evidence("general", "People who’ve been witnesses make the best teachers; that was the Liverpool and Dudley lesson alike.")
  whichever "Whatever I did that day"
    narrate "The jury said the same, whatever I did. My worth as a witness didn’t hang on it."
    go      "a6_close"

scene "a6_close"
  title   "My day, in eleven pictures"
  narrate "This is my day. Choose a picture. Below, it says who could have made that bit easier *before* the day."
  spot("before_the_day", "Who could have made it easier? Look at as many as you like, in any order.", "media/myday-strip.svg") {
    area("card", "My card with one number", "*The supporter:* one number on one card, given weeks before. Then there is nothing to remember."),
    area("door", "The queue, and the door I can’t find", "*Court staff:* sort a separate way in. *The supporter:* show me the side door on a visit."),
    area("steps", "The carer’s mum, by the steps", "*The police:* ask who might be there. Tell me which staff to tell, if anybody says anything."),
    area("bus", "The 61", "*The care manager:* plan the way there, and somebody to come with me if I’d like."),
    area("clock", "Twenty to one", "*The CPS:* honest updates on how long it may be. *The care manager:* food and tablets in my bag."),
    area("sister", "Two witnesses, one room", "*The police:* say that we know each other. *Court staff:* two rooms from the start."),
    area("mouths", "The sheet with two mouths", "*The supporter:* the rule, with a picture, before anybody can ask me."),
    area("pigeons", "The pigeons", "*The supporter:* tell me that I may ask to go outside. *Court staff:* know where to find me."),
    area("yellow_card", "The yellow card", "*The advocate:* ask the judge beforehand for rules about questions. *The supporter:* tell me the rules."),
    area("telly", "The man on the telly", "*The advocate:* plain questions, one idea at a time, settled beforehand. *The CPS:* ask early for somebody who helps with words."),
    area("telephone", "The telephone", "*The care manager:* plan to be in touch at two weeks and at two months, whatever the jury says."),
    alt = "Eleven small pictures in two rows: a card with a line of dots on it; a queue at a door; a woman on steps; a bus; a clock; two people in one room; a sheet with two mouths, crossed out; two pigeons; a yellow card; a man on a screen; and a telephone. Each can be chosen.",
  }
  heading "Who is who"
  list    { "*Care manager:* runs the place where I live.", "*Police:* wrote down what I saw.", "*CPS:* brings the case to court.", "*Court staff:* look after the building and the day.", "*Advocate:* asks the questions in court.", "*Supporter:* Moira, who helps witnesses." }
  discuss "On paper: eleven cards in a row, from the door to the telephone. Under each, put who could have made it easier *before* the day." { minutes = 5, at = "choice", as = "pairs" }
  note    "Care manager, police, CPS, court staff, advocate, supporter: most pictures could have more than one name under them. Nobody is to be blamed. Ask how long before the day it had to be done."
  go      "a6_think"

scene "a6_think"
  title   "To think about"
  narrate "You are yourself again. Three questions, for you to think with. There is nothing to write, and nothing is kept. If a case is live, leave it out."
  think   { "Which moment turned on something arranged weeks earlier?",
            "What would your own “card with one number” say?",
            "Think of one line to your team that begins, “When someone we support has to go to court, we will…”" }
  discuss "Take one of the three in pairs. Passing needs no reason. No live cases." { minutes = 4, at = "end", as = "pairs" }
  note    "If someone gives detail of a real case, stop kindly, say “no live cases” again, and offer to talk at the break."
  note    "If somebody says that they were a witness and it went badly: thank them, and don’t explore it in the group. Offer to talk at the break."
  go      "a6_try"

scene "a6_try"
  title   "Something to try"
  narrate "It takes 30 to 60 minutes. Walk the route from your service to the nearest court that sits on crime. Sit in the public gallery for half an hour."
  narrate "It’s optional. An online court tour is a fair alternative."
  narrate "Bring back five sensory notes. What would be hard for someone you know?"
  heading "If you keep a portfolio"
  think   { "A short note from my supervisor about what they have seen change in my practice at eight weeks." }
  narrate "No live case detail, no names, no witness material."
  note    "For a train-the-trainer group: lead a 20-minute version of one decision with two colleagues. Bring back their feedback, and your change."
  go      "my_day_end"

scene "my_day_end"
  title   "Before you go on"
  narrate "That is the end of Lorraine’s day. It is not legal advice, and it coaches nobody in what to say."
  practice "If somebody tries to frighten a witness, tell staff at once. You may need to notice it for the witness."
  narrate "Take a minute. If any of this is close to home, talk to someone you trust. Useful numbers are one key away: F8."
  finish  "completed"

scene "my_day_round"
  title   "In short"
  narrate "That is fine. Here is this part in short."
  list    { "Most of what makes it bearable was arranged weeks earlier by someone.", "The verdict isn’t a verdict on the witness.", "Stay in touch after." }
  narrate "You can come back to the story, or leave it. Useful numbers are one key away: F8."
  finish  "left_early"
