-- Before the stories: what this course is, what leaving does and does not do, where the learner starts from, and the facts.

unit "before_you_start" {
  title   = "Before you start",
  minutes = 8,
  you     = "You are yourself here. Nobody asks about your own life, and nothing you choose is kept.",
  summary = [[This course is about recognising and responding to abuse in relationships and families, and about the people we work with.

You never have to say whether it touches your own life. You can skip any part, or leave at once with the button at the top. It shows no pictures and plays no sounds of violence.

*Leave this page* hides the page. It can’t remove everything a computer keeps. If you think someone checks this computer, use a phone or computer they can’t see.

Domestic abuse is a pattern between people who are personally connected. It may be control, money, fear or technology as well as violence. It happens across age, sex, disability, sexuality and family form.]],
  start   = "opening",
  order   = "any",
  contributes = { "lo1" },
}

scene "opening"
  title   "What this is"
  image   "media/before-desk.svg" { alt = "A quiet room with a window. A desk with a screen that is turned away from the door, and a mug. The chair is empty." }
  narrate [[This course is about recognising and responding to abuse in relationships and families, and about the people we work with. It’s common, so some people taking it will have lived with it, or are living with it now. You never have to say so.

You can skip any part, or leave at once with the button at the top. Nobody is told what you choose. It does not show pictures or sounds of violence.

If you are using a shared computer, sit where the screen isn’t overlooked. And remember that this button hides the page but can’t remove everything a computer keeps.]]
  note    "Read the ground rules aloud. Say where the quiet room is, and that anyone may pass, or leave. Nobody has to share anything personal."
  note    "One of two facilitators has specialist experience, or a specialist is on call. Useful numbers are at hand as a general list."
  discuss "The ground rules of this group. Is there one to add?" { minutes = 5, at = "end", as = "talk" }
  go      "leaving"

scene "leaving"
  title   "Leaving, and what stays"
  narrate "*Leave this page* is always at the top. Or tap the Shift key three times. On the first page of the course you can try both, without harm."
  heading "What it does"
  list {
    "A list of courses comes up at once, with neutral names.",
    "What you typed goes, and your place in the story goes.",
    "You are signed out.",
  }
  heading "What it does not do"
  list {
    "It hides the page. It doesn’t erase a computer’s history or logs, or anything printed.",
    "It can’t hide that this program is open.",
    "It can’t help with somebody who has already seen the screen.",
  }
  narrate "If you think someone checks this computer, use a phone or computer they can’t see."
  page_break()
  heading "If you walk away"
  narrate "After five minutes without a key, a neutral page covers this one. After fifteen, you are signed out and everything under way is wiped."
  heading "What is kept"
  narrate "Only a list of the units you have finished, which nobody but you can open. When you press *I have finished with this course*, three things are kept for your employer. They are your name, “Practice learning 2: taken part”, and the month. It makes no difference what you did or left out."
  heading "What is never kept"
  list {
    "What you choose, your way through, and what you tried again.",
    "How long you were on a page; what you skipped or left.",
    "What you type, and how you rate yourself.",
    "That you opened Useful numbers, or left a page quickly.",
  }
  go      "how_it_goes"

scene "how_it_goes"
  title   "How the stories go"
  narrate "Each story begins with a note on what is in it, and three choices: *Continue*, *Skip this part* and *Leave this page*. Skipping takes you to a short summary. All three count as taking part. None needs a reason."
  narrate "You stand where a worker stands, and once where the person stands. You choose. Then you see it from the other side, and hear a colleague."
  narrate "Nothing is passed or failed, and nothing is right or wrong. A choice opens something, closes something or costs something. You can try another."
  narrate "Each fact stands with its source. Where something is general knowledge, or still to be checked, it says so. None of it is legal advice."
  narrate "One story has a box for trying out words. What you type goes when the page closes. Please type nothing about yourself or a real person."
  go      "starting_point"

scene "starting_point"
  title   "Where are you starting from?"
  narrate "Ten things that people in our work learn over time. They are about practice only. It is never a test, and it takes about two minutes."
  narrate "Leave out any line you like, or all of them, and carry on. Your answers stay in memory while you are signed in. Nobody else sees them, and nobody counts them."
  note    "In class, allow three quiet minutes on paper that nobody collects, or leave this page out."
  rate    "self_rating" { moment = "before" }
  go      "what_is_known"

scene "what_is_known"
  title   "What is known"
  warning [[Next come facts: what the law says, how common abuse is, and how serious it can be. Strangulation, killing and suicide are named in them. Nothing is described, shown or heard.

You don’t need the numbers for the stories.]] { skip_to = "ready" }
  narrate "Numbers help some people and not others. There are five short pages of facts. Look at what you like, and leave the rest."
  narrate "*Try another way* brings you back to this list. None of it is needed for the stories."
  note    "Don’t read these out one after the other. Have them ready for questions. End on action, never on a statistic."
  choose("look_at", "What would you like to look at?", { no_right_answer = "There is nothing to remember here. It can all be found again in the list of sources." })
    option "the_law" "What the law calls domestic abuse."
      result "A definition, the relationships that it covers, and two offences."
      evidence("FB1b", "The law is the Domestic Abuse Act 2021. It speaks of two people, each 16 or over, who are “personally connected”. One of them behaves in an abusive way. It may happen once or many times.")
      evidence({ "FB1", "FB1b" }, "The abuse may be physical or sexual, violent or threatening, controlling or coercive, economic, psychological, emotional or other.")
      evidence("FB1c", "This has been in force, in general, since 1 October 2021.")
      evidence("FB1", "Economic abuse means a substantial bad effect on someone’s ability to get, use or keep money or property, or to get goods or services.")
      evidence("FB1", "Behaviour aimed at someone else, such as a child, can still be abuse of the adult.")
      evidence({ "FB2", "FB2b" }, "Personally connected means married, civil partners, engaged, in an intimate relationship, with a parental relationship to the same child, or relatives. It may be now or in the past.")
      evidence("FB2g", "A carer, paid or unpaid, is covered only if they are also connected in one of these ways.")
      evidence({ "FB3", "FB3b" }, "A child who sees, hears or experiences the effects, and is related to either person, is a victim in their own right.")
      evidence("FB3c", "Abuse aimed at someone under 16 is treated as child abuse.")
      evidence("FB4", "Controlling or coercive behaviour is an offence. It is repeated or continuous, between people who are personally connected.")
      evidence("FB4", "It has a serious effect that the person knew of, or should have known of. It can mean up to five years in prison.")
      evidence({ "FB4", "FB4b", "FB4c", "FB4d" }, "Since 5 April 2023 the two need not live together. So it covers a former partner, or family in another home, for what is done from that date on. The guidance was brought out again that day.")
      evidence({ "FB5", "FB5b", "FB5c" }, "Non-fatal strangulation and suffocation have been a separate offence since 7 June 2022, with up to five years in prison. No visible injury is needed.")
      go     "ready"
    option "how_common" "How common it is."
      result "What the Office for National Statistics found, and what its numbers don’t measure."
      evidence("FB9", "In the year to March 2025, it was 7.8% of people aged 16 and over. That is about 3.8 million: 2.2 million women and 1.5 million men.")
      evidence("FB9", "Since they were 16, it was about a quarter (25.8%, 12.5 million). Police recorded 1,350,460 incidents and crimes. 816,493 of them were crimes.")
      evidence("FB9b", "The questions are new. Years before the year to March 2024 can’t be compared.")
      evidence("FB9c", "Among people aged 16 to 19 it was almost 20%.")
      evidence("FB9d", "The numbers count people who experienced at least one behaviour. They don’t measure fear, frequency or injury, where women are affected more.")
      evidence("FB9x", "New figures come out each November. This may have changed; it is still to be checked.")
      evidence("FB14", "Economic abuse: 15% of UK women in 12 months, in a survey of late 2024. It was 23% of disabled women, against 13%. Of those it happened to, 42% told nobody. It kept about a quarter from leaving. About one in ten lost their home.")
      evidence({ "FB15", "FB15b" }, "Older people, in figures of 2016 and from people who used services only: 44% of those over 60 were abused by a family member. Among younger people it was 6%. 32% were still with the person after support, against 9%. A quarter had lived with it for over 20 years.")
      evidence({ "FB16", "FB16b", "FB16c" }, "Disabled people: someone may withhold medicine, care, aids or transport, or control through benefits. A partner may be the carer as well. A person may fear losing an adapted home.")
      evidence("FB17", "Honour-based abuse: one helpline had 10,846 contacts from April 2024 to March 2025. 91% of victims were female. 14% were under 18. Often, several people abuse.")
      go     "ready"
    option "how_serious" "How serious it can be, and what it does to health."
      result "Deaths, signs of higher risk, and what research found about distress."
      evidence({ "FB10", "FB10b" }, "In the year to March 2024, police recorded 262 deaths related to domestic abuse. 98 were victims thought to have died by suicide. 80 were killings by a partner or ex-partner. It was the second year in a row with more deaths thought to be by suicide than killings of this kind.")
      evidence("FB10x", "A report of 2026 may give new numbers. This may have changed; it is still to be checked.")
      evidence("FB13", "Control, an approaching or recent separation, and physical or sexual violence together point to higher risk.")
      evidence("FB13b", "A pattern of eight stages before killings by a partner has been described. Loss of control is a trigger in it.")
      evidence("FB11", "Research with women looked at partner violence. Those with depression had higher odds of having lived through it (2.77). So had those with anxiety (4.08) and PTSD (7.34). The two go together. That doesn’t prove which causes which.")
      evidence("FB11b", "Of 260 women who sought specialist help, 76% were above a clinical line for distress. Over three-quarters were above one for PTSD. Symptoms rose with severity. Here too, it is not proof of cause.")
      evidence("Wings", "Both point the same way as what a social worker of the Wings group told: wrong diagnoses, where questions weren’t asked.")
      evidence("FB12", "A past survey asked mental health trusts. Of 42 that replied, 15 had no policy on asking everyone. One asked 3% of patients.")
      go     "ready"
    option "who_helps" "Who helps, and with what."
      result "The checklist, the meeting and the people that the stories speak of."
      evidence({ "FB21", "FB21b", "FB21c" }, "The Dash is a checklist for talking about risk: 24 questions in one version, 27 in that of the police. 14 or more is often treated as high risk. Lower scores with serious professional concern also go to MARAC.")
      evidence("FB21g", "Some police forces already use a different tool when they first respond.")
      evidence({ "FB22", "FB22b" }, "An IDVA is a specialist adviser, and is independent. Statutory guidance was published on 9 May 2025.")
      evidence("FB22g", "MARAC is a meeting of several agencies on the cases of highest risk. The victim doesn’t attend. An IDVA speaks for them.")
      evidence({ "FB23", "FB23b", "FB23c" }, "Clare’s Law has two ways. With the Right to Ask, a person asks, or a third party who is concerned. With the Right to Know, police or another agency begin. It takes up to 28 days in all.")
      evidence("FB23g", "Clare’s Law has been set in law since April 2023. No disclosure doesn’t mean safe.")
      evidence({ "FB26", "FB26b", "FB26c" }, "Phones and accounts: a change of settings or password can alert the person. Plan it with a specialist. Don’t tell people to give up their phones.")
      evidence({ "FB27", "FB27b", "FB27c" }, "Employers: recognise, respond, support, refer. Don’t seek proof. Don’t contact the person said to abuse. Don’t become the support worker.")
      evidence("FB28", "Trauma-informed work has six principles: safety, trust, choice, collaboration, empowerment, cultural consideration.")
      evidence("FB29", "In Dudley, a group called Wings ran for ten weeks at a time, with a support group afterwards.")
      go     "ready"
    option "moving" "What is moving in the law, and what differs in Wales."
      result "Four things that may have moved by late 2026, and the rules on homelessness."
      evidence("FB6", "Honour-based abuse: the Crime and Policing Act 2026 received Royal Assent on 29 April 2026.")
      evidence({ "FB6b", "FB6c" }, "In February 2026 two things were added to the Bill: a definition in law, and a power to bring out guidance for all agencies.")
      evidence("FB6x", "Its final sections, start and guidance were not found. This may have changed; it is still to be checked.")
      evidence({ "FB7", "FB7b", "FB7c" }, "Family courts: in October 2025 the government said that it would repeal the presumption of parental involvement. A Bill of 2026 would do so.")
      evidence("FB7x", "It was not law when last seen, in April 2026. This may have changed; it is still to be checked.")
      evidence({ "FB24", "FB24b", "FB24c", "FB24d" }, "Domestic abuse protection notices and orders were tried out from 27 November 2024. Greater Manchester, Croydon, Bromley, Sutton and the British Transport Police came first.")
      evidence({ "FB24", "FB24d" }, "Cleveland and North Wales came in 2025. The trial was extended to 31 March 2026.")
      evidence("FB24g", "Elsewhere there are the older notice and order, DVPN and DVPO, and non-molestation and occupation orders.")
      evidence("FB24x", "What applies after 31 March 2026 was not found. This may have changed; it is still to be checked.")
      evidence({ "FB21d", "FB21e", "FB21x" }, "The Dash: in August 2025 a minister said that it did not work well, and a review was commissioned. SafeLives said: improve it, don’t scrap it. What may replace it is still to be checked.")
      evidence("FB8", "In England, people who are homeless through domestic abuse have automatic priority need.")
      evidence("FB8g", "Wales has its own rules on homelessness.")
      go     "ready"
    option "go_on" "No facts today. Go on."
      result "The stories don’t need the numbers. The facts and their sources can be looked at whenever you like."
      go     "ready"

scene "ready"
  title   "Whenever you are ready"
  narrate "There are six stories, of about 10 to 13 minutes each. Take them in any order, or leave some out."
  narrate "If a story feels too near, its summary is just as good. Useful numbers are one key away: F8. The list mixes many kinds of service."
  finish  "completed"
