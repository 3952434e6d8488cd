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
