-- Unit 5. After she left: children, records, and a colleague. Lead: Dev Chowdhury, social worker in a family help team.
-- Nothing is marked here: each way opens something, closes something or costs something. There is no box to write in, and must be none.
-- The last decision is about a colleague who has lived with abuse. Never ask the learner anything of that kind.
-- The word practice is not used: its label speaks of “your home”, and here that could be read as the learner’s own.

flag "b5_split"            -- b5_1: only the children; Kirsty hesitates in b5_2
flag "b5_mediation"        -- b5_1: the same
flag "b5_ava_questioned"   -- b5_2: her worry turns up on a list for the court, in b5_3
flag "b5_ava_secret"       -- b5_2: the same
flag "b5_partial_redact"   -- b5_3: school has to plan again, in b5_4
flag "b5_safe_record"      -- b5_3: what Hilary does at the close

unit "after_she_left" {
  title   = "“After she left”: children, records, and a colleague",
  minutes = 11,
  you     = "You are Dev Chowdhury, social worker in a family help team.",
  summary = "Leaving isn’t the end of risk. Children are victims too and shouldn’t carry secrets. Record fully, restrict carefully, check headers and file names. Use Clare’s Law properly. Look after colleagues without taking over.",
  start   = "b5_0",
  order   = "any",
  contributes = { "lo1", "lo4", "lo7", "lo8", "lo9" },
}

scene "b5_0"
  title   "A new address"
  place   "Your desk"
  warning [[This part is about separation and contact arrangements. There is a child’s worry, and a colleague who has lived with abuse. Nothing is shown, and nothing is heard.

It takes about 11 minutes. You can start, skip to the summary, or leave. All three count as taking part, and none needs a reason.]] { skip_to = "after_she_left_summary_end" }
  image   "media/after-desk.svg" { alt = "A desk by a window in the morning. A folder lies open, with one page in it and a pen across the page. A mug and a small plant stand beside it. The chair is empty." }
  narrate "Kirsty Lane is 33. Eight weeks ago she moved to a new area with Ava, who is 9, and Theo, who is 4."
  narrate "Scott is her ex-partner, and father of both children. A date in the family court is still to come."
  narrate "Marie is your teammate, and Bernadette manages the team. Hilary does business support."
  narrate "The referral is on your desk. It reads:"
  sign    "Historic DV, parents separated, risk reduced."
  note    "Say the content note aloud before you begin. Anyone may pass, and anyone may leave. One facilitator checks that they are all right, and follows no further than they want."
  note    "For each decision: the scene, a silent card vote, then pairs argue for an option that they didn’t choose. Then show what happens, and the three views in order: person, colleague, guidance. No hot-seat role-play."
  note    "Plan a break: at least one every 45 minutes."
  go      "b5_1"

scene "b5_1"
  title   "“It’s over now, isn’t it?”"
  place   "A kitchen with boxes"
  image   "media/after-boxes.svg" { alt = "A kitchen after a move. Cardboard boxes stand by the wall, two of them still taped. On the table are a phone, a pile of letters and a mug. A woman’s hands rest there, one on the other." }
  narrate "Kirsty gets forty emails a day from Scott, “about the kids”."
  narrate "He has applied to court twice. He has stopped the mortgage. He drove past the school."
  discuss "Silent card vote: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Kirsty first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "Somebody may ask, “Why don’t they just leave?” She did, eight weeks ago. You might ask, “What would it cost her, today, in this story?” Then tell what is known about separation and risk."
  choose  "What do you do?"
    option "not_the_end" "“Separation isn’t the end of risk. I’ll ask what’s changed and what’s stayed, and list the behaviours since she left. I’ll do a fresh risk conversation, and bring in the IDVA, a specialist adviser.”"
      result "The list runs to two pages: messages, money, court, driving past."
      view("kirsty", "Everybody says “well done for leaving”. Like it’s a finish line.")
      view("colleague", "You changed the tense of the file.")
      evidence({ "FB4", "FB4b" }, "Controlling behaviour by an ex-partner has been covered by the law since April 2023.")
      evidence("FB13", "Separation raises risk.")
      go      "b5_2"
    option "children_only" "Focus on the children; adult matters belong to court."
      set("b5_split", true)
      result "Your plan asks Kirsty to “improve communication with father”."
      view("kirsty", "You’ve told me to answer the forty emails.")
      view("colleague", "Child focus is our job. The children’s safety runs through hers.")
      evidence({ "FB3", "FB3b" }, "Children are victims in their own right; supporting the safe parent protects them.")
      go      "b5_2"
    option "mediation" "Offer mediation to reduce conflict before the hearing."
      set("b5_mediation", true)
      result "Scott agrees within the minute."
      view("kirsty", "“Conflict.” As if there were two of us doing it.")
      view("colleague", "It’s our default for separated parents.")
      evidence("general", "Domestic abuse is a recognised reason for mediation not to go ahead.")
      go      "b5_2"

scene "b5_2"
  title   "Ava"
  place   "A room with a low table"
  image   "media/after-drawing.svg" { alt = "A low round table with two small chairs. On it are a box of crayons and a child’s drawing: a bedroom with a bed and a blue door. The door has four small locks. A soft toy rabbit sits on one of the chairs." }
  narrate "Kirsty hesitates before letting Ava talk to you." { when = "b5_split or b5_mediation" }
  narrate "Ava draws her new bedroom with four locks."
  say("ava", "Daddy asked what colour our door is. I said blue. Was that bad?")
  discuss "Silent card vote: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Ava first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "If it goes quiet, let it be. You can offer a walk and talk, or writing that won’t be collected."
  choose  "What do you say to Ava?"
    option "not_bad" "“You haven’t done anything bad. Grown-ups are in charge of keeping doors safe. Shall we draw who you could tell if you’re worried?” Then tell Kirsty, and act on the address risk today."
      result "The school gate plan changes; the drawing goes in the restricted part of the file."
      view("ava", "It’s not my job, the door.")
      view("colleague", "You lifted it off her, then moved fast.")
      evidence("general", "Listen, don’t question. Reassure without promising. Involve the safe parent. Seek advice before any formal interview.")
      go      "b5_3"
    option "what_else" "“What else does Daddy ask?”"
      set("b5_ava_questioned", true)
      result "She thinks hard to be helpful."
      view("ava", "Dev writes it down when I say things. I’ll find some more.")
      view("colleague", "You wanted to know; she wanted to please you.")
      evidence("general", "Don’t investigate through a child, especially near proceedings.")
      go      "b5_3"
    option "dont_tell" "Tell Ava it’s best not to tell Daddy where she lives."
      set("b5_ava_secret", true)
      result "On Saturday she’s asked and cries."
      view("ava", "Two people’s secrets.")
      view("colleague", "Sensible advice, for an adult.")
      evidence("general", "Don’t give a child the job of keeping the address safe; change the arrangements.")
      go      "b5_3"

scene "b5_3"
  title   "The report"
  place   "The print room"
  image   "media/after-report.svg" { alt = "An office printer on a cabinet. A thick report lies in the tray, and one more page is half way out. Beside the printer are two large envelopes of the same size, both still open. A lamp is turned towards the page." }
  narrate "Your assessment goes to both parents. The template pulls address, school and GP into the header."
  narrate "A line about Ava’s worry appears in the list of papers for the court." { when = "b5_ava_questioned or b5_ava_secret" }
  discuss "Silent card vote: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Kirsty first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "If somebody minimises, jokes or quizzes about tactics, bring it back to Kirsty. Provide no tactics, tracking methods or service addresses. Notice, and talk with your co-facilitator."
  choose  "What do you do with the report?"
    option "restrict" "Stop. Remove or restrict identifying detail. Check the file’s metadata and history. Check the appendices and the genogram, the drawing of the family. Ask Hilary to hold any automatic send. Get legal advice on what each party receives."
      set("b5_safe_record", true)
      result "Hilary finds the address in the file name."
      view("kirsty", "Nobody’ll ever thank you for the thing that didn’t happen. Thank you.")
      view("colleague", "You checked the boring places.")
      evidence({ "FB25", "FB25b", "FB25c" }, "Separate what’s needed from what identifies. Check headers, versions, portals and letters.")
      evidence("general", "Data protection law comes in here too. Restrict third-party and victim information.")
      evidence("general", "You work in Wales. The pages behind this are from the NHS in England. How people see their records online in Wales is still to be checked.", { when = 'nation("wales")' })
      go      "b5_4"
    option "black_out" "Black out the address on the copy for Scott."
      set("b5_partial_redact", true)
      result "The school’s name is on page nine, in a copy of Ava’s drawing."
      view("kirsty", "He rang the school.")
      view("colleague", "You thought of the address. He thinks of everything.")
      evidence("general", "Read as the other person would: what could be pieced together?")
      go      "b5_4"
    option "leave_out" "Leave most of the abuse out, so nothing in the record can inflame him."
      result "At court there’s “no evidence in the professional record”."
      view("kirsty", "I told you all of it. It isn’t there.")
      view("colleague", "Safe from him, and from everyone who needed it.")
      evidence("general", "Record fully *and* restrict access. Her words, dates, pattern, who is responsible.")
      go      "b5_4"

scene "b5_4"
  title   "“Has he done it before?”"
  place   "Your desk, in the afternoon"
  image   "media/after-message.svg" { alt = "A desk in the afternoon. The screen of a computer shows a page with one short message at the bottom. A telephone stands beside it. A pair of hands rests on a closed notebook, away from the keys." }
  narrate "The school is rewriting its safety plan as Kirsty asks about Clare’s Law." { when = "b5_partial_redact" }
  narrate "Kirsty asks about Scott’s history." { when = "not b5_partial_redact" }
  say("kirsty", "Has he done it before?")
  narrate "Scott’s new partner, Bex, has also messaged you through the team’s page:"
  say("bex", "Should I be worried?")
  discuss "Silent card vote: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Kirsty first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "If someone becomes very certain about a real couple, stop kindly. The safeguarding route is outside the session."
  choose  "What do you tell each of them?"
    option "each_separately" "Explain Clare’s Law to each separately: right to ask, how, and roughly how long. A disclosure can’t be passed on, and nothing on record isn’t proof of safety. To Bex you confirm nothing about Kirsty. Consider whether *you* should ask police to look at a right-to-know disclosure for Bex. Meanwhile, safety plan now."
      result "Bex asks. The police take three weeks. Her safety plan is in place by Friday."
      view("kirsty", "I’d have given a lot for someone to tell *me*.")
      view("colleague", "You didn’t wait for paper to make a plan.")
      evidence({ "FB23", "FB23b", "FB23c" }, "Clare’s Law has two routes. Right to Ask is for the person, or for a third party who is concerned. Right to Know is led by police or another agency. It takes up to 28 days in total.")
      evidence("FB23g", "It has been on a statutory footing since April 2023. No disclosure doesn’t mean safe.")
      go      "b5_5"
    option "off_the_record" "Tell Bex, off the record, to be careful."
      result "She asks Scott what you meant."
      view("kirsty", "Now he knows I’ve talked.")
      view("colleague", "It came from decency. It had Kirsty’s name all over it.")
      evidence("general", "There’s a lawful route; use it.")
      go      "b5_5"
    option "no_reply" "Don’t reply to Bex; she isn’t your case."
      result "In May she is."
      view("kirsty", "I keep thinking about her.")
      view("colleague", "Strictly true.")
      evidence("general", "A short safe reply with routes to help costs nothing and confirms nothing.")
      go      "b5_5"
  whichever "Orders that protect"
    evidence({ "FB24", "FB24x" }, "Domestic abuse protection notices and orders were piloted from 27 November 2024, in some places only. The pilot began in Greater Manchester, in Croydon, Bromley and Sutton, and with the British Transport Police. Cleveland and North Wales were added in 2025. It was extended to 31 March 2026. What applies after that was not found. This may have changed; it is still to be checked.", { when = 'not nation("wales")' })
    evidence({ "FB24", "FB24x" }, "Domestic abuse protection notices and orders were piloted from 27 November 2024, in some places only. You work in Wales: North Wales was added in 2025. The pilot had begun in parts of England and with the British Transport Police. It was extended to 31 March 2026. What applies after that was not found. This may have changed; it is still to be checked.", { when = 'nation("wales")' })
    evidence("FB24g", "Elsewhere there are the older notice and order, DVPN and DVPO, and non-molestation and occupation orders.")
    go      "b5_5"

scene "b5_5"
  title   "Marie"
  place   "The team room"
  image   "media/after-door.svg" { alt = "A small team room with the door not quite shut. A coat hangs over the back of a chair, and a bag stands on the seat. Another chair is turned towards it. On the table are two empty mugs and a kettle." }
  narrate "Marie, covering your contact session, comes back grey in the face."
  say("marie", "He jangled his keys. Mine used to do that. I’m fine.")
  discuss "Silent card vote: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Marie first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "Some people here may be where Marie is. Don’t ask who. Anyone may pass, and leave without crossing the front."
  note    "If somebody tells you something: “Thank you. You don’t have to say more here. Would you like to step out with [co-facilitator]?” Carry on with something neutral. The page for facilitators says what comes next."
  choose  "What do you say?"
    option "close_the_door" "Close the door. “Thanks for telling me. You don’t have to be fine, and you don’t have to tell me more. What would help in the next hour? I can finish the session. Is there anything current I should know about your own safety? Shall we think about whether you’d like to tell Bernadette, or the employee line, or nobody today?”"
      result "She wants a walk and doesn’t want to lose the case. You agree to look at it with her, not for her."
      view("marie", "He asked what I wanted, then didn’t ring HR.")
      view("colleague", "Present, safe, and clear about your own part.")
      evidence({ "FB27", "FB27b", "FB27c" }, "Recognise, respond, support, refer. Keep it confidential, unless there is a serious risk. Don’t become her worker.")
      go      "b5_card"
    option "off_the_case" "“You shouldn’t be on this case. I’ll tell Bernadette for you.”"
      result "She’s moved by Monday. People ask why."
      view("marie", "I told one person one thing.")
      view("colleague", "It might be the right outcome. She wasn’t in it.")
      evidence("general", "Having lived through abuse isn’t unfitness. Adjustments are made with someone.")
      go      "b5_card"
    option "tea" "“We’ve all got something, haven’t we. Tea?”"
      result "She drinks the tea."
      view("marie", "Good. Normal.")
      view("on_wednesday", "She rings in sick.")
      view("colleague", "Sometimes tea is what’s wanted. You didn’t check.")
      evidence("general", "Leave a door open by name: “I’ll ask you once more tomorrow, and then I’ll leave it with you.”")
      go      "b5_card"

scene "b5_card"
  title   "To take away"
  narrate "Hilary adds the file-name check to the team’s list." { when = "b5_safe_record" }
  list    { "Separation is a risk, not a result.", "The door isn’t a child’s job.", "Record fully, restrict carefully.", "Use lawful routes.", "Colleagues first as people." }
  go      "b5_think"

scene "b5_think"
  title   "To think about"
  narrate "Three questions about practice, for you to think with. There is nothing to write, and nothing is kept."
  think   { "Where would an address leak from your service?",
            "What does your file language do with responsibility: “domestic incident”, “volatile relationship”, “he…”?",
            "What would you want a colleague to say to you? (Think it; no need to write it.)" }
  discuss "Take the first two questions in pairs. The third is for thinking only. Anyone may pass." { minutes = 4, at = "end", as = "pairs" }
  note    "Don’t ask what anyone thought at the third question. If it goes quiet, let it be."
  go      "b5_try"

scene "b5_try"
  title   "Something to try at work"
  narrate "It takes 30 to 60 minutes."
  narrate "Take a blank template from your system; find every place an address, school or name is pulled in."
  narrate "Bring back the places, and who can fix them."
  narrate "Don’t search real case files, and use no real names. Take nothing home that mentions abuse in its title."
  heading "If you keep a portfolio"
  think   { "A before-and-after of a letter, text or template made safe." }
  narrate "It must not contain your own experience of abuse, who clients are, or addresses. Give the file a neutral name, such as “Practice account 3”. Keep it on the work system only."
  note    "End on action and grounding, never on a statistic. Ask each person, if they like, for one template that they will look at."
  go      "after_she_left_end"

scene "after_she_left_end"
  title   "The end of this story"
  narrate "Take a minute before you go back to work. Look at something further away than the screen."
  narrate "Useful numbers are one key away: F8. You need no reason to look."
  finish  "completed"

scene "after_she_left_summary_end"
  title   "In short"
  narrate "Here is this part in short."
  list    { "Leaving isn’t the end of risk.", "Children are victims too and shouldn’t carry secrets.", "Record fully, restrict carefully, check headers and file names.", "Use Clare’s Law properly.", "Look after colleagues without taking over." }
  narrate "That counts as taking part. Useful numbers are one key away: F8. You need no reason to look."
  finish  "left_early"
