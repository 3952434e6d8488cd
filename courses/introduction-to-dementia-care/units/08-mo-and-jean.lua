-- Unit 8. Mo and Jean. Leads: Hema, receptionist; Precious, care assistant; then the whole team.
-- Petals: identity and comfort, and the love in the middle, which shows in attachment. It is also the end of the course.
-- Law and visiting differ by nation: lines that hold in one nation say so, and lines for the others say what was not checked.

unit "mo_and_jean" {
  title   = "Mo and Jean",
  minutes = 19,
  you     = "First you are Hema Patel, the receptionist at Quarrywell House. Then you are Precious Moyo, a care assistant. At the end you are one of the whole team. Whatever your own job is, stand where they stand.",
  summary = [[Mo Fairley was an electrician. She lives with Lewy body dementia. Jean Abara has been her partner for 38 years. The form says “next of kin: Alan”, her brother, and he wants family only.

Hema decides what to do while Jean waits in the porch. Precious answers a call in which a caller suggests a medicine that could harm Mo. Mo asks for ice cream, which her swallowing plan does not allow. At the end there is a goodbye, and the room is needed by eleven the next day.

What it shows: “next of kin” gives nobody the power to decide. Ask the person. Say the diagnosis first, every time. A choice that looks unwise can still be hers, and nobody gives food outside the plan alone. Ask those who stay behind what they would like. Staff grieve too, and it helps to talk.]],
  start   = "mo_porch",
  order   = "any",
  contributes = { "cc9_2a", "cc9_3a", "cc9_3b", "cc_std_1", "cc_std_2", "cc_std_4", "cc_std_5", "cc_std_7", "cc_std_8", "cc_std_10",
                  "dtsf_1", "dtsf_6", "dtsf_7", "dtsf_8", "dtsf_9", "dtsf_10", "dtsf_11", "dtsf_12", "dtsf_13",
                  "nice_1_1_1", "nice_1_7", "nice_1_10", "nice_1_11", "nice_1_13_1", "nice_1_13_2", "vips_v", "vips_p", "vips_s" },
}

scene "mo_porch"
  title   "“Family only today”"
  place   "The front desk"
  warning "This story includes dying and a death, and a family that disagrees. On one path, someone coughs in a way that frightens everybody." { skip_to = "mo_and_jean_round" }
  image   "media/mo-porch.svg" { alt = "The front desk. Alan, a grey-haired man in a brown jacket, leans on the counter with one hand raised, his back to the door. Behind the desk, Hema holds a form and listens to him. Outside the glass door stands Jean, in a green coat, one hand lifted to knock." }
  narrate "Mo Fairley is 74. She was an electrician, and her toolbox still stands in her room. She lives with Lewy body dementia."
  narrate "Jean Abara has been her partner for 38 years. The form in front of you says something else."
  sign    "Next of kin: Alan, brother."
  narrate "Alan is at your desk. He is upset. Jean is in the porch. She can see you both through the glass."
  say("alan", "Family only today.")
  note    "Say at the start: this story has a death in it. Tears are expected. There is a quiet room, a named person and the helplines card. Nobody has to tell a story of their own."
  note    "Alan is losing his sister. Ask what he might be afraid of. If a question of law comes up, say “I don’t know, I’ll find out”, and keep a list."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Mo’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make the kinder choice possible here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you do?"
    option "follow_form" "Follow the form until Beth is free."
      because "It is what is written down. Beth is the deputy manager, and you don’t want to make it worse for anyone."
      add("attachment", -1)
      set("flower_shown", true)
      result "Jean sits in her car for an hour."
      view("mo", "Where’s Jean?")
    option "let_in" "Let Jean in, and sort it out later."
      because "She has been with Mo for 38 years. The paper can wait. Mo may not be able to."
      add("attachment", 1)
      set("flower_shown", true)
      result "Mo relaxes. Alan shouts in the corridor."
      view("mo", "There you are.")
    option "ask_mo" "Ask Precious to ask Mo, who is awake. And fetch Beth."
      because "There is one person here who can say whom she wants to see."
      add("identity", 1)
      set("flower_shown", true)
      result "It takes ten minutes. Mo says, “Jean. And tell our Alan to sit down.”"
      view("mo", "They asked me.")
  whichever "What we know"
    evidence("F37", "“Next of kin” gives nobody the legal power to decide for an adult. A lasting power of attorney for health and welfare may. So may a court deputy or a valid advance decision.")
    evidence({ "F36", "F36b", "F36c" }, "In England, Regulation 9A has been the law since 6 April 2024. Homes must make visits possible from people whom the person wants to see, unless things are exceptional. They must not discourage visits out. A review reported that it helped, but that people need to know it better and that it should be clearer. Changes may follow.") { when = 'not nation("scotland") and not nation("wales") and not nation("northern_ireland")' }
    evidence("F36", "Regulation 9A, on visits to care homes, is the law in *England*. We have not checked what the rules are in Scotland, or who may decide for somebody else there. Ask the person in charge, or the Care Inspectorate.") { when = 'nation("scotland")' }
    evidence("F36", "Regulation 9A, on visits to care homes, is the law in *England*. We have not checked what the rules are in Wales. Ask the person in charge, or Care Inspectorate Wales.") { when = 'nation("wales")' }
    evidence("F36", "Regulation 9A, on visits to care homes, is the law in *England*. We have not checked what the rules are in Northern Ireland, or who may decide for somebody else there. Ask the person in charge, or the RQIA.") { when = 'nation("northern_ireland")' }
    evidence("F3", "NICE wants *all* staff to learn about people’s identity, sexuality and culture, and about what families need. Whom Mo loves is part of who she is. Seen in a report of the guideline.")
    narrate "The flower beside the page is Mo’s now. A petal opens or closes a little as her story goes on. It is not a score for you."
    go      "mo_call"

scene "mo_call"
  title   "Children in the corner"
  place   "Outside Mo’s room, in the evening"
  image   "media/mo-call.svg" { alt = "Evening. In the corridor, Precious holds a phone to her ear and a pen over a notepad, and looks towards an open door. Inside, in lamplight, Mo sits up in bed. She lifts one hand towards an empty corner. Jean sits beside her and holds the other." }
  narrate "Beth came. Jean is beside the bed now. She still has her coat on, as if she might be sent out again." { when = 'chose("mo_porch/follow_form")' }
  narrate "Jean is beside the bed. Alan has gone out for some air. Beth has talked with him." { when = 'chose("mo_porch/let_in")' }
  narrate "Jean is beside the bed. When Alan heard what Mo had said, he sat down with them for an hour." { when = 'chose("mo_porch/ask_mo")' }
  narrate "You are Precious now. It is evening, and Mo sees children in the corner of her room. The phone rings. It is the out-of-hours service. You answer."
  narrate "The caller suggests haloperidol. It is an antipsychotic medicine. Ngozi, the senior on nights, is down the corridor."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next? Try it in pairs: one rings, one answers. Which words come first?" { minutes = 3, at = "views", as = "pairs" }
  discuss "What would make it easy to say the diagnosis first, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you do?"
    option "write_down" "Write it down carefully, and pass it to Ngozi."
      because "Medicines are not yours to decide. You can make sure that nothing is lost on the way."
      result "It is accurate, word for word. Ngozi spots the risk and rings back. That takes twenty-five minutes."
      view("for_mo", "A near thing.")
    option "diagnosis_first" "Say first, “She has Lewy body dementia,” then hand over to Ngozi."
      because "The caller has not met Mo. You know the one thing that changes the answer."
      add("comfort", 1)
      result "The caller stops. “Thank you. Not that, then.” You hand the phone to Ngozi."
      view("mo", "The children are still there. They’re good company.")
    option "upsetting" "Say, “Is it upsetting her? She’s smiling at them.”"
      because "You can see Mo’s face, and the caller can’t."
      add("comfort", 1)
      result "The caller reconsiders. The diagnosis has not been mentioned."
      view("mo", "They’re no bother.")
      evidence("general", "“Is it upsetting her?” is the question that matters next. The diagnosis comes first.")
  whichever "What we know"
    practice "Say the diagnosis out loud, first, every time. Decisions stay with the prescriber and the nurse or senior. Then follow your home’s own procedure."
    evidence({ "F46c", "F11" }, "Lewy body dementia can make a person see what nobody else sees. In Lewy body dementia, antipsychotic medicines can make it harder to move. Severe reactions are possible.")
    evidence({ "F46", "F46b" }, "These medicines are only for a risk of harm or for severe distress, once benefits and harms have been talked over. Then it is the lowest dose that works, for the shortest time. It is looked at again at least every six weeks, and other support goes on.")
    narrate "What this page says about antipsychotic medicines is for England and Wales. We have not checked the guidance for your nation. Say the diagnosis first all the same." { when = 'nation("scotland") or nation("northern_ireland")' }
    evidence("F46g", "Staff never stop or hold back a prescribed medicine on their own. They speak up.")
    go      "mo_ice_cream"

scene "mo_ice_cream"
  title   "“Ice cream. Or nothing.”"
  place   "Mo’s room, in the morning"
  image   "media/mo-ice-cream.svg" { alt = "Mo’s room in morning light. Mo sits upright in bed and points at a dish of ice cream on the bed table. Jean sits close, on the far side of the bed. Precious stands at its foot with the swallowing plan on a clipboard. Mo’s red toolbox is on the chest." }
  narrate "The haloperidol was never given. Twenty-five minutes is a long time to wait for a call." { when = 'chose("mo_call/write_down")' }
  narrate "The haloperidol was never given. The children stayed until Mo fell asleep." { when = 'chose("mo_call/diagnosis_first")' }
  narrate "The haloperidol was never given. When you told Ngozi about the call, she rang back and said “Lewy body dementia” out loud." { when = 'chose("mo_call/upsetting")' }
  narrate "It is another day, and you are still Precious. Mo’s swallowing plan says level 4 food and thickened drinks. The levels are numbers for textures of food and drink. This morning Mo’s head is clear."
  say("mo", "Ice cream. Or nothing.")
  narrate "Ice cream melts to a thin liquid."
  note    "Nobody in the room should leave thinking that a brave person simply gives the spoon. Say the rule aloud: no one gives food outside the plan alone. Then let the doubt stand."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Mo’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make a same-day talk possible here, on a bad Tuesday? Who is rung, by whom? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you do?"
    option "keep_plan" "Keep to the plan. Choking is a terrible way to go."
      because "The plan was made to keep her safe, and you could not bear it if she choked."
      add("identity", -1)
      result "She turns her face away. She eats nothing today."
      view("mo", "My mouth. My life.")
    option "one_spoon" "One teaspoon, sitting upright, with Jean."
      because "It is one small thing, and she has asked for it as clearly as anyone could."
      add("identity", 1)
      add("comfort", -1)
      result "Bliss. Then a cough that frightens everyone."
      view("mo", "That’s it. That’s summer.")
    option "same_day" "Mouth care and flavours that fit the plan now. A talk the same day with Mo, Jean, the nurse or GP and the speech therapist."
      because "She can have something now. And the choice is too big for one person at a bedside."
      add("identity", 1)
      result "By four it is written. Mo understands the risk, and chooses small tastes. The plan says who gives them, and when to stop."
      view("mo", "They wrote down what I said.")
  whichever "What we know"
    practice "No one gives food outside the plan alone. If somebody asks for food that is outside it, tell the nurse or senior now. Ask for a talk today. Then follow your home’s own procedure."
    evidence({ "F39g", "F11g" }, "Capacity is about this decision, now. With Lewy body dementia, a person may be clear at one hour and not at another.")
    evidence({ "F39", "F39b" }, "An unwise choice is still hers. That is in the Mental Capacity Act 2005, the law in England and Wales: start from “she can decide”, and give every practical help first.") { when = 'not nation("scotland") and not nation("northern_ireland")' }
    evidence({ "F39", "F39b", "F44" }, "In England and Wales, under the Mental Capacity Act 2005, an unwise choice is still hers. In Scotland the law is the Adults with Incapacity (Scotland) Act 2000. We have not checked what it says here. Ask the person in charge.") { when = 'nation("scotland")' }
    evidence({ "F39", "F39b", "F44b" }, "In England and Wales, under the Mental Capacity Act 2005, an unwise choice is still hers. Northern Ireland has its own Act of 2016, partly in force. We have not checked what it says here. Ask the person in charge.") { when = 'nation("northern_ireland")' }
    evidence("F33", "Near the end of life, eating and drinking are about pleasure and company as well as food. They are about capacity and best interests too. So says guidance from the Royal College of Physicians (2021).")
    evidence({ "F48", "F48g" }, "People with advanced dementia have tended to get poorer care at the end of life than people with cancer. Talk about wishes early, while the person can still lead the talk.")
    evidence("general", "The talk on the same day is the route, *and* on another day it may come too late. There is no certain answer.")
    go      "mo_room"

scene "mo_room"
  title   "At seven"
  place   "Outside Mo’s room"
  image   "media/mo-room.svg" { alt = "The corridor outside Mo’s room. Yusuf, in his apron, and Danuta, with her trolley, have stopped before the open door. Inside, in lamplight, Jean sits beside the bed with her head bowed and a hand on the cover. The head of the bed is out of sight. Mo’s toolbox stands on the floor." }
  narrate "Mo ate nothing that day. The talk about her plan came later, and by then she was less clear." { when = 'chose("mo_ice_cream/keep_plan")' }
  narrate "The cough passed. You told the senior at once what you had done. The talk was held, all together." { when = 'chose("mo_ice_cream/one_spoon")' }
  narrate "There were small tastes, just as the plan said. Jean gave most of them." { when = 'chose("mo_ice_cream/same_day")' }
  narrate "Today, at seven, Mo died. Jean was beside her."
  narrate "The office needs the room by eleven tomorrow. Danuta, the housekeeper, arrives with her trolley. Yusuf, the cook, asks what to cook. You are one of the team now."
  narrate "The flower beside the page is Jean’s from here. It begins as Mo’s days left it, for they were Jean’s days too."
  note    "Slow down here. After the choice, let the silence last. If someone has to go out, one facilitator goes too."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Jean’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would give Jean more time here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you do?"
    option "start_quietly" "Start quietly while Jean is out. It spares her."
      because "Clearing a room is hard to watch. You want to carry that for her."
      add("identity", -1)
      result "Jean returns to a stripped bed."
      view("jean", "As if she’d never been.")
    option "until_asked" "Leave it all until Jean asks."
      because "You don’t want to push her. This time is hers."
      add("inclusion", -1)
      result "Nobody hurries her. But Jean doesn’t know that she can ask."
      view("jean", "I didn’t know the rules.")
    option "ask_jean" "Ask Jean what she would like, and when. Offer tea. Tell the other residents honestly."
      because "You can’t know what she wants, so you ask. The people who live here knew Mo too."
      add("inclusion", 1)
      result "Jean packs the toolbox herself, with Danuta. Siobhán, who lives here, asks for a prayer."
      view("jean", "They knew her.")
  whichever "Whatever you chose"
    think   { "Who tells the night staff?", "Who thanks the cook?" }
    evidence("F49", "Staff are bereaved too. It may come out later. Being able to talk helps, in groups and one to one.")
    evidence("F49b", "The closer you were, the heavier it can be near a death. This is from a summary of a study in five English homes.")
    go      "mo_gathering"

scene "mo_gathering"
  title   "Ten minutes"
  place   "The dining room"
  image   "media/mo-gathering.svg" { alt = "The dining room. Hema, Yusuf, Danuta, Precious, Ngozi and Grace, from the laundry, stand in a half circle. In the middle, Jean and Alan sit side by side at a table. Jean holds a cup, and Danuta has a hand on her shoulder. On the table are flowers and Mo’s toolbox. One chair is empty." }
  narrate "Danuta has made the bed again, with Mo’s own cover, so that Jean can sit there once more. “I meant to spare you,” she says. “I should have asked.”" { when = 'chose("mo_room/start_quietly")' }
  narrate "In the end Danuta sits down with Jean. “There are no rules,” she says. “What would you like?”" { when = 'chose("mo_room/until_asked")' }
  narrate "Siobhán has had her prayer. The toolbox is packed." { when = 'chose("mo_room/ask_jean")' }
  narrate "You find ten minutes. Everyone who can come is there, from all the jobs in the house. They say Mo’s name. They say who was there, and what each of them did for her."
  narrate "Alan says to Jean, “You should have been in there. I’m sorry about that hour.”" { when = 'chose("mo_porch/follow_form")' }
  narrate "Alan says, “I shouldn’t have shouted.” Jean moves her chair, so that he can sit by her." { when = 'chose("mo_porch/let_in")' }
  narrate "“She told me to sit down,” says Alan. He and Jean both laugh, and then they don’t." { when = 'chose("mo_porch/ask_mo")' }
  narrate "Those who are on tonight will hear it from a person, not from a list. Look at the flower for a moment. Whatever it shows, there is love in the middle."
  note    "In class, this can be done for real: ten minutes, nobody leads, names of residents stay out. Anyone may just listen."
  go      "mo_and_jean_reflect"

scene "mo_and_jean_reflect"
  title   "Your turn"
  narrate "Three questions. Answer any, all or none. They are for you to think with; nobody marks them."
  note    "In class these are spoken, in pairs, and anyone may pass. Have someone free to sit with whoever needs it."
  reflect "death_i_carry"  { prompt = "Which death here do you still carry?", hint = "No names, please. You can write about one moment, or one thing that stayed with you.", optional = true }
  reflect "what_would_help" { prompt = "What would help, and from whom?", hint = "Something small counts.", optional = true }
  reflect "counts_as_family" { prompt = "Who counts as family on your forms?", hint = "Think of the boxes on the form. Who has no box?", optional = true }
  go_if('role("no_direct_care")', "mo_and_jean_table")
  go      "mo_and_jean_bring_back"

scene "mo_and_jean_table"
  title   "An empty table"
  narrate "Mo’s place in the dining room was laid by someone, and her sheets were washed by someone. News of a death often goes past them."
  reflect "empty_table" { prompt = "When did you last learn of a death from an empty table?", hint = "No names, please. How would you have liked to hear?", optional = true }
  go      "mo_and_jean_bring_back"

scene "mo_and_jean_bring_back"
  title   "Try this on shift"
  narrate "Ask a colleague, “Who do you miss from here?”"
  narrate "It takes less than ten minutes. Talk it over at handover or in supervision. Notice people; don’t note names."
  plan    "who_do_you_miss" { prompt = "Bring back: what would a good goodbye look like in this home? Whom will you ask?", weeks = 2 }
  note    "Give a date for bringing this back. For supervisors: ask what they saw, then what it might have been like for the person, then what they will try next. Thank before you advise."
  go      "mo_and_jean_rating"

-- The second rating of the course, for those who went through the story and for those who took the way round.

scene "mo_and_jean_rating"
  title   "Where are you now?"
  narrate "Near the start of the course you may have answered ten lines. If you did, here they are again. Leave out any line, or all of them, and carry on. If you didn’t, this page has no lines. Carry on: nothing is missing."
  narrate "A lower answer than before can be a good sign. It may mean that you see more."
  note    "In class, allow three quiet minutes, or leave these two pages out. Confidence is not practice: put the ratings beside the tasks that people bring back."
  rate    "self_rating" { moment = "after" }
  go      "mo_and_jean_looking_back"

scene "mo_and_jean_looking_back"
  title   "Looking back"
  narrate "Where would you now say you started?"
  narrate "Here are ten lines. Answer for the day you began. Leave out any line, or all of them, and carry on."
  rate    "self_rating" { moment = "looking_back" }
  go_if('seen("mo_and_jean_round")', "mo_and_jean_round_end")
  go      "mo_and_jean_end"

scene "mo_and_jean_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  narrate "This is the last story of the course. You can go back to any of them and try another way. Thank you for the care that you bring."
  finish  "completed"

scene "mo_and_jean_round"
  title   "A way round"
  narrate "That is fine. You can come back to this story, or leave it. Here it is in short."
  narrate "Mo and Jean have shared their lives for 38 years. The people at Quarrywell House learn to ask Mo whom she wants beside her. They say her diagnosis first. They write down what she chooses. They ask Jean what she would like, and they look after one another."
  practice "Say the diagnosis out loud, first, every time. And no one gives food outside the plan alone. Then follow your home’s own procedure."
  narrate "If something is close to home, talk to someone you trust, or look at *Useful numbers*. They are one key away: F8."
  go      "mo_and_jean_rating"

scene "mo_and_jean_round_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  finish  "left_early"
