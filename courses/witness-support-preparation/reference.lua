-- Reference: what the units contribute to, the words that may be new, the language guide and the ground rules for a group.

-- The course's own learning outcomes. Which laws and frameworks they take from is on a page for facilitators.

competency "lo1"  { framework = "Witness Support Preparation: learning outcomes", code = "LO1",  text = "Take a first account calmly: listen, ask as little as possible, write it down, pass it on, promise nothing that cannot be kept." }
competency "lo2"  { framework = "Witness Support Preparation: learning outcomes", code = "LO2",  text = "Describe how a particular person understands, remembers, and shows distress, in terms others can act on. This is the “profiling” of Witness Support, Preparation and Profiling." }
competency "lo3"  { framework = "Witness Support Preparation: learning outcomes", code = "LO3",  text = "Tell apart the roles around a witness: supporter, companion, registered intermediary, HMCTS-appointed intermediary, interview supporter, appropriate adult, advocate, witness care officer, Witness Service, ISVA and IDVA." }
competency "lo4"  { framework = "Witness Support Preparation: learning outcomes", code = "LO4",  text = "Explain in plain words the special measures, who can be eligible, who decides, and why the witness’s own view counts." }
competency "lo5"  { framework = "Witness Support Preparation: learning outcomes", code = "LO5",  text = "Plan or contribute to an interview that fits the person (Achieving Best Evidence)." }
competency "lo6"  { framework = "Witness Support Preparation: learning outcomes", code = "LO6",  text = "Prepare someone for court without touching what they will say." }
competency "lo7"  { framework = "Witness Support Preparation: learning outcomes", code = "LO7",  text = "Spot and reword questions that trap, lead or overload; contribute usefully to ground rules." }
competency "lo8"  { framework = "Witness Support Preparation: learning outcomes", code = "LO8",  text = "Handle consent, capacity, competence, confidentiality, disclosure and pre-trial therapy without mixing them up." }
competency "lo9"  { framework = "Witness Support Preparation: learning outcomes", code = "LO9",  text = "Notice credibility myths, your own included, and say something about them." }
competency "lo10" { framework = "Witness Support Preparation: learning outcomes", code = "LO10", text = "Stay useful after the evidence, whatever the verdict, and pass the learning on to a team." }

-- Words that may be new. Plain meanings; general knowledge, but for these, which rest on facts: ABE (FA20), aids, live link and
-- special measures (FA8), appropriate adult (FA13), companion (FA15), competence (FA25), ground rules hearing (FA21), HAIS (FA12),
-- Registered Intermediary (FA11), Witness Care Unit and Witness Service (FA14), WSP&P (FA1).

term "ABE" "Achieving Best Evidence: national guidance on interviewing and supporting witnesses."
term "Aids to communication" "Anything from a symbol board to a doll’s house plan that helps someone understand or answer (section 30)."
term "Appropriate adult" "Someone who supports a vulnerable suspect at a police station. Not for witnesses."
term "Companion, or advisor" "Someone who may accompany a witness in court under the rules."
term "Competence" "Being able to understand questions and give understandable answers. The court decides."
term "Complainant" "The person the crime is said to have been against."
term "CPS" "Crown Prosecution Service: it decides on charges, and brings cases to court."
term "Credibility" "Whether to believe. It is for those who find the facts."
term "Cross-examination" "Questions from the other side."
term "DC, DS" "Detective constable and detective sergeant: police officers who investigate."
term "Disclosure" "In law: material the prosecution must show the defence. In care, people use the same word for “telling”; use “telling”."
term "Evidence-in-chief" "The first account given to the court."
term "Ground rules hearing" "Where judge, advocates and intermediary settle how questions will be asked."
term "HAIS" "HM Courts and Tribunals Service’s framework for intermediaries. It is for others than prosecution and defence witnesses in criminal cases."
term "HHJ" "His or Her Honour Judge: a judge of the Crown Court."
term "IDVA" "Independent domestic violence adviser."
term "Interview supporter" "A person a witness chooses to be near during the interview. They are not involved in the case."
term "ISVA" "Independent sexual violence adviser."
term "Live link" "Giving evidence by camera from another room."
term "Mental capacity" "The ability to make a particular decision at the time it needs making."
term "Oath, or affirmation" "A promise to tell the truth."
term "Profile" "A practical description of how someone communicates and what helps."
term "Re-examination" "Follow-up questions, after cross-examination."
term "Registered Intermediary (RI)" "A neutral communication specialist for witnesses, from the scheme of the Ministry of Justice."
term "Reliability" "Whether an account is accurate. It is for those who find the facts."
term "Special measures" "Changes a court can allow to help someone give their best evidence."
term "Unsworn evidence" "Evidence where someone can’t be sworn."
term "Victim personal statement" "How the crime affected a victim, in their words. It is separate from evidence."
term "Witness Care Unit, or officer" "They keep prosecution witnesses informed."
term "Witness Service" "Independent volunteers and staff at court."
term "WSP&P" "Witness Support, Preparation and Profiling, the Liverpool model."

-- The language guide. What stands in quotation marks in `rather_than` means too many things to be looked for in texts.

wording { say = "person with a learning disability; autistic person; person with dementia (ask for preference)",
          rather_than = "the LD, “vulnerable” as a noun, “mental age of …”",
          why = "People, not categories.", source = "general" }
wording { say = "vulnerable witness only when you mean the section 16 sense; otherwise “what makes this hard for him is …”",
          rather_than = "too vulnerable to go to court",
          why = "The situation creates much of it.", source = "general" }
wording { say = "witness, complainant (before verdict), defendant",
          rather_than = "“the victim”, “the abuser” (in anything that might reach court before verdict)",
          why = "Neutral where neutrality is required. In support settings follow the person’s own word.", source = "general" }
wording { say = "says, told us",
          rather_than = "“alleges”, “claims” (in care records); “disclosed”",
          why = "Loaded, or jargon.", source = "general" }
wording { say = "communication need; what helps",
          rather_than = "poor historian; “unreliable”; unable to engage",
          why = "Others can act on it.", source = "general" }
wording { say = "gave a different answer when asked differently",
          rather_than = "contradicted himself; inconsistent",
          why = "Describe, don’t conclude.", source = "general" }
wording { say = "asked for; applied for",
          rather_than = "“will get” screens",
          why = "The court decides.", source = "FA10" }
wording { say = "preparing for court; familiarisation",
          rather_than = "“witness training”; “coaching”; “rehearsing”",
          why = "It is the legal line.", source = "FA16" }

-- Ground rules for a group. Put them up, then ask “What’s missing?”

agreement {
  "Speak for yourself.",
  "Take part as much or as little as you like. Passing needs no reason.",
  "Stories stay; learning leaves.",
  "Confidentiality has limits. The trainer says what they are: risk of serious harm, a child or adult at risk, or a crime about to happen.",
  "No live cases. If your example is going through the courts, change it or leave it out. Someone in the room may be a witness, an officer or an advocate in it.",
  "Disagree with ideas.",
  "Use plain words. One voice at a time. Ask what an abbreviation means.",
  "Phones silent. No recording.",
}
