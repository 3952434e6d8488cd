-- Reference: what the units contribute to, the words that may be new, the language guide and the ground rules for a group.

-- The course's own learning outcomes. Which laws and frameworks they take from is on a page for facilitators.

competency "lo1"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO1",  text = "Recognise domestic abuse as a pattern. It includes control, economic and technology-based abuse. It crosses age, sex, disability, sexuality and family form." }
competency "lo2"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO2",  text = "Create a safe moment and ask; respond to a disclosure, and to silence." }
competency "lo3"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO3",  text = "See how abuse shapes mental health, substance use and behaviour, and how an unasked question can lead to the wrong explanation." }
competency "lo4"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO4",  text = "Use a risk checklist as a conversation; use judgement; know when to share without consent and how to say so." }
competency "lo5"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO5",  text = "Apply adult safeguarding law and Making Safeguarding Personal where abuse, care needs, caring roles and capacity meet." }
competency "lo6"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO6",  text = "Respond safely to men, LGBT+ people, people facing honour-based abuse, disabled and older people." }
competency "lo7"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO7",  text = "Understand risk around and after separation; see children as victims; keep addresses, records and devices safe." }
competency "lo8"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO8",  text = "Work with IDVAs, MARAC, police, housing and health; know what Clare’s Law and protection orders can and can’t do." }
competency "lo9"  { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO9",  text = "Support a colleague or oneself; know where the professional line is." }
competency "lo10" { framework = "Domestic Abuse Awareness: learning outcomes", code = "LO10", text = "Take part in building trauma-informed, group and peer support (the Wings idea)." }

-- Words that may be new. Plain meanings; general knowledge, but for these, which rest on facts: personally connected (FB2),
-- economic abuse (FB1), coercive control (FB4), Clare’s Law (FB23), Dash (FB21), DAPN and DAPO (FB24), IDVA and MARAC (FB22),
-- inherent jurisdiction (FB20), trauma-informed (FB28), Wings (FB29).

term "Adult at risk" "Someone with care and support needs who may be unable to protect themselves because of them. It is a term of the Care Act (England) and of the Welsh Act."
term "By and for service" "A service run by and for a particular community."
term "Clare’s Law, or DVDS" "The Domestic Violence Disclosure Scheme: the right to ask, and the right to know."
term "Coercive control" "A pattern that takes away someone’s freedom by fear, rules, isolation or dependence."
term "Counter-allegation" "When each says that the other was abusive."
term "Dash" "A checklist used to talk about and judge risk."
term "DAPN and DAPO" "Domestic abuse protection notice, and domestic abuse protection order. Check where they are in force."
term "DVPN and DVPO" "The older versions of DAPN and DAPO."
term "Economic abuse" "Control of money, things and the means to get them. It is wider than financial abuse."
term "Fact-finding" "A family court hearing to decide whether abuse happened."
term "Financial abuse" "Abuse to do with money. Economic abuse is wider."
term "Forced marriage" "Marriage without full and free consent."
term "Gaslighting" "Making someone doubt their own memory or mind."
term "IDVA" "Independent domestic violence adviser."
term "Inherent jurisdiction" "The High Court’s power to help where no law fits."
term "ISVA" "Independent sexual violence adviser."
term "Making Safeguarding Personal" "Starting from the outcomes that the person wants."
term "MARAC" "Multi-agency risk assessment conference."
term "Non-molestation order" "A family court order about contact."
term "Occupation order" "A family court order about the home."
term "One chance" "The idea that you may only meet someone once."
term "Personally connected" "In the relationships that the Domestic Abuse Act covers."
term "Post-separation abuse" "Abuse that carries on or starts after parting, including through court, contact and money."
term "Professional judgement" "A reasoned view, recorded, that may differ from a score."
term "Routine enquiry" "Asking everyone in a service."
term "Safe contact" "The agreed way, time and words for reaching someone."
term "Safe enquiry" "Asking, as a routine or because of signs, without raising danger."
term "Targeted enquiry" "Asking because of signs."
term "Technology-facilitated abuse" "Using phones, accounts, trackers or smart devices to control."
term "Trauma-informed" "Working so that people are safe, trusted, have choice and aren’t hurt again by us."
term "Wings" "Women in Need Growing Stronger, the Dudley group programme."

-- The language guide. What stands in quotation marks in `rather_than` means too many things to be looked for in texts.

wording { say = "victim, survivor, victim-survivor: the person’s own word first",
          rather_than = "battered, DV victim",
          why = "Identity is theirs.", source = "general" }
wording { say = "he did; the person using abuse",
          rather_than = "abusive relationship, volatile couple, domestic incident, they argue",
          why = "It puts responsibility where it belongs.", source = "general" }
wording { say = "she stayed in contact because …",
          rather_than = "chose to stay; failed to protect; refused to engage",
          why = "Costs and safety explain behaviour.", source = "general" }
wording { say = "declined for now; hasn’t felt able to",
          rather_than = "non-compliant, DNA, hard to reach",
          why = "It keeps a door open.", source = "general" }
wording { say = "she told us",
          rather_than = "“alleged”, “claims”, “admitted”, “disclosed” (in care notes)",
          why = "It has a believing tone, and says who told us.", source = "general" }
wording { say = "non-fatal strangulation; hands or pressure on the neck",
          rather_than = "choking, “rough”",
          why = "It is accurate.", source = "general" }
wording { say = "died by suicide",
          rather_than = "committed suicide",
          why = "It is not a crime.", source = "general" }
wording { say = "honour-based abuse: say there’s no honour in it, and check the new wording in law",
          rather_than = "honour crime, “cultural”",
          why = "A definition in law was added in 2026. Its final wording is still to be checked.", source = "FB6x" }
wording { say = "domestic abuse",
          rather_than = "“domestic violence” (except in titles)",
          why = "It is not only violence.", source = "general" }
wording { say = "carer who is also harming; history of control",
          rather_than = "“carer stress” (as an explanation)",
          why = "It keeps both true.", source = "general" }
wording { say = "both may be frightened, only one may be: find out",
          rather_than = "“mutual”, six of one",
          why = "Look for pattern, power and fear.", source = "general" }
wording { say = "co-dependency: only in quotation marks, to discuss",
          rather_than = "co-dependency, co-dependent",
          why = "It can share out responsibility that belongs to the person abusing.", source = "Bournemouth" }

-- Ground rules for a group, read aloud at the start.

agreement {
  "Speak about practice.",
  "Pass any time.",
  "Leave any time. One facilitator will check you’re all right, and won’t follow further than you want.",
  "No real cases that could be recognised. Someone may know them.",
  "Confidential within limits: serious risk of harm to anyone, children, adults at risk.",
  "No debating whether a group of people “really” get abused. Do question ideas.",
  "No recording. Screens down.",
}
