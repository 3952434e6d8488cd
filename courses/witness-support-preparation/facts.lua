-- Facts: the Liverpool model, special measures, roles, preparation, interviewing, competence, and what may have changed.
--
-- How facts are marked:
-- "verified" means: a stored copy of a page said this. The copies are of varying age, and are not live. The address is that of
-- the site, or the page where it is known. "general" is widely held in the field, and was not looked up: the subject reviewer
-- has still to sign it off. "history": so it was then. "to_check": likely to have moved by late 2026; learners are told so.
-- A fact with parts of different standing, or seen on several pages, is several sources: FA9, FA9b; FA7g is general; FA9x is to be
-- checked. What has a `recheck` is told on the page "What may have changed".
-- All facts are in our own words. None of this is legal advice. No real witness is retold.

-- The Liverpool model.

source "SEED_ISU" {
  text = "From February 2005 to the time of the article, a team of five had run 28 training events, for audiences from Age Concern to police CID. It had presented to the Inns of Court, the Criminal Bar Association and judges, and was due to present in Toronto. From an article on the unit, which is undated.",
  checked = "2026-11-21", status = "history",
  recheck = "The Liverpool unit is told of as history, from an undated article. Whether its work goes on was not looked up.",
}
source "FA1" {
  text = "The Investigations Support Unit (ISU) at Liverpool Council, a social work team, developed Witness Support, Preparation and Profiling (WSP&P). It was there so that people with learning disabilities and the justice agencies could get to better evidence. From the same article.",
  checked = "2026-11-21", status = "history",
}
source "FA1g" {
  text = "The references in the article suggest spring 2008.",
  checked = "2026-11-21", status = "general",
}
source "FA2" {
  text = "A slide set by the unit’s social worker traces the work to 1996 and “Operation Care”. In the first 18 trials, it says, assistance was allowed by judges’ discretion; the scheme in law came later. It mentions a protocol between CPS, police and ISU, and another with the Crown Court. It names four barriers, from Mencap’s 1997 report Barriers to Justice: not reported, not taken forward by police, not prosecuted, not adjusted for at court.",
  address = "https://slideserve.com/rob/the-investigations-support-unit",
  checked = "2026-11-21", status = "verified",
}
source "FA2b" {
  text = "The text of the same slide set.",
  address = "https://slideum.com/doc/4249313",
  checked = "2026-11-21", status = "verified",
}
source "FA2g" {
  text = "The full contents of a WSP&P profile were not found. The profile in Shanice’s story is rebuilt from the name, the Dorset service and current practice.",
  checked = "2026-11-21", status = "general",
}
source "FA3" {
  text = "The unit’s first witness later wrote about going to court. That account belongs to the person who wrote it, and is not retold here.",
  address = "https://docsbay.net/my-life-before-going-to-court",
  checked = "2026-11-21", status = "verified",
}
source "FA4" {
  text = "A national newspaper reported a man with a severe learning disability giving evidence in person at Liverpool Crown Court, with preparation rather than a TV link. The measure should suit the witness. From “Not every vulnerable witness needs a TV link”; only the opening was read.",
  address = "https://thetimes.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA5" {
  text = "The People First Forum’s Witness Profiling Service in Dorset. A worker spends time with the witness, and writes up communication and health needs and when breaks are needed. Judge, prosecution and defence get that, with agreed rules. The worker also arranges visits and plain explanations. Referrals rose from 8 in 2009 to 52 in 2020. From a news page of March 2021.",
  address = "https://dorset.pcc.police.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA5x" {
  text = "Whether the Witness Profiling Service in Dorset is still running.",
  checked = "2026-11-21", status = "to_check",
  recheck = "The Witness Profiling Service in Dorset: last seen in March 2021. Whether it is still running was not confirmed.",
}

-- Eligibility and special measures.

source "FA6" {
  text = "Section 16 of the Youth Justice and Criminal Evidence Act 1999. A witness is eligible if under 18 at the hearing. Or if the quality of their evidence is likely to suffer because of mental disorder, a significant impairment of intelligence and social functioning, or physical disability or disorder. The accused is outside this part of the scheme.",
  address = "https://legalize.dev/uk/law/ukpga-1999-23",
  checked = "2026-11-21", status = "verified",
}
source "FA6b" {
  text = "Who is eligible under section 16, on another page.",
  address = "https://theadvocatesgateway.org/intermediaries",
  checked = "2026-11-21", status = "verified",
}
source "FA7" {
  text = "Section 17: eligible through fear or distress about testifying. Complainants of sexual offences, and of slavery or trafficking offences, are treated as eligible. So are those of any offence where what the accused is said to have done amounts to domestic abuse: added by section 62 of the Domestic Abuse Act 2021.",
  address = "https://legislation.gov.uk/ukpga/2021/17/part/5/crossheading/special-measures/enacted",
  checked = "2026-11-21", status = "verified",
}
source "FA7g" {
  text = "These complainants are treated as eligible unless they say they do not want to be.",
  checked = "2026-11-21", status = "general",
}
source "FA8" {
  text = "The measures: section 23 screen; section 24 live link, which may name someone to accompany the witness, having regard to the witness’s wishes; section 25 evidence in private; section 26 wigs and gowns off; section 27 recorded interview as main evidence; section 28 recorded cross-examination; section 29 intermediary; section 30 communication aids. A screen must still let judge, jury and at least one lawyer for each side see the witness. Versions of 2013 and 2022.",
  address = "https://legislation.gov.uk/ukpga/1999/23",
  checked = "2026-11-21", status = "verified",
}
source "FA8g" {
  text = "What sections 25, 26 and 30 allow, in these words. Intermediary and aids are for section 16 witnesses.",
  checked = "2026-11-21", status = "general",
}
source "FA9" {
  text = "Section 28, recorded cross-examination, reached all Crown Courts for section 16 witnesses by November 2020. It reached them for the group in section 17(4) by the end of 2022. From an article in Counsel magazine.",
  address = "https://cur.at/2OE0UMz",
  checked = "2026-11-21", status = "verified",
}
source "FA9b" {
  text = "Where section 28 had reached, in news of 23 October 2023.",
  address = "https://committees.parliament.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA9c" {
  text = "The Justice Committee took fresh evidence on section 28 in September 2025. The Victims’ Commissioner urged attention to how it keeps victims engaged, not only to conviction rates. Submission of 22 September 2025.",
  address = "https://victimscommissioner.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA9x" {
  text = "What the policy on section 28 is now.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Section 28, recorded cross-examination: the Justice Committee took fresh evidence in September 2025. The policy may have changed.",
}
source "FA10" {
  text = "The court grants measures, not police or a support worker. It considers what would improve, or make the most of, the quality of the evidence, and what the witness wants (section 19). So we say “ask for” or “apply for”, never “you will get”.",
  checked = "2026-11-21", status = "general",
}

-- Roles.

source "FA11" {
  text = "A Registered Intermediary is an impartial, self-employed communication specialist, approved by the Ministry of Justice. They assess and report on communication needs, and help two-way communication. About 700 victims and witnesses a month are helped through the scheme. The National Crime Agency runs matching; police and prosecutors request on 0345 000 5463.",
  address = "https://gov.uk/guidance/ministry-of-justice-witness-intermediary-scheme",
  checked = "2026-11-21", status = "verified",
}
source "FA11b" {
  text = "Registered Intermediaries do not “support” the witness in the emotional sense. They are neutral officers of the court. From a page of 11 November 2024.",
  address = "https://clsa.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA11c" {
  text = "An intermediary must not be left alone with the witness. From a toolkit of 2014.",
  address = "https://paperzz.com/doc/8714352",
  checked = "2026-11-21", status = "verified",
}
source "FA12" {
  text = "Intermediaries for defendants, and for parties in other courts, come by a separate route: the framework of HM Courts and Tribunals Service (HAIS).",
  address = "https://justiceintermediary.org/countries/england-and-wales",
  checked = "2026-11-21", status = "verified",
}
source "FA13" {
  text = "An appropriate adult is for a vulnerable suspect at the police station. It is the wrong term for someone supporting a witness.",
  address = "https://justiceintermediary.org",
  checked = "2026-11-21", status = "verified",
}
source "FA14" {
  text = "Witness care officers give dates, arrange a court visit and help with concerns. There should be a separate waiting room. The Witness Service supports before and on the day.",
  address = "https://gov.uk/going-to-court-victim-witness",
  checked = "2026-11-21", status = "verified",
}
source "FA14b" {
  text = "Citizens Advice has run the Witness Service since 1 April 2015.",
  address = "https://supportingjustice.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA14c" {
  text = "Who runs the Witness Service, on another page.",
  address = "https://wikipedia.org",
  checked = "2026-11-21", status = "verified",
}
source "FA14d" {
  text = "Witnesses can visit beforehand, and try the equipment or screens that have been agreed. From a page of advice on going to court.",
  address = "https://government-world.com",
  checked = "2026-11-21", status = "verified",
}
source "FA14x" {
  text = "Who runs the Witness Service in late 2026, and its phone number.",
  checked = "2026-11-21", status = "to_check",
  recheck = "The Witness Service: who runs it in late 2026, and its phone number, were not confirmed.",
}
source "FA15" {
  text = "Since February 2024, court rules have dealt expressly with a witness’s companion. Where the companion is a professional advisor, the general rule is that they may sit beside or near the witness, subject to ground rules. It changed rule 3.8 of the 2020 Rules.",
  address = "https://legislation.gov.uk/uksi/2024/62",
  checked = "2026-11-21", status = "verified",
}
source "FA15g" {
  text = "ISVAs and IDVAs are among these advisors.",
  checked = "2026-11-21", status = "general",
}
source "FA15x" {
  text = "The number of the rule on companions under the 2025 Rules.",
  checked = "2026-11-21", status = "to_check",
  recheck = "The rule on a witness’s companion: it was 3.8 in the 2020 Rules. Its number in the 2025 Rules was not confirmed.",
}

-- Preparation and the no-coaching rule.

source "FA16" {
  text = "R v Momodou (2005): training or coaching a witness in a criminal case is not allowed for either side. The evidence should be the witness’s own, uncoloured by others’ accounts. Familiarising someone with the building, the people and the process is allowed. If an outside body does it for a prosecution witness, the CPS should be told in advance and invited to comment. The plan should be in writing, records kept, and the case itself left alone. From an article (5046801).",
  address = "https://lawgazette.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA16b" {
  text = "The Momodou judgment, in a law report of 11 February 2005.",
  address = "https://independent.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA16c" {
  text = "The Momodou judgment, on another page.",
  address = "https://swarb.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA16d" {
  text = "Familiarisation and coaching, in an article of February 2025.",
  address = "https://2harecourt.com",
  checked = "2026-11-21", status = "verified",
}
source "FA17" {
  text = "CPS guidance separates helping a witness cope with giving evidence, which is encouraged, from coaching, which is forbidden.",
  address = "https://cps.gov.uk/legal-guidance/speaking-witnesses-court",
  checked = "2026-11-21", status = "verified",
}
source "FA18" {
  text = "Statements are normally re-read on the day of trial. Earlier is exceptional, and the defence should know. Guidance of December 2019.",
  address = "https://cps.gov.uk/legal-guidance/witness-statements-and-memory-refreshing",
  checked = "2026-11-21", status = "verified",
}
source "FA18g" {
  text = "When and where a recorded interview is watched beforehand is decided by the prosecutor and the court, and is recorded.",
  checked = "2026-11-21", status = "general",
}
source "FA19" {
  text = "Young witnesses are told that it is fine to say they do not understand, are confused, or disagree. General advice about how to answer is familiarisation, not coaching.",
  address = "https://victimsupport.org.uk/courtroom-support",
  checked = "2026-11-21", status = "verified",
}
source "FA19g" {
  text = "That the same holds for adults.",
  checked = "2026-11-21", status = "general",
}

-- Interviewing and questioning.

source "FA20" {
  text = "The fourth edition of Achieving Best Evidence came out in 2022. It applies to interviews with victims and witnesses generally, not only recorded ones. It puts weight on planning that is centred on the victim and aware of trauma.",
  address = "https://solicitorsjournal.com",
  checked = "2026-11-21", status = "verified",
}
source "FA20b" {
  text = "The fourth edition of Achieving Best Evidence, in a journal (10.1177/14613557241298802).",
  address = "https://sage.cnpereading.com",
  checked = "2026-11-21", status = "verified",
}
source "FA20c" {
  text = "The fourth edition of Achieving Best Evidence, on another page.",
  address = "https://intersolglobal.com",
  checked = "2026-11-21", status = "verified",
}
source "FA20g" {
  text = "It came out in January.",
  checked = "2026-11-21", status = "general",
}
source "FA20x" {
  text = "Whether Achieving Best Evidence has been revised since 2022.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Achieving Best Evidence: the fourth edition is of 2022. Look for a later revision.",
}
source "FA21" {
  text = "Ground rules hearings can require questions in writing, and set manner and length. They can restrict topics, or repeated questioning by several advocates. They settle aids and adjustments, and can relieve an advocate of “putting the case” line by line. Family, tribunal and Court of Protection cases use them too. From a toolkit.",
  address = "https://theadvocatesgateway.org",
  checked = "2026-11-21", status = "verified",
}
source "FA21b" {
  text = "Questions that exploit a person’s developmental limits are treated as unfair, and in breach of professional conduct. The toolkits were being updated. Permission is needed for other than personal use, so we link to them.",
  address = "https://theadvocatesgateway.org/toolkits",
  checked = "2026-11-21", status = "verified",
  recheck = "The Advocate’s Gateway toolkits: they were being updated when seen. Medium risk of change.",
}
source "FA22" {
  text = "New Criminal Procedure Rules 2025 replaced the 2020 set. News of 22 July 2025.",
  address = "https://transparencynews.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA22g" {
  text = "The 2025 Rules are in force from October 2025.",
  checked = "2026-11-21", status = "general",
}
source "FA22x" {
  text = "The numbers of the rules and Practice Directions. “3.9, ground rules” is the number of 2020.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Criminal Procedure Rules 2025 and Criminal Practice Directions: the numbers of the rules were not confirmed. “3.9, ground rules” is the number of 2020. Medium risk of change.",
}
source "FA23" {
  text = "The Equal Treatment Bench Book: a new, shorter edition was published in July 2024, with revised disability chapters and glossary.",
  address = "https://judiciary.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA23b" {
  text = "The new edition of the Equal Treatment Bench Book, in a journal of spring 2025.",
  address = "https://issuu.com/lawsoc-ni",
  checked = "2026-11-21", status = "verified",
}
source "FA23x" {
  text = "Whether the Equal Treatment Bench Book has been amended since July 2024.",
  checked = "2026-11-21", status = "to_check",
  recheck = "The Equal Treatment Bench Book: the edition is of July 2024. Look for later amendments. Medium risk of change.",
}
source "FA24" {
  text = "Research: adults with intellectual disabilities recalled as much as typically developing children of the same mental age, with few invented details. They found identification line-ups hard. Collins, 2020 (817693).",
  address = "https://ethos.bl.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA24b" {
  text = "Research: children with intellectual disabilities were highly accurate when interviewed supportively, including many with greater impairment. Brown and others, 2012.",
  address = "https://docslib.org/doc/3732674",
  checked = "2026-11-21", status = "verified",
}
source "FA24c" {
  text = "Leading questions to be answered yes or no bring out acquiescence. From a summary on eyewitness memory.",
  address = "https://liquisearch.com",
  checked = "2026-11-21", status = "verified",
}
source "FA24d" {
  text = "Yes or no leading questions and acquiescence, on a page about the evaluation of Safelink, which cites Beckene 2017.",
  checked = "2026-11-21", status = "verified",
}
source "FA24e" {
  text = "A systematic review of cross-examination of this group exists: Morrison and others, 2019. Its findings were not read.",
  address = "https://kar.kent.ac.uk/75522",
  checked = "2026-11-21", status = "verified",
}

-- Competence, capacity, therapy, disclosure.

source "FA25" {
  text = "Everyone of any age starts as competent. The exception is a person who cannot understand questions and give understandable answers. It is judged individually, and takes measures such as an intermediary into account.",
  address = "https://freedomlawclinic.org",
  checked = "2026-11-21", status = "verified",
}
source "FA25b" {
  text = "Competence to give evidence: R v B [2010] EWCA Crim 4.",
  address = "https://lccsa.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA25c" {
  text = "A person who cannot be sworn may still be able to give unsworn evidence in a criminal court. From the abstract of a chapter.",
  address = "https://taylorfrancis.com",
  checked = "2026-11-21", status = "verified",
}
source "FA26" {
  text = "Competence to testify is the court’s question. Mental capacity to decide something is a Mental Capacity Act question. Credibility is a question for the jury or the bench. They are three different things.",
  checked = "2026-11-21", status = "general",
}
source "FA27" {
  text = "CPS guidance of May 2022: therapy should not be delayed for any reason to do with an investigation or prosecution. Police should seek therapy notes only as a reasonable line of enquiry.",
  address = "https://cps.gov.uk/legal-guidance/pre-trial-therapy",
  checked = "2026-11-21", status = "verified",
}
source "FA27b" {
  text = "The guidance on pre-trial therapy, on another page.",
  address = "https://westyorkscb.proceduresonline.com",
  checked = "2026-11-21", status = "verified",
}
source "FA27c" {
  text = "The guidance on pre-trial therapy, on another page.",
  address = "https://fearfree.org.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA27d" {
  text = "There are rules in law on requests for victims’ information: Victims and Prisoners Act 2024, section 28 and related. From its list of contents.",
  address = "https://crimeline.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "FA27x" {
  text = "When the rules on requests for victims’ information come into force, and their code.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Requests for victims’ information (Victims and Prisoners Act 2024, section 28 and related): when they come into force, and the code, were not confirmed.",
}
source "FA28" {
  text = "A profile or a supporter’s notes may have to be disclosed. Write them expecting that both sides may read them. It fits with what the Dorset service does.",
  checked = "2026-11-21", status = "general",
}

-- What else may have changed by late 2026. The page “What may have changed” tells of it.

source "VICTIMS_CODE" {
  text = "The Victims’ Code in use is the one overhauled in April 2021, with 12 rights. From the policy paper on a draft Code.",
  address = "https://gov.uk",
  checked = "2026-11-21", status = "verified",
  recheck = "Victims’ Code: the last confirmed one is of April 2021, with 12 rights. A replacement was consulted on from 5 February to 30 April 2026. Its first right, about being understood and having services adjusted, was redrafted. High risk: a new Code may be in force.",
}
source "VICTIMS_CODE_b" {
  text = "A new Victims’ Code was consulted on from 5 February to 30 April 2026. The first right, about being understood and having services adjusted, was redrafted.",
  address = "https://gov.uk/government/consultations/a-new-victims-code",
  checked = "2026-11-21", status = "verified",
}
source "VICTIMS_CODE_c" {
  text = "The consultation on a new Victims’ Code, in a written answer.",
  address = "https://beyondthevote.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "COURTS_BILL" {
  text = "The Courts and Tribunals Bill was introduced on 25 February 2026, and its Commons committee finished on 28 April 2026. It includes easier access to special measures, and changes to mode of trial.",
  address = "https://obiterj.blogspot.com",
  checked = "2026-11-21", status = "verified",
  recheck = "Courts and Tribunals Bill: introduced on 25 February 2026; the Commons committee finished on 28 April 2026. It includes easier access to special measures, and changes to mode of trial. High risk: it may be an Act, and may come into force in stages.",
}
source "COURTS_BILL_b" {
  text = "The Courts and Tribunals Bill, on another page.",
  address = "https://ukpoliticsdecoded.uk",
  checked = "2026-11-21", status = "verified",
}
source "COURTS_BILL_c" {
  text = "The Courts and Tribunals Bill, on another page.",
  address = "https://parallelparliament.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "COURTS_BILL_d" {
  text = "The Courts and Tribunals Bill, on another page.",
  address = "https://beyondthevote.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "VICTIMS_COURTS_ACT" {
  text = "The Victims and Courts Act 2026 (chapter 19) received Royal Assent on 29 April 2026. It comes into force in stages.",
  address = "https://beta.acthub.uk/uk/ukpga/2026-19",
  checked = "2026-11-21", status = "verified",
  recheck = "Victims and Courts Act 2026 (c. 19): Royal Assent on 29 April 2026, in force in stages. Medium risk of change.",
}
source "VICTIMS_COURTS_ACT_b" {
  text = "The Victims and Courts Act 2026, on another page.",
  address = "https://the-common-room.co.uk",
  checked = "2026-11-21", status = "verified",
}
source "CODE_IN_LAW" {
  text = "The Victims and Prisoners Act 2024, section 2, sets the Code in law. It was shown as not yet in force in the copy seen.",
  address = "https://legislation.gov.uk/ukpga/2024/21/section/2",
  checked = "2026-11-21", status = "verified",
  recheck = "Victims and Prisoners Act 2024, section 2 (the Code in law): shown as not yet in force in the copy seen. High risk of change.",
}
source "COURT_DELAY" {
  text = "About 80,000 Crown Court cases were waiting in early 2026. From a page that repeats others.",
  address = "https://ukpoliticsdecoded.uk",
  checked = "2026-11-21", status = "verified",
  recheck = "Waiting for the Crown Court: about 80,000 cases in early 2026, from a second-hand source. Update the figure, or say that long waits are common.",
}
source "NUMBERS" {
  text = "The telephone number of the Witness Service, and those of local services, have not been confirmed.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Telephone numbers: ring every one before release, and each quarter.",
}
