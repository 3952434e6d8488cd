-- Unit 3. Yusuf's kitchen. Lead: Yusuf, cook. Petals: comfort, inclusion and identity most of all.

unit "kitchen" {
  title   = "Yusuf’s kitchen",
  minutes = 14,
  you     = "You are Yusuf Karim, the cook at Quarrywell House. Whatever your own job is, put on his apron.",
  summary = [[Kaz Zieliński is 88. He was a miner, and he came from Poland in 1959. He lives with Alzheimer’s disease, and he is losing weight. His white fish and mash come back on a white plate, untouched.

Yusuf, the cook, can make the food richer, change how it looks, or sit down with Kaz. Dean, the senior, asks him to crush a tablet in the custard. A new resident’s sheet says “soft diet”, and lunch is in five minutes. Then comes a hot day, and the jugs stay full.

What it shows: a cook sees what a chart doesn’t. Weight loss is reported. No written plan, no hidden medicine, whoever asks. “Soft” is not a safe word: ask for the IDDSI level. And people drink when somebody offers.]],
  start   = "white_plate",
  order   = "any",
  contributes = { "cc9_3a", "cc9_3b", "cc_std_3", "cc_std_5", "cc_std_8", "cc_std_10", "dtsf_1", "dtsf_6", "dtsf_8", "dtsf_11",
                  "nice_1_1_1", "nice_1_7", "nice_1_8", "nice_1_10", "nice_1_13_1", "vips_v", "vips_p", "vips_s" },
}

-- Sides of people who have no name in this story.

voice "kitchen_new_resident"     { label = "The new resident" }
voice "kitchen_for_new_resident" { label = "For the new resident" }
voice "kitchen_lounge"           { label = "Someone in the lounge" }
voice "kitchen_lounge_other"     { label = "Someone else in the lounge" }

scene "white_plate"
  title   "The third day"
  place   "The kitchen hatch"
  warning "In this story a man is losing weight, and somebody asks for medicine to be hidden in his food. One of the facts tells of a death." { skip_to = "kitchen_round" }
  image   "media/kitchen-plate.svg" { alt = "A kitchen hatch. Yusuf, the cook, looks down at a white plate that has come back. White fish, white mash and pale cauliflower lie on it, untouched. Through the hatch, an older man sits alone at a table in the dining room. The chair opposite him is empty." }
  narrate "Kaz is 88. His full name is Kazimierz Zieliński. He was a miner, and he came from Poland in 1959. He lives with Alzheimer’s disease, and he is losing weight."
  narrate "You sent out white fish, mash and cauliflower on a white plate. It has come back untouched. It is the third day."
  note    "Kitchen staff may know more here than anyone in the room. Ask them first."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Kaz’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would make the kinder choice possible here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you do?"
    option "fortify" "Make it richer (fortify it): cream, butter and cheese."
      because "He is losing weight. Every spoonful that he does take should count."
      set("flower_shown", true)
      result "He eats half a portion."
      view("kaz", "Rich. What is it, though?")
      view("colleague", "Half of it was eaten. It is heavier on his stomach.")
    option "blue_plate" "Change how it looks: a blue plate, the colours apart, and some finger food."
      because "White on white is hard to make out. Perhaps he can’t see his dinner."
      add("comfort", 1)
      set("flower_shown", true)
      result "He eats the carrot and the fishcake with his fingers."
      view("kaz", "I can see it. I can pick it up.")
      view("colleague", "He watches the others all the time, to see if it is allowed.")
    option "sit" "Sit with him for ten minutes at lunch."
      because "The plate can’t tell you why it came back. He might."
      add("inclusion", 1)
      set("flower_shown", true)
      result "You see him chew on one side, and wince. You see him look at the empty chair opposite."
      view("kaz", "Company. It hurts on the left.")
  whichever "What we know"
    narrate "Sitting down with Kaz finds what cream and a blue plate can’t: the sore side, and the empty chair."
    evidence("F31", "Strong colour contrast helped in one very small study of only nine men, all with advanced Alzheimer’s disease. With red tableware they took 25% more food and 84% more liquid. Blue also helped.")
    evidence("general", "Pain in the mouth, company and familiar food matter as much.")
    practice "Someone is losing weight: report it to the person in charge."
    narrate "The flower beside the page is Kaz’s now. A petal opens or closes a little as the story goes on. It is not a score for you."
    go      "deans_tablet"

scene "deans_tablet"
  title   "The tablet and the custard"
  place   "The kitchen hatch"
  image   "media/kitchen-tablet.svg" { alt = "Yusuf stands in the kitchen with a bowl of yellow custard in front of him. Dean, the senior, leans in at the hatch in his dark tunic. He holds out a small white medicine pot." }
  narrate "It is the next day. Kaz left the table early yesterday, with a hand on his stomach." { when = 'chose("white_plate/fortify")' }
  narrate "It is the next day. Kaz has the blue plate again. He looks round once before he picks anything up." { when = 'chose("white_plate/blue_plate")' }
  narrate "It is the next day. You have told the care staff about the wince, and someone will look at Kaz’s mouth." { when = 'chose("white_plate/sit")' }
  narrate "His custard is ready to go out. Dean comes to the hatch. He is the senior on days, and he has a tablet in a pot."
  say("dean", "Kaz keeps refusing his heart tablet. Crush it in the custard, will you? The doctor knows.")
  discuss "Go to the corner of your choice: A, B, C or D. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next? Try it in pairs: one asks for the tablet to be hidden, one finds the words." { minutes = 3, at = "views", as = "pairs" }
  discuss "What would make it easier to ask a senior for the plan here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  note    "Dean is worried about Kaz’s heart. Ask what would have helped *him*. If somebody tells of medicine hidden in their own home, do not investigate in the room; follow the procedure the same day."
  choose  "What do you do?"
    option "crush" "Do it this once. Kaz is ill, and Dean is senior."
      because "You want Kaz to be well, and you trust the person whose job this is."
      add("comfort", -1)
      add("identity", -1)
      result "Kaz eats three spoons. Then he tastes it. He refuses custard for a week."
      view("kaz", "They have put something in my food.")
      view("colleague", "Nobody can say how much of the tablet he had.")
    option "ask_plan" "Ask, “Is there a covert-medicine plan with his name on it?” And wait."
      because "Perhaps there is one. Asking lets Dean look before anything is hidden."
      add("comfort", 1)
      result "There isn’t. Dean is embarrassed. Then he rings the pharmacist, who says that this tablet must not be crushed."
      view("for_kaz", "His dinner is late. His custard is safe.")
    option "side" "Put the custard on the side, while Dean offers him the tablet openly."
      because "Kaz can see what he is given, and say yes or no."
      add("identity", 1)
      result "He takes it twice in five days."
      view("kaz", "He showed me. I said yes. Sometimes I said no.")
    option "say_no" "Say no, and go to Beth."
      because "It doesn’t feel right, and Beth, the deputy manager, can act on it."
      add("comfort", 1)
      result "It is stopped at once."
      view("for_kaz", "His custard is safe.")
      view("colleague", "Between you and Dean, it is cold for a while.")
  whichever "What we know"
    evidence("F45", "Covert medicine is medicine that is disguised, so that the person doesn’t know. It is a last resort, for essential medicines only. First comes an assessment of capacity for that decision. A person with capacity may refuse. This is from a report of guidance by the CQC, the regulator in England.")
    evidence({ "F45", "F45b" }, "Food can alter a medicine, so staff take professional advice. A best-interests meeting is expected. Family or an advocate take part, and ideally a pharmacist. The plan is written down and reviewed.")
    evidence("F45c", "Mixing a medicine openly, because he asks for it, is different. It is not covert.")
    evidence("F44", "In Scotland, the law on capacity is the Adults with Incapacity (Scotland) Act 2000. Ask your manager what it means for your home.") { when = 'nation("scotland")' }
    evidence("F44b", "In Northern Ireland, the law on capacity is the Mental Capacity Act (Northern Ireland) 2016, partly in force. Ask your manager what it means for your home.") { when = 'nation("northern_ireland")' }
    practice "No written plan, no hidden medicine, whoever asks. Then follow your home’s own procedure."
    go      "soft_diet"

scene "soft_diet"
  title   "Five minutes to lunch"
  place   "The kitchen"
  image   "media/kitchen-sheet.svg" { alt = "Yusuf stands at his work table and reads a sheet of paper. In front of him wait an empty plate, a pan of mash and a blender. Behind him is a clock; through the hatch, three older women are already sitting at a table with empty plates." }
  narrate "It is the week after. Kaz’s custard has come back every day." { when = 'chose("deans_tablet/crush")' }
  narrate "It is the week after. The tablets stay out of your kitchen. Dean nods to you, still a little embarrassed." { when = 'chose("deans_tablet/ask_plan")' }
  narrate "It is the week after. Dean still brings the tablet to the table, and shows it to Kaz." { when = 'chose("deans_tablet/side")' }
  narrate "It is the week after. Dean puts the lunch list on the hatch and goes, without a word." { when = 'chose("deans_tablet/say_no")' }
  narrate "A new resident has moved in. Lunch is in five minutes, and this is all that her sheet says about food:"
  sign    "Soft diet."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "How would a new person’s level reach the kitchen before lunch here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  choose  "What do you send out?"
    option "mince" "Mince and mash, as for others whose sheets say the same."
      because "It is what the word has meant here, and she can eat with everyone else."
      result "It may be right. Nobody knows."
      view("kitchen_new_resident", "“Dinner.”")
      view("kitchen_for_new_resident", "Or a cough, if it is not right for her.")
    option "hold" "Hold the meal, and ask for her IDDSI level."
      because "Somebody can tell you what she can swallow. You would rather be late than guess."
      result "It takes twenty minutes, and an apology. The answer is level 6."
      view("kitchen_new_resident", "“Everyone’s eating but me.”")
    option "puree" "Purée it, to be safest."
      because "You have never met her. You want to be as careful as you can."
      result "She looks at it, and pushes it away."
      view("kitchen_new_resident", "“Baby food.”")
      evidence("general", "It feels careful. Yet a purée that nobody needs can mean less eaten, and less dignity.")
  whichever "What we know"
    evidence("F32", "The words “soft diet” have led to harm. In 2018, services were told to move to IDDSI levels: numbers for the texture of food and drink.")
    think   { "While a meal is on hold, what could the person have in the meantime? Your conversation?" }
    evidence("F32b", "A care-home resident died after swallowing thickening powder that was left within reach. The alert is from 2015; we saw a copy.")
    practice "A sheet says “soft diet”: ask for the IDDSI level before you serve. Thickener stays locked away."
    go      "full_jugs"

scene "full_jugs"
  title   "27 degrees"
  place   "The lounge"
  image   "media/lounge-jugs.svg" { alt = "A sunny lounge in the afternoon. Yusuf has come out of the kitchen and looks at a side table with three jugs of water. They are full to the top, with clean glasses upside down beside them. Kaz and a woman sit in armchairs, too far away to reach. Kaz fans himself with a newspaper." }
  narrate "You have asked for the new resident’s level. Nobody has been able to tell you yet." { when = 'chose("soft_diet/mince")' }
  narrate "The new resident had her late lunch. Her level now stands on your board." { when = 'chose("soft_diet/hold")' }
  narrate "You have asked for the new resident’s level. Her purée is in the bin." { when = 'chose("soft_diet/puree")' }
  narrate "It is 27 °C. It is three in the afternoon, and the jugs in the lounge are full."
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "Who passes through our lounge, and what could each job offer? One thing from each role, on the chart." { minutes = 5, at = "end", as = "talk" }
  choose  "What do you do?"
    option "jugs" "Put out fresh jugs with bright labels, one by each chair."
      because "A drink that is near, fresh and easy to see is an invitation."
      result "It looks good. The levels barely fall."
      view("kitchen_lounge", "“Whose is that?”")
    option "glasses" "Have small glasses offered by whoever passes, Gary and Hema included."
      because "Gary mends things and Hema is on reception. Everybody here walks through this room."
      add("inclusion", 1)
      result "Most people take a few mouthfuls each time."
      view("kitchen_lounge", "“Cheers, love.”")
    option "lollies" "Make a round of melon, jelly and ice lollies."
      because "There is water in all of them, and it is a treat on a hot day."
      add("comfort", 1)
      result "It is popular, and sticky. Two people can’t have them under their swallowing plans."
      view("kitchen_lounge", "“Like the seaside.”")
      view("kitchen_lounge_other", "“Why not me?”")
  whichever "What we know"
    evidence("F30", "In a study of 188 UK care-home residents, 20% were dehydrated. Those who drank well were *offered* drinks more often, above all before and at breakfast, and with medicines.")
    evidence("F30b", "In older age, thirst is a poor guide.")
    practice "Check the swallowing plans before you offer a drink, melon, jelly or an ice lolly."
    go      "kitchen_evening"

scene "kitchen_evening"
  title   "The kitchen is clean"
  place   "The kitchen"
  image   "media/kitchen-evening.svg" { alt = "The kitchen in the evening. The pans hang clean in a row. Yusuf stands alone at his board and writes on it. On the worktop, a blue plate and a white plate lean side by side. It is getting dark behind the window." }
  narrate "The jugs come back. Most of them are as full as when they went out." { when = 'chose("full_jugs/jugs")' }
  narrate "The tray of small glasses comes back with Gary. “Kaz had two,” he says." { when = 'chose("full_jugs/glasses")' }
  narrate "You put a note on the freezer: *Something for everyone, next time.*" { when = 'chose("full_jugs/lollies")' }
  narrate "You have told Beth about the tablet. It is better said than found out." { when = 'chose("deans_tablet/crush")' }
  narrate "Somebody sits opposite Kaz at lunch now." { when = 'chose("white_plate/sit")' }
  narrate "Tomorrow you will sit down with Kaz for ten minutes." { when = 'not chose("white_plate/sit")' }
  narrate "Kaz’s dementia was the same all along. What changed was what came to him, and who came with it."
  narrate "Look at his flower for a moment. Whatever it shows, there is breakfast tomorrow."
  go      "kitchen_reflect"

scene "kitchen_reflect"
  title   "Your turn"
  narrate "Three questions. Answer any, all or none. They are for you to think with; nobody marks them."
  note    "In class these are spoken, in pairs. “Something you doubted” may bring a disclosure. Do not investigate in the room; follow the procedure the same day."
  reflect "learnt_at_table" { prompt = "What did you last learn by watching someone eat?", hint = "No names, please. What did you see?", optional = true }
  reflect "senior_doubted"  { prompt = "When has someone senior asked you for something you doubted?", hint = "No names, please. What made you doubt it?", optional = true }
  reflect "words_to_doubt"  { prompt = "What words would you use?", hint = "One sentence that you could really say.", optional = true }
  go_if('role("kitchen")', "kitchen_food_knows")
  go      "kitchen_bring_back"

scene "kitchen_food_knows"
  title   "From your kitchen to one person"
  narrate "Each plate that leaves your kitchen is for somebody."
  reflect "food_knows_who" { prompt = "How does your food know who it is for?", hint = "Follow one plate, step by step. No names, please.", optional = true }
  go      "kitchen_bring_back"

scene "kitchen_bring_back"
  title   "Try this on shift"
  narrate "Sit through ten minutes of a meal without helping. Agree it first."
  narrate "Talk it over at handover or in supervision. Notice people; don’t note names."
  plan    "ten_minutes_of_a_meal" { prompt = "Bring back: what did you see that the food chart doesn’t show? Which meal will you sit through?", weeks = 2 }
  note    "Give a date for bringing this back. For supervisors: ask what they saw, then what it might have been like for the person, then what they will try next. Thank before you advise."
  go      "kitchen_end"

scene "kitchen_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  finish  "completed"

scene "kitchen_round"
  title   "A way round"
  narrate "That is fine. You can come back to this story, or leave it. Here it is in short."
  narrate "Kaz has stopped eating his dinner. Yusuf, the cook, finds out why by changing the plate, by asking, and by sitting down with him. When somebody wants to hide a tablet in the custard, there are ways to stop and ask first. On a hot day, people drink because somebody offers."
  practice "Someone is losing weight: report it to the person in charge. No written plan, no hidden medicine, whoever asks. Check the swallowing plans. Thickener stays locked away. Then follow your home’s own procedure."
  narrate "If something is close to home, talk to someone you trust, or look at *Useful numbers*. They are one key away: F8."
  finish  "left_early"
