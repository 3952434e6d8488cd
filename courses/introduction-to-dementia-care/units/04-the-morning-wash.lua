-- Unit 4. The morning wash. Lead: Precious, care assistant, with Florin. Petals: comfort, identity and attachment most of all.

unit "morning_wash" {
  title   = "The morning wash",
  minutes = 15,
  you     = "You are Precious Moyo, a care assistant at Quarrywell House. Whatever your own job is, stand at the bedside with her.",
  summary = [[Mrs Gill is 81. She speaks Punjabi and some English. She lives with Alzheimer’s disease and has an arthritic shoulder. One morning, in the middle of a wash, she pulls her arm in.

Precious and Florin can finish quickly, stop and wait, or step back. Then there are words to choose for the record. There is time to follow one lead: pain, language and custom, or a medicine to calm her. A week later, Mrs Gill says “No” to having her pad changed.

What it shows: distress is a message. Going slower, a few words of her own language and looking for pain can each change a morning. A record that tells what came before and after helps everyone. A “no” counts. To stop somebody’s movement is restraint: it must be necessary and in proportion, or it is not lawful. Staff matter too. Whatever happens to them gets its own record, and a conversation.]],
  start   = "mid_wash",
  order   = "any",
  contributes = { "cc9_1d", "cc9_3a", "cc9_3b", "cc_std_5", "cc_std_6", "cc_std_10", "dtsf_5", "dtsf_6", "dtsf_7", "dtsf_11",
                  "nice_1_1_1", "nice_1_1_2", "nice_1_7", "nice_1_13_1", "nice_1_13_2", "vips_v", "vips_p" },
}

scene "mid_wash"
  title   "Twenty to eight"
  place   "Mrs Gill’s room"
  warning "This story includes distress during personal care. On one path, a carer is hit." { skip_to = "morning_wash_round" }
  image   "media/wash-covered.svg" { alt = "A bedroom in early light. An older woman sits up in bed, covered to the shoulders by a large towel. Her head is bowed to one side, and her left arm is drawn in under the towel. On her left, a man in a green care tunic has let go and holds both hands open. On her right, a care assistant with braids has a flannel in one hand, and looks at her face." }
  narrate "Mrs Gill is 81. She speaks Punjabi and some English. She lives with Alzheimer’s disease, and has an arthritic shoulder."
  narrate "It is twenty to eight. You are in the middle of her wash, with Florin, who is agency staff. He lifts her left arm. She cries out in Punjabi and pulls it in."
  note    "Say at the start: this story is about personal care, and somebody may be hit. You may pass, or step out. Nobody acts the wash."
  note    "If somebody in the room has hit a limit, or has been hurt: stop. Thank them. Take a break. Check in. Don’t turn it into teaching."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Mrs Gill’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make the kinder choice possible here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you do?"
    option "quickly" "Carry on, two of you, gently and quickly. It is over in three minutes, and then she is comfortable."
      because "You don’t want to leave her cold and half washed. A short wash seems the kindest."
      add("comfort", -1)
      set("flower_shown", true)
      result "In three minutes she is clean. She has hit Florin. She is silent until noon."
      view("mrs_gill", "Hands. Cold. A man. Nobody heard me.")
    option "stop" "Stop. Cover her, sit lower than her eyes, and wait."
      because "She has told you something. You want to hear it before you go on."
      add("attachment", 1)
      set("flower_shown", true)
      result "She weeps. Then she grips your hand."
      view("mrs_gill", "She stopped. She saw me.")
      view("colleague", "The wash is half done. And she is holding on to you.")
    option "step_back" "Step back, tell Dean, the senior on days, and return in half an hour."
      because "She may need room, and the senior should know that something is wrong."
      set("flower_shown", true)
      result "When you return, she is calmer. The bed is still damp."
      view("mrs_gill", "They went. Are they cross?")
      view("colleague", "Calmer, yes. And half an hour on a damp bed.")
  whichever "What we know"
    evidence("F18", "Going faster than a person can follow is called outpacing. Tom Kitwood listed it among the everyday habits that chip away at a person. It is felt as an attack.")
    evidence("F18g", "Mostly, nobody means any harm by it.")
    evidence("F14", "Not being able to use your own language adds to the distress. A study looked at 86 care homes (2014–15). Among residents with dementia, agitation was clearly greater where English was the second language. Staff spoke of people cut off where nobody shared their language.")
    narrate "The flower beside the page is Mrs Gill’s day now. A petal opens or closes a little as the story goes on. It is not a score for you."
    go      "in_the_record"

scene "in_the_record"
  title   "Words for the record"
  place   "The care office"
  image   "media/record-florin.svg" { alt = "A small office with a table. Florin sits with a cold pack held against his forearm. Precious sits beside him, a pen in her hand and a sheet of paper in front of her. She looks at him, not at the paper.", when = 'chose("mid_wash/quickly")' }
  image   "media/record-note.svg" { alt = "A small office with a table. Precious sits with a pen in her hand and a sheet of paper in front of her. She looks at a small yellow note and a pencil beside it. The chair next to her is empty.", when = 'not chose("mid_wash/quickly")' }
  narrate "It is past noon, and Mrs Gill has begun to speak again. Florin is sitting down at last. She hit him, and it has to go into her record." { when = 'chose("mid_wash/quickly")' }
  narrate "This morning she held on to your hand, and nobody was hit." { when = 'chose("mid_wash/stop")' }
  narrate "You have changed the damp bed. This morning, nobody was hit." { when = 'chose("mid_wash/step_back")' }
  narrate "But last week she hit a colleague, at the same hour, in the middle of the wash. So far there is only a note from him. He remembers it well, and asks you to help him write it up." { when = 'not chose("mid_wash/quickly")' }
  note    "Two people were hurt in this story, or might have been. Give each of them time. Nobody has to tell of being hit."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make room for the whole story on your forms, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What gets written?"
    option "aggressive" "“Aggressive on care. Hit staff.” It is true, and it protects staff."
      because "Somebody was hit. Whoever goes in next should know."
      add("identity", -1)
      result "Night staff read it. They approach her braced, two at a time."
      view("mrs_gill", "Now they come as if I’m dangerous.")
      view("colleague", "We went by the record. It was all we had to go by.")
    option "resisted" "“Resisted personal care.”"
      because "It says that something happened, and it doesn’t brand her."
      result "It sounds milder. It explains nothing."
      view("for_mrs_gill", "No change.")
    option "before_and_after" "What came before, what she did and what came after: 7.40, male carer, left arm lifted, words, face, stopped when still."
      because "Whoever reads it can see what happened, and may see why."
      add("identity", 1)
      result "Beth, the deputy manager, lays it beside older notes. She sees that it is always the left arm."
      view("mrs_gill", "Somebody worked it out.")
  whichever "What we know"
    evidence("F15", "Look for the cause before any treatment. NICE’s quality standard (2019) says that distress may come from pain, from delirium or from the care itself. A structured assessment comes first.")
    evidence("F50", "Being hurt is not “part of the job”. It is reported and supported, *and* the person’s need is looked for.")
    narrate "Florin also gets an incident form, first aid and a conversation. Both records matter." { when = 'chose("mid_wash/quickly")' }
    narrate "The colleague who was hit also gets an incident form, first aid and a conversation. Both records matter." { when = 'not chose("mid_wash/quickly")' }
    practice "If you are hurt: get first aid, tell the person in charge, and fill in an incident form. Ask for a conversation about it. Then follow your home’s own procedure."
    go      "one_lead"

scene "one_lead"
  title   "One lead today"
  place   "Mrs Gill’s room, the next morning"
  image   "media/mrs-gill-window.svg" { alt = "Mrs Gill sits in an armchair by the window in a plum kameez and a pale scarf. She holds her left arm close with her right hand. On the shelf beside her are a prayer book wrapped in cloth and a photograph of a younger woman. Precious sits on a low stool and looks up at her." }
  narrate "At handover, the night staff said that they had gone in two at a time. Mrs Gill pulled the covers up when she saw them." { when = 'chose("in_the_record/aggressive")' }
  narrate "At handover, nobody mentioned Mrs Gill. There was nothing in the record to ask about." { when = 'chose("in_the_record/resisted")' }
  narrate "At handover, Beth said, “It’s always the left arm. What would you try first?”" { when = 'chose("in_the_record/before_and_after")' }
  narrate "Mrs Gill looks up at the door when you come in. She looks to see who is behind you." { when = 'chose("mid_wash/quickly")' }
  narrate "When you come in, Mrs Gill puts out her hand." { when = 'chose("mid_wash/stop")' }
  narrate "When you come in, Mrs Gill watches your face." { when = 'chose("mid_wash/step_back")' }
  narrate "There are several leads: things that may explain her distress. There is time to follow one today."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "A and B are both needed. Which first, and who else could carry the other? Name roles, not people." { minutes = 5, at = "end", as = "talk" }
  note    "C is said by people who are worn out. Ask what would have helped them a week earlier. A question about a medicine goes on the list: “I don’t know. I’ll find out.”"
  choose  "Which lead do you follow?"
    option "pain" "Pain: ask the nurse or the GP for an assessment, using an observation tool."
      because "It is the arm that she pulls in. And she may not have the words for pain."
      add("comfort", 1)
      result "They find pain in the shoulder. Regular pain relief is prescribed. By Friday it is better."
      view("mrs_gill", "It lifts without the knife in it.")
    option "language" "Language and custom: a female carer, warm poured water, a few words recorded by her daughter, and prayers first."
      because "She cried out in Punjabi, and nobody could answer her."
      add("identity", 1)
      add("attachment", 1)
      result "Some mornings are transformed."
      view("mrs_gill", "Someone said *Sat Sri Akal*.")
      view("colleague", "Some mornings, you would not know it for the same wash. The shoulder still hurts.")
    option "calm_her" "Ask the GP for something to calm her. Everyone is worn out."
      because "She is in distress, and so are the staff. You want it to stop for all of them."
      add("identity", -1)
      result "The GP asks what else has been tried."
      view("mrs_gill", "I am not the illness.")
  whichever "What we know"
    evidence("F17", "Pain may affect up to three-quarters of people with dementia in long-term care. It is under-treated. Staff who wait to be told will miss it.")
    evidence("F17g", "A tool such as the Abbey scale scores what can be seen: face, sound and body.")
    evidence({ "F16", "F16b" }, "In a trial in 18 Norwegian nursing homes (352 residents), pain was treated step by step. Agitation scores fell by 17% on average. Any pain relief is for a clinician to decide.")
    evidence("F14b", "People may return to the language they learned first.")
    evidence({ "F46", "F46b", "F15" }, "Antipsychotic medicines are only for risk of harm or severe distress. First the causes are looked for, and benefits and harms are talked over. Then: the lowest dose that works, for the shortest time, and a fresh look at least every six weeks.")
    evidence({ "F47", "F47b", "F47c" }, "Antipsychotic medicines can harm. A review in 2009 put the deaths linked to them at about 1,800 a year in the UK. A study of 173,910 people in England (2024) found about double the risk of pneumonia. It also found more strokes, clots and fractures, and more heart and kidney problems. By a second-hand report of that study, the risk was highest in the first week.")
    evidence({ "F46c", "F46g" }, "With Lewy body or Parkinson’s disease dementia, antipsychotics can make movement worse and cause severe reactions. If you know that someone has either, speak up. But never stop or hold back a prescribed medicine on your own.")
    think   { "Pain, and language and custom: both are needed. Which first, and who else could carry the other?" }
    go      "a_week_on"

scene "a_week_on"
  title   "A week on"
  place   "Mrs Gill’s room, a week later"
  image   "media/wash-no.svg" { alt = "The same bedroom on another morning. Mrs Gill sits up in bed in a nightdress and shawl and holds the sheet to her chest with both hands. Precious sits beside the bed, lower than her, with her hands in her lap. Florin waits at the open door with clean linen and looks down at it." }
  narrate "The pain relief is working. Dean has asked her daughter to record a few words, and you play them first." { when = 'chose("one_lead/pain")' }
  narrate "Prayers come first now. And Dean has asked the nurse about the shoulder: since Friday there is pain relief." { when = 'chose("one_lead/language")' }
  narrate "The GP’s question sent everyone back to look. The shoulder was the answer: since Friday there is pain relief." { when = 'chose("one_lead/calm_her")' }
  narrate "The night staff still come in two at a time." { when = 'chose("in_the_record/aggressive")' }
  narrate "Mrs Gill is in less pain. This morning the pad is wet. She holds the sheet."
  say("mrs_gill", "No.")
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "Name the tension aloud: skin against freedom. What would make the kinder choice possible here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 5, at = "end", as = "talk" }
  note    "A question of law: “I don’t know. I’ll find out.” Keep a list, and reply within a week."
  choose  "What do you do?"
    option "hold_hands" "Hold her hands for a minute and change the pad. Sore skin is harm too."
      because "You can see what wet skin will come to, and it takes one minute."
      add("attachment", -1)
      result "Her skin is dry. She is frightened."
      view("mrs_gill", "I said no.")
    option "respect_no" "Respect the no. Return within the hour, with a choice of two."
      because "She has given you an answer. And two things to choose from may be easier than one to refuse."
      add("identity", 1)
      result "The second “no” becomes “tea first”."
      view("mrs_gill", "Tea first. I decided.")
      view("colleague", "The skin is pink.")
    option "agreed_plan" "Ask for an agreed plan: what, how, who, and when to stop. Meanwhile, do the least that is needed."
      because "This will come again tomorrow. Neither she nor you should have to settle it afresh each time."
      add("comfort", 1)
      result "It is slower today."
      view("mrs_gill", "The same way every time. I know what’s next.")
      view("colleague", "By Thursday, we all know where we stand.")
  whichever "What we know"
    evidence({ "F39", "F39b" }, "The Mental Capacity Act (England and Wales) says: start from “she can decide”, and give every practical help first. An unwise choice does not mean that she can’t decide. If she cannot decide this, act in her best interests. Look for the way that limits her least.")
    evidence("F39g", "Her refusal counts. Capacity is for one decision at one time. Consent is asked for each time, and going along with something is not the same as agreeing to it.")
    evidence("F40", "Holding her hands to stop her moving *is* restraint. By the same Act, you must reasonably believe that it is necessary to prevent harm to *her*. It must be in proportion to how likely and how serious that harm is. If not, it is not lawful.")
    evidence("F44", "Scotland has its own law: the Adults with Incapacity (Scotland) Act 2000. Ask your manager what it says about this.", { when = 'nation("scotland")' })
    evidence("F44b", "Northern Ireland has its own law: the Mental Capacity Act (Northern Ireland) 2016. It is partly in force. Ask your manager what it says about this.", { when = 'nation("northern_ireland")' })
    narrate "There is a real tension here: her skin against her freedom. It helps to say so aloud."
    go      "morning_wash_after"

scene "morning_wash_after"
  title   "Tea"
  place   "Mrs Gill’s room, later that week"
  image   "media/mrs-gill-tea.svg" { alt = "Late morning. Mrs Gill sits by the window with a cup in both hands, dressed in plum with a pale scarf. Precious sits on the low stool with a cup of her own. The bed behind them is made." }
  narrate "Mrs Gill has her tea by the window. When you touch the sheet to make the bed, she looks at your hands." { when = 'chose("a_week_on/hold_hands")' }
  narrate "That morning, tea came first. You told Dean that the skin was pink, and wrote it down." { when = 'chose("a_week_on/respect_no")' }
  narrate "It is Thursday. The plan is on one page: what, how, who, and when to stop. Mrs Gill has her tea by the window." { when = 'chose("a_week_on/agreed_plan")' }
  narrate "Florin looks in at the door. “Sat Sri Akal,” he says. He has been practising with the recording." { when = 'not chose("one_lead/calm_her")' }
  narrate "The GP has asked again what else has been tried. This time, there was something to say." { when = 'chose("one_lead/calm_her")' }
  narrate "There is a second entry in her record now. It says what came before and what came after." { when = 'not chose("in_the_record/before_and_after")' }
  narrate "Mrs Gill’s dementia was the same all this time. What changed was the pain in her arm, and how people came to her."
  narrate "Look at her flower for a moment. Whatever it shows, there will be another morning tomorrow."
  go      "morning_wash_reflect"

scene "morning_wash_reflect"
  title   "Your turn"
  narrate "Three questions: two here, and one on the next page. Answer any, all or none. They are for you to think with; nobody marks them."
  note    "In class these are spoken, in pairs. You may pass. The second question can bring up more than the work; have the helplines to hand."
  reflect "fast_to_be_kind" { prompt = "When did you last go fast to be kind?", hint = "A few words will do. No names, please.", optional = true }
  reflect "hearing_shouts"  { prompt = "What does your body do when you hear shouting?", hint = "Hands, breath, shoulders, feet. No names, please.", optional = true }
  page_break()
  narrate "You are not asked to wash anybody. But you may be the first to greet someone today: at the desk, the hatch or the trolley." { when = 'role("no_direct_care")' }
  narrate "You can see to it that a few words are kept for everyone: on a card, or recorded by a family." { when = 'role("managers")' }
  narrate "A few words can come before anything else you do in somebody’s room." { when = 'not role("no_direct_care") and not role("managers")' }
  reflect "words_to_learn"  { prompt = "Which words could you learn in a resident’s language this week?", hint = "The words, and who could teach you. No names, please.", optional = true }
  go      "morning_wash_bring_back"

scene "morning_wash_bring_back"
  title   "Try this on shift"
  narrate "Before your next close contact: stop, get lower, say who you are, and wait for a sign of yes."
  narrate "It takes less than ten minutes. Talk it over at handover or in supervision. Notice people; don’t note names."
  plan    "sign_of_yes" { prompt = "Bring back: what was the sign? How long did you wait?", weeks = 2 }
  note    "Give a date for bringing this back. For supervisors: ask what they saw, then what it might have been like for the person, then what they will try next. Thank before you advise."
  go      "morning_wash_end"

scene "morning_wash_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  finish  "completed"

scene "morning_wash_round"
  title   "A way round"
  narrate "That is fine. You can come back to this story, or leave it. Here it is in short."
  narrate "Mrs Gill speaks Punjabi and some English. Her mornings are hard, because her shoulder hurts and few people here know her words. When people slow down, look for the pain and learn a few words, her mornings change."
  narrate "If something is close to home, talk to someone you trust, or look at *Useful numbers*. They are one key away: F8."
  finish  "left_early"
