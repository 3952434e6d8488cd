-- Unit 2. What helps Shanice say it: building a profile. Lead: Imran Sheikh, social worker.
-- Nothing is marked here: each way opens something and closes something.
-- One page is for the learner’s own paper, a2_page: how to ask me things, for an everyday purpose; never about a case. Its boxes are
-- `jot`: nothing in them is kept. Ticks go at the unit’s end. What it is for stands on the page before, a2_own, so that it prints on one sheet.

flag "a2_purpose_clear"    -- a2_1: DC Price quotes your question back, in a2_4
flag "a2_overshared"       -- a2_1: three things had to be withdrawn, in a2_close
flag "a2_her_profile"      -- a2_2: the page is in her layout, in a2_close
flag "a2_consent_thin"     -- a2_2: Shanice's side in a2_3 begins with it; so does the page
flag "a2_not_asked"        -- a2_2: the same
flag "a2_usable_profile"   -- a2_3: what stands on the page, in a2_close
flag "a2_deficit_profile"  -- a2_3: Ruth asks for a redraft, in a2_4
flag "a2_vouching"         -- a2_3: the same

unit "profile" {
  title   = "“What helps Shanice say it”: building a profile",
  minutes = 15,
  you     = "You are Imran Sheikh, social worker in a learning disability team.",
  summary = "Ask what decision the profile is for. Ask the person, in a form they can use, on their own. Describe what to do, how you know, and how distress shows. Leave out history and opinions about honesty. A profile helps an intermediary; it doesn’t replace one.",
  start   = "a2_1",
  order   = "any",
  contributes = { "lo2", "lo3", "lo8", "lo9" },
}

scene "a2_1"
  title   "The request"
  place   "The team’s office"
  warning [[This part is about a young woman who saw a man being beaten. It is not shown, and she was not hurt. A lost pregnancy is named in one line.

It takes about 15 minutes. You can leave at any time and come back.]] { skip_to = "profile_round" }
  image   "media/profile-desk.svg" { alt = "An office. A man with a short beard and a blue jumper, Imran, sits at a desk and looks at an open laptop. A thick file lies beside it, under his hand. It is closed." }
  narrate "Shanice Whitmore is 27. She has a mild learning disability and epilepsy, and works two mornings at a garden centre."
  narrate "She saw a man being beaten at a bus station. She is a *witness*, not the victim."
  narrate "DC Ewan Price has asked for “anything you’ve got on whether she’s reliable”. Patrice is her mum. Ruth Adeyemi is a Registered Intermediary: she helps people understand each other, and takes no side."
  narrate "It is Monday. There is an email from DC Price."
  say("ewan", "Can you send over her file? CPS want to know if she’s up to it.")
  narrate "Shanice has no idea you’ve been asked."
  note    "No live cases. If somebody’s example is going through the courts, they change it or leave it out. Someone in the room may be a witness, an officer or an advocate in it."
  note    "For each decision: read the scene aloud, and take a silent vote with cards. Then pairs defend an option they did not choose. Reveal what happens one at a time. Resist “So the answer is…”. Nobody plays the witness, and nobody role-plays cross-examination."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "What do you do?"
    option "ring" "Ring DC Price: “I can help you understand how she communicates. I’ll ask her first. What decision do you need to make, and by when?”"
      set("a2_purpose_clear", true)
      result "He’s relieved. He needs to plan an interview next week and isn’t sure about an intermediary."
      view("shanice", "They asked me before they talked about me.")
      view("colleague", "You turned “send the file” into a question you can answer.")
      evidence("general", "Share what is relevant and necessary for a stated purpose, with her agreement where she can give it, and record the basis.")
      evidence("FA11", "Early intermediary assessment should be considered when someone may not spot a bad question or may not say so.")
      go      "a2_2"
    option "send" "Send the last review and the psychology report. It’s a police request; that’s lawful, and it’s quick."
      set("a2_overshared", true)
      result "The bundle includes a teenage shoplifting caution, a miscarriage and an IQ figure from 2013. It is now material both sides may see."
      view("shanice", "Why do they know about the baby?")
      view("colleague", "None of that tells him how to ask her a question.")
      evidence("general", "A criminal investigation doesn’t make everything relevant. Data protection law expects necessity and proportion; anything supplied may be disclosed.")
      go      "a2_2"
    option "no_comment" "Reply that you can’t comment because of confidentiality and because reliability is for the court."
      result "You’re correct about reliability. He goes ahead without any advice. It is at 9 am, under strip lights."
      view("shanice", "Nobody told them about mornings. Mornings are after my tablets.")
      view("colleague", "True, and unhelpful. Confidentiality protects her; here it left her on her own.")
      evidence("general", "Declining to judge truthfulness is right. Declining to help with access is a missed adjustment.")
      go      "a2_2"

scene "a2_2"
  title   "Asking Shanice"
  place   "The garden centre café"
  image   "media/profile-cafe.svg" { alt = "A café with plants in a glasshouse. A young woman in a green work fleece, Shanice, sits at a table across from Imran. A sheet with pictures lies between them, and she has a pen in her hand. Her mum, Patrice, in a purple coat, stands behind her with a hand on her chair." }
  narrate "You meet her in the garden centre café. Patrice comes too."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "How do you ask?"
    option "her_sheet" "Ask Shanice where she wants Patrice to sit and for how long. Use a one-page sheet with pictures: what I’d write, who’d see it, what she can say no to."
      set("a2_her_profile", true)
      result "“Mum can have a coffee over there.” She crosses out “my seizures” then puts it back: “They should know not to put flashing on.”"
      view("shanice", "I can cross things out. So it’s mine.")
      view("colleague", "She decided with the information in front of her. You checked by asking her to tell you back, not “do you understand?”")
      evidence("general", "Assume capacity; give the information in the form she uses; check understanding by her explaining it. Consent to a profile can be partial and can change.")
      go      "a2_3"
    option "together" "Explain it to both of them together, clearly and slowly; Patrice nods and says “She’s fine with that, aren’t you, love?”"
      set("a2_consent_thin", true)
      result "“Yeah.” Later Shanice asks the receptionist whether she’s in trouble."
      view("shanice", "Mum said yeah so I said yeah.")
      view("colleague", "You were clear. But whose yes did you get?")
      evidence("general", "Family know a great deal and may also be the people someone most wants to please. Find a way to hear her on her own.")
      go      "a2_3"
    option "skip_asking" "Skip asking; a short note about communication is in her best interests and there isn’t time."
      set("a2_not_asked", true)
      result "The note is good. She finds out in the interview room."
      view("shanice", "They talked about me like I was a parcel.")
      view("colleague", "“Best interests” is for decisions she can’t make. Did you check?")
      evidence("general", "Best interests decisions follow a finding that the person lacks capacity for that decision after support. It isn’t a shortcut for speed.")
      go      "a2_3"

scene "a2_3"
  title   "What goes in"
  place   "Your desk, with the notes"
  image   "media/profile-notes.svg" { alt = "Imran sits at his desk, a pen in his hand over an empty sheet of paper. Around it lie three sets of notes: a sheet with small pictures, a lined page, and a card with a plant on it. A lamp is on." }
  narrate "You have notes from Shanice, Patrice and the garden centre."
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  choose  "Choose the paragraph that leads the profile."
    option "how_to" "“Shanice tells you about events best in the order she travelled through them. Ask her to start from getting off the 42. She uses ‘before dinner’ for any time until about 1 pm. She’ll say ‘I dunno’ both for ‘I don’t know’ and ‘I don’t want to say’; ask ‘Is that a don’t-know or a don’t-want-to?’ Afternoons, no strip lights, a break every 20 minutes; looks at the floor when thinking, picks at sleeve when overloaded. Give her one idea at a time and count to eight.”"
      set("a2_usable_profile", true)
      result "DC Price prints it and highlights three lines."
      view("shanice", "That *is* how I do it. How did you know about the sleeve? Oh. I told you.", { when = "a2_her_profile" })
      view("shanice", "First off, I didn’t know you were writing it. That *is* how I do it. How did you know about the sleeve? Oh. I told you.", { when = "a2_consent_thin or a2_not_asked" })
      view("colleague", "Every line tells someone what to do.")
      evidence("FA5", "Describe how, when and with what help; give examples and signs; say how you know each thing.")
      evidence("FA5x", "This rests on a service in Dorset. Whether it is still running is still to be checked.")
      go      "a2_4"
    option "scores" "“Shanice has a mild learning disability (full-scale IQ 63), poor short-term memory, limited attention, expressive language at a seven-year level and is suggestible.”"
      set("a2_deficit_profile", true)
      result "The officer reads it as “don’t bother”."
      view("shanice", "I’m not seven. I pay rent.", { when = "a2_her_profile" })
      view("shanice", "First off, I didn’t know you were writing it. I’m not seven. I pay rent.", { when = "a2_consent_thin or a2_not_asked" })
      view("colleague", "All from a real report, none of it usable. And “mental age” language sticks.")
      evidence("general", "Scores don’t say how to ask a question. Mental-age comparisons mislead and demean.")
      go      "a2_4"
    option "truthful" "“Shanice is a truthful young woman who has never, to my knowledge, told a lie. In my view she would make an excellent witness.”"
      set("a2_vouching", true)
      result "The defence asks for everything you’ve ever written about her honesty."
      view("shanice", "That’s nice. But I said I liked Nan’s jumper and I didn’t.", { when = "a2_her_profile" })
      view("shanice", "First off, I didn’t know you were writing it. That’s nice. But I said I liked Nan’s jumper and I didn’t.", { when = "a2_consent_thin or a2_not_asked" })
      view("colleague", "You’ve become a character witness, and a target.")
      evidence("general", "Truthfulness and reliability are for the jury or bench. A profile describes access.")
      go      "a2_4"

scene "a2_4"
  title   "Profile and intermediary"
  place   "The team’s office"
  image   "media/profile-price.svg" { alt = "A police officer in a dark suit, DC Price, stands in the office and holds up a sheet of paper. Imran has got up from his desk. He faces him and holds out a hand. Between them a month planner hangs on the wall." }
  say("ewan", "You asked what I needed to decide. This.", { when = "a2_purpose_clear" })
  say("ewan", "So with your profile we don’t need an intermediary, do we? They’re two weeks’ wait.")
  narrate "Ruth asks you for a redraft." { when = "a2_deficit_profile or a2_vouching" }
  say("ruth", "What would I *do* with this?", { when = "a2_deficit_profile or a2_vouching" })
  narrate "Delay worries Shanice."
  say("shanice", "I’ll forget his shoes.")
  discuss "Silent vote with cards: a, b or c." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, defend an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "In this order: What was that like for the witness? What would a colleague notice? What does guidance say?" { minutes = 3, at = "views", as = "talk" }
  discuss "What did this open? What did it close?" { minutes = 2, at = "end", as = "talk" }
  note    "A supporter, an intermediary, a social worker who knows her: ask what each is for, and to whom each answers."
  choose  "What do you say to DC Price?"
    option "ask_now" "“The profile helps you and the intermediary start faster; it isn’t a substitute. Ask now, and take a brief first account so the shoes aren’t lost.”"
      result "Ruth can do a week on Thursday. A short, careful first account is noted with Shanice drawing the shoes."
      view("shanice", "They got the shoes. I can stop holding them in my head.")
      view("colleague", "You kept both things true: speed and quality.")
      evidence({ "FA11", "FA11b" }, "An intermediary is independent and answers to the court; a social worker who knows and cares for her is not. The roles complement each other.")
      go      "a2_close"
    option "follow_it" "“You know your time limits. If you follow the profile closely you’ll be fine.”"
      result "The interview goes reasonably. At trial there’s no assessment to base ground rules on, and a fresh one takes eight weeks."
      view("shanice", "The policeman was good. The court didn’t know any of it.")
      view("colleague", "It solved Thursday and cost the spring.")
      evidence("general", "Early assessment serves both interview and trial. Where delay is the price, weigh it openly and write down why.")
      go      "a2_close"
    option "sit_in" "“I could sit in as her intermediary; I know her better than anyone.”"
      result "The CPS lawyer says no, politely."
      view("shanice", "I’d like Imran there. But he goes “mm” when I get it right.")
      view("colleague", "It shows you care, and that is why it can’t be you.")
      evidence("general", "Neutrality is the point. You might be asked to be a supporter, with limits; you cannot be both.")
      go      "a2_close"

scene "a2_close"
  title   "Shanice’s page"
  place   "The finished page"
  printable "Shanice’s page (an invented person)"
  image   "media/profile-page.svg" { alt = "Two hands in green sleeves hold a sheet of paper over a table. The sheet has six boxes with short lines in them. A pen, a mug of tea and a plant in a pot are beside it.", show = { bus = "a2_her_profile" } }
  sign    "Withdrawn from what was sent: the teenage shoplifting caution, the miscarriage, and the IQ figure from 2013. Withdrawing isn’t forgetting." { when = "a2_overshared" }
  say("shanice", "Has the jury read them?", { when = "a2_overshared" })
  narrate "Here is the page as your choices made it."
  narrate "It is in her layout. Her bus is drawn on it." { when = "a2_her_profile" }
  heading "How I say things"
  list    { "I tell you about events best in the order I travelled through them. Ask me to start from getting off the 42.", "“Before dinner” is any time until about 1 pm.", "“I dunno” is both “I don’t know” and “I don’t want to say”. Ask me, “Is that a don’t-know or a don’t-want-to?”" } { when = "a2_usable_profile" }
  list    { "“Mild learning disability (full-scale IQ 63), poor short-term memory, limited attention, expressive language at a seven-year level and is suggestible.”", "Waiting for the redraft that Ruth asked for." } { when = "a2_deficit_profile" }
  list    { "“A truthful young woman who has never, to my knowledge, told a lie. In my view she would make an excellent witness.”", "Waiting for the redraft that Ruth asked for." } { when = "a2_vouching" }
  heading "What helps"
  list    { "Afternoons. A break every 20 minutes.", "Give me one idea at a time, and count to eight." } { when = "a2_usable_profile" }
  narrate "Still empty." { when = "not a2_usable_profile and not chose(\"a2_4/ask_now\")" }
  narrate "I can draw it. Give me paper and a pen." { when = "chose(\"a2_4/ask_now\")" }
  heading "What gets in the way"
  narrate "Strip lights." { when = "a2_usable_profile" }
  narrate "Flashing. Don’t put flashing on." { when = "a2_her_profile" }
  narrate "Still empty." { when = "not a2_usable_profile and not a2_her_profile" }
  heading "How you’ll know I need a break"
  list    { "I pick at my sleeve when I’m overloaded.", "When I look at the floor, I’m thinking." } { when = "a2_usable_profile" }
  narrate "Still empty." { when = "not a2_usable_profile" }
  heading "What I’ve agreed you can see"
  narrate "This page. I could cross things out. I crossed out “my seizures”, then I put it back." { when = "a2_her_profile" }
  narrate "“Mum said yeah so I said yeah.” Nobody has heard her on her own." { when = "a2_consent_thin" }
  narrate "Nothing. She wasn’t asked." { when = "a2_not_asked" }
  heading "How we know this"
  narrate "Notes from Shanice, Patrice and the garden centre." { when = "a2_usable_profile" }
  narrate "From a report." { when = "a2_deficit_profile" }
  narrate "“In my view.”" { when = "a2_vouching" }
  narrate "Ruth meets her a week on Thursday." { when = "chose(\"a2_4/ask_now\")" }
  narrate "Nobody independent has assessed how she communicates." { when = "not chose(\"a2_4/ask_now\")" }
  narrate "The six headings are rebuilt, from the name “profiling”, a service in Dorset and current practice. The idea comes from Liverpool. What a profile held there was not found in full. *General knowledge, not checked.*"
  discuss "What would an interviewer do with this page? What is still empty, and who could fill it?" { minutes = 3, at = "end", as = "talk" }
  go      "a2_own"

scene "a2_own"
  title   "A page of your own"
  narrate "If you like, make a page of your own: “How to ask me things”. It has the headings of Shanice’s page."
  list {
    "*For something everyday,* such as a visit to the dentist.",
    "*About yourself,* or about somebody you make up. For somebody you support: print it empty, and fill it in by hand, with them.",
    "*Never about a case.* Nothing about a witness, and nothing that happened. Nobody’s name.",
  }
  narrate "Your ticks are kept only until this part ends. What you write in the boxes is not kept at all. Nobody else sees it."
  narrate "The paper is yours. On the next page, *A copy to print* makes a file, only where you say. Do that before you carry on from there."
  narrate "You can leave it all empty, and carry on. You lose nothing."
  note    "On paper, in pairs, about somebody you make up together. Anyone may pass. Nobody collects the pages. If a real person or case comes in, stop kindly and change it."
  go      "a2_page"

scene "a2_page"
  title   "How to ask me things"
  printable "How to ask me things"
  narrate "For something everyday, such as a visit to the dentist. *Not for a case.*"
  checklist("how_i_say_things", "How I say things") {
    item("in_order", "I tell things in the order they happened."),
    item("show",     "I can show you: on a picture, or I draw it."),
    item("dunno",    "“I dunno” can mean “I don’t want to say”. Ask me which."),
  }
  checklist("what_helps_me", "What helps") {
    item("one_idea", "One idea at a time. Then wait, and count to eight."),
    item("break",    "A break every 20 minutes."),
  }
  checklist("gets_in_the_way", "What gets in the way") {
    item("strip_lights", "Strip lights, or flashing."),
    item("mornings",     "Mornings, after my tablets."),
    item("answers",      "Somebody who answers for me."),
  }
  jot     "my_words" { prompt = "Words of my own, and what else helps or doesn’t", lines = 2 }
  checklist("how_youll_know", "How you’ll know I need a break") {
    item("sleeve", "I pick at my sleeve."),
    item("yeah",   "I say “yeah” to everything."),
  }
  checklist("what_ive_agreed", "What I’ve agreed you can see") {
    item("asked", "I was asked, on my own."),
    item("cross", "I could cross things out. I can change my mind."),
  }
  checklist("how_we_know", "How we know this") {
    item("i_said", "I said so."),
    item("knows",  "Somebody who knows me said so, or saw it."),
  }
  jot     "who_may_see" { prompt = "Who may see this page", lines = 1 }
  go      "a2_think"

scene "a2_think"
  title   "To think about"
  narrate "Three questions, for you to think with. There is nothing to write, and nothing is kept."
  think   { "Take a label from a report you’ve read. What would it look like rewritten as “so please do this”?",
            "Where in your service does someone else’s “yes” stand in for the person’s?",
            "Which line in a profile about *you* would help an interviewer most?" }
  discuss "Take one of the three questions in pairs. Passing needs no reason. No live cases." { minutes = 4, at = "end", as = "pairs" }
  note    "If someone gives detail of a real case, stop kindly, say “no live cases” again, and offer to talk at the break."
  go      "a2_try"

scene "a2_try"
  title   "Between now and next time"
  narrate "Here is something to try at work. It takes 30 to 60 minutes."
  narrate "With the agreement of someone you support, write a one-page “how to ask me things”. Make it for an everyday purpose, such as a dentist visit. Do it *with* them. The page of this story, printed empty, is one way to begin."
  narrate "Bring back what surprised you, and their verdict on the page."
  heading "If you keep a portfolio"
  think   { "An anonymised or invented communication profile, with notes on consent and what I left out." }
  narrate "No live case detail, no names, no witness material."
  note    "Ask for the surprise and the verdict. The page itself stays with the person whose page it is."
  go      "profile_end"

scene "profile_end"
  title   "Before you go on"
  narrate "That is the end of this story. It shows how a profile may be made. It is not legal advice, and it coaches nobody in what to say."
  narrate "If any of this is close to home, talk to someone you trust. Useful numbers are one key away: F8."
  finish  "completed"

scene "profile_round"
  title   "In short"
  narrate "That is fine. Here is this part in short."
  list    { "Ask what decision the profile is for.", "Ask the person, in a form they can use, on their own.", "Describe what to do, how you know, and how distress shows.", "Leave out history and opinions about honesty.", "A profile helps an intermediary; it doesn’t replace one." }
  narrate "You can come back to the story, or leave it. Useful numbers are one key away: F8."
  finish  "left_early"
