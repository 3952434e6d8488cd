-- Pages for facilitators, supervisors and managers.

-- For facilitators: before the day.

guide "three_things_first" "Three things to know first" {
  for_whom = "facilitators",
  text = [[*1. The Care Certificate changed in 2025.* The older standard 9 covered mental health, dementia *and* learning disability. Now standard 9 is mental health and dementia only. Learning disability and autism have a standard of their own, number 16. What was said of mental capacity moved to standard 5. If your course book says something else, look at its year.

*2. The legal test for deprivation of liberty changed on 2 June 2026.* Material that still teaches the “acid test” of the Cheshire West case is out of date. Staff need one safe line: managers and the council decide whether a person’s liberty is being taken away. Our part is to record what the person says and shows about being here and about how they are cared for, especially when they are unhappy. Quiet is not the same as content.

*3. NICE asks for two layers of training.* One is person-centred training for *all* staff. The other is face-to-face training, with mentoring, for staff who give care. E-learning alone meets the first at best. So the class and the tasks on shift are part of this course, not an extra.]],
}
guide "why_this_shape" "Who it is for, and why it has this shape" {
  for_whom = "facilitators",
  text = [[*Who runs it.* Have two facilitators wherever you can. One comes from a role that gives no direct care, or has lived experience of dementia or of caring. Pay them, brief them, and agree a way to step out.

*Who takes part.* Groups of 8 to 14, with roles mixed *on purpose*: the cook’s knowledge is part of the content. Include night staff, at a time that suits nights. Let people choose topics: after the first unit, the others may be done in any order.

*Why this shape.* NICE wants face-to-face training and mentoring for those who give care. A review of 56 studies favours champions and learning from practice. Remote coaching helped e-learning last. Anchor Trust’s way of about 2008 is a workable model: a named contact for each care specialist, a file of resources, a longer course for practitioners, and training that nobody passes or fails. It was designed after people who used the services and staff were asked, on an equal footing.]],
}
guide "what_it_contributes_to" "What the course contributes to" {
  for_whom = "facilitators",
  text = [[By the end, somebody in any role can do these twelve things. In brackets: the Care Certificate (2025), the subjects of the Dementia Training Standards Framework (tier), and NICE guideline NG97. Then the petals of the flower, the letters of VIPS, the law and tools, and the units.

*1.* Say in plain words what dementia is, that it has many causes, and that it affects each person differently. (9.1c, 9.1e; subject 1, tier 1; 1.13.1.) Identity; I. Units 1 and 2.

*2.* Use respectful language, and question labels. (9.2a, standards 4 and 7; subjects 1 and 10, tiers 1 to 2; 1.13.1.) Identity, inclusion; V. Equality Act 2010. Units 1 and 8.

*3.* Use one thing from a person’s life story in an ordinary encounter. (9.1d, standard 5; subjects 4 and 8, tier 2; 1.1.3, 1.13.1.) Identity, occupation; I. Units 1 and 6.

*4.* Adjust how they approach, speak, wait and listen. (9.3a, standard 6; subject 5, tier 2, basics at tier 1; 1.1.2, 1.13.2.) Attachment, comfort; P. Accessible Information Standard. Units 4 and 7.

*5.* Treat distress as a message, and look for the need behind it, pain first. (9.1d, 9.3b; subjects 5 and 6, tier 2; 1.7, 1.13.2.) Comfort; P. Structured assessment; tools for observing pain. Units 4 and 6.

*6.* Notice and report a change from usual the same day, in specific words. (9.3b, standards 3 and 10; subjects 1 and 6, tiers 1 to 2; 1.7, 1.8.) Comfort; P and S. Guideline CG103 on delirium; soft-signs tools. Units 2 and 3.

*7.* Help with eating, drinking and mealtimes within their role, safely. (Standard 8, 9.3a; subjects 6 and 8, tier 2; 1.10 on eating and drinking.) Comfort, inclusion; S. IDDSI. Units 3 and 8.

*8.* Change something in the surroundings (light, contrast, noise, signs) and say why. (9.2b, 9.3a; subject 8, tier 2; 1.13.1.) Comfort, inclusion; S. Equality Act; environment audit. Units 5 and 6.

*9.* Apply the five principles of the Mental Capacity Act to everyday choices, recognise restraint, and know when to ask. (Standards 5 and 10; subject 11, tier 2; 1.1.1, 1.13.1.) Identity; V. Mental Capacity Act 2005, sections 1, 5 and 6; safeguards for deprivation of liberty; covert medicines. Units 3, 4, 5, 6 and 8.

*10.* Know why antipsychotics are a last resort, and speak up about Lewy body dementia. (9.3b; subject 7, tier 2; 1.7, 1.13.2.) Comfort; P. Units 4, 6 and 8.

*11.* Work with families and partners as people who know things, and respect visiting rights. (Standards 5 and 7; subject 9, tiers 1 to 2; 1.13.1, 1.11.) Attachment, love; V and S. Regulation 9A; Herbert Protocol. Units 6, 7 and 8.

*12.* Take part in good end-of-life care, and look after themselves and colleagues. (Standards 1, 2 and 5; subjects 12 and 13, tier 2; 1.10.) Love, attachment; V and S. Supervision. Unit 8.

*How to read it.* Subject 13 of the framework is research and evidence: here, that each fact comes with its limits. VIPS is from Brooker: Valuing people and those who care for them; Individuals; Perspective of the person; Social environment. The course *contributes to* standard 9; it does not award it. Taken as a whole it meets the spirit of tier 1 (subject 1) and introduces tier 2. The lettered outcomes inside each subject were not checked: look at the framework itself before you claim them. NG97’s numbers 1.7, 1.8, 1.10 and 1.11 were not checked either. Take the standards’ final wording from Skills for Care.]],
}
guide "formats" "Three ways to run it" {
  for_whom = "facilitators",
  text = [[*Half a day.* Welcome 15 minutes; two units, 45 each; break 20; floor walk 30; a circle on telling the truth 30 (with the unit “Is Tom coming?”); next steps 15.

*Eight huddles of 30 minutes, one unit each.* 5 minutes on what people brought back, 12 on the scene, 10 for talk, 3 for the next task.

*Train the trainer, two days.* It has a page of its own.]],
}
guide "train_the_trainer" "Train the trainer: two days" {
  for_whom = "facilitators",
  text = [[*Day one: take part as learners.*

*Day two: each person runs one decision* and receives feedback. The page “Running a decision” has the steps. The page “After the session” has questions for the feedback.

*Then run one session together with somebody else* before you go solo.]],
}

-- For facilitators: on the day.

guide "running_a_decision" "Running a decision" {
  for_whom = "facilitators",
  text = [[*At the start of the session,* read the group agreement aloud. Say the last line as well: if something unsafe comes up, it must be passed on.

*1.* Read or act the opening. Stop at the choice.

*2.* Everyone moves to a corner of the room: A, B, C, D, or the middle for “something else”.

*3.* Each corner gives its *good reason*.

*4.* Show what happens, then the person’s side, and *keep quiet for ten seconds*.

*5.* Ask, “What would you notice next?”

*6.* The evidence, with its limits.

*7.* Ask, “What would make the kinder choice possible here, on a bad Tuesday?” Write the obstacles on a chart for the manager.]],
}
guide "when_it_gets_difficult" "When things get difficult" {
  for_whom = "facilitators",
  text = [[*“We haven’t got time.”* Agree that it is often true. Ask which scene cost more time in the end. Put the rest on the obstacle chart.

*“That’s not my job.”* “No, it isn’t your job to fix it. What did you see?”

*“She does it for attention.”* “Suppose that’s right. Attention for what?”

*A learner has hit a limit, or been hurt.* Stop. Thank them. Take a break. Check in. Don’t turn it into teaching.

*Tears.* Expect them. Have a quiet room, a named person and the helplines card.

*Someone tells you about poor care.* Do not investigate in the room. Follow safeguarding and whistleblowing procedure the same day. Tell the person what you will do.

*Someone insists that there is a right answer in “Is Tom coming?”* “What does your answer protect?” Then ask the same of its opposite.

*A question of law or medicine.* “I don’t know. I’ll find out.” Keep a list, and reply within a week.]],
}
guide "avoid_and_include" "What to avoid, and whom to include" {
  for_whom = "facilitators",
  text = [[*Avoid:* simulations that frighten or mock (ear defenders, blindfolded meals); playing residents for laughs; quizzes; “spot the bad carer”. Try tasks of looking from somebody’s side instead: sit in the lounge for ten minutes and describe it.

*Include:* plain English; text read aloud; pairs who share a language; staff who teach a greeting. Don’t make one person speak for their culture or for dementia. Large print, breaks, a chair near the door.]],
}
guide "the_ten_statements" "The ten statements, before and after" {
  for_whom = "facilitators",
  text = [[They take two minutes, and are never a test. They are asked near the start and again at the end of the course.

Answers often *fall* after good learning, because people see more. That is why the end also asks, “Looking back, where would you now say you started?”

People see only their own picture. Managers see counts, and only from eight people up. Confidence is not practice: put it beside the tasks that people bring back.

On a computer that is shared, nobody has to give a name. See that the screen is cleared at the end.]],
}

-- For facilitators: afterwards.

guide "trainer_self_check" "After the session: a check of yourself" {
  for_whom = "facilitators",
  text = [[Who talked least?

Did I let silence work?

Did I state the limits of the evidence?

Did the home learn something about itself?

What has the manager agreed to change, and by when?]],
}
guide "did_it_work" "Judging whether it worked" {
  for_whom = "facilitators",
  text = [[Ask residents and relatives.

Look at what staff who give no direct care noticed and reported.

Look at the words in records.

Watch a few everyday moments.

Note what was changed because of the obstacle chart.

Self-ratings come last: they often fall after good learning, because people see more.]],
}
guide "keeping_it_true" "Keeping it true" {
  for_whom = "facilitators",
  text = [[One person owns this course in your home. Review law and numbers every six months, and whenever guidance on deprivation of liberty changes: “What may have changed” lists them. Date every handout.

Have every story read by people living with dementia and by a mixed group of staff, with equal say. These stories have not yet had that reading. What they say about law should be read by someone qualified before you rely on it. That has not happened yet either.]],
}
guide "not_checked" "What has not been checked" {
  for_whom = "facilitators",
  text = [[“Checked” in this course means that a stored copy of a page said so. The copies are of different ages, and are not live. Some are copies on other sites, or reports by others; their sources say so. “General knowledge” means widely held in the field, and not looked up.

*These were not checked at all:*

The lettered outcomes inside the Dementia Training Standards Framework.

The section numbers of NICE guideline NG97, other than 1.1 and 1.13. What NICE recommends on tube feeding.

The text of the Care Quality Commission’s statement of June 2026 on deprivation of liberty. Whether the consultation on the Liberty Protection Safeguards has opened, or national guidance has appeared.

Whether the Modern Service Framework for Frailty and Dementia, or the first report of the Casey Commission, is out.

What NICE decided in the end on lecanemab and donanemab. The stories do not speak of them.

The hours of helplines, and the numbers marked “to be checked”.

Whether DEEP’s guide to words has a newer edition. Whether the LiveWell Dementia Hub in Stockton still runs as described.

*The names in the stories are invented.* Nobody has yet compared Quarrywell House, Aldermouth and the people’s names with the care registers.]],
}

-- For supervisors.

guide "for_supervisors" "Talking over what people bring back" {
  for_whom = "supervisors",
  text = [[Each task takes less than ten minutes on shift. Talk it over at handover or in supervision. People notice people; they don’t note names.

Ask “What did you see?”, then “What might it have been like for them?”, then “What will you try next?” Thank before you advise.

Record one agreed change, with a date.]],
}
guide "eight_tasks" "The eight tasks, and what comes back" {
  for_whom = "supervisors",
  text = [[*1. Taking the register.* Listen to one handover. Count words that name a person and words that name a task or problem. *Bring back:* one label you heard, and another way to say it.

*2. Not himself.* Choose one person. Write five lines on their “usual”: voice, appetite, sleep, walk, mood. *Bring back:* what would have to change for you to say something? To whom?

*3. Yusuf’s kitchen.* Sit through ten minutes of a meal without helping (agree it first). *Bring back:* what did you see that the food chart doesn’t show?

*4. The morning wash.* Before your next close contact: stop, get lower, say who you are, wait for a sign of yes. *Bring back:* what was the sign? How long did you wait?

*5. The new corridor.* Walk your area at seated eye height, then with the lights as they are at night. *Bring back:* one thing you moved, one thing that needs money.

*6. Ten past three.* Swap ten minutes with the opposite shift, or leave them three questions. *Bring back:* what do they know that you didn’t?

*7. “Is Tom coming?”* Notice the next hard question you are asked. Say nothing for three seconds first. *Bring back:* what was the feeling under it? What did you do? What did it cost?

*8. Mo and Jean.* Ask a colleague, “Who do you miss from here?” *Bring back:* what would a good goodbye look like in this home?]],
}

-- For managers.

guide "for_managers" "What the tasks tell you" {
  for_whom = "managers",
  text = [[If three tasks point to the same obstacle (staffing, glare, a form), that one is yours to act on, and to report back.

You see who has completed the course. You do not see what anyone chose or wrote. Ratings reach you only as counts, from eight people up. A rating of confidence is not the same as practice: put it beside the tasks.

Name one contact for dementia in your home, and keep the resources file up to date. Fill in your home’s own list of helplines: the on-call manager, the safeguarding lead, support for staff, the GP and out-of-hours.]],
}
guide "law_for_managers" "The law by nation, and what is moving" {
  for_whom = "managers",
  text = [[*England and Wales.* The Mental Capacity Act 2005. The stories’ lines on capacity, restraint and covert medicine hold here, unless they say otherwise. DoLS is still in place as far as we could tell in November 2026. The Liberty Protection Safeguards were passed in 2019 and never in force when last seen. Whether the promised consultation has opened was not checked.

*Since 2 June 2026.* The Supreme Court has overruled the majority of the Cheshire West case of 2014. Supervision plus not being free to leave no longer settles the matter; many factors count, including purpose and ordinariness. Someone without capacity may, in some circumstances, give valid consent through wishes and feelings. It applied at once. National guidance was awaited, and one council at least asked homes to look again at recent referrals. Ask your own council.

*England only.* Regulation 9A on visiting, since 6 April 2024.

*Scotland.* The Adults with Incapacity (Scotland) Act 2000.

*Northern Ireland.* The Mental Capacity Act (Northern Ireland) 2016, partly in force. Its own definition of deprivation of liberty is older than June 2026.

Each nation has its own regulator. This page is not legal advice, and someone qualified should read it before you rely on it.]],
}
