-- Facts: what some cards rest on. The ids and words are those of the course Witness Support Preparation.
--
-- "verified" means: a stored copy of a page said this. The copies are of varying age, and are not live. "general" is widely held
-- in the field, and was not looked up: the subject reviewer has still to sign it off. None of this is legal advice.

source "FA8" {
  text = "The measures: section 23 screen; section 24 live link, which may name someone to accompany the witness, having regard to the witness’s wishes; section 25 evidence in private; section 26 wigs and gowns off; section 27 recorded interview as main evidence; section 28 recorded cross-examination; section 29 intermediary; section 30 communication aids. A screen must still let judge, jury and at least one lawyer for each side see the witness. Versions of 2013 and 2022.",
  address = "https://legislation.gov.uk/ukpga/1999/23",
  checked = "2026-11-21", status = "verified",
}
source "FA8g" {
  text = "What sections 25, 26 and 30 allow, in these words.",
  checked = "2026-11-21", status = "general",
}
source "FA10" {
  text = "The court grants measures, not police or a support worker. It considers what would improve, or make the most of, the quality of the evidence, and what the witness wants (section 19). So we say “ask for” or “apply for”, never “you will get”.",
  checked = "2026-11-21", status = "general",
}
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
source "FA14" {
  text = "Witness care officers give dates, arrange a court visit and help with concerns. There should be a separate waiting room. The Witness Service supports before and on the day.",
  address = "https://gov.uk/going-to-court-victim-witness",
  checked = "2026-11-21", status = "verified",
}
source "FA14d" {
  text = "Witnesses can visit beforehand, and try the equipment or screens that have been agreed. From a page of advice on going to court.",
  address = "https://government-world.com",
  checked = "2026-11-21", status = "verified",
}
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
source "FA19" {
  text = "Young witnesses are told that it is fine to say they do not understand, are confused, or disagree. General advice about how to answer is familiarisation, not coaching.",
  address = "https://victimsupport.org.uk/courtroom-support",
  checked = "2026-11-21", status = "verified",
}
source "FA19g" {
  text = "That the same holds for adults.",
  checked = "2026-11-21", status = "general",
}
source "FA27" {
  text = "CPS guidance of May 2022: therapy should not be delayed for any reason to do with an investigation or prosecution. Police should seek therapy notes only as a reasonable line of enquiry.",
  address = "https://cps.gov.uk/legal-guidance/pre-trial-therapy",
  checked = "2026-11-21", status = "verified",
}
