-- Pages for facilitators, supervisors, managers and supporters. None of them is shown in a learner's story.

-- For facilitators: before the day.

guide "where_it_comes_from" "Where it comes from, and a caution" {
  for_whom = "facilitators",
  text = [[The course draws on Witness Support, Preparation and Profiling, the work of a social work team in Liverpool. It is told as history, from an undated article and a slide set.

*Do not dramatise the real Liverpool witnesses.* A first-person account by the unit’s first witness, and a press account of another, are in the public domain. They informed the course. Their stories must not be retold in it, or in your class, without permission.

*The profile in story 2 is rebuilt.* The full contents of a Liverpool profile were not found. Ours comes from the name, the Dorset service and current practice.

All people and places in the stories are invented. This is training content, not legal advice.]],
}
guide "what_it_contributes_to" "What the course covers, and where" {
  for_whom = "facilitators",
  text = [[*The ten outcomes, and the stories.* By the end a learner should be better able to do these.

*LO1.* Take a first account calmly: listen, ask as little as possible, write it down, pass it on, promise nothing that cannot be kept. Story 1.

*LO2.* Describe how a particular person understands, remembers, and shows distress, in terms others can act on. It is the “profiling” strand. Stories 2, 3 and 5.

*LO3.* Tell apart the roles around a witness. They are supporter, companion, registered intermediary, HMCTS-appointed intermediary, interview supporter, appropriate adult, advocate, witness care officer, Witness Service, ISVA and IDVA. Stories 2, 3 and 4.

*LO4.* Explain in plain words the special measures, who can be eligible, who decides, and why the witness’s own view counts. Stories 4, 5 and 6.

*LO5.* Plan or contribute to an interview that fits the person (Achieving Best Evidence). Story 3.

*LO6.* Prepare someone for *court* without touching *what they will say*. Stories 4 and 6.

*LO7.* Spot and reword questions that trap, lead or overload; contribute usefully to ground rules. Stories 3, 5 and 6.

*LO8.* Handle consent, capacity, competence, confidentiality, disclosure and pre-trial therapy without mixing them up. Stories 1, 2 and 4.

*LO9.* Notice credibility myths, their own included, and say something about them. Stories 2, 3, 5 and 6.

*LO10.* Stay useful after the evidence, whatever the verdict, and pass the learning on to a team. Story 6, and the class.

The stories are numbered like this: Darren 1, Shanice 2, Stan 3, Colin 4 and 5, Lorraine 6. In the program they are units 2 to 7, since *Before you start* is unit 1.]],
}
guide "law_and_frameworks" "Laws and frameworks the course takes from" {
  for_whom = "facilitators",
  text = [[*Youth Justice and Criminal Evidence Act 1999.* Sections 16 and 17, eligibility; 23 to 30, measures; 53 to 57, competence and oath. The names of the measures. The court decides. The test is about quality of evidence, not niceness. Everyone starts off competent. Stories 2, 4, 5 and 6.

*Achieving Best Evidence, 4th edition, 2022.* Planning, rapport, free account, then open questions; support before and after. Stories 1 and 3.

*The Witness Intermediary Scheme of the Ministry of Justice; HMCTS-appointed intermediaries (HAIS).* Neutral communication specialists; who arranges whom. Stories 2, 3 and 5.

*Criminal Procedure Rules and Criminal Practice Directions; ground rules hearings.* Rules for questioning agreed in advance; companions. Story 5. The numbers of the rules have to be checked.

*The Advocate’s Gateway toolkits.* Question design; a checklist for hearings. Stories 3 and 5. Link to them; permission is needed to reproduce.

*Equal Treatment Bench Book, July 2024 edition.* What judges expect: adjustments, plain language, breaks. Story 5.

*Victims’ Code.* Needs assessment, being understood, information, getting to know the court. Stories 3, 4 and 6. Which version is in force has to be checked.

*R v Momodou and Limani [2005] EWCA Crim 177; CPS, Speaking to Witnesses at Court.* Familiarisation yes, coaching or rehearsal no; keep a record. Stories 4 and 6.

*CPS guidance on pre-trial therapy, 2022.* Therapy is not to be put off because of the case. Story 4.

*Mental Capacity Act 2005. Care Act 2014, section 42 (England). Social Services and Well-being (Wales) Act 2014, section 126 (Wales). Equality Act 2010.* Consent to share, the safeguarding duty, reasonable adjustments. Stories 1 and 2.]],
}
guide "shape" "The shape of it in a classroom" {
  for_whom = "facilitators",
  text = [[Six sessions of 60 to 75 minutes, or one and a half days. Eight to 16 people.

*Mixed roles, if possible:* care staff beside police beside advocates. The Liverpool training did this.

*Co-lead with a person with a learning disability.* They are paid, have agreed the content, choose their sessions and have someone with them.

Nobody is asked to relive being a witness.

*Have ready:* the employee support line, the local Witness Service, victim services, Samaritans 116 123.]],
}
guide "train_the_trainer" "Train the trainer" {
  for_whom = "facilitators",
  text = [[Lead a 20-minute version of one scenario with two colleagues.

*Bring back:* their feedback, and your change.]],
}

-- For facilitators: on the day.

guide "ground_rules" "Ground rules for the group" {
  for_whom = "facilitators",
  text = [[Put them up, then ask “What’s missing?”

*Speak for yourself.* Take part as much or as little as you like; passing needs no reason.

*Stories stay; learning leaves.* Confidentiality has limits, and the trainer says what they are. They are risk of serious harm, a child or adult at risk, or a crime about to happen.

*No live cases.* If your example is going through the courts, change it or leave it out. Someone in the room may be a witness, an officer or an advocate in it.

*Disagree with ideas;* use plain words; one voice at a time; ask what an abbreviation means.

*Phones silent; no recording.*]],
}
guide "running_a_scenario" "Running a scenario" {
  for_whom = "facilitators",
  text = [[*1.* Read the scene aloud.

*2.* A silent vote, with cards a, b and c.

*3.* Pairs defend an option that they *did not choose*.

*4.* Reveal what happens, one option at a time.

*5.* Always ask in this order. *What was that like for the witness? What would a colleague notice? What does guidance say?*

*6.* Resist “So the answer is …”.

*Story 5, the choice with no right answer.* Make four corners of the room. Every corner must name what it gives up.

*Do not role-play* cross-examination of a vulnerable person. Do not ask participants with learning disabilities to be “the witness”. Red-pen exercises on paper do the same job.]],
}
guide "tricky_moments" "Tricky moments" {
  for_whom = "facilitators",
  text = [[*“They always get confused in the end.”* You might ask, “What would the question have to look like for *you* to get confused?” Then use an example like the one on frontline-ireland.com/giving-evidence: a literal answer that was mistaken for cheek.

*“So we can’t prepare anyone for anything.”* Return to the take-away card in story 4.

*“Defence lawyers are the problem.”* Note how often in story 5 clear questions help both sides.

*A lawyer and a care worker start trading expertise.* Ask each to explain their term to Lorraine.

*Someone gives detail of a real case.* Stop kindly, say the ground rules again, and offer to talk at the break.]],
}
guide "someone_discloses" "If a participant tells you something" {
  for_whom = "facilitators",
  text = [[*Examples.* They were a witness and it went badly. They are a victim. They fear that a colleague is abusing someone. They coached a witness.

*1.* Thank them; don’t explore it in the group. “Would you like to pause there and talk with me at the break?” Give the group something to do.

*2.* In private: listen, don’t question for detail, don’t promise secrecy, ask what they want, check immediate safety.

*3.* Does it concern a crime, or an adult or child at risk? Follow the host organisation’s safeguarding route the same day. Tell them first, unless that raises risk. Are they perhaps a witness in a live case? Do not discuss the evidence. Help them reach the officer or witness care officer.

*4.* Do they describe having coached, or having contaminated evidence? Don’t adjudicate. Encourage them to tell the officer, the prosecutor, or their own legal or professional adviser promptly.

*5.* Note time, words, action. Debrief with your co-leader. Check in with the person once, as agreed.]],
}

-- For facilitators: afterwards.

guide "the_ten_statements" "The ten statements, before and after" {
  for_whom = "facilitators",
  text = [[The same ten statements before and after. Five points, in words and not in numbers. No total, no colours, no threshold.

Afterwards the two answers are shown side by side. Say, “A lower rating afterwards is common and often means you now see more.”

If somebody likes, there is a third time after eight weeks: open the unit “At the end” again, and say that you are back.

Nobody counts them. On paper, in class: don’t collect them.]],
}
guide "not_checked" "What has not been checked" {
  for_whom = "facilitators",
  text = [[“Checked” in this course means that a stored copy of a page said so. The copies vary in age, and are not live. “General knowledge” was not checked against a source; the subject reviewer has still to confirm it.

*To check first:*

*1.* Victims’ Code: which version is in force. Then look again at the words on “rights” in stories 3, 4 and 6.

*2.* Courts and Tribunals Bill, or Act: what it says on special measures, and any effect on story 5 (mode of trial, screens, link).

*3.* Criminal Procedure Rules 2025: numbering for ground rules and companions.

*4.* The Witness Service: who provides it, and its public phone number. 0300 332 1000 has been used in the past; it is *not verified here*.

*5.* Readers: a practising Registered Intermediary and a criminal advocate for stories 2 to 5; a self-advocacy group for story 6 and the easy-read story. None of them has read it yet.

*6.* Sections of Achieving Best Evidence are left out on purpose. Only second-hand descriptions of the 2022 edition could be read.

*7.* Can anyone connected with the Liverpool unit confirm the original headings of a profile? Would they like to be credited?]],
}

-- For supervisors.

guide "practice_tasks" "Tasks between sessions, and what comes back" {
  for_whom = "supervisors",
  text = [[Each takes 30 to 60 minutes at work.

*Story 1.* Re-read one of your own recent records (no live safeguarding case). Underline the person’s words; circle yours. *Bring back:* the proportion, and one thing you’d change. Not the record.

*Story 2.* With the agreement of someone you support, write a one-page “how to ask me things” for an everyday purpose, such as a dentist visit. Do it *with* them. *Bring back:* what surprised you; their verdict on the page.

*Story 3.* Watch an ordinary meeting. Tally open, yes/no, tag and stacked questions, your own included. *Bring back:* the tally.

*Story 4.* Find out, for your area: who arranges court visits, who refers to the Witness Service, what the local waiting arrangements are, who your intermediary contact is. *Bring back:* a contact sheet with a “checked on” date.

*Story 5.* Take three questions from any form your service uses and red-pen them. *Bring back:* before and after.

*Story 6.* Walk the route from your service to the nearest court that sits on crime. Sit in the public gallery for half an hour. It is optional; an online court tour is a fair alternative. *Bring back:* five sensory notes. What would be hard for someone you know?

*All stories: train the trainer.* Lead a 20-minute version of one scenario with two colleagues. *Bring back:* their feedback, your change.]],
}
guide "portfolio" "For a portfolio" {
  for_whom = "supervisors",
  text = [[For CPD, supervision or qualification units. *No live case detail, no names, no witness material.*

A reflective account (400 words): a time I promised too much or too little.

An anonymised or invented communication profile, with notes on consent and what I left out.

A plain-language explanation of one special measure. It is tested with at least one person with a learning disability, and changed as a result.

An observation of me by a colleague, using the headings of “What a colleague would notice”.

A local pathway map: first account → interview → charge → waiting → court → after.

A myth I heard at work, what I said, what I’d say now.

A short note from my supervisor about what they have seen change in my practice at eight weeks.]],
}

-- For managers.

guide "shared_computers" "Shared computers, and what is kept" {
  for_whom = "managers",
  text = [[The risk is lower than where a course is about abuse at home. It is not nothing: learners may themselves be witnesses.

*The name outside the course is “Practice learning”.* Use it in calendars, subject lines, reports and file names.

*No case fields.* No box asks about a case.

*What is typed* is for the learner. Practice boxes are never kept. Where something is kept, it is sealed, and only the learner can open it.

*You see* that somebody completed it, and when. You see no answers and no ratings.

*Signing out* is automatic when nobody uses the computer. No name stands on a certificate on the screen after that.]],
}
guide "fill_in" "To fill in before you give it to learners" {
  for_whom = "managers",
  text = [[*Your own place’s numbers and procedures,* each with the day you checked it.

Who takes a safeguarding concern, by day and by night. The employee support line. The local Witness Service, the Witness Care Unit and victim services. Who the intermediary contact is. Who arranges court visits, and what the waiting arrangements are. How a record is signed and timed. Which device may be used for a picture, and who says so. The rule on sharing with the police.

*Ring every number* before release, and each quarter. The number of the Witness Service has not been confirmed.]],
}

-- For somebody who supports a witness.

guide "for_a_supporter" "For a supporter" {
  for_whom = "supporters",
  text = [[You may be the person I bring along to court, or who looks at the easy-read story with me. This page speaks for the witness.

Read it *with* me, not *to* me.

Stop when I want.

Do not ask me about what happened.

Write down the date you used this.

*You can help me with:* who, where, when, what it looks like, how to ask for a break. “I don’t know” and “I don’t understand” are fine answers.

*You can’t help me with:* what happened, what others said, what would sound better, practising the story.

*Always:* write it down. If I remember something new, help me to tell the police officer.

*It is used with the agreement of the CPS or the police.* Tell them when you use it.]],
}
guide "supporter_after" "For a supporter: the wait, and afterwards" {
  for_whom = "supporters",
  text = [[*The day may change.* Tell the person face to face. Information is theirs, and needs planning, not rationing.

*They can have help for their feelings now.* They do not have to wait.

*Waits are part of it.* Food, tablets, toilet, air, honest updates. No talk of evidence in breaks: comfort yes, comment no.

*Tell staff at once* if somebody tries to frighten them. You may need to notice it for them.

*Whatever the verdict,* stay in touch: at two weeks and at two months. Watch sleep, eating, tempers. The court has to be sure. Not sure enough is not the same as telling lies.]],
}
