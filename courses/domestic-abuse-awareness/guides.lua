-- Pages for facilitators, supervisors and managers. None of them is shown in a learner's story.

-- For facilitators: before the day.

guide "two_cautions" "Two cautions about where it comes from" {
  for_whom = "facilitators",
  text = [[The course draws on two accounts of practice: the Wings group in Dudley, and a case from Bournemouth.

*1. Figures.* The Wings article gives figures without a source, in the wording of its time. They are history only, and this course does not use them. Don’t quote them as statistics. Say “died by suicide”.

*2. An explanation to question.* The Bournemouth case study calls the same person by two letters in different paragraphs. It explains the abuse partly through “co-dependency”. Keep its strengths: work built on a relationship, persistence, choice, and a front door of her own. Invite people to question “co-dependency”. It can share out responsibility that belongs to the person abusing.]],
}
guide "what_it_contributes_to" "What the course covers, and where" {
  for_whom = "facilitators",
  text = [[*The ten outcomes, and the units.*

*LO1.* Recognise domestic abuse as a pattern, including control, economic and technology-based abuse, and across age, sex, disability, sexuality and family form. Units 1 to 6.

*LO2.* Create a safe moment and ask; respond to a disclosure, and to silence. Units 1, 2 and 6.

*LO3.* See how abuse shapes mental health, substance use and behaviour, and how an unasked question can lead to the wrong explanation. Units 1 and 6.

*LO4.* Use a risk checklist as a conversation; use judgement; know when to share without consent and how to say so. Units 2 and 5.

*LO5.* Apply adult safeguarding law and Making Safeguarding Personal where abuse, care needs, caring roles and capacity meet. Unit 3.

*LO6.* Respond safely to men, LGBT+ people, people facing honour-based abuse, disabled and older people. Units 3 and 4.

*LO7.* Understand risk around and after separation; see children as victims; keep addresses, records and devices safe. Units 2 and 5.

*LO8.* Work with IDVAs, MARAC, police, housing and health; know what Clare’s Law and protection orders can and can’t do. Units 2, 4 and 5.

*LO9.* Support a colleague or oneself; know where the professional line is. Unit 5, and the class.

*LO10.* Take part in building trauma-informed, group and peer support (the Wings idea). Unit 6.

The units are numbered in the order of the list: Carole 1, Leanne 2, Gwen 3, Marcus and Samira 4, Kirsty 5, Dee 6.]],
}
guide "law_and_frameworks" "Laws and frameworks the course takes from" {
  for_whom = "facilitators",
  text = [[*Domestic Abuse Act 2021, sections 1 to 3; statutory guidance, July 2022.* The definition; personally connected; children as victims. All units.

*Serious Crime Act 2015, section 76 (amended), with statutory guidance of 2023, and section 75A.* Controlling or coercive behaviour; strangulation. Units 2 and 5.

*Care Act 2014, sections 9 to 10, 42 and 68 (England). Social Services and Well-being (Wales) Act 2014, section 126. Making Safeguarding Personal.* The three-part test; the outcomes the person wants; advocacy; carers. Unit 3.

*Mental Capacity Act 2005; inherent jurisdiction.* An unwise decision, or a decision under duress. Unit 3.

*Dash checklist, MARAC, IDVA (statutory guidance, May 2025).* A conversation about risk, a plan by several agencies, specialist support. Unit 2.

*Clare’s Law (DVDS); protection notices and orders.* Right to Ask and Right to Know; the map of orders. Unit 5. Where orders apply has to be checked.

*NICE PH50 and QS116.* Trained staff ask, privately; as a routine in some services. Unit 1.

*Violence against Women, Domestic Abuse and Sexual Violence (Wales) Act 2015.* “Ask and Act”, and the Welsh training framework. Unit 1.

*The working definition of trauma-informed practice (November 2022).* Safety, trust, choice, collaboration, empowerment, cultural consideration. Unit 6.

*NHS guidance on access to records; data protection law.* Hide, redact, code, don’t print. Unit 5.

*CIPD and EHRC, and Acas guidance for employers.* Recognise, respond, support, refer. Unit 5, and the class.

*England and Wales.* Unit 3 speaks of the Welsh Act to learners in Wales. Wales has its own rules on homelessness, and a helpline of its own. This page is not legal advice.]],
}
guide "before_the_day" "Before the day" {
  for_whom = "facilitators",
  text = [[*Two facilitators.* One has specialist experience of domestic abuse, or there is a specialist on call.

*The room.* Two exits, a quiet room, water, tissues. No glass wall to a corridor. Not straight after lunch, with a “fun” session either side.

*The joining note is neutral.* It gives the content, the rule that people may pass, and a way to opt out through a manager who won’t ask why. It has helplines as a *general* list (“Useful numbers”). The subject line doesn’t mention abuse.

*Expect* survivors, people living with abuse now, people who have harmed, relatives, and colleagues from one household in the same room. Don’t ask who. Plan the seats so that anyone can leave without crossing the front.

*If victims and survivors contribute,* they are paid, prepared, supported, and in control of what’s said. Scripts or film rather than live telling is fine. In Dudley, people who used the service made a police training video.

*Don’t use* hot-seat role-play of abuse, “power shuffle” exercises based on life experience, or rounds in which people disclose. No questions to a panel of survivors without somebody who moderates.]],
}
guide "train_the_trainer" "Train the trainer" {
  for_whom = "facilitators",
  text = [[Lead a 20-minute session on one decision, together with a co-leader. Use the rules on leaving and passing.

*Bring back:* the feedback, and what you’d change.]],
}

-- For facilitators: on the day.

guide "running_a_scenario" "Running a scenario" {
  for_whom = "facilitators",
  text = [[*At the start,* read the ground rules aloud.

*1.* The scene.

*2.* A silent vote with cards.

*3.* Pairs argue for an option that they didn’t choose.

*4.* Show what happens.

*5.* Then the three views, in this order: the person, the colleague, the guidance. *Keep quiet for ten seconds* after the person’s.

*6.* Ask, “What did this open, close or cost?”

*Unit 3, the decision with no right answer.* Four walls. Each wall names its cost aloud.

*Unit 6, Dee.* Use the strip “What this cost me, what it kept” on paper. Work in silence for two minutes first.

*Breaks.* At least every 45 minutes.

*The end.* End on action and grounding, never on a statistic.]],
}
guide "tricky_moments" "Tricky moments" {
  for_whom = "facilitators",
  text = [[*“Why don’t they just leave?”* “What would it cost her, today, in this story?” Then what is known: control, an approaching or recent separation, and physical or sexual violence together point to higher risk.

*“It’s as bad for men; why always women?”* Give the figures for both. In the year to March 2025 about 2.2 million women and 1.5 million men in the last year (ONS). Say that severity and fear differ on average, and that each person gets the same question. New figures come out each November: look before you quote these.

*“That’s just their culture.”* “No culture owns it. What would help *this* person?”

*Someone minimises, jokes, or quizzes about tactics.* Bring it back to the person in the scenario. Notice. Talk with your co-facilitator. Don’t provide tactics, ways of tracking, or addresses of services.

*Someone becomes very certain about a real couple.* Stop kindly. There is a safeguarding route outside the session.

*Silence.* Let it be. Offer a walk and a talk, or writing that won’t be collected.]],
}
guide "someone_harmed" "If somebody tells you they are being harmed" {
  for_whom = "facilitators",
  text = [[*1. In the group.* “Thank you. You don’t have to say more here. Would you like to step out with my co-facilitator?” Carry on with something neutral.

*2. In private.* Believe them. It is not their fault. Are you safe to go home today? Are there children or others? What would you like? Don’t probe, and don’t write names in the session notes.

*3. Explain the limits before more is said.* If there is a serious risk, or a child or an adult at risk: share it, and tell them how, unless that is unsafe.

*4. Offer, don’t push.* A specialist helpline, *now, on our phone*. The employer’s policy on domestic abuse, or its named lead. The union, occupational health, the GP. Safe contact only. Don’t email a summary.

*5. Ask before telling their manager.* Remember that the manager, or IT, may be connected to the person.

*6. One agreed check-in.* Record as little as is needed, in the host’s safeguarding record, not in the training record.]],
}
guide "someone_harming" "If somebody tells you they cause harm, or you think they may" {
  for_whom = "facilitators",
  text = [[Don’t shame, collude or investigate in the room.

In private: “I’m glad you said it. I can’t keep it to myself if people are at risk. There is a line for people worried about their behaviour.” That is the Respect Phoneline, in Useful numbers.

Follow safeguarding. For staff who work with children or adults, follow the host’s process for allegations too.

Consider whether another participant is connected.]],
}

-- For facilitators: afterwards.

guide "afterwards" "Afterwards" {
  for_whom = "facilitators",
  text = [[Debrief with your co-facilitator: what landed, who was quiet, what we carried home.

Facilitators get supervision.

Collect feedback on paper, with no names and one box only.]],
}
guide "the_ten_statements" "The ten statements, before and after" {
  for_whom = "facilitators",
  text = [[They are about practice only. No line asks about anybody’s own life. The answers are words, not numbers, and one of them is “Prefer not to say”.

They stay in memory while somebody is signed in, and then they are gone. They are reported for nobody, and counted nowhere. Should they ever be counted, then only where ten or more people answered.

On paper, in class: don’t collect them.]],
}
guide "not_checked" "What has not been checked" {
  for_whom = "facilitators",
  text = [[“Checked” in this course means that a stored copy of a page said so. The copies are of different ages, and are not live. “General knowledge” means widely held in the field, and not looked up; the subject reviewer has still to sign it off.

*To check first, in this order:*

*1.* Every number in Useful numbers, by ringing it. Hourglass and the stalking line first.

*2.* Honour-based abuse: sections, start and any guidance under the Crime and Policing Act 2026.

*3.* Protection orders after 31 March 2026, and which apply where learners work.

*4.* Anything that replaces the Dash, or a change to MARAC; the tool used locally.

*5.* The presumption of parental involvement; the Courts and Tribunals Bill.

*6.* What differs in Wales in units 1, 3 and 5, and where Live Fear Free stands.

*7.* Readers, paid: a specialist service for all six units. For unit 4 an IDVA, a “by and for” service on honour-based abuse, and an LGBT+ service. For unit 3 a disabled people’s organisation. For unit 6 people who have lived with substance use and homelessness. None of these has read it yet.

*8.* Advice on employment and data protection, on what must not be recorded.

*9.* Paragraph numbers of statutory guidance are left out on purpose. Only second-hand copies or excerpts were read.

*Also:* before you mention a code word or a “safe space” scheme in shops or pharmacies, check that it still runs. Such schemes change; none is named here.

*The names in the stories are invented.* Nobody has yet compared them with the registers.]],
}

-- For supervisors.

guide "practice_tasks" "Tasks between sessions, and what comes back" {
  for_whom = "supervisors",
  text = [[Each takes 30 to 60 minutes.

*The rule:* no searching of real case files, no real names, and nothing taken home that mentions abuse in its title.

*Unit 1.* Write a one-sentence “everyone is seen alone” rule for your service. Ask three colleagues what would stop it working. *Bring back:* the sentence and the obstacles.

*Unit 2.* List every way your service contacts people. Mark which would show on a lock screen, envelope, bank statement or shared calendar. *Bring back:* the list, and one change.

*Unit 3.* Map the local route where abuse meets care needs: adult safeguarding, IDVA, carers, advocacy, police. Ring one number and ask who takes it. *Bring back:* the map, with “checked on” dates.

*Unit 4.* Look at your waiting room and website as Marcus, Samira and Gwen. *Bring back:* three photographs of *walls or pages* (no people).

*Unit 5.* Take a blank template from your system. Find every place where an address, school or name is pulled in. *Bring back:* the places, and who can fix them.

*Unit 6.* Ask two neighbouring services for their entry conditions. Lay them side by side. *Bring back:* where someone would fall through.

*All units: train the trainer.* Lead a 20-minute session on one decision, with a co-leader, using the rules on leaving and passing. *Bring back:* the feedback, and what you’d change.]],
}
guide "portfolio" "For a portfolio" {
  for_whom = "supervisors",
  text = [[It must not contain the learner’s own experience of abuse, the identity of anybody they support, or addresses. Say so before they begin.

A reflective account: a time a threshold or form did my thinking.

My own wording for asking, tried out with a colleague and revised.

An anonymised or invented case recorded two ways: one blames the victim, one places responsibility. What changes?

A pathway map, with the dates it was checked.

A before-and-after of a letter, text or template made safe.

Observation by a colleague of me leading part of the class.

A supervision note, agreed with the supervisor, on what I find hard and what I’ve put in place.

*File names are neutral* (“Practice account 3”). Files are stored on the work system only.]],
}

-- For managers.

guide "what_must_not_be_recorded" "What must not be recorded" {
  for_whom = "managers",
  text = [[Some who take this course live with abuse. Some work with, or live with, the person who harms them. So as little as possible is known about who did what.

*Never record:*

Choices, ways through, second tries. They read as opinions or experience.

Time on any page, which unit was skipped or left, the use of *Leave this page*, visits to Useful numbers. They look like a disclosure.

What was typed: thoughts, or words “as Dee”; drafts. The computer is shared.

Individual self-ratings. An employer might infer something.

The computer’s address or name, recordings of the screen, heat maps, counting by others, fonts or video from elsewhere. They leak, and leave a history.

Reasons for opting out, in training or HR systems. Opting out is private.

*You may record,* if you need it: the person, “Practice learning 2: taken part”, and the month, not the time. It is set when the person says “I have finished with this course”, whatever they did.

*Where something else keeps logs,* such as a network or a managed computer: agree with IT that names are neutral, that logs are kept for the shortest lawful time, and that line managers don’t review them.

*Do a data protection impact assessment.* Something that a learner discloses in writing, by mistake, may be special category or criminal-offence data. So the course has no place to type it.

*A portfolio* is the learner’s only. It is off by default, with a sign-in of its own, neutral titles and one way to delete it all, and not on the shared profile.]],
}
guide "names_and_screens" "Names, screens and paper" {
  for_whom = "managers",
  text = [[*What we guard against:* a colleague behind the chair. The next person at the computer. A manager who reads a report. IT reading logs. A partner who works here, or sees a phone, a printout, a calendar or a certificate. A learner overwhelmed in the middle of a scene. Someone who uses the course to learn who knows what.

*Use the neutral name, “Practice learning 2”,* in calendars, subject lines, reports, certificates, menus and file names. The real title appears inside the page only. Don’t put names of units (“post-separation”, “honour”) where others see them.

*No* badges, leaderboards, or progress shared with a team.

*No printing* of stories or of Useful numbers. Useful numbers holds many kinds of service, and numbers can be copied down.

*Sound* only with headphones. Nothing plays by itself.

*Seats* where the screen isn’t overlooked. *Opting out* is through a manager who won’t ask why.]],
}
guide "before_release" "Before you release it in your place" {
  for_whom = "managers",
  text = [[*1.* Two colleagues stand two metres behind. Can they tell what it’s about?

*2.* Leave by mouse, touch, keyboard and screen reader, with the network off. It should take less than a second to reach something neutral.

*3.* Try to get back: Back five times, open it again, sign in again. Look in history, downloads, recent files, the print queue and the clipboard.

*4.* Search what the computer keeps, and its logs, for a phrase that you typed into a practice box.

*5.* Ask an administrator for everything known about a test learner. It should be only the name, the neutral course and the month.

*6.* Sign in as the next person.

*7.* Try to reach a unit when signed out.

*8.* A specialist service and at least two survivors (paid) try it, and say what frightened them.

*Then:* ring every number in Useful numbers, now and each quarter. Add your local IDVA, the council’s adult and children’s safeguarding teams, and staff support, with the day you checked them.]],
}
