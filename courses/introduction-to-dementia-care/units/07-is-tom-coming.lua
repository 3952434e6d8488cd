-- Unit 7. "Is Tom coming?" Leads: Grace, laundry; then Shanelle, activities. Petals: love, attachment and identity most of all.
-- There is no right answer in this unit. Each option of the first two choices opens one petal and closes another, and no path
-- can meet the end of a petal's range: on every way through, two petals open and two close. Keep it so.

unit "is_tom_coming" {
  title   = "“Is Tom coming?”",
  minutes = 11,
  you     = "You are Grace Owusu, who does the laundry at Quarrywell House. Later you are Shanelle Brooks, who runs activities. Whatever your own job is, it is you who is asked.",
  summary = [[Siobhán Doherty lives with Alzheimer’s disease. She asks for Tom, her husband. He died six years ago. Her daughter wants staff to say that he is at work. Her sister says that lying to her is a sin.

Grace, from the laundry, is asked first. Later Siobhán asks Shanelle, who runs activities, for a straight answer. Then the family wants a promise, and the team has to decide what everyone will say.

What it shows: there is no right answer here. Every answer protects something, and every answer spends something. Truth is the starting point. Who Siobhán has been matters more than anyone’s rule. One line is firm: nobody uses an untruth for convenience, and whoever answers stays to see what the answer did.]],
  start   = "siobhans_room",
  order   = "any",
  contributes = { "cc9_3a", "cc_std_5", "cc_std_6", "cc_std_7", "dtsf_5", "dtsf_9",
                  "nice_1_1_2", "nice_1_11", "nice_1_13_1", "nice_1_13_2", "vips_v", "vips_p", "vips_s" },
}

scene "siobhans_room"
  title   "“He’ll want his tea”"
  place   "Siobhán’s room"
  warning "This story is about bereavement. It includes repeated news of a death." { skip_to = "is_tom_coming_round" }
  image   "media/tom-question.svg" { alt = "A bedroom in the afternoon. An older woman sits in an armchair and looks up, one hand held out. Grace, from the laundry, stands by an open wardrobe with folded clothes in her arms, and has turned to her. A wedding photograph is on the small table between them. The clock shows half past three." }
  narrate "Siobhán is 86. She lives with Alzheimer’s disease. Her husband Tom died six years ago."
  narrate "Her daughter, Aoife, asks staff to say that he is at work. Her sister, Bernadette, says that lying to her is a sin."
  narrate "It is half past three. You are Grace, and you are putting clothes away."
  say("siobhan", "Is Tom coming? He’ll want his tea.")
  note    "In the half-day format this unit is the truth circle: 30 minutes. Say at the start: there is no right answer in this story, and we will not look for one."
  note    "If somebody insists that there is a right answer, ask, “What does your answer protect?” Then ask the same of its opposite."
  note    "Tears are expected. Have a quiet room, a named person and the helplines ready. Nobody has to tell a story of their own."
  discuss "Go to the corner of your choice: A, B, C or D. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds. Let Siobhán’s side be heard." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What does your answer protect? Now ask the same of the answer furthest from yours." { minutes = 4, at = "end", as = "talk" }
  choose("he_will_want_his_tea", "What do you do?", { no_right_answer = "There is no right answer here. Every way gains something, and every way costs something.", read_all = true })
    option "tell_her" "Sit down and say, “Tom died, Siobhán. I’m so sorry.”"
      because "She has asked you a plain question about her own husband. You don’t want to deceive her."
      add("attachment", 1)
      add("comfort", -1)
      set("flower_shown", true)
      result "She howls. You stay with her. By four o’clock she asks again."
      view("siobhan", "She told me. I never knew. I never said goodbye.")
      go      "dont_fob_me_off"
    option "running_late" "Say, “He’s running a bit late.”"
      because "You want to spare her the news. It is close to what her daughter asks for."
      add("comfort", 1)
      add("attachment", -1)
      set("flower_shown", true)
      result "She smooths the bedspread and sets out two cups. At six o’clock she is at the window."
      view("siobhan", "He’s late. Something’s happened.")
      go      "dont_fob_me_off"
    option "whats_he_like" "Say, “You’re thinking about Tom. What’s he like?”"
      because "He is on her mind. You want to be with her there, and you don’t want to hurt her or deceive her."
      add("attachment", 1)
      add("comfort", -1)
      set("flower_shown", true)
      result "It is a lovely ten minutes. “But *is* he coming?” she says."
      view("siobhan", "She didn’t answer me.")
      go      "dont_fob_me_off"
    option "find_someone" "Say, “I’ll find someone who knows.”"
      because "It is too big a thing to guess at. Somebody else may know what helps her."
      add("comfort", 1)
      add("attachment", -1)
      set("flower_shown", true)
      result "You go and ask for Shanelle. She arrives in eight minutes."
      view("siobhan", "Even she won’t say.")
      go      "dont_fob_me_off"

scene "dont_fob_me_off"
  title   "“Don’t fob me off”"
  place   "Siobhán’s room, later that day"
  image   "media/tom-straight.svg" { alt = "The same room in late light. Siobhán has left her armchair. She stands by the window, very upright, and faces Shanelle. Shanelle holds out one open hand. The door is open behind her. The wedding photograph is on the table.", when = 'not chose("siobhans_room/running_late")' }
  image   "media/tom-straight-cups.svg" { alt = "The same room in late light. Siobhán has left her armchair. She stands by the window, very upright, and faces Shanelle. Shanelle holds out one open hand. The door is open behind her. Two cups stand ready beside the wedding photograph on the table.", when = 'chose("siobhans_room/running_late")' }
  narrate "The flower beside the page is Siobhán’s day now. Each of Grace’s answers opens one petal and closes another. It is not a score for you."
  narrate "You are Shanelle now, and you run activities."
  narrate "It has just gone four. Siobhán has asked Grace again, and Grace has come for you." { when = 'chose("siobhans_room/tell_her")' }
  narrate "It is six o’clock. Siobhán is at the window, and two cups are on the table behind her." { when = 'chose("siobhans_room/running_late")' }
  narrate "Grace has told you about the lovely ten minutes, and about the question at the end of them." { when = 'chose("siobhans_room/whats_he_like")' }
  narrate "You came when Grace asked you to. So far you have talked about everything except Tom." { when = 'chose("siobhans_room/find_someone")' }
  narrate "Siobhán turns to you. Her eyes are clear."
  say("siobhan", "Don’t fob me off. Is he dead?")
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What would you need to give your answer here, on a bad Tuesday? Put the obstacles on the chart." { minutes = 4, at = "end", as = "talk" }
  note    "Do not let the room vote. If one corner is empty, stand in it yourself and say its good reason."
  choose("is_he_dead", "What do you say?", { no_right_answer = "There is no right answer here either. Each time something is kept safe, and each time it costs something.", read_all = true })
    option "yes_he_is" "“Yes. He is. I’m here.”"
      because "She has asked you straight out, and she has asked not to be put off. You will be there when she hears it."
      add("identity", 1)
      add("inclusion", -1)
      result "There are tears. Then she says, “I thought so.” She sleeps. Her daughter Aoife is angry."
      view("siobhan", "At last, a straight answer.")
      go      "a_promise"
    option "what_makes_you_ask" "“What makes you ask?”"
      because "Something has brought the question up. You want to hear what it is before you say more."
      add("inclusion", 1)
      add("identity", -1)
      result "She says that she dreamed it. You talk about the funeral together, as though it were a dream."
      view("siobhan", "She let me say it.")
      go      "a_promise"
    option "tea_and_photograph" "“Let’s have tea and look at his photograph.”"
      because "You want her to have Tom near her, and somebody beside her."
      add("inclusion", 1)
      add("identity", -1)
      result "It is warm. The question hangs there."
      view("siobhan", "Nobody will tell me.")
      go      "a_promise"

scene "a_promise"
  title   "A promise"
  place   "The team meeting"
  image   "media/tom-meeting.svg" { alt = "A long table. Shanelle sits near the middle with a blank sheet of paper, and Grace sits beside her. At one end, Siobhán’s daughter leans forward. At the other end, Siobhán’s sister sits very upright. The chair between Grace and the sister is empty." }
  narrate "It is the team meeting, and Grace is here too. Aoife and Bernadette both want a promise."
  say("aoife", "Tell her that he’s at work.")
  say("bernadette", "Lying to her is a sin.")
  narrate "Aoife is still angry about the day you said yes." { when = 'chose("dont_fob_me_off/yes_he_is")' }
  narrate "You have told them both about the dream." { when = 'chose("dont_fob_me_off/what_makes_you_ask")' }
  narrate "You have told them both about the photograph, and that the question is still there." { when = 'chose("dont_fob_me_off/tea_and_photograph")' }
  discuss "Go to the corner of your choice: A, B or C. The middle is for “something else”. Each corner says its good reason." { minutes = 4, at = "choice", as = "corners" }
  discuss "Keep quiet for ten seconds." { at = "views", as = "silence" }
  discuss "What would you notice next, a month from now?" { minutes = 2, at = "views", as = "pairs" }
  discuss "What did you protect? What did you spend? One sentence each, round the circle. You may pass." { minutes = 6, at = "end", as = "talk" }
  note    "The second option is the longest. That does not make it the best. Ask what it costs Grace, and on which day it fails."
  choose("both_want_a_promise", "What do you speak up for?", { no_right_answer = "Still no right answer. Each way gains something, and each way costs something.", read_all = true })
    option "one_line" "One agreed line, and everyone says it."
      because "She would hear the same from all of you. Nobody would have to find the words alone."
      result "It is consistent. It fits some days and not others."
      view("siobhan", "They all say the same thing.")
    option "written_approach" "A written approach. The feeling comes first. A direct question gets an honest answer. An untruth is only to prevent real distress, and it is agreed and reviewed."
      because "It leaves room for different days, and it is looked at again."
      result "It is fairer, and it is slower. Grace needs it on a card."
      view("siobhan", "Mostly they listen.")
    option "whoever_is_there" "Trust whoever is there."
      because "They can see her, and they can hear how she asks. A page can’t."
      result "They are kind people. They give different answers."
      view("siobhan", "He’s dead. He’s late. He’s at work.")
  whichever "What we know, for the whole story"
    evidence({ "F35", "F35b" }, "An inquiry by the Mental Health Foundation (2016) held that truth is the starting point. An untruth is not to be used lightly. Some may be justified, to limit distress.")
    evidence("general", "No trial tells you which to choose today.")
    evidence("general", "Who Siobhán has been matters more than anyone’s rule. She may be a woman who hated being managed, or one who feared bad news.")
    evidence("general", "Families hold knowledge, and grief of their own.")
    practice "There is one firm line. Nobody uses an untruth for convenience. And whoever answers stays to see what the answer did."
    go      "another_afternoon"

scene "another_afternoon"
  title   "Another afternoon"
  place   "Siobhán’s room"
  image   "media/tom-another.svg" { alt = "The same room on another day, at half past three. The folded clothes lie on the bed. Grace has sat down on a stool in front of Siobhán’s armchair, her face level with Siobhán’s and one hand on the arm of the chair. The wedding photograph is on the table beside them." }
  narrate "It is half past three on another day. Grace has clothes to put away."
  say("siobhan", "Is Tom coming?")
  narrate "Grace knows the line by heart. She sits down first. Is this one of the days that it fits?" { when = 'chose("a_promise/one_line")' }
  narrate "Grace has the card in her pocket. She sits down first. Which of its lines is this?" { when = 'chose("a_promise/written_approach")' }
  narrate "Grace has her own words, and no card. She sits down first. Whom did Siobhán ask this morning, and what did they say?" { when = 'chose("a_promise/whoever_is_there")' }
  narrate "She remembers the howl. She also remembers that she stayed." { when = 'chose("siobhans_room/tell_her")' }
  narrate "She remembers the smooth bedspread. She also remembers the window." { when = 'chose("siobhans_room/running_late")' }
  narrate "She remembers what Tom is like. She also remembers, “But *is* he?”" { when = 'chose("siobhans_room/whats_he_like")' }
  narrate "She remembers that somebody came. She also remembers the eight minutes." { when = 'chose("siobhans_room/find_someone")' }
  narrate "Look at Siobhán’s flower. Two petals have opened, and two have closed. It is so on every way through this story. In the middle is love."
  go      "is_tom_coming_reflect"

scene "is_tom_coming_reflect"
  title   "Your turn"
  narrate "Three questions. Answer any, all or none. They are for you to think with; nobody marks them."
  note    "In class these are spoken, in pairs. The first one goes deep. Say again that everyone may pass, and take a break afterwards."
  reflect "could_not_do"     { prompt = "Which option could you not do, and what in your own life is that about?", hint = "Only as much as you want to. You can see this; nobody else can, unless you choose to share it.", optional = true }
  reflect "want_said_to_you" { prompt = "What would you want said to you?", hint = "Imagine that you are the one who asks.", optional = true }
  narrate "The question came to Grace over an armful of clothes. It may come to you at the desk, the trolley or the hatch." { when = 'role("no_direct_care")' }
  narrate "In your home, a family that wants a promise may come to you first." { when = 'role("managers")' }
  reflect "who_wasnt_asked"  { prompt = "Who should be asked who wasn’t?", hint = "In this story, or where you work. No names, please.", optional = true }
  go      "is_tom_coming_bring_back"

scene "is_tom_coming_bring_back"
  title   "Try this on shift"
  narrate "Notice the next hard question you are asked. Say nothing for three seconds first."
  narrate "It takes less than ten minutes. Talk it over at handover or in supervision. Notice people; don’t note names."
  plan    "three_seconds" { prompt = "Bring back: what was the feeling under it? What did you do? What did it cost?", weeks = 2 }
  note    "Give a date for bringing this back. For supervisors: ask what they saw, then what it might have been like for the person, then what they will try next. Thank before you advise."
  go      "is_tom_coming_end"

scene "is_tom_coming_end"
  title   "How are you?"
  narrate "Before you go back on shift, take a minute. Talk to a colleague or your supervisor, or ring a helpline. *Useful numbers* are one key away: F8."
  narrate "If you have seen something that worries you in real life, tell the person in charge, or use your whistleblowing procedure."
  narrate "Two questions to take with you."
  think   { "What did you protect?", "What did you spend?" }
  finish  "completed"

scene "is_tom_coming_round"
  title   "A way round"
  narrate "That is fine. You can come back to this story, or leave it. Here it is in short."
  narrate "Siobhán misses Tom, her husband, and asks for him. Grace from the laundry, Shanelle from activities and two people in her family each want to be kind to her. They do not agree how, and there is no right answer. Every answer protects something, and every answer spends something."
  narrate "One line is firm: nobody uses an untruth for convenience, and whoever answers stays to see what the answer did."
  narrate "If something is close to home, talk to someone you trust, or look at *Useful numbers*. They are one key away: F8."
  finish  "left_early"
