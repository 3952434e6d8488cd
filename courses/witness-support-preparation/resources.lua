-- What to keep after the course. Addresses are shown, never opened: the course works with no network.
-- Each page was read in a stored copy on the day given; copies are of varying age. Where only the site is known, its address stands.

resource "own_procedures" {
  title = "Your own place’s procedures",
  text = "To fill in, with a date. Who takes a safeguarding concern about an adult or a child, by day and by night. How a first account is written, signed, timed and kept. Which device may be used for a picture. The rule on sharing with the police, and who agrees it. Ask your manager.",
  checked = "2026-11-21",
}
resource "own_contacts" {
  title = "Your own area’s contacts",
  text = "To fill in, with a “checked on” date. Who arranges court visits. Who refers to the Witness Service. The Witness Care Unit. What the local waiting arrangements are. Your intermediary contact. The local advocacy service, ISVA and IDVA. The nearest court that sits on crime.",
  checked = "2026-11-21",
}
resource "pathway" {
  title = "A local pathway map",
  text = "To draw for your area: first account → interview → charge → waiting → court → after. Who is there at each step, and whom would you ring? No case, and no names of witnesses.",
  checked = "2026-11-21",
}
resource "easy_read" {
  title = "Going to court: getting ready (easy read)",
  text = "An easy-read story in 33 lines, for a person who is going to be a witness. It is about the court. It never says what happened. It is an idea to make and test together with people with learning disabilities. The CPS or police agree its use, and are told when it is used. For a supporter: read it with me, not to me. Stop when I want. Do not ask me about what happened. Write down the date you used this.",
  checked = "2026-11-21",
}
resource "court_visit" {
  title = "Going to court as a victim or witness (GOV.UK)",
  text = "Witness care officers give dates, arrange a court visit and help with concerns. There should be a separate waiting room. The Witness Service supports before and on the day.",
  address = "https://gov.uk/going-to-court-victim-witness",
  checked = "2026-11-21",
}
resource "intermediary_scheme" {
  title = "The Witness Intermediary Scheme (Ministry of Justice)",
  text = "What a Registered Intermediary does, and how police and prosecutors ask for one.",
  address = "https://gov.uk/guidance/ministry-of-justice-witness-intermediary-scheme",
  checked = "2026-11-21",
}
resource "intermediary_countries" {
  title = "Intermediaries in England and Wales",
  text = "The two routes: for witnesses, and for defendants and others (HAIS).",
  address = "https://justiceintermediary.org/countries/england-and-wales",
  checked = "2026-11-21",
}
resource "toolkits" {
  title = "Toolkits and checklists (The Advocate’s Gateway)",
  text = "On questions, and on ground rules hearings. They were being updated when seen. Permission is needed for other than personal use: link to them.",
  address = "https://theadvocatesgateway.org/toolkits",
  checked = "2026-11-21",
}
resource "speaking_to_witnesses" {
  title = "Speaking to Witnesses at Court (CPS)",
  text = "Helping a witness to cope with giving evidence is encouraged. Coaching is forbidden.",
  address = "https://cps.gov.uk/legal-guidance/speaking-witnesses-court",
  checked = "2026-11-21",
}
resource "memory_refreshing" {
  title = "Witness statements and memory refreshing (CPS, December 2019)",
  text = "Statements are normally re-read on the day of trial.",
  address = "https://cps.gov.uk/legal-guidance/witness-statements-and-memory-refreshing",
  checked = "2026-11-21",
}
resource "pre_trial_therapy" {
  title = "Pre-trial therapy (CPS, May 2022)",
  text = "Therapy should not be delayed for any reason to do with an investigation or prosecution.",
  address = "https://cps.gov.uk/legal-guidance/pre-trial-therapy",
  checked = "2026-11-21",
}
resource "momodou" {
  title = "R v Momodou (2005): familiarisation and coaching (Law Gazette)",
  text = "Training or coaching a witness in a criminal case is not allowed. Familiarising someone with the building, the people and the process is. Article 5046801.",
  address = "https://lawgazette.co.uk",
  checked = "2026-11-21",
}
resource "courtroom_support" {
  title = "Support in the courtroom for young witnesses (Victim Support)",
  text = "It is fine to say that you do not understand, are confused, or disagree.",
  address = "https://victimsupport.org.uk/courtroom-support",
  checked = "2026-11-21",
}
resource "the_act" {
  title = "Youth Justice and Criminal Evidence Act 1999",
  text = "Sections 16 and 17, who is eligible; 23 to 30, special measures; 53 to 57, competence and oath.",
  address = "https://legislation.gov.uk/ukpga/1999/23",
  checked = "2026-11-21",
}
resource "bench_book" {
  title = "Equal Treatment Bench Book (July 2024)",
  text = "What judges expect: adjustments, plain language, breaks. Look for later amendments.",
  address = "https://judiciary.uk",
  checked = "2026-11-21",
}
resource "victims_code" {
  title = "The Victims’ Code",
  text = "The one in use when last seen is of April 2021. A new one was consulted on in 2026. Look for the one in force.",
  address = "https://gov.uk/government/consultations/a-new-victims-code",
  checked = "2026-11-21",
}
resource "liverpool" {
  title = "The Investigations Support Unit, Liverpool (history)",
  text = "A slide set on Witness Support, Preparation and Profiling. It names four barriers, from a Mencap report of 1997. A crime is not reported; not taken forward by police; not prosecuted; not adjusted for at court.",
  address = "https://slideserve.com/rob/the-investigations-support-unit",
  checked = "2026-11-21",
}
resource "dorset" {
  title = "The Witness Profiling Service, Dorset (March 2021)",
  text = "A worker spends time with the witness, and writes up communication and health needs and when breaks are needed. Whether it is still running is to be checked.",
  address = "https://dorset.pcc.police.uk",
  checked = "2026-11-21",
}
resource "recall" {
  title = "Research: what adults with intellectual disabilities recall (Collins, 2020)",
  text = "Few invented details. Identification line-ups were hard. Look for thesis 817693.",
  address = "https://ethos.bl.uk",
  checked = "2026-11-21",
}
resource "children_recall" {
  title = "Research: children interviewed supportively (Brown and others, 2012)",
  text = "Children with intellectual disabilities were highly accurate, including many with greater impairment.",
  address = "https://docslib.org/doc/3732674",
  checked = "2026-11-21",
}
resource "cross_examination" {
  title = "Research: a review on cross-examination (Morrison and others, 2019)",
  text = "A systematic review about this group of witnesses. We have not read its findings.",
  address = "https://kar.kent.ac.uk/75522",
  checked = "2026-11-21",
}
resource "literal_answer" {
  title = "Giving evidence (Frontline Ireland)",
  text = "For a class: an example of a literal answer that was mistaken for cheek.",
  address = "https://frontline-ireland.com/giving-evidence",
  checked = "2026-11-21",
}
resource "what_may_have_changed" {
  title = "What may have changed",
  text = "High risk of change: the Victims’ Code, the Courts and Tribunals Bill, and section 2 of the Victims and Prisoners Act 2024. Medium: the Victims and Courts Act 2026; the numbers of the Criminal Procedure Rules, the Practice Directions, the toolkits and the Bench Book. Update the figure for court delay. The page “What may have changed” says when each was last confirmed.",
  checked = "2026-11-21",
}
