-- Unit 1. Taking the register. Lead: Hema, receptionist. Petals: identity and occupation most of all.

unit "register" {
  title   = "Taking the register",
  minutes = 17,
  you     = "You are Hema Patel, the receptionist at Quarrywell House. Whatever your own job is, stand at her desk for a while.",
  summary = [[Iris Pemberton was a school secretary for 31 years. She lives with dementia. Each morning she walks to the front desk at Quarrywell House and asks for the register.

Hema, the receptionist, can remind her that she has retired, ask her to wait, or give her something to do. A handover sheet calls Iris “wanderer” and “attention-seeking”, and Hema decides what to do about the words. Then Iris asks, “What can I do?”

What it shows: Iris is not walking about for nothing. She is going to work. A job, a name and a few minutes can meet that need, and anyone in the home can give them. Each way has a cost. The best plan is one that still works on your day off.]],
  start   = "desk",
  order   = "any",
  contributes = { "cc9_1c", "cc9_1d", "cc9_1e", "cc9_2a", "cc_std_4", "cc_std_5", "cc_std_7",
                  "dtsf_1", "dtsf_4", "dtsf_8", "dtsf_10", "nice_1_1_3", "nice_1_13_1", "vips_v", "vips_i" },
}

scene "desk"
  title   "Ten to nine"
  place   "The front desk, Quarrywell House"
  warning [[These stories are about people living with dementia and those who work alongside them. They include distress, confusion, restraint, illness, dying and grief. Many of us have someone in mind.

You can stop, skip or come back at any time; nobody is told. If something here is close to home, support is on the last page of every unit.]] { skip_to = "register_round" }
  image   "media/desk.svg" { alt = "The front desk of a care home. An older woman in a cardigan and a good skirt stands very straight at the counter, her hand held out. Behind it, the receptionist reaches for a ringing phone. A delivery driver waits with a parcel." }
  narrate "Iris is at your desk, as she is every morning. She is 82. She was a school secretary for 31 years."
  narrate "The phone is ringing. A driver is waiting for you to sign."
  say("iris", "I need the register. They’ll be in any minute.")
  note    "Before you begin, read the group agreement aloud, and say that anything unsafe must be passed on. Nobody has to share a personal story. Have the helplines to hand."
  note    "Running a decision: read the opening and stop at the choice. Corners. Each corner’s good reason. What happens, then the person’s side, then ten seconds of quiet. “What would you notice next?” The evidence, with its limits. Then the bad Tuesday, and the obstacle chart."
  discuss "Go to the corner of your choice: A, B or C. The middle of the room is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Iris’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make the kinder choice possible here, on a bad Tuesday? Write what stands in the way on the obstacle chart, for the manager." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you do?"
    option "remind" "Gently remind her that she has retired and lives here now. She deserves the truth."
      because "You want to be honest with her. You don’t want to play along with something that isn’t so."
      add("identity", -1)
      add("occupation", -1)
      set("flower_shown", true)
      result "Iris stiffens. “I know perfectly well where I am,” she says. She sits down by the window in her coat. She stays there for an hour."
      view("iris", "I was told off in front of that man. I was only doing my job.")
      view("colleague", "You were kind about it. What she seems to have heard is that she isn’t needed. Look at her back: very straight, turned to the room.")
    option "minute" "Ask her to give you a minute. Finish, then come round the desk and ask her what needs doing."
      because "Three people need you at once. You want to give Iris your whole attention."
      add("identity", 1)
      set("flower_shown", true)
      result "It takes four minutes. By then Iris has gone on down the hall. You come round the desk, go to her and ask, “What needs doing?”"
      view("iris", "I waited, like everyone. Then she came to *me*.")
      view("colleague", "She had forgotten what she came for. But she brightened the moment you asked.")
    option "clipboard" "Hand her the residents’ list on a clipboard, so that she can start."
      because "She asked for a job. You can give her one that feels real, straight away."
      add("occupation", 1)
      set("flower_shown", true)
      result "Iris takes the clipboard to the end of the desk. Then she begins to read it aloud, names and room numbers, to the driver."
      view("iris", "Back at work. Everything in order.")
      view("colleague", "She is absorbed and happy. And a stranger now knows who sleeps in which room.")
      evidence("general", "The list met Iris’s need *and* gave away other people’s private details. Keep the need. Change the prop.")
  whichever "What we know"
    evidence("general", "People often keep the roles and skills they have used for years.")
    evidence("F51", "Taking part in meaningful activity is one of the statements in NICE’s quality standard for older people in care homes.")
    evidence("F51g", "Activity includes ordinary jobs, and any member of staff can offer it. You can.")
    evidence({ "F19", "F19b", "F19c" }, "One trial was held in 69 UK nursing homes. Staff were trained to put the person first, and people had more company: as little as an hour a week. Quality of life got better, and agitation eased. The effects were modest, and the use of antipsychotic medicines did not fall.")
    evidence("FLOWER", "Tom Kitwood, who wrote about dementia and personhood, drew what each of us needs as a flower: five petals round a centre of love. One has come up beside this page.")
    go      "flower"

scene "flower"
  title   "A flower for Iris"
  image   "media/flower.svg" { alt = "A flower with five petals, some more open than others, round a warm centre.",
                               show = { petal_comfort = "comfort", petal_attachment = "attachment", petal_inclusion = "inclusion",
                                        petal_occupation = "occupation", petal_identity = "identity" } }
  narrate "Here is that flower, larger. In the middle is *love*. Round it are five petals, one for each thing that we need."
  list {
    "*Comfort:* feeling safe, warm and free from pain.",
    "*Attachment:* someone or something to hold on to.",
    "*Inclusion:* being one of the group.",
    "*Occupation:* having something to do that matters.",
    "*Identity:* being known as who you are.",
  }
  narrate "Petals open or close a little as the story goes on. The flower is a picture of one person’s day: here, Iris’s. It is not a score for you."
  note    "Ask the room: which petal did Iris come to the desk for?"
  go      "starting_point"

scene "starting_point"
  title   "Where are you starting from?"
  narrate "Before Iris’s morning goes on, here are ten things that people who work in a care home learn over time. Which can you do now? It takes about two minutes. It is never a test."
  narrate "Leave out any line you like, or all of them, and carry on. You are the only one who sees your own answers. Your home sees a count, and only when at least eight people have answered."
  note    "In class, allow three quiet minutes, or leave this page out. Ratings often go *down* after good learning, because people see more. Say so."
  rate    "self_rating" { moment = "before" }
  go      "what_dementia_is"

scene "what_dementia_is"
  title   "Sixty seconds on dementia"
  image   "media/many-ways.svg" { alt = "Five small pictures in a row: a faded photograph beside a bright old one, a person whose speech bubble holds only dots, a teapot and cup in a muddle, a dark mat that looks like a hole, and a clock without hands." }
  narrate "Iris has mixed dementia: more than one kind at once. What it does differs from person to person."
  discuss "Turn to the person beside you. What have you seen? Describe what people did. No names." { minutes = 2, at = "choice", as = "pairs" }
  choose("what_i_have_seen", "Which of these have you seen most?", { no_right_answer = "All of them can be part of dementia. No two people have the same set.", read_all = true })
    option "recent" "Yesterday is gone, but 1963 is clear."
      result "Recent events are often lost before older ones. The sense of time can go as well. That is how nine o’clock at the front desk can be nine o’clock at school."
    option "words" "The word won’t come, or the steps of a task get muddled."
      result "Words can be hard to find. A familiar task, such as making tea, can come out in the wrong order. It helps when somebody waits."
      evidence("F11b", "Frontotemporal dementia can change language, behaviour and social skills.")
    option "seeing" "A mat, a step or a pattern is not what it seems."
      result "Depth, edges and patterns can be misjudged, even with good eyes. A dark mat can look like a hole in the floor."
      evidence({ "F11", "F11g" }, "With Lewy body dementia, someone may see things that others don’t, and sleep badly. Alertness may go up and down in a day. Walking may look like Parkinson’s disease.")
    option "feelings" "Mood, sleep, appetite or movement changes."
      result "Mood, sleep, appetite and movement can all change. Someone may say or do things that they would once have kept back. And feelings often last longer than the memory of what caused them."
  whichever "What dementia is"
    evidence({ "F7", "F7b" }, "Dementia is an umbrella word for conditions that damage the brain. It affects memory, thinking, speech and more, and it gets worse over time. It is caused by disease. Not everyone who grows old gets it.")
    evidence({ "F7g", "F52" }, "It is not only about memory. Sight, language, movement, mood, sleep and judgement can all change. No two people have the same set.")
    evidence({ "F10", "F10b", "F10c" }, "There are many kinds. Alzheimer’s disease is the commonest. Vascular, Lewy body and frontotemporal dementia are others. Mixtures, like Iris’s, are common.")
    evidence({ "F8", "F9" }, "About a million people in the UK live with dementia. That estimate counts people over 65, with or without a diagnosis. About 71,000 people with a diagnosis are younger.")
    go      "handover_sheet"

scene "handover_sheet"
  title   "Words on a sheet"
  place   "The copier behind the desk"
  image   "media/handover-coat.svg" { alt = "Behind the front desk, a young care assistant holds out a sheet of paper to the receptionist, who stands at the photocopier. Through the doorway, Iris is walking towards the desk in a brown coat.", when = 'chose("desk/remind")' }
  image   "media/handover.svg" { alt = "Behind the front desk, a young care assistant holds out a sheet of paper to the receptionist, who stands at the photocopier. Through the doorway, Iris is walking towards the desk.", when = 'not chose("desk/remind")' }
  narrate "It is ten o’clock. Callum, a care assistant, has a handover sheet for you to photocopy."
  say("callum", "Could you do six of these? Agency are in today.")
  sign    "Iris P: wanderer, attention-seeking. Rm 12: feeder."
  discuss "Go to the corner of your choice: A, B, C or D. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make the kinder choice possible here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  note    "Callum is not a bad carer. Ask where the words on a sheet come from, and who taught them to us."
  choose  "What do you do?"
    option "copy" "Copy it. The record belongs to the care team."
      because "It is their record. You don’t give care, and you don’t want to interfere."
      add("identity", -1)
      add("inclusion", -1)
      result "The sheet goes out. Agency staff, who are meeting Iris for the first time, guide her back to her chair."
      view("iris", "They’d made up their minds before I spoke.")
      view("colleague", "The sheet had already told them who she was.")
    option "tell_beth" "Copy it, and tell Beth later that the words bothered you."
      because "Callum is in a hurry, and Beth, the deputy manager, can put it to everyone at once."
      result "Today’s sheet goes out as it is. Beth raises it at the team meeting and names nobody. A fortnight passes."
      view("for_iris", "Iris never knows. But after that fortnight, the greeting changes.")
    option "ask" "Ask Callum, “What is she walking towards?”"
      because "You are curious, and so might he be. A question leaves the answer with him."
      add("identity", 1)
      result "Callum pauses. “Your desk, usually,” he says. He takes the sheet back and rewrites it himself."
      view("iris", "Someone asked what I was doing.")
      view("colleague", "He wasn’t told off. He worked it out, and the new words are his own.")
    option "retype" "Retype it for him, with better words."
      because "You type faster than anyone here, and the right words would be out there today."
      result "It reads well. But Callum finds that his entry has been altered, and he stops leaving sheets out."
      view("for_iris", "No change yet.")
      evidence("general", "Only the author corrects a record. You can ask for a change; you can’t make it for them.")
  whichever "What we know"
    evidence("F18", "Labelling is one of the everyday habits that Tom Kitwood listed, because they chip away at a person.")
    evidence("F18g", "Mostly, nobody means any harm by it.")
    evidence({ "DEEP", "DEEPb" }, "People living with dementia have published the words that hurt. Our guide to words starts from theirs.")
    go      "what_can_i_do"

scene "what_can_i_do"
  title   "What can I do?"
  place   "The front desk"
  image   "media/desk-waiting-coat.svg" { alt = "Mid-morning at the front desk. Iris stands at the counter in a brown coat with both hands on it, looking at the receptionist. On the counter are a few envelopes and a tray of blank forms.", when = 'chose("desk/remind")' }
  image   "media/desk-waiting.svg" { alt = "Mid-morning at the front desk. Iris stands at the counter with both hands on it, looking at the receptionist. On the counter are a few envelopes and a tray of blank forms.", when = 'not chose("desk/remind")' }
  narrate "It is mid-morning. Iris has been sitting by the window. Now she is back, and her coat is still on." { when = 'chose("desk/remind")' }
  narrate "It is mid-morning. Iris is back. This time there is no queue." { when = 'chose("desk/minute")' }
  narrate "It is mid-morning. Iris is back, and looks for the clipboard. You have put the list away." { when = 'chose("desk/clipboard")' }
  narrate "Twice today, somebody new has walked her to her chair. She has got up both times." { when = 'chose("handover_sheet/copy")' }
  narrate "The team meeting is still to come. Today’s sheets are on the trolley as they were." { when = 'chose("handover_sheet/tell_beth")' }
  narrate "As Callum goes by, he says, “Morning, Mrs Pemberton. On your way to work?”" { when = 'chose("handover_sheet/ask")' }
  narrate "Callum goes by without stopping. He has his papers under his arm." { when = 'chose("handover_sheet/retype")' }
  say("iris", "Well? What can I do?")
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make A survive a day off? Write down who, what and where." { minutes = 5, at = "end", as = "talk" }
  choose  "What do you do?"
    option "basket" "Make up a basket of envelopes, stamps and blank forms. Have it ready at ten to nine each day."
      because "She comes every morning. Something should be there for her every morning."
      add("occupation", 1)
      result "Day after day she comes, works and leaves. On your day off there is no basket. She searches."
      view("iris", "My desk. Then one day, no desk.")
      view("colleague", "It went so well that none of us saw it hung on one person.")
    option "tell_shanelle" "Tell Shanelle. She runs activities; this is her job."
      because "Shanelle knows how to plan this properly, so that it lasts."
      add("occupation", -1)
      result "By Thursday there is a good plan. This morning, Iris is turned away."
      view("iris", "Come back later. I don’t know when later is.")
      view("colleague", "It is a good plan, and it begins on Thursday. Iris asked this morning.")
    option "chat" "Pull up a chair for her and chat while you work."
      because "Maybe it isn’t a job she needs most. Maybe it’s company."
      add("identity", 1)
      add("attachment", 1)
      result "Seven minutes. Two calls go to voicemail. Iris tells you about the winter of 1963."
      view("iris", "She wanted to know about *me*.")
      view("colleague", "Seven minutes for Iris. And two people who spoke to a machine.")
  whichever "What we know"
    evidence({ "F3", "NG97_1_1_3" }, "NICE asks homes to record a person’s likes, routines and history in a structured way. It wants all staff trained to know the person and their life story.")
    evidence("F20", "One team reported that residents had averaged about two minutes of social contact a day, and that this could be raised to ten. Ten minutes counts. This is from a conference report in 2018.")
    evidence({ "F34", "F34b" }, "Ask before you gather a life story. Some people would rather not. The person decides what goes in and who reads it. A small study found promise, and said that a full trial was needed.")
    think   { "All three have a cost. What would make the basket survive a day off?" }
    go      "register_noon"

scene "register_noon"
  title   "Twelve o’clock"
  place   "The front desk"
  image   "media/desk-noon.svg" { alt = "The front desk at noon. The receptionist sits alone behind it and writes a note. A flat pile of papers lies at the end of the counter where Iris stood." }
  narrate "This is still the first day of the basket. It is empty now, and there is a neat pile of envelopes. You write a note: *Who puts this out when I am off?*" { when = 'chose("what_can_i_do/basket")' }
  narrate "Shanelle’s plan is in the diary for Thursday. Iris has been back to the desk twice." { when = 'chose("what_can_i_do/tell_shanelle")' }
  narrate "There are two calls to return. And you know something about Iris that you didn’t know at breakfast time." { when = 'chose("what_can_i_do/chat")' }
  narrate "She has taken her coat off at last." { when = 'chose("desk/remind")' }
  narrate "You have told Beth what the driver heard. It is better said than found out." { when = 'chose("desk/clipboard")' }
  narrate "Iris’s dementia was the same all morning. What changed was what happened when she reached your desk."
  narrate "Look at her flower for a moment. Whatever it shows, it is one morning. There will be another tomorrow."
  go      "register_reflect"

scene "register_reflect"
  title   "Your turn"
  narrate "Three questions. Answer any, all or none. They are for you to think with; nobody marks them."
  note    "In class these are spoken, in pairs. Nobody reads out what they wrote. You may pass."
  reflect "label_i_hear"  { prompt = "Which label do you hear most?", hint = "The word or phrase, and where you hear it. No names, please.", optional = true }
  reflect "who_minds"     { prompt = "Who would mind reading it about themselves?", hint = "You can describe someone without naming them.", optional = true }
  reflect "my_work_known" { prompt = "What would you want the front desk to know about your working life?", hint = "Imagine that you live here.", optional = true }
  go_if('role("no_direct_care")', "register_looked_for")
  go      "register_bring_back"

scene "register_looked_for"
  title   "Somebody looks for you"
  narrate "You are not asked to give care, and still people come to find you: at the desk, the trolley, the hatch or the tool box."
  reflect "looked_for" { prompt = "Who looks for you each day, and why you?", hint = "No names, please. What do they come for?", optional = true }
  go      "register_bring_back"

scene "register_bring_back"
  title   "Try this on shift"
  narrate "Listen to one handover. Count the words that name a person, and the words that name a task or a problem."
  narrate "It takes less than ten minutes. Talk it over at handover or in supervision. Notice people; don’t note names."
  plan    "handover_words" { prompt = "Bring back one label you heard, and another way to say it. When will you listen?", weeks = 2 }
  note    "Give a date for bringing this back. For supervisors: ask what they saw, then what it might have been like for the person, then what they will try next. Thank before you advise."
  go      "register_end"

scene "register_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  finish  "completed"

scene "register_round"
  title   "A way round"
  narrate "That is fine. You can come back to this story, or leave it. Here it is in short."
  narrate "Iris was a school secretary. She walks to the front desk each morning because she is going to work. When the people there know that, a few minutes and a small job can make her day."
  narrate "If something is close to home, talk to someone you trust, or look at *Useful numbers*. They are one key away: F8."
  finish  "left_early"
