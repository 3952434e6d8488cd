-- Unit 4. Not who you pictured: Marcus, then Samira. The learner is Ellie Varga in both stories.
-- Fewer flags is safer on a shared machine: only those that something later reads are here.

flag "b4_asked_marcus"     -- B4.2: there is something to share; without it, two options begin with asking him now
flag "b4_overshared"       -- B4.5: Marcus's later line is another one
flag "b4_family_alerted"   -- B4.4: thirty seconds on a friend's phone, with two short options
flag "b4_later"            -- the same

unit "not_who_you_pictured" {
  title   = "“Not who you pictured”: Marcus and Samira",
  minutes = 11,
  you     = "You are Ellie Varga. In the first story you are a hospital discharge social worker. In the second you are the duty worker at an advice service linked to a college.",
  summary = [[Ask everyone. Fear and control matter more than size or sex. Keep private things private.

With honour-based abuse: one chance, no family contact, no community interpreters, specialist help.]],
  start   = "b4_start",
  order   = "any",
  contributes = { "lo1", "lo6", "lo8" },
}

scene "b4_start"
  title   "Two short stories"
  place   "The hospital"
  warning [[This part has threats to expose private information, and a family’s threat. No violence is described. Nothing is shown or heard.

It takes about 11 minutes. You can start, skip to the summary or leave. You need no reason, and all three count as taking part.]] { skip_to = "not_who_you_pictured_summary_end" }
  image   "media/pictured-corridor.svg" { alt = "A quiet hospital corridor by day. Two empty chairs stand side by side against the wall, and a door further along is half open." }
  narrate "Here are two short stories with one idea: who we imagine shapes whom we help."
  narrate "Marcus Bell is 36, and a bus engineer. He is in hospital with a broken wrist. Dean is his partner: charming, and smaller than Marcus."
  narrate "Samira is a student. You will meet her on a different day, at the college."
  note    "Have the second facilitator ready to step out with anyone. Plan the seats so that anyone can leave without crossing the front."
  note    "Say again: speak about practice. Pass any time. Leave any time; one of us will check that you are all right, and won’t follow further than you want."
  note    "Do not debate whether men, or any group of people, “really” get abused. Do question ideas."
  go      "b4_1"

scene "b4_1"
  title   "“We had a barney”"
  place   "A side room on the ward"
  image   "media/pictured-side-room.svg" { alt = "A side room on a ward. The bed is empty, and its curtain is drawn back. A work jacket hangs over a chair. On the bed table are a cup of tea and a form with empty boxes." }
  narrate "Dean told the ambulance crew that Marcus attacked *him*. PC Lowe has two accounts and one plaster cast."
  say("marcus", "We had a barney. Put that I fell. Look at the size of me.")
  discuss "Choose by card, without a word. Keep your card face down until everyone has chosen." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Marcus first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "If someone says, “It’s as bad for men; why always women?”, give the figures for both: in the year to March 2025, about 2.2 million women and 1.5 million men (ONS). Say that severity and fear differ on average, and that each person gets the same question."
  note    "If someone asks why he doesn’t just leave: “What would it cost him, today, in this story?”"
  note    "If someone jokes about size or about two men, bring it back to Marcus. Notice it, and talk with your co-facilitator afterwards."
  choose  "What do you say or do?"
    option "asked" "In private: “I’m not going to argue with what you want written. I ask everyone: is there someone whose moods you have to manage, or who’d make your life hard if you left?”"
      set("b4_asked_marcus", true)
      result "“He’d tell work I’m positive,” Marcus says. “And my mum doesn’t know I’m gay.”"
      view("marcus", "She didn’t look at my arms. She asked about moods.")
      view("colleague", "You left size out of it and asked about fear and consequences.")
      evidence("general", "Threats to disclose someone’s sexuality, gender history or health status are control. Ask everyone; give everyone the same privacy.")
      go "b4_2"
    option "who_started" "“So who started it?”"
      result "“Me, I suppose.”"
      view("marcus", "If I say him, I’m a grass and a wimp. If I say me, it’s over quicker.")
      view("colleague", "It sounds even-handed. It asks about an incident, not the pattern.")
      evidence("general", "Look for who is afraid, who controls, whose world has shrunk. Don’t assume that it is mutual. Don’t assume either way from build or sex.")
      go "b4_2"
    option "leaflet" "Give him the general domestic abuse leaflet. It has a woman on the cover."
      result "It’s in the ward bin."
      view("marcus", "That’s for my sister.")
      view("colleague", "Right impulse; he couldn’t find himself in it.")
      evidence("general", "Offer services that fit, such as the Men’s Advice Line or Galop. Check *safe* ways to keep the number.")
      go "b4_2"

scene "b4_2"
  title   "Two accounts"
  place   "The ward desk"
  image   "media/pictured-ward-desk.svg" { alt = "The desk on a ward. Two notebooks lie open side by side, one page full and one page nearly empty. Beside them are a phone, face down, and two paper cups. Both chairs are empty." }
  narrate "PC Lowe asks what you think. Dean has photographs of a scratch."
  narrate "You have something to share, if Marcus agrees: what he told you about the threats." { when = "b4_asked_marcus" }
  narrate "You have what PC Lowe has: two accounts." { when = "not b4_asked_marcus" }
  discuss "Choose by card, without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Marcus first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "If someone becomes very certain about a real couple, stop kindly. There is a safeguarding route outside the session."
  choose  "What do you tell PC Lowe?"
    option "context" "With Marcus’s agreement, share what he’s told you about threats and fear. Keep his health status out. Suggest that the officer looks at history and context, not only tonight."
      only_if "b4_asked_marcus"
      result "The officer finds two earlier call-outs, both from a neighbour. In both it was Marcus’s voice, shouting “let me out”."
      view("marcus", "I was scared they’d write “fight between two males”.")
      view("colleague", "Relevant facts, no more, and not one word about HIV.")
      evidence("general", "Police are expected to look at the whole pattern in counter-allegations. Confidentiality about health is separate, and strong.")
      go "b4_3"
    option "ask_then_context" "Ask Marcus now, in private. With his agreement, share what he tells you about threats and fear. Keep his health status out. Suggest that the officer looks at history and context, not only tonight."
      only_if "not b4_asked_marcus"
      result [[“He’d tell work I’m positive,” Marcus says. “And my mum doesn’t know I’m gay.” He agrees to what you will share.

The officer finds two earlier call-outs, both from a neighbour. In both it was Marcus’s voice, shouting “let me out”.]]
      view("marcus", "I was scared they’d write “fight between two males”.")
      view("colleague", "Relevant facts, no more, and not one word about HIV.")
      evidence("general", "Police are expected to look at the whole pattern in counter-allegations. Confidentiality about health is separate, and strong.")
      go "b4_3"
    option "neutral" "“I’m here for discharge; I don’t take sides.”"
      result "Both are interviewed. Marcus accepts a caution."
      view("marcus", "That’s it then. It’s official. It was me.")
      view("colleague", "Neutral looked professional. It left out what you knew.", { when = "b4_asked_marcus" })
      view("colleague", "Neutral looked professional. It left out what you could have asked.", { when = "not b4_asked_marcus" })
      evidence("general", "Impartial isn’t the same as silent. A wrongly placed caution can close off help.")
      go "b4_3"
    option "everything" "Tell the officer everything, so that he has the full picture. That includes Marcus’s HIV status, as the hold Dean has."
      only_if "b4_asked_marcus"
      set("b4_overshared", true)
      result "It’s in the log. Dean’s solicitor sees it."
      view("marcus", "You told them the one thing.")
      view("colleague", "You were proving control. You became the leak.")
      evidence("general", "Share the *fact* of a threat to disclose, not the secret.")
      go "b4_3"
    option "ask_then_everything" "Ask Marcus now, in private. Then tell the officer everything, so that he has the full picture. If a health matter is the hold Dean has, that goes in too."
      only_if "not b4_asked_marcus"
      set("b4_overshared", true)
      result [[“He’d tell work I’m positive,” Marcus says. “And my mum doesn’t know I’m gay.”

You tell the officer everything, with Marcus’s HIV status. It’s in the log. Dean’s solicitor sees it.]]
      view("marcus", "You told them the one thing.")
      view("colleague", "You were proving control. You became the leak.")
      evidence("general", "Share the *fact* of a threat to disclose, not the secret.")
      go "b4_3"

scene "b4_3"
  title   "The interpreter"
  place   "The advice service at the college"
  warning [[The second story comes next. It is about a young woman and a threat from her family. No violence is described. Nothing is shown or heard.

You can go on, skip to the summary or leave. You need no reason, and all three count as taking part.]] { skip_to = "not_who_you_pictured_summary_end" }
  image   "media/pictured-advice-desk.svg" { alt = "A small advice office at a college. On the desk a notebook lies open, turned away from your side, with a short line in pencil. Two empty chairs stand across from yours. There is one door to the corridor and a second, smaller one at the side." }
  narrate "It is a different day. You are the duty worker at the advice service now. Samira is 19, and a business student. Her cousin Nabil has come along “to translate”, though her English is good."
  narrate "Nabil answers for her."
  say("nabil", "It’s stress. Exams.")
  narrate "Samira has written in her notebook, upside down to you: *not home*."
  discuss "Choose by card, without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Samira first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "Read the content note aloud, and wait. If you have worked for close to 45 minutes, take the break here, between the two stories."
  note    "If someone quizzes about tactics, bring it back to Samira. Don’t give tactics, tracking methods or service addresses."
  choose  "What do you say or do?"
    option "alone" "“College rules: I see students on their own for registration, about ten minutes. Nabil, there’s coffee by the library.” If he resists, book her a “bursary check” tomorrow at ten, on her own, and walk her to class."
      result "He goes as far as the corridor. You take the side door to the nurse’s room."
      view("samira", "She read it upside down. She didn’t look up.")
      view("colleague", "A dull reason and a second exit.")
      evidence({ "FB17", "FB18", "FB18d" }, "See the person alone. Never use relatives or community members as interpreters. You may get one chance.")
      go "b4_4"
    option "ask_nabil" "“Nabil, I’m worried about Samira. Is everything all right at home?”"
      set("b4_family_alerted", true)
      result "By evening four people know."
      view("samira", "You asked *him*.")
      view("colleague", "With most families it would be natural. Here he may be part of it.")
      evidence("general", "Don’t approach family or community; several people may be involved.")
      go "b4_4"
    option "whenever" "“My door’s always open, Samira, whenever you’re ready.”"
      set("b4_later", true)
      result "She nods. She isn’t at college on Monday."
      view("samira", "There wasn’t a whenever.")
      view("colleague", "Her pace is usually right. This was a note passed under a table.")
      evidence("general", "Treat a first approach as possibly the only one.")
      go "b4_4"

scene "b4_4"
  title   "What Samira says"
  place   "The college"
  image   "media/pictured-nurse-room.svg" { alt = "The nurse’s room, with the door shut. Two chairs stand close together, with a glass of water on the small table between them. A clock on the wall shows twenty past ten.", when = "not (b4_family_alerted or b4_later)" }
  image   "media/pictured-duty-desk.svg" { alt = "The desk in the advice office at dusk, with the lamp on. A phone lies on the blotter beside an empty notepad and a pen. The two chairs across the desk are empty.", when = "b4_family_alerted or b4_later" }
  narrate "You are in the nurse’s room, and you have ten minutes." { when = "not (b4_family_alerted or b4_later)" }
  narrate "You do not see Samira. She rings from a friend’s phone. You have thirty seconds." { when = "b4_family_alerted or b4_later" }
  say("samira", "They found my messages. There are tickets for the 20th. My brother says I’ve finished us.")
  narrate "She doesn’t want police: “They’ll come to the house.”"
  discuss "Choose by card, without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Samira first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "This story has two ways here, after what was done about Nabil. If your group came to the thirty seconds, you can go back afterwards and play the ten minutes too."
  choose  "What do you do?"
    option "plan" "Believe her. Ask where she’ll be tonight and who has her passport. Agree safe contact and a code word. Call a specialist helpline *with* her. Tell her that police can meet her here. Speak to your safeguarding lead today. Ask what she wants to happen if she doesn’t turn up on Monday."
      only_if "not (b4_family_alerted or b4_later)"
      result "A forced marriage protection order is discussed. She chooses to stay with a friend’s aunt outside the community. The “missing on Monday” plan is written."
      view("samira", "“If I’m not here Monday.” Nobody’d said it out loud. It was better out loud.")
      view("colleague", "You planned for losing contact while you still had it.")
      evidence("general", "Get specialist advice early: the Forced Marriage Unit, and police trained in this. No family contact, no mediation, no letters. She is over 18, but other safeguarding duties may still apply to her.")
      go "b4_5"
    option "elder" "Offer to bring the parents in with a respected community elder. You’ve seen it work."
      only_if "not (b4_family_alerted or b4_later)"
      result "She asks to go to the toilet and doesn’t return."
      view("samira", "He’s my dad’s friend.")
      view("colleague", "A generous idea that could cost her life.")
      evidence("general", "Mediation and “trusted elders” can raise risk sharply.")
      go "b4_5"
    option "respect_no" "“If you don’t want police, I have to respect that. Here’s a leaflet.”"
      only_if "not (b4_family_alerted or b4_later)"
      result "She leaves it on the chair."
      view("samira", "I can’t take paper home.")
      view("colleague", "You heard no to police as no to everything.")
      evidence("general", "Unwrap the no: no to *what*, *when*, *how*? Serious risk may justify sharing anyway.")
      go "b4_5"
    option "wants_now" "Ask what she wants now."
      only_if "b4_family_alerted or b4_later"
      result "“Not the house. Somewhere else.” You tell her that police can meet her at the college. The thirty seconds are up. You speak to your safeguarding lead today."
      view("samira", "She asked *me*.")
      view("colleague", "You heard what her no was to. It left no time for what happens if she goes quiet.")
      evidence("general", "Unwrap the no: no to *what*, *when*, *how*? Serious risk may justify sharing anyway.")
      evidence("general", "Get specialist advice early: the Forced Marriage Unit, and police trained in this. No family contact, no mediation, no letters. She is over 18, but other safeguarding duties may still apply to her.")
      go "b4_5"
    option "contact_lost" "Ask what she wants to happen if contact is lost."
      only_if "b4_family_alerted or b4_later"
      result "You agree a code word, and what you will do if nobody hears from her. The thirty seconds are up. You speak to your safeguarding lead today."
      view("samira", "“If nobody hears from me.” It was better out loud.")
      view("colleague", "You planned for losing contact while you still had it. It left no time for what she wants now.")
      evidence("general", "Treat a first approach as possibly the only one.", { when = "not b4_later" })
      evidence("general", "Get specialist advice early: the Forced Marriage Unit, and police trained in this. No family contact, no mediation, no letters. She is over 18, but other safeguarding duties may still apply to her.")
      go "b4_5"

scene "b4_5"
  title   "The team meeting"
  place   "The team room"
  image   "media/pictured-team-room.svg" { alt = "A team room. Mugs and papers lie on a long table with empty chairs round it. On the wall is a board with a few leaflets and a wide empty space." }
  narrate "A colleague says, “I’d have guessed that *Samira* was the carer’s daughter and *Marcus* was the perpetrator. We shouldn’t bring culture into it, should we?”"
  discuss "Choose by card, without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs: argue for an option that you did *not* choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: the person first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost? What will go on your wall, and who will see to it?" { minutes = 4, at = "end", as = "talk" }
  note    "If someone says, “That’s just their culture”: “No culture owns it. What would help *this* person?”"
  note    "If there is silence, let it be. Offer a walk-and-talk, or writing that won’t be collected. End on something to do, and on grounding; never on a statistic."
  choose  "What do you say?"
    option "same_questions" "“Culture isn’t why it happens, and it shaped what would help. Same questions for everyone; different knowledge of risk. Which local ‘by and for’ services should be on our wall?”"
      result "Three names go up, with someone assigned to meet each."
      view("samira_later", "I’d have rung a woman who knew what *izzat*, the family’s good name, costs. I didn’t know there was one.")
      view("colleague", "No stereotype, no silence.")
      evidence("general", "No culture or faith justifies abuse; specialist services matter.")
      go "b4_card"
    option "treat_same" "“Let’s treat everyone exactly the same.”"
      result "Same leaflet, same number, same bin."
      view("marcus_later", "Same as who?", { when = "not b4_overshared" })
      view("marcus_later", "I’d have told you more if you’d passed on less.", { when = "b4_overshared" })
      view("colleague", "Fair in spirit.")
      evidence("general", "Equal access needs different routes. Public authorities must think about this (Equality Act).")
      go "b4_card"
    option "refer_on" "“I wouldn’t want to say the wrong thing about race or being gay, so I’d refer on.”"
      result "The specialist has a three-week wait."
      view("samira_later", "Being careful of me isn’t the same as taking care of me.")
      view("colleague", "Honest. Shall we practise together?")
      evidence("general", "Refer *and* respond.")
      go "b4_card"
  whichever "What the law says"
    evidence({ "FB6", "FB6b", "FB6x" }, "We say honour-based abuse; there is no honour in it. In February 2026 a definition was added to a Bill. The Bill became the Crime and Policing Act on 29 April 2026. We did not find the final section numbers, the date it starts, or the guidance. This may have changed; it is still to be checked.")

scene "b4_card"
  title   "To take away"
  list    { "Everyone alone, everyone asked.",
            "Who’s afraid?",
            "Keep secrets secret, share threats.",
            "One chance.",
            "No relatives as interpreters, no elders, no letters." }
  go      "b4_think"

scene "b4_think"
  title   "To think about"
  narrate "Three questions about practice, for you to think with. There is nothing to write, and nothing is kept."
  think   { "Whom do you picture?",
            "What’s on your wall, and who could not find themselves in it?",
            "What is your “dull reason” for seeing someone alone?" }
  note    "Spoken, in pairs. Nobody has to answer. No real cases that could be recognised; someone may know them."
  go      "b4_end"

scene "b4_end"
  title   "Something to try at work"
  narrate "It takes 30 to 60 minutes. Look at your waiting room and website as Marcus, Samira and Gwen would. Gwen is the older woman in “Forty years”."
  narrate "*Bring back* three photographs of walls or pages, with no people in them."
  narrate "No searching of real case files, and no real names. Take nothing home that mentions abuse in its title."
  narrate "*If you keep a portfolio:* take an invented case. Record it two ways, one that blames the victim and one that places responsibility. What changes? Leave out your own experience of abuse, who people are, and addresses."
  narrate "That is the end of these stories. Take a minute before you go on. Useful numbers are one key away: F8."
  finish  "completed"

scene "not_who_you_pictured_summary_end"
  title   "In short"
  narrate "That is fine. You never have to say why. Here it is in short."
  list    { "Ask everyone.", "Fear and control matter more than size or sex.", "Keep private things private.", "With honour-based abuse: one chance, no family contact, no community interpreters, specialist help." }
  narrate "Useful numbers are one key away: F8."
  finish  "left_early"
