-- Unit 3. Forty years: Gwen, Ron, and the outcome she wants. The choice b3_4 has no right answer; prefer none of its four ways.
-- England is told where nobody said “Wales”. In Wales, the Social Services and Well-being (Wales) Act 2014 takes the Care Act's place.

flag "b3_ron_first"      -- b3_2: Gwen checks first who has said what
flag "b3_dawn_rang"      -- the same
flag "b3_carer_stress"   -- b3_4: what the earlier record says, when legal services are asked
flag "b3_bounced"        -- b3_4: a month has passed
flag "b3_no_enquiry"     -- the same

unit "forty_years" {
  title   = "“Forty years”: Gwen, Ron, and the outcome she wants",
  minutes = 10,
  you     = "You are Joan Lightfoot, an adult safeguarding social worker.",
  summary = "See each person alone. Ask what happened before care was needed. Care needs and abuse can both be true. Start from the outcome the person wants, check for pressure, review often, write down why.",
  start   = "b3_0",
  order   = "any",
  contributes = { "lo1", "lo5", "lo6" },
}

scene "b3_0"
  title   "Before you knock"
  place   "The front door"
  warning [[This story is about an older couple, and caring. It includes rough handling and shouting, and a bruise is mentioned. Nothing is shown or heard. It takes about 10 minutes.

You can start, skip to the summary, or leave. You need no reason, and each of them counts as taking part.]] { skip_to = "forty_years_summary_end" }
  image   "media/forty-door.svg" { alt = "The front of a small brick house on a bright morning. The front door stands open before anyone has knocked. Just inside, in the hall, stands a walking frame. Two milk bottles stand on the step." }
  narrate "Gwen Hartley is 78. She has Parkinson’s disease. She is sharp, funny and tired. Ron is 80. He is her husband, and he is her carer. Dawn, their daughter, lives an hour away."
  narrate "Pearl works at Gwen’s day centre, and she raised the concern. She saw a bruise on Gwen’s upper arm. Gwen told her, “Ron says I’m not to have tea after four.”"
  narrate "Ron opens the door before you knock."
  say("ron", "She’s had a bad night. You’ll get more sense out of me.")
  narrate "You work in Wales. The law for your work here is the Social Services and Well-being (Wales) Act 2014. This story says where it takes the place of the Care Act." { when = 'nation("wales")' }
  note    "Say the content note aloud before you begin. Anyone may pass, and anyone may leave. One facilitator checks that they are all right, and follows no further than they want."
  note    "For each decision: the scene, a silent card vote, then pairs argue for an option that they didn’t choose. Then show what happens, and the three views in order: person, colleague, guidance."
  go      "b3_1"

scene "b3_1"
  title   "Getting to Gwen"
  place   "The hall"
  image   "media/forty-hall.svg" { alt = "A narrow hall. Two coats hang side by side on pegs. A telephone and an open diary lie on a small table, below a clock. Further along, one door is closed. Light shows under it." }
  narrate "You want to hear from Gwen herself. Ron is ready to speak for her. Two of these ways begin here, at the door. One begins earlier, with a phone call."
  discuss "Vote with a card, in silence." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you didn’t choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Gwen first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "How do you get to Gwen?"
    option "two_visits" "“I’ve got to do two visits today, yours and Gwen’s. My colleague Amir will sit with you about what *you* need as a carer, and I’ll see Gwen at the day centre at eleven.”"
      result "Gwen, in the garden room of the day centre, asks if the door locks."
      view("gwen", "She got him a visitor of his own. Clever.")
      view("colleague", "Two people, two workers, two assessments, two places.")
      evidence("general", "A carer has a right to an assessment in their own name. Separate workers avoid one story swallowing the other. In England, this is in the Care Act 2014, sections 9 and 10.", { when = 'not nation("wales")' })
      evidence("general", "A carer has a right to an assessment in their own name. Separate workers avoid one story swallowing the other. In Wales, look to the Social Services and Well-being (Wales) Act 2014, in place of the Care Act. This is still to be checked.", { when = 'nation("wales")' })
      go      "b3_2"
    option "together_first" "See them together first to get the picture, then ask for ten minutes alone."
      set("b3_ron_first", true)
      result "Ron talks for forty minutes. Gwen watches his hands."
      view("gwen", "You saw what he does. He does the talking.")
      view("colleague", "You did learn something by watching. She learned what you’d heard first.")
      evidence("general", "Speak to the adult alone as early as possible.")
      go      "b3_2"
    option "ring_dawn" "Ring Dawn beforehand for background."
      set("b3_dawn_rang", true)
      result "Dawn rings Ron, furious. You arrive to a very tidy house."
      view("gwen", "I’ve been hearing about it since seven.")
      view("colleague", "Families know things, and they ring each other.")
      evidence("general", "Talk to the person first. Ask who they’d want you to talk to.")
      go      "b3_2"

scene "b3_2"
  title   "Which story?"
  place   "A quiet room, with the door closed"
  image   "media/forty-garden-room.svg" { alt = "A quiet room with a wide window on to a garden. Two armchairs are turned towards each other, with a low table between them. On the table are two cups of tea and a plate with a biscuit. A walking frame stands within reach of one chair. The door is closed." }
  narrate "You and Gwen are on your own now."
  narrate "She does not begin. First she checks who has said what. Only then does she speak." { when = "b3_ron_first or b3_dawn_rang" }
  say("gwen", "He grabs. He didn’t used to. Well, he did. He used to shout, when the children were small, and I used to stand in front of them.")
  say("gwen", "No tea after four means I don’t need the loo in the night and he doesn’t have to get up.")
  discuss "Vote with a card, in silence." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you didn’t choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Gwen first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  note    "If someone becomes very certain about a real couple, stop kindly. The safeguarding route is outside the session."
  choose  "What do you do with what she has told you?"
    option "about_before" "“So some of this goes back a long way, and some is since you’ve needed care. Can you tell me about each?” Ask about rules, money, visitors, being frightened."
      result "A history of control appears, with caring as its newest setting."
      view("gwen", "Nobody’s asked me about *before*.")
      view("colleague", "You didn’t let the diagnosis start the clock.")
      evidence({ "FB15", "FB15b" }, "Abuse in later life may be decades old: ask. In figures that SafeLives gave in 2016, a quarter of older people had lived with it for over 20 years. The figures are old, and count only people who used services.")
      go      "b3_3"
    option "record_stress" "Record it as “carer stress”: respite, a sitting service, continence advice."
      set("b3_carer_stress", true)
      result "Ron rests. The grabbing stops in March and starts in May."
      view("gwen", "I did enjoy the two weeks.")
      view("colleague", "All needed. And “stress” explained it without asking her.")
      evidence("general", "Carer strain is real, and doesn’t rule out abuse. Ask what happens when he *isn’t* tired. Withholding drinks is a harm in itself.")
      go      "b3_3"
    option "record_abuse" "Record it as domestic abuse: Dash, IDVA, safety plan, consider refuge."
      result "The refuge has stairs. Gwen says that she feels “like a parcel with a label on”."
      view("gwen", "I don’t know those words. I know Ron.")
      view("colleague", "It may be the right frame. She wasn’t in it yet.")
      evidence({ "FB16", "FB16b", "FB16c" }, "Both systems may apply. Use her language. Check that a place is accessible before you offer it.")
      go      "b3_3"

scene "b3_3"
  title   "Does it apply?"
  place   "The office"
  image   "media/forty-office.svg" { alt = "Two desks pushed together in an office. Two chairs are turned towards each other. A law book lies open between them, with a pencil across the page, and two mugs beside it. Rain runs down the window." }
  narrate "You are back at the office. A newly qualified colleague asks: “Does section 42 of the Care Act apply?”" { when = 'not nation("wales")' }
  narrate "You are back at the office. A newly qualified colleague asks: “Does section 126 of the Social Services and Well-being (Wales) Act 2014 apply?”" { when = 'nation("wales")' }
  discuss "Vote with a card, in silence." { minutes = 1, at = "choice", as = "silence" }
  discuss "In pairs, argue for an option that you didn’t choose." { minutes = 3, at = "choice", as = "pairs" }
  discuss "Three views in order: Gwen first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "What did this open, close or cost?" { minutes = 3, at = "end", as = "talk" }
  choose  "What do you say?"
    option "three_tests" "“She has care needs; she’s experiencing or at risk of abuse; does the Parkinson’s stop her protecting herself? She can’t get out of a chair when he shouts. So yes. And I’ll ask Gwen what she wants out of it, on day one.”"
      result "There is an enquiry. Gwen is at the heart of it, and she is offered an advocate."
      view("gwen", "They asked me what a good ending would look like.")
      view("colleague", "Three tests in one breath, then straight to outcomes.")
      evidence({ "FB19", "FB19b" }, "In England, the three tests are in section 42 of the Care Act. There must be reasonable cause to suspect all three. The adult has care and support needs, met or not. They are experiencing abuse or neglect, or are at risk of it. Because of those needs, they can’t protect themselves.", { when = 'not nation("wales")' })
      evidence("general", "In Wales, the tests are in section 126 of the Social Services and Well-being (Wales) Act 2014. Its own wording is still to be checked here. Ask your team for it.", { when = 'nation("wales")' })
      evidence("FB19g", "Not everyone who is abused meets these tests. Those who don’t still need a response.")
      evidence({ "FB19c", "FB19x" }, "A guide by the LGA and ADASS (2015) covers duress, carers and safe enquiry. This may have changed: whether there is a newer edition is still to be checked.")
      evidence("general", "For the conversation, use Making Safeguarding Personal. Where she’d otherwise struggle to take part, there is an independent advocate. In England, that is in section 68 of the Care Act.", { when = 'not nation("wales")' })
      evidence("general", "For the conversation, start from the outcomes that she wants. Where she’d otherwise struggle to take part, there is an independent advocate. In Wales, look for it in the same Act. This is still to be checked.", { when = 'nation("wales")' })
      go      "b3_4"
    option "not_us" "“It’s domestic abuse, so it goes to the domestic abuse service, not us.”"
      set("b3_bounced", true)
      result "They say that she has care needs, so it goes to you."
      view("gwen", "I’m a tennis ball.")
      view("colleague", "It’s a very common gap, and each half of it is reasonable.")
      evidence("general", "Domestic abuse *is* a form of abuse in adult safeguarding. The two routes run together.")
      go      "b3_4"
    option "has_capacity" "“She’s got capacity and hasn’t asked for help, so no.”"
      set("b3_no_enquiry", true)
      result "Pearl raises a second concern."
      view("gwen", "I *did* ask. I asked Pearl.")
      view("colleague", "You were trying to respect her. But capacity isn’t one of the three tests.")
      evidence("general", "The duty doesn’t turn on capacity or consent. *How* you carry it out does.")
      go      "b3_4"

scene "b3_4"
  title   "Her own kitchen"
  place   "Gwen’s kitchen"
  warning [[The next part is a hard choice, in the same story: an older couple, caring, rough handling and shouting. A bruise may be mentioned. Nothing is shown or heard.

You can carry on, skip to the summary, or leave. You need no reason.]] { skip_to = "forty_years_summary_end" }
  image   "media/forty-kitchen.svg" { alt = "A small kitchen in the afternoon. A kettle steams on the stove, and a teapot waits under a knitted cosy. One chair is drawn out from the table, with a cardigan over its back. A jar of marmalade and a cup stand on the table. A clock shows ten past four." }
  narrate "A month has passed. Pearl has recorded a second bruise." { when = "b3_bounced or b3_no_enquiry" }
  say("gwen", "I want it to stop. I want to stay. I don’t want him in trouble, and I don’t want strangers wiping me. I’d rather be frightened in my own kitchen than safe in somebody else’s.")
  narrate "She has capacity for this decision. You have checked more than once, alone with her. Ron has said this to Amir:"
  say("ron", "I know I’m rough. I can’t promise.")
  narrate "No hidden right answer follows."
  discuss "Vote with a card, in silence." { minutes = 1, at = "choice", as = "silence" }
  discuss "Four walls, one for each way. Go to yours. Each wall names its cost aloud." { minutes = 8, at = "choice", as = "corners" }
  discuss "Three views in order: Gwen first. Keep quiet for ten seconds. Then the colleague, then the guidance." { at = "views", as = "silence" }
  discuss "Read all four. What did each open, close or cost?" { minutes = 6, at = "end", as = "talk" }
  note    "Don’t look for a winner. If a wall is empty, stand there yourself and name its cost."
  note    "If someone asks, “Why don’t they just leave?”, you might ask, “What would it cost her, today, in this story?” Then say: control, a separation that is near or recent, and physical or sexual violence together point to higher risk."
  choose("b3_hard_choice", "What do you do?", { no_right_answer = "Experienced people disagree here. Each path protects something and costs something. Choose one, and then read all four.", read_all = true })
    option "stay" "Support her to stay. Daytime care comes in. A night-time pad plan, so tea’s back on. A key safe, and a code word with Pearl. Ron is offered help with his behaviour as well as respite. Review in two weeks."
      result "Six good weeks. One bad night. She rings Pearl and says “marmalade”."
      view("gwen", "My kettle. My rules about tea. I rang, didn’t I?")
      view("colleague", "We lived with a risk on her terms. I checked my phone a lot.")
      evidence("general", "Start from the outcomes that the person wants. Respond in proportion. A risk taken with her can be a positive one. It is defensible if it is recorded and reviewed.")
      go      "b3_after"
    option "respite" "Keep working towards separation. Trial respite “for the tremor”, see how she is away from him, and let time do the talking."
      result "She blooms in week one and grieves in week three. Then she asks to go home, knowing you hoped that she wouldn’t."
      view("gwen", "You weren’t wrong. But you weren’t straight with me.")
      view("colleague", "It gave her space to think. We chose the wording of the offer so she’d say yes.")
      evidence("general", "Space away from pressure can free a choice. Openness is part of it.")
      go      "b3_after"
    option "police" "Share with police against her wishes: there may be other harm, and his history."
      result "A voluntary interview. No charge. Ron stops letting Pearl’s bus driver in. Later, a protective order becomes possible because of what was recorded."
      view("gwen", "You’ve made him ashamed. You don’t know what he’s like ashamed.")
      view("colleague", "I understand why. I don’t know if she’ll tell us next time.")
      evidence("general", "Sharing without consent may be justified by serious risk, risk to others or a serious crime. Weigh the effect on her safety and trust.")
      go      "b3_after"
    option "legal" "Ask legal services whether this is an unwise decision or one made under duress, and whether the High Court should be asked."
      result "Counsel’s view: not there yet. The question itself sharpened your recording of *how* she decides."
      result "The earlier record says “no domestic abuse identified”." { when = "b3_carer_stress" }
      view("gwen", "A judge? About my kitchen?")
      view("colleague", "Forty years of fear is in that decision. So is forty years of Gwen.")
      evidence({ "FB20", "FB20b" }, "The High Court’s inherent jurisdiction is for adults who have capacity, but whose will is overborne. It is a last resort, with legal advice.")
      go      "b3_after"

scene "b3_after"
  title   "After all four"
  narrate "Each path protected something. Each path cost something."
  think   { "What did you weigh most?", "What would you want a colleague to challenge?", "Which would you choose if Gwen were 38?" }
  discuss "Take the three questions one by one, in pairs. Anyone may pass." { minutes = 5, at = "end", as = "pairs" }
  note    "If there is silence, let it be. Offer a walk-and-talk, or writing that won’t be collected. Then take a break; have one at least every 45 minutes."
  go      "b3_card"

scene "b3_card"
  title   "To take away"
  list    { "Two people, two workers.", "Ask about before.", "Care needs don’t cancel abuse; abuse doesn’t cancel care.", "Her outcome, honestly negotiated, reviewed often." }
  heading "To think about"
  narrate "Three questions about practice. There is nothing to write, and nothing is kept."
  think   { "Where have “carer stress” or “they’re both as bad” ended a conversation?", "What risk are you carrying that a person asked you to?", "What would make a refuge, or your service, possible for Gwen?" }
  note    "These are about practice. Nobody is asked about their own life, and nothing is collected."
  go      "b3_task"

scene "b3_task"
  title   "Something to try at work"
  narrate "It takes 30 to 60 minutes."
  narrate "Map the local route where abuse meets care needs: adult safeguarding, IDVA, carers, advocacy, police. Ring one number and ask who takes it."
  narrate "Bring back the map, with “checked on” dates."
  narrate "Don’t search real case files, and use no real names. Take nothing home that mentions abuse in its title."
  narrate "If you keep a portfolio, the map can go into it: a pathway map with dates checked. It must not hold your own experience of abuse, who a client is, or any address. Give it a neutral name, such as “Practice account 3”. Store it on the work system only."
  note    "End on action and grounding, never on a statistic. Ask each person, if they like, for one number that they will ring."
  go      "forty_years_end"

scene "forty_years_end"
  title   "The end of this story"
  narrate "Take a minute before you go back to work. Look at something further away than the screen."
  narrate "Useful numbers are one key away: F8. You need no reason to look."
  finish  "completed"

scene "forty_years_summary_end"
  title   "In short"
  narrate "That is fine. Here it is in short."
  list    { "See each person alone.", "Ask what happened before care was needed.", "Care needs and abuse can both be true.", "Start from the outcome the person wants, check for pressure, review often, write down why." }
  narrate "Useful numbers are one key away: F8. You need no reason to look."
  finish  "left_early"
