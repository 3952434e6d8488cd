-- Reference: what the units contribute to, the words that may be new, the language guide and the ground rules for a group.

-- What a unit contributes to. The words are ours; the standards' own wording is in their documents.
-- The course contributes to the Care Certificate. It does not award it.

competency "cc9_1c" { framework = "Care Certificate (2025)", code = "9.1c", text = "Saying what dementia is, in plain words. (In our words.)" }
competency "cc9_1d" { framework = "Care Certificate (2025)", code = "9.1d", text = "How dementia may change what a person needs from care: the person, their life story, and the need behind what they do. (In our words.)" }
competency "cc9_1e" { framework = "Care Certificate (2025)", code = "9.1e", text = "That causes and needs differ: dementia affects each person differently. (In our words.)" }
competency "cc9_2a" { framework = "Care Certificate (2025)", code = "9.2a", text = "That a positive attitude improves care: respectful language, and questioning labels. (In our words.)" }
competency "cc9_2b" { framework = "Care Certificate (2025)", code = "9.2b", text = "That surroundings can help or hinder, and that people have a say in their own care. (In our words.)" }
competency "cc9_3a" { framework = "Care Certificate (2025)", code = "9.3a", text = "Adjusting care to the person: how we approach, speak, wait, serve meals and light a room. (In our words.)" }
competency "cc9_3b" { framework = "Care Certificate (2025)", code = "9.3b", text = "Passing on concerns about unmet needs in the agreed way, such as a change from usual, the same day. (In our words.)" }
competency "cc_std_1" { framework = "Care Certificate (2025)", code = "Standard 1", text = "Your own role. (In our words.)" }
competency "cc_std_2" { framework = "Care Certificate (2025)", code = "Standard 2", text = "Looking after yourself and learning with others. (In our words.)" }
competency "cc_std_3" { framework = "Care Certificate (2025)", code = "Standard 3", text = "Duty of care: noticing, and passing it on the same day. (In our words.)" }
competency "cc_std_4" { framework = "Care Certificate (2025)", code = "Standard 4", text = "Equality: respectful language, and everybody belonging. (In our words.)" }
competency "cc_std_5" { framework = "Care Certificate (2025)", code = "Standard 5", text = "Working in a person-centred way. Since 2025 it also holds what is said of mental capacity. (In our words.)" }
competency "cc_std_6" { framework = "Care Certificate (2025)", code = "Standard 6", text = "Communication: approach, speak, wait and listen. (In our words. The number is from an older list.)" }
competency "cc_std_7" { framework = "Care Certificate (2025)", code = "Standard 7", text = "Privacy and dignity. (In our words. The number is from an older list.)" }
competency "cc_std_8" { framework = "Care Certificate (2025)", code = "Standard 8", text = "Food and drink, within your role. (In our words. The number is from an older list.)" }
competency "cc_std_10" { framework = "Care Certificate (2025)", code = "Standard 10", text = "Safeguarding adults: noticing, and speaking up. (In our words. The number is from an older list.)" }
competency "dtsf_1" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 1", text = "Dementia awareness. Tier 1, for everyone. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_4" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 4", text = "Person-centred care: using a person’s life story. Towards tier 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_5" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 5", text = "Communication, and behaviour seen in distress. Basics at tier 1, and towards tier 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_6" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 6", text = "Health and wellbeing: pain, change from usual, food and drink. Basics at tier 1, and towards tier 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_7" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 7", text = "Medicines: why antipsychotics are a last resort. Towards tier 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_8" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 8", text = "Living with dementia: occupation, meals and surroundings. Towards tier 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_9" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 9", text = "Families and partners as people who know things. Tiers 1 to 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_10" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 10", text = "Equality, diversity and inclusion: respectful language. Tiers 1 to 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_11" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 11", text = "Law, ethics and safeguarding: everyday choices and restraint. Towards tier 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_12" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 12", text = "End-of-life care. Towards tier 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "dtsf_13" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 13", text = "Research and evidence: what is known, and how surely. Towards tier 2. (In our words; the lettered outcomes in it were not checked.)" }
competency "nice_1_1_1" { framework = "NICE guideline NG97", code = "1.1.1", text = "People with dementia taking part in decisions about their own care. (In our words.)" }
competency "nice_1_1_2" { framework = "NICE guideline NG97", code = "1.1.2", text = "Communicating in a way that suits the person. (In our words.)" }
competency "nice_1_1_3" { framework = "NICE guideline NG97", code = "1.1.3", text = "A structured way to record likes, routines and personal history. (In our words.)" }
competency "nice_1_7" { framework = "NICE guideline NG97", code = "1.7", text = "Distress, and treatment that is not medicine before treatment that is. (In our words. The section’s number has not been checked.)" }
competency "nice_1_8" { framework = "NICE guideline NG97", code = "1.8", text = "Noticing other illness, such as delirium. (In our words. The section’s number has not been checked.)" }
competency "nice_1_10" { framework = "NICE guideline NG97", code = "1.10", text = "Eating and drinking, and care towards the end of life. (In our words. The section’s number has not been checked.)" }
competency "nice_1_11" { framework = "NICE guideline NG97", code = "1.11", text = "Support for families and carers. (In our words. The section’s number has not been checked.)" }
competency "nice_1_13_1" { framework = "NICE guideline NG97", code = "1.13.1", text = "Training for all staff in person-centred care. (In our words.)" }
competency "nice_1_13_2" { framework = "NICE guideline NG97", code = "1.13.2", text = "Face-to-face training and mentoring for staff who deliver care. (In our words.)" }
competency "vips_v" { framework = "VIPS (Brooker)", code = "V", text = "Valuing people with dementia and those who care for them. (In our words.)" }
competency "vips_i" { framework = "VIPS (Brooker)", code = "I", text = "Treating people as individuals. (In our words.)" }
competency "vips_p" { framework = "VIPS (Brooker)", code = "P", text = "Looking from the perspective of the person. (In our words.)" }
competency "vips_s" { framework = "VIPS (Brooker)", code = "S", text = "A social environment that supports people. (In our words.)" }

-- Words that may be new. Plain meanings; general knowledge, but for these, which rest on facts: capacity and least restrictive (F39),
-- covert medicine (F45), delirium (F21), deprivation of liberty (F41), DoLS and LPS (F43), Herbert Protocol (F38), IDDSI (F32),
-- life story work (F34), restraint (F40), soft signs (F24), sundowning (F28).

term "Advance care plan" "Wishes written down for later. It is also called an advance statement."
term "Advance decision" "A refusal, made ahead of time, of a named treatment. It can be binding."
term "Best interests" "Deciding for someone who can’t make *this* decision, starting from their wishes, feelings, beliefs and values."
term "Capacity" "Being able to understand, keep in mind, weigh up and communicate a decision: this one, now."
term "Covert medicine" "Medicine that is hidden, so that the person doesn’t know."
term "Delirium" "A sudden change in alertness or thinking. It is urgent."
term "Deprivation of liberty" "When limits on a person’s freedom go so far that the law requires independent checks. The test changed in June 2026."
term "DoLS" "Deprivation of Liberty Safeguards: the safeguards in England and Wales at present, as far as we could tell in November 2026."
term "LPS" "Liberty Protection Safeguards: the planned replacement for DoLS, not in force when last checked."
term "Distress" "What somebody feels and shows when something is wrong for them. “Behaviour seen in distress” is used here instead of “challenging behaviour”."
term "Herbert Protocol" "Information about a person, made ready for the police in case that person goes missing."
term "IDDSI" "Numbered levels for the textures of food and drink."
term "Lasting power of attorney" "A legal choice of someone to decide for you later. Ask to see it, and which kind it is."
term "Least restrictive" "The way that limits a person least."
term "Life story work" "Gathering and *using* what matters from someone’s life, with their say."
term "Personhood" "Standing as a person, given and protected by how others treat us (Tom Kitwood)."
term "Restraint" "Making someone do what they are resisting, by force or threat, *or* limiting their movement, even if they put up no resistance."
term "Soft signs" "Small early changes that tell you someone may be getting ill."
term "Sundowning" "Distress late in the day. It is a clue, not a cause, and not always tied to sunset. Look for the need."
term "Unmet need" "What the person can’t reach or say: pain, toilet, thirst, fear, boredom, company, home."

-- The language guide. Write it for records and talk as much as for reading.

wording { say = "a person with dementia; living with dementia",
          rather_than = "sufferer, victim, demented, senile, burden, living death",
          why = "People living with dementia asked for words that are fair, true to life and show respect.", source = "DEEP" }
wording { say = "ask how *this* person puts it; some days are not well",
          rather_than = "living well with dementia",
          why = "It is not everyone’s way of putting it. The guide asks us to find out how people describe themselves; the caution is general knowledge.", source = "DEEPc" }
wording { say = "walking; looking for; what towards?",
          rather_than = "wanderer, wandering",
          why = "People are nearly always going somewhere, for a reason of their own.", source = "general" }
wording { say = "help with meals; two people help; help to the toilet",
          rather_than = "feeder, double-up, toileting, the doubles",
          why = "A person is not the task that somebody does for them.", source = "general" }
wording { say = "what happened, before and after; said no; asking for company",
          rather_than = "aggressive, challenging, attention-seeking, non-compliant",
          why = "What happened can be understood and acted on. A label can’t.", source = "general" }
wording { say = "adult words: pads, napkin, bed rails",
          rather_than = "cute, babysitting, nappies, bibs, cot sides",
          why = "Words for children make adults small.", source = "general" }
wording { say = "the person’s name, as they choose it",
          rather_than = "sundowner, the dementias upstairs, room numbers as names",
          why = "Nobody is a condition, a time of day or a room.", source = "general" }
wording { say = "the name they like; ask, and write it down",
          rather_than = "love, darling or Nan, unasked",
          why = "Some people like it and some people hate it. Only they can say.", source = "general" }
wording { say = "family, partner, friend, or the person’s name",
          rather_than = "loved one",
          why = "We don’t know who loves whom. The plain word is safe and true.", source = "general" }
wording { say = "housekeeper; colleague",
          rather_than = "just the cleaner",
          why = "Everyone here sees things that nobody else sees.", source = "general" }

-- Ground rules for a group, read aloud at the start.

agreement {
  "Stories stay; learning leaves.",
  "No names of residents or colleagues.",
  "You may pass.",
  "We describe what people did, not what they are.",
  "If something unsafe comes up, it must be passed on.",
}
