-- Before the stories: what this course is, what it is not, where the learner starts from, and the facts.

unit "before_you_start" {
  title   = "Before you start",
  minutes = 7,
  you     = "You are yourself here. Nobody asks about your own life, or about anybody you work with.",
  summary = [[This is a course for people who may one day stand next to a witness. There is no test. You make choices, see what might follow, and can always try another way.

Some of it is about people being hurt, without detail. You can leave at any time and come back.

It is not legal advice. It does not coach anybody, and nobody practises what they will say in court. It has no place for a real case.

The court decides about special measures. Everybody else may ask, and can help the court to understand the person.]],
  start   = "opening",
  order   = "any",
  contributes = { "lo3", "lo4", "lo8" },
}

scene "opening"
  title   "What this is"
  narrate [[This is a course for people who may one day stand next to a witness. There’s no test. You’ll make choices, see what might follow, and can always try another way.

Some of it is about people being hurt, without detail. You can leave at any time and come back.

Nothing you choose is recorded against your name except, once you have finished, that you took part.]]
  note    "Put up the ground rules and ask what is missing. Say what the limits of confidentiality are. Anyone may pass, and passing needs no reason."
  note    "If a co-leader with a learning disability is there, they have agreed what comes. They are paid, and have someone with them. Nobody is asked to relive being a witness."
  discuss "The ground rules of this group. What’s missing?" { minutes = 5, at = "end", as = "talk" }
  go      "what_it_is_not"

scene "what_it_is_not"
  title   "What this is not"
  list {
    "It is *not coaching.* Nobody here practises what a witness will say. Getting to know the court is allowed; rehearsing the evidence is not.",
    "It is *not legal advice.* If you need some, ask a lawyer.",
    "It is *not the place for a real case.* Please type nothing about one. Don’t bring one to a class: if it is going through the courts, leave it out.",
    "It is *not about real people.* Every person and place in the stories is invented.",
  }
  narrate "You may be a witness yourself, or know one. You never have to say so. If you are, please don’t talk about your evidence here or in a group. The officer, or the witness care officer, is the one to ask."
  go      "how_it_goes"

scene "how_it_goes"
  title   "How the stories go"
  narrate "There are six stories, of about 10 to 15 minutes each. In five of them you stand where a worker, an officer or an advocate stands. In the last one you stand where the witness stands."
  narrate "You choose, and see at once what happens. Then you see it from the witness’s side. You hear what a colleague would notice, and what guidance says. Look at them in any order."
  narrate "Nothing is right or wrong here. A choice opens something and closes something. After each one you can *try another way* or *carry on*."
  narrate "Each story has a plain summary. You find it at the end, and at the start if you prefer not to play."
  page_break()
  heading "How facts are marked"
  narrate "Each fact stands with its source. “General knowledge” has not been checked against a source. What is still to be checked says so. The law moves: look at *What may have changed*."
  heading "What is kept"
  narrate "What you choose is kept while a story is under way, so that you can come back to your place. When the story ends, it goes. The ten lines on the next page, if you rate them, are kept for you alone. Your employer can see that you took part, and when. Nothing else."
  narrate "Whatever you write in a box is for you. Please leave out names, and anything about a real case. On a computer that others use, sit where the screen isn’t overlooked."
  go      "starting_point"

scene "starting_point"
  title   "Where are you starting from?"
  narrate "Ten things that people who stand next to a witness learn over time. It is never a test. There is no total, and nobody counts them."
  narrate "Leave out any line you like, or all of them. You’ll see them again at the end."
  note    "In class, allow three quiet minutes on paper that nobody collects, or leave this page out."
  rate    "self_rating" { moment = "before" }
  go      "what_is_known"

scene "what_is_known"
  title   "What is known"
  narrate "The stories come with the facts they need. If you like to have them first, here they are. You can look at one page and go on, or read the others afterwards."
  note    "Don’t read these out one after the other. Have them ready for questions."
  choose("look_at", "What would you like to look at?", { no_right_answer = "There is nothing to remember here. It can all be found again in the list of sources.", read_all = true })
    option "liverpool" "Where the idea comes from: Liverpool, and Dorset."
      result "A social work team in Liverpool, and a service in Dorset."
      evidence("FA1", "The Investigations Support Unit at Liverpool Council was a social work team. It developed Witness Support, Preparation and Profiling. The aim was better evidence, for people with learning disabilities and for the justice agencies.")
      evidence("SEED_ISU", "From February 2005 a team of five ran 28 training events, for audiences from Age Concern to police CID. It had spoken to the Inns of Court, the Criminal Bar Association and judges. It was due to speak in Toronto.")
      evidence("FA1g", "The article that tells of this is undated. What it refers to suggests spring 2008.")
      evidence({ "FA2", "FA2b" }, "A slide set traces the work to 1996 and “Operation Care”. In the first 18 trials help was allowed by judges’ discretion. The scheme in law came later.")
      evidence({ "FA2", "FA2b" }, "It speaks of a protocol between CPS, police and the unit, and of another with the Crown Court.")
      evidence({ "FA2", "FA2b" }, "It names four barriers, from a Mencap report of 1997: not reported, not taken forward by police, not prosecuted, not adjusted for at court.")
      evidence("FA2g", "What a Liverpool profile held was not found in full. The one in Shanice’s story is rebuilt, from the name, the Dorset service and current practice.")
      evidence("FA5", "In Dorset, a worker spends time with the witness and writes down communication and health needs, and when breaks are needed. Judge, prosecution and defence get it, with agreed rules.")
      evidence("FA5", "The Dorset worker also arranges visits and plain explanations. Referrals rose from 8 in 2009 to 52 in 2020.")
      evidence("FA5x", "Whether the Dorset service is still running is still to be checked.")
      evidence({ "FA3", "FA4" }, "Two real witnesses’ stories are in the public domain. They informed this course. They belong to those who lived them, and are not retold here.")
      go     "ready"
    option "measures" "Special measures: what they are, and who decides."
      result "Eight measures, two ways of being eligible, and the court, which decides."
      evidence("FA10", "The court grants measures, not police or a support worker. It looks at what would make the most of the quality of the evidence, and at what the witness wants. So we say “ask for”, never “you will get”.")
      evidence({ "FA6", "FA6b" }, "Section 16: a witness is eligible if under 18 at the hearing.")
      evidence({ "FA6", "FA6b" }, "Or if the quality of their evidence is likely to suffer because of mental disorder, or a physical disability or disorder.")
      evidence({ "FA6", "FA6b" }, "Or because of what the Act calls a “significant impairment of intelligence and social functioning”.")
      evidence("FA6", "The accused is outside this part of the scheme.")
      evidence("FA7", "Section 17. Eligible through fear or distress about testifying.")
      evidence("FA7", "Some need not show fear. A complainant of a sexual offence is treated as eligible, and so is one of slavery or trafficking. So is one of any offence, where what the accused is said to have done amounts to domestic abuse.")
      evidence("FA7g", "They are, unless they say they do not want to be.")
      evidence("FA8", "The list. 23: a screen. 24: live link. 25: evidence in private. 26: wigs and gowns off. 27: the recorded interview is the main evidence. 28: recorded cross-examination. 29: an intermediary. 30: aids to communicate. The numbers are those of the sections.")
      evidence("FA8", "Live link may name someone to accompany the witness, having regard to the witness’s wishes. A screen must still let judge, jury and at least one lawyer for each side see the witness.")
      evidence("FA8g", "Intermediary and aids are for section 16 witnesses.")
      evidence({ "FA9", "FA9b" }, "Section 28 reached all Crown Courts for section 16 witnesses by November 2020. For the group in section 17(4), it did so by the end of 2022.")
      evidence("FA9c", "The Justice Committee took fresh evidence on it in September 2025. The Victims’ Commissioner urged attention to how it keeps victims engaged, not only to conviction rates.")
      evidence("FA9x", "The policy on section 28 may have changed. It is still to be checked.")
      go     "ready"
    option "who_is_who" "Who is who around a witness."
      result "Names that are often mixed up."
      evidence("FA11", "A Registered Intermediary is an impartial, self-employed communication specialist, approved by the Ministry of Justice. They assess and report on communication needs, and help two-way communication.")
      evidence("FA11", "About 700 victims and witnesses a month are helped through the scheme. The National Crime Agency runs matching. Police and prosecutors request on 0345 000 5463.")
      evidence("FA11b", "They do not “support” the witness in the emotional sense. They are neutral officers of the court.")
      evidence("FA11c", "An intermediary must not be left alone with the witness.")
      evidence("FA12", "Intermediaries for defendants, and for parties in other courts, come by a separate route, called HAIS.")
      evidence("FA13", "An appropriate adult is for a vulnerable *suspect* at the police station. It is the wrong term for someone supporting a witness.")
      evidence("FA14", "Witness care officers give dates, arrange a court visit and help with concerns. There should be a separate waiting room. The Witness Service supports before and on the day.")
      evidence({ "FA14b", "FA14c" }, "Citizens Advice has run the Witness Service since 1 April 2015.")
      evidence("FA14x", "Who runs it in late 2026, and its number, are still to be checked.")
      evidence("FA15", "Since February 2024, court rules have dealt with a witness’s companion. A professional advisor may, as a general rule, sit beside or near the witness. Ground rules come first.")
      evidence("FA15g", "ISVAs and IDVAs count as advisors.")
      evidence("FA15x", "It was rule 3.8 of the 2020 Rules. Its new number is still to be checked.")
      go     "ready"
    option "preparing" "Getting ready for court without rehearsing."
      result "The line between getting to know the court and coaching."
      evidence({ "FA16", "FA16b", "FA16c", "FA16d" }, "*Momodou*, 2005: training or coaching a witness in a criminal case is not allowed, for either side. The evidence should be the witness’s own, uncoloured by others’ accounts.")
      evidence("FA16", "Familiarising someone with the building, the people and the process is allowed.")
      evidence({ "FA16", "FA16d" }, "Does an outside body prepare a prosecution witness? Then the CPS should be told in advance and invited to comment. The plan should be in writing, records kept, and the case itself left alone.")
      evidence("FA17", "Helping a witness to cope with giving evidence is encouraged. Coaching is forbidden.")
      evidence("FA14d", "Witnesses can visit beforehand, and try the equipment or screens that have been agreed.")
      evidence("FA18", "Statements are normally re-read on the day of trial. Earlier is exceptional, and the defence should know.")
      evidence("FA18g", "When and where a recorded interview is watched beforehand is for the prosecutor and the court. It is recorded.")
      evidence("FA19", "Young witnesses are told that it is fine to say they do not understand, are confused, or disagree. Advice on *how* to answer is familiarisation, not coaching.")
      evidence("FA19g", "The same should hold for adults.")
      go     "ready"
    option "questions" "Interviews and questions."
      result "Guidance on interviews, rules for questions, and what research found."
      evidence({ "FA20", "FA20b", "FA20c" }, "The fourth edition of *Achieving Best Evidence* came out in 2022. It is for all interviews with victims and witnesses, not only recorded ones. It puts weight on a plan that is centred on the victim and aware of trauma.")
      evidence("FA20g", "It came out in January.")
      evidence("FA20x", "Whether it has been revised since is still to be checked.")
      evidence("FA21", "Ground rules hearings can require questions in writing, and set manner and length. They can restrict topics, or repeated questioning by several advocates. They settle aids and adjustments.")
      evidence("FA21", "They can relieve an advocate of “putting the case” line by line. Family, tribunal and Court of Protection cases use them too.")
      evidence("FA21b", "Questions that exploit a person’s developmental limits are treated as unfair, and in breach of professional conduct.")
      evidence({ "FA23", "FA23b" }, "Judges have the *Equal Treatment Bench Book*. A new, shorter edition came out in July 2024, with revised disability chapters and glossary.")
      evidence("FA24", "Research with adults with intellectual disabilities: they recalled as much as typically developing children of the same mental age, with few invented details. They found line-ups hard.")
      evidence("FA24b", "Research with children with intellectual disabilities: they were highly accurate when interviewed supportively, including many with greater impairment.")
      evidence({ "FA24c", "FA24d" }, "Leading questions to be answered yes or no bring out agreement.")
      evidence("FA24e", "There is a review of research on cross-examination of this group. What it found was not read.")
      go     "ready"
    option "three_words" "Competence, capacity, credibility; therapy; notes."
      result "Three words that are not the same, and what should not wait."
      evidence("FA26", "*Competence* to testify is the court’s question. *Mental capacity* to decide something is a Mental Capacity Act question. *Credibility* is for the jury or the bench.")
      evidence({ "FA25", "FA25b" }, "Everyone of any age starts as competent. The exception is a person who can’t understand questions, or can’t give answers that are understood. It is judged for each person, with help such as an intermediary in mind.")
      evidence("FA25c", "A person who cannot be sworn may still be able to give unsworn evidence in a criminal court.")
      evidence({ "FA27", "FA27b", "FA27c" }, "Therapy should not be delayed for any reason to do with an investigation or prosecution. Police should seek therapy notes only as a reasonable line of enquiry.")
      evidence("FA27d", "There are rules in law on requests for victims’ information.")
      evidence("FA27x", "When those rules come into force, and their code, are still to be checked.")
      evidence("FA28", "A profile, or a supporter’s notes, may have to be disclosed. Write them expecting that both sides may read them.")
      go     "ready"
    option "moving" "What may have changed."
      result "Law and guidance that may have moved by late 2026."
      evidence("VICTIMS_CODE", "When last seen, the Victims’ Code in use was that of April 2021, with 12 rights.")
      evidence({ "VICTIMS_CODE_b", "VICTIMS_CODE_c" }, "A new one was consulted on from 5 February to 30 April 2026. Its first right, about being understood and having services adjusted, was redrafted. A new Code may be in force.")
      evidence("CODE_IN_LAW", "Section 2 of the Victims and Prisoners Act 2024 sets the Code in law. It was not yet in force in the copy seen.")
      evidence({ "COURTS_BILL", "COURTS_BILL_b", "COURTS_BILL_c", "COURTS_BILL_d" }, "The Courts and Tribunals Bill was introduced on 25 February 2026. Its Commons committee finished on 28 April. It includes easier access to special measures, and changes to mode of trial. It may now be an Act.")
      evidence({ "VICTIMS_COURTS_ACT", "VICTIMS_COURTS_ACT_b" }, "The Victims and Courts Act 2026 received Royal Assent on 29 April 2026. It comes into force in stages.")
      evidence("COURT_DELAY", "About 80,000 Crown Court cases were waiting in early 2026, says a second-hand source. Long waits are common.")
      evidence("FA22", "New Criminal Procedure Rules 2025 replaced those of 2020.")
      evidence("FA22g", "They have been in force since October 2025.")
      evidence("FA22x", "The numbers of the rules are still to be checked. In the rules of 2020, ground rules were 3.9.")
      evidence("FA21b", "The Advocate’s Gateway toolkits were being updated when seen.")
      evidence("FA23x", "Whether the Bench Book has been amended since is still to be checked.")
      evidence("NUMBERS", "The number of the Witness Service, and local numbers, are still to be checked.")
      go     "ready"
    option "not_now" "None of them now."
      result "That is fine. The stories bring what they need. The facts and their sources can be looked at whenever you like."
      go     "ready"

scene "ready"
  title   "Whenever you are ready"
  narrate "Take the stories in any order, or leave some out. Colin’s two are best one after the other: the fourth and the fifth."
  narrate "The last story is Lorraine’s, told by her."
  finish  "completed"
