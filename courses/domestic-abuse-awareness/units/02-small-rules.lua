-- Unit 2. “Small rules”: control, money, phones and a score of twelve. Lead: Tom Ashdown, community support worker.
-- Nothing is marked here: each way opens something, closes something or costs something. There is no box to write in, and must be none.
-- The word practice is not used: its label speaks of “your home”, and here that could be read as the learner’s own.
-- The content note is repeated before the scene about the neck.

flag "b2_overheard"
flag "b2_texted"
flag "b2_neck_followed"
flag "b2_money_first"
flag "b2_police_first"
flag "b2_judgement_used"
flag "b2_score_chased"
flag "b2_signposted"
flag "b2_shared_secretly"

unit "small_rules" {
  title   = "“Small rules”: control, money, phones and a score of twelve",
  minutes = 13,
  you     = "You are Tom Ashdown, community support worker with a housing association.",
  summary = "Look for the pattern. Never discuss it where a device may be listening. Hands on the neck need medical advice now. A score informs judgement; fear counts. If you must share without agreement, say so unless that’s dangerous. Don’t change passwords before there’s a plan.",
  start   = "b2_0",
  order   = "any",
  contributes = { "lo1", "lo2", "lo4", "lo7", "lo8" },
}

scene "b2_0"
  title   "A rent-arrears visit"
  place   "Leanne’s kitchen"
  warning [[This part is about monitoring and money control. There is one reference to hands at the throat, with no detail. Nothing is shown, and nothing is heard.

It takes about 13 minutes. You can start, skip to the summary, or leave. All three count as taking part, and none needs a reason.]] { skip_to = "small_rules_summary_end" }
  image   "media/rules-kitchen.svg" { alt = "A kitchen table with two mugs and an opened letter. A phone lies face up in the middle of the table, and its screen is lit. Two chairs are pushed back. No people are shown." }
  narrate "You are visiting about rent. Leanne Pryce is 29, works evenings at a supermarket, and is behind with the rent. Her children are at school. Kai is her partner. He is not on the tenancy."
  narrate "Jaz is an IDVA, an independent domestic violence adviser. Bernie is your manager."
  narrate "Leanne laughs a lot. Kai “does the money”. Her phone lies face up on the table. It lights up: “still there? who’s there?”"
  narrate "She photographs the room and sends it."
  say("leanne", "He likes to know I’m home.")
  note    "Say the content note aloud first, and again before the scene at the office. Anyone may pass or leave at any time, and nobody has to say why. One of you checks that they are all right, and follows no further than they want."
  note    "No hot-seat role-play, and no rounds in which people tell. Speak about practice and about the people in the story. Screens down; nothing is recorded."
  note    "Plan a break: at least one every 45 minutes."
  go      "b2_1"

scene "b2_1"
  title   "Noticing"
  place   "Leanne’s kitchen"
  image   "media/rules-phone.svg" { alt = "A table top with a mug and a plate of biscuits. Beside them lies a phone, face up, with its screen lit. No people are shown." }
  narrate "The photograph has gone. Leanne puts the phone back on the table, face up, and laughs."
  note    "Somebody may quiz the group about tactics or tracking. Bring it back to Leanne. Don’t give tactics, ways of tracking or the addresses of services."
  discuss "Silent card vote: a, b or c. Hold your card up without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Leanne first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "What do you do?"
    option "private_later" "Stay on rent, and plan privacy: “I do a money check on our premises with everyone in arrears. Could you come to the office, Wednesday before your shift?” Say nothing about the photograph."
      result "Wednesday, she leaves her phone at work “on charge”."
      view("leanne", "He saw me see the photo thing. He didn’t say. Wednesday.")
      view("colleague", "You didn’t start a conversation in a room that might be listening.")
      evidence("general", "Assume a phone may be monitored; find a safe place and a believable reason.")
      go      "b2_2"
    option "overheard" "“Does he always make you do that? That’s not normal, Leanne.”"
      set("b2_overheard", true)
      result "The microphone was on. Kai rings the association to complain about you."
      view("leanne", "He heard. You go home in an hour. I don’t.")
      view("colleague", "True, and said in the wrong room.")
      evidence("general", "Don’t discuss abuse where a device or person may hear.")
      go      "b2_2"
    option "texted" "Send a friendly text afterwards with the domestic abuse helpline link."
      set("b2_texted", true)
      result "It shows on her lock screen."
      view("leanne", "I said it was spam. I said it four times.")
      view("colleague", "Helpful content, unsafe channel.")
      evidence("general", "Nothing identifying by text, post, voicemail or shared email without agreed safe contact.")
      go      "b2_2"

scene "b2_2"
  title   "“It’s just how he is”"
  place   "The office"
  warning [[Here is the one reference to hands at the throat. There is no detail, and nothing is shown or heard.

You can go on, skip to the summary, or leave. All three count as taking part, and none needs a reason.]] { skip_to = "small_rules_summary_end" }
  image   "media/rules-office.svg" { alt = "A small meeting room with its door closed. Two armchairs stand at an angle to each other, with a low table and a box of tissues between them. A coat hangs by the door. No phone lies on the table." }
  narrate "It is Wednesday, before her shift. Leanne has come to the office." { when = "not b2_overheard and not b2_texted" }
  narrate "Leanne comes two weeks later, and not on the Wednesday. First she asks you something." { when = "b2_overheard or b2_texted" }
  say("leanne", "Do you say things in front of phones?", { when = "b2_overheard or b2_texted" })
  narrate "She tells you things as if they were jokes. He checks her receipts. He picks her clothes. She “pays him back” for bus fares. There is a loan in her name for his van. She can’t be late."
  say("leanne", "And once he had his hands round my neck, but he was messing.")
  discuss "Silent card vote: a, b or c. Hold your card up without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Leanne first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "What do you do?"
    option "neck" "Stop at the neck: “I want to pause on that, because hands on the neck can cause harm you can’t see, even days later. When was it? Any trouble breathing, swallowing, your voice, headaches?” Encourage medical advice today. Then: “What you’re describing is a pattern. The law calls it controlling or coercive behaviour, and the money part economic abuse. What would *you* call it?”"
      set("b2_neck_followed", true)
      result "Eleven days ago; her voice was hoarse. She lets you ring the surgery."
      view("leanne", "I’d call it Tuesdays. He went quiet Tuesdays.")
      view("colleague", "You heard the thing she put last and lightest.")
      evidence({ "FB5", "FB5b", "FB5c" }, "Strangulation is a sign of serious risk to health, and of a risk of homicide. It is an offence in its own right. Injuries may be invisible.")
      go      "b2_3"
    option "money_first" "Work through money first, since that’s your role: benefits, separate account, challenge the loan."
      set("b2_money_first", true)
      result "Kai sees a bank letter."
      view("leanne", "A bank card in my own name. It came on the mat.")
      view("colleague", "All good help. In the wrong order, through the letterbox.")
      evidence("FB14", "Economic help is safety work and needs safety planning: where post goes, what he’ll see, when.")
      go      "b2_3_again"
    option "police_first" "“That’s domestic abuse and it’s a crime. I’ll have to call the police.”"
      set("b2_police_first", true)
      result "She stands up: “I said he was messing.”"
      view("leanne", "I gave you one thing and you took the lot.")
      view("colleague", "There are times to call without agreement. Was this it, with her sitting here?")
      evidence("general", "Immediate danger means 999. Otherwise explain options, including reporting, and work out who else is at risk.")
      go      "b2_3_again"
  whichever "What the law says"
    evidence({ "FB4", "FB4b", "FB4c", "FB4d" }, "Controlling or coercive behaviour is a crime. It goes on, or is repeated. The two are personally connected. It has a serious effect, which the person knew of or should have known of. Since 5 April 2023 the two need not live together, for what is done from that date on. Up to five years in prison.")
    evidence({ "FB1", "FB1b" }, "Economic abuse means a substantial bad effect on someone’s ability to get, use or keep money or property, or to get goods or services.")
    evidence({ "FB5", "FB5b", "FB5c" }, "Non-fatal strangulation and suffocation are a separate offence since 7 June 2022, with up to five years in prison. No visible injury is needed.")

scene "b2_3_again"
  title   "Again"
  place   "The office"
  image   "media/rules-water.svg" { alt = "The small meeting room again. On the table stand a box of tissues, a glass of water and a desk telephone. No people are shown." }
  narrate "Leanne mentions the neck again. She is more serious this time." { when = "b2_money_first or b2_police_first" }
  discuss "What did she put last the first time? What would help her to be asked about it now?" { minutes = 2, at = "choice", as = "talk" }
  choose  "What do you do?"
    option "follow_up" "Follow it up now: “Hands on the neck can cause harm you can’t see, even days later.” Ask about breathing, swallowing, her voice and headaches. Encourage medical advice today."
      set("b2_neck_followed", true)
      result "It was eleven days ago, and her voice was hoarse. She lets you ring the surgery."
      go      "b2_3"
    option "to_the_form" "Listen, thank her for saying it, and go on to the checklist."
      result "She goes on with you. Nobody has rung the surgery."
      go      "b2_3"
  whichever "Hands on the neck"
    evidence({ "FB5", "FB5b", "FB5c" }, "Strangulation is a sign of serious risk to health, and of a risk of homicide. It is an offence in its own right. Injuries may be invisible.")

scene "b2_3"
  title   "Twelve"
  place   "The office"
  image   "media/rules-form.svg" { alt = "A desk seen from above. On it lie a form with two columns of small boxes, twelve of them ticked, a pen and a mug. A pair of hands rests beside the form." }
  narrate "The surgery’s note about her neck is here." { when = "b2_neck_followed" }
  narrate "You go through the Dash with her as a conversation. It is a checklist used to talk about and judge risk."
  narrate "Twelve yeses. Your area’s usual line is fourteen. From there a case goes to the MARAC, the multi-agency risk assessment conference."
  say("bernie", "Medium then. Signpost and close.")
  note    "Somebody may ask, “Why don’t they just leave?” Ask back: “What would it cost her, today, in this story?” Then read out what is known about risk around a separation."
  discuss "Silent card vote: a, b or c. Hold your card up without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Leanne first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "What do you do?"
    option "judgement" "“I’m referring on professional judgement: strangulation, control, she’s thinking of ending it, and she says ‘if I go he’ll find me’. I’ll write down why, and ring Jaz now.”"
      set("b2_judgement_used", true)
      result "The surgery’s note is one of the reasons that you state." { when = "b2_neck_followed" }
      result "Jaz sees her on Friday, as her “new union rep”."
      view("leanne", "I said he’d find me, and Tom wrote it exactly.")
      view("colleague", "You used the number as a floor for thinking, not a ceiling.")
      evidence({ "FB21", "FB21b", "FB21c", "FB21d", "FB21e" }, "Cases below threshold with serious concern can and should be referred; the person’s own fear counts. The tool’s limits are publicly acknowledged.")
      go      "b2_4"
    option "score_chased" "Ask the questions again to see whether two “don’t knows” could be yeses."
      set("b2_score_chased", true)
      result "Fourteen. MARAC accepts. Your notes show two changed answers and no reason."
      view("leanne", "I could tell which answer Tom needed.")
      view("colleague", "I’d have been tempted. It got her in, on a form nobody can defend.")
      evidence("general", "State judgement openly rather than bending the tool.")
      go      "b2_4"
    option "signposted" "Respect the threshold; give her the IDVA’s number on a lip-balm label and your own number."
      set("b2_signposted", true)
      result "She keeps the lip balm for six weeks."
      view("leanne", "I read it every night. I didn’t ring. Ring and say what?")
      view("colleague", "A neat, safe gift. She needed a person with it.")
      evidence("general", "Handing over in person (“warm handover”) works better than numbers alone.")
      go      "b2_4"
  whichever "The checklist"
    evidence({ "FB21", "FB21b", "FB21c" }, "The Dash has 24 questions in the SafeLives version, and 27 in the police one. Fourteen or more is commonly treated as high risk. Lower scores with serious professional concern also go to MARAC.")
    evidence({ "FB21d", "FB21e" }, "In August 2025 a minister said that the Dash did not work well, and a review had been commissioned. SafeLives said: improve it, don’t scrap it. It never replaces judgement.")
    evidence({ "FB21g", "FB21x" }, "This may have changed; it is still to be checked. There may be another tool by now, and some police forces already use a different one first. Ask what is used where you work.")
    evidence("FB13", "Control, an approaching or recent separation, and physical or sexual violence together point to higher risk.")

scene "b2_4"
  title   "“Don’t tell anyone”"
  place   "The office"
  image   "media/rules-notepad.svg" { alt = "A desk by a window. On it lies a notepad with two written lines, and a pen across it. Two mugs stand beside it, and a wall calendar hangs above." }
  narrate "Jaz is already working with Leanne." { when = "b2_judgement_used" }
  narrate "The MARAC coordinator has asked why two answers changed." { when = "b2_score_chased" }
  narrate "Bernie finds the case re-opened after a neighbour’s call. The MARAC is still on Thursday." { when = "b2_signposted" }
  narrate "The MARAC is on Thursday." { when = "not b2_signposted" }
  narrate "It is a meeting of agencies on the cases of highest risk. Leanne won’t be there; an IDVA speaks for her."
  say("leanne", "I don’t want a meeting about me.")
  discuss "Silent card vote: a, b or c. Hold your card up without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Leanne first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "What do you do?"
    option "shared_openly" "“I hear you, and I’d feel the same. I’m worried enough that I think I must share it. I’d rather tell you what I’ll say, who’s there and what you want them to know. Jaz will speak for you, and Kai isn’t told.”"
      result "She dictates two sentences. They’re read out."
      view("leanne", "I didn’t say yes. But they were my two sentences.")
      view("colleague", "You overrode consent and kept respect.")
      evidence("general", "Information can be shared without consent where there’s a serious risk of harm and it is necessary and proportionate. Record the reasoning. Tell the person unless that increases danger.")
      go      "b2_5"
    option "shared_secretly" "Share it and don’t tell her; it would only frighten her."
      set("b2_shared_secretly", true)
      result "A school officer mentions “the meeting” to her."
      view("leanne", "Everyone watches me. Now you lot too.")
      view("colleague", "We did to her what he does.")
      evidence("general", "Secrecy is only for when telling would raise risk.")
      go      "b2_5"
    option "not_shared" "Don’t share; she has capacity and said no."
      result "Police, health and the school each hold one piece. Nobody holds four."
      view("leanne", "Good.")
      view("on_monday", "Leanne is at your office door at eight, without shoes.")
      view("colleague", "Her no matters. So do the neck, and the threat.")
      evidence("general", "Capacity isn’t the only test where there’s risk of serious harm.")
      go      "b2_5"
  whichever "IDVA and MARAC"
    evidence({ "FB22", "FB22b", "FB22g" }, "An IDVA is a specialist, independent adviser. MARAC is a multi-agency meeting on the cases of highest risk. The victim doesn’t attend; an IDVA speaks for them.")

scene "b2_5"
  title   "The phone"
  place   "The office"
  image   "media/rules-devices.svg" { alt = "A desk in evening light. A phone lies face down. Beside it are two tablets in soft cases and a car key on a ring. A closed laptop stands at the other end of the desk." }
  say("leanne", "Who else knows?", { when = "b2_shared_secretly" })
  say("leanne", "Shall I just change all my passwords? Tonight?")
  discuss "Silent card vote: a, b or c. Hold your card up without a word." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you did not choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Leanne first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "What do you say?"
    option "plan_first" "“Let’s not change anything that he’d notice until we’ve got a plan. Jaz can go through accounts, location sharing, the car and the children’s tablets with you from a different device.”"
      result "They find shared photos, and a tracking tag in the car. What changes, and when, is planned around the day that she moves."
      view("leanne", "If I’d switched it off that night he’d have known that night.")
      view("colleague", "Sequence is the safety.")
      evidence({ "FB26", "FB26b", "FB26c" }, "Changing settings or passwords can alert the person. Plan it with specialist advice. Don’t tell people to give up phones.")
      go      "small_rules_card"
    option "reset" "“Yes. And factory-reset the phone.”"
      result "He gets eleven alerts. Evidence is wiped too."
      view("leanne", "It went dark and he came home.")
      view("colleague", "It’s what IT would say. It isn’t an IT problem.")
      evidence("general", "Sudden loss of control can escalate risk; messages may be evidence.")
      go      "small_rules_card"
    option "no_smartphone" "“Get rid of the smartphone; it’s safer.”"
      result "She loses her sister, her shifts and her bank."
      view("leanne", "He’d love that.")
      view("colleague", "Safer, and smaller: that’s his plan too.")
      evidence("general", "Help people use technology safely; don’t finish the isolation.")
      go      "small_rules_card"

scene "small_rules_card"
  title   "To take away"
  list    { "Pattern, not incident.", "Neck = now: medical advice today.", "Score + judgement + her fear.", "Tell her what you’ll tell them.", "Change nothing he’d notice without a plan." }
  note    "End on what people will do, and on grounding: feet on the floor, a look round the room. Never end on a statistic. Debrief with your co-facilitator: what landed, who was quiet, what we carried home."
  go      "small_rules_prompts"

scene "small_rules_prompts"
  title   "To think about"
  narrate "Three questions about practice, for you to think with. There is nothing to write, and nothing is kept."
  think   { "Which of your forms, letters or texts would show on a lock screen?", "When did a threshold last think for you?", "How would you say “I have to share this” in your own voice?" }
  discuss "Take one of the questions in pairs. Speak about practice only; you may pass." { minutes = 4, at = "end", as = "pairs" }
  go      "small_rules_task"

scene "small_rules_task"
  title   "Something to try at work"
  narrate "A task of 30 to 60 minutes. List every way your service contacts people. Mark which would show on a lock screen, envelope, bank statement or shared calendar."
  narrate "Bring back: the list, and one change."
  narrate "No searching of real case files, no real names, and nothing taken home that mentions abuse in its title."
  heading "For a portfolio, if you keep one"
  list    { "A reflective account: a time a threshold or form did my thinking.", "A before-and-after of a letter, text or template made safe." }
  narrate "It must not contain your own experience of abuse, the identity of anyone you work with, or an address. Give the file a neutral name, and store it on the work system only."
  narrate "That is the end of this story. Take a minute before you go on. Useful numbers are one key away: F8. You never have to say why you look."
  finish  "completed"

scene "small_rules_summary_end"
  title   "In short"
  narrate "That is fine. This counts as taking part. Here is the part in short."
  list    { "Look for the pattern.", "Never discuss it where a device may be listening.", "Hands on the neck need medical advice now.", "A score informs judgement; fear counts.", "If you must share without agreement, say so unless that’s dangerous.", "Don’t change passwords before there’s a plan." }
  narrate "Useful numbers are one key away: F8."
  finish  "left_early"
