-- Pages for facilitators, supervisors and managers.

guide "why_this_shape" "Who it is for, and why it has this shape" {
  for_whom = "facilitators",
  text = [[Have two facilitators wherever you can. One comes from a role that gives no direct care, or has lived experience of dementia or of caring. Pay them, brief them, and agree a way to step out.

Groups of 8 to 14, with roles mixed on purpose: the cook’s knowledge is part of the content. Include night staff, at a time that suits nights.

NICE asks for person-centred training for *all* staff, and for face-to-face training and mentoring for those who give care. E-learning alone meets the first at best. So the class and the tasks on shift are part of this course, not an extra. Reviews favour champions and learning from practice, and remote coaching helped e-learning last. A named contact in each home, a small file of resources and a longer course for practitioners make a workable model.]],
}
guide "formats" "Three ways to run it" {
  for_whom = "facilitators",
  text = [[*Half a day.* Welcome 15 minutes; two units, 45 each; break 20; floor walk 30; a circle on telling the truth 30 (with the unit about it); next steps 15.

*Huddles of 30 minutes, one unit each.* 5 minutes on what people brought back, 12 on the scene, 10 for talk, 3 for the next task.

*Train the trainer, two days.* Day one: take part as learners. Day two: each person runs one decision and gets feedback. Then run one session with someone else before going solo.]],
}
guide "running_a_decision" "Running a decision" {
  for_whom = "facilitators",
  text = [[*1.* Read or act the opening. Stop at the choice.

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

*Someone insists that there is a right answer.* “What does your answer protect?” Then ask the same of its opposite.

*A question of law or medicine.* “I don’t know. I’ll find out.” Keep a list, and reply within a week.]],
}
guide "avoid_and_include" "What to avoid, and whom to include" {
  for_whom = "facilitators",
  text = [[*Avoid:* simulations that frighten or mock (ear defenders, blindfolded meals); playing residents for laughs; quizzes; “spot the bad carer”. Try tasks of looking instead: sit in the lounge for ten minutes and describe it.

*Include:* plain English; text read aloud; pairs who share a language; staff who teach a greeting. Don’t make one person speak for their culture or for dementia. Large print, breaks, a chair near the door.]],
}
guide "trainer_self_check" "After the session: a check of yourself" {
  for_whom = "facilitators",
  text = [[Who talked least? Did I let silence work? Did I state the limits of the evidence? Did the home learn something about itself? What has the manager agreed to change, and by when?

*Did it work?* Ask residents and relatives. Look at what staff who give no direct care noticed and reported. Look at the words in records. Watch a few everyday moments. Note what was changed because of the obstacle chart. Self-ratings come last: they often fall after good learning, because people see more.]],
}
guide "keeping_it_true" "Keeping it true" {
  for_whom = "facilitators",
  text = [[One person owns this course in your home. Review law and numbers every six months, and whenever guidance on deprivation of liberty changes. Date every handout.

Have every story read by people living with dementia and by a mixed group of staff, with equal say. These stories have not yet had that reading.]],
}
guide "for_supervisors" "Talking over what people bring back" {
  for_whom = "supervisors",
  text = [[Each task takes less than ten minutes on shift. Talk it over at handover or in supervision.

Ask “What did you see?”, then “What might it have been like for them?”, then “What will you try next?” Thank before you advise.

Record one agreed change, with a date.]],
}
guide "for_managers" "What the tasks tell you" {
  for_whom = "managers",
  text = [[If three tasks point to the same obstacle (staffing, glare, a form), that one is yours to act on, and to report back.

You see who has completed the course. You do not see what anyone chose or wrote. Ratings reach you only as counts, from eight people up. A rating of confidence is not the same as practice: put it beside the tasks.

Name one contact for dementia in your home, and keep the resources file up to date.]],
}
