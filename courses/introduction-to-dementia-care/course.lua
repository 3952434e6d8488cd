-- Introduction to Dementia Care: the course, its people, its facts and its pages for reference.
-- The stories are in units/, one file each. All people and places are invented.

course "introduction_to_dementia_care" {
  title    = "Introduction to Dementia Care",
  version  = "0.2.0",
  language = "en-GB",
  minutes  = 22,
  authors  = { "Vignette contributors" },
  licence  = "CC BY 4.0",
  audience = "Everyone who works in a care home, in any role",
  reviewed = "2026-11-21",
  nations  = { "england", "scotland", "wales", "northern_ireland" },
  privacy  = "standard",
  category = "Dementia care",
  group_min = 8,
}

-- Who the learner is. "no_direct_care" and "managers" change the last prompt of a unit.

role "care_assistant" { name = "Care assistant, days" }
role "night_care"     { name = "Care assistant, nights" }
role "agency_care"    { name = "Agency or bank care worker" }
role "senior"         { name = "Senior care worker or team leader" }
role "nurse"          { name = "Nurse" }
role "activities"     { name = "Activities" }
role "reception"      { name = "Reception or office",      groups = { "no_direct_care" } }
role "housekeeping"   { name = "Housekeeping",             groups = { "no_direct_care" } }
role "kitchen"        { name = "Kitchen or dining room",   groups = { "no_direct_care" } }
role "laundry"        { name = "Laundry",                  groups = { "no_direct_care" } }
role "maintenance"    { name = "Maintenance or gardens",   groups = { "no_direct_care" } }
role "manager"        { name = "Manager or deputy manager", groups = { "managers" } }
role "someone_else"   { name = "Another role, or a volunteer" }

nation "england"          { name = "England" }
nation "scotland"         { name = "Scotland" }
nation "wales"            { name = "Wales" }
nation "northern_ireland" { name = "Northern Ireland" }

-- The people of Quarrywell House who appear in these units.

character "iris"   { name = "Iris Pemberton",  about = "82, school secretary for 31 years; lives with mixed dementia", colour = "#7A2E4E" }
character "delroy" { name = "Delroy Campbell", about = "79, born in Jamaica, drove the number 11 bus for 26 years; lives with vascular dementia", colour = "#8A5A00" }
character "hema"   { name = "Hema Patel",      about = "receptionist", colour = "#0B5A60" }
character "danuta" { name = "Danuta Wolska",   about = "housekeeper", colour = "#0B5A60" }
character "callum" { name = "Callum Reid",     about = "care assistant", colour = "#3A5A8C" }
character "florin" { name = "Florin Ionescu",  about = "agency care worker", colour = "#3A5A8C" }
character "beth"   { name = "Beth Ainsworth",  about = "deputy manager", colour = "#4C3F6B" }

-- Sides that are told about a person, where the person could not say it.

voice "for_iris"   { label = "For Iris" }
voice "for_delroy" { label = "For Delroy" }

-- The flower: a picture of one person's day. Petals open or close a little; they are set back in each unit.

counter "comfort"    { from = 0, to = 2, start = 1 }
counter "attachment" { from = 0, to = 2, start = 1 }
counter "inclusion"  { from = 0, to = 2, start = 1 }
counter "occupation" { from = 0, to = 2, start = 1 }
counter "identity"   { from = 0, to = 2, start = 1 }
flag    "flower_shown"

emblem "media/flower.svg" {
  alt  = "A flower with five petals round a centre of love: comfort, attachment, inclusion, occupation and identity.",
  show = { petal_comfort = "comfort", petal_attachment = "attachment", petal_inclusion = "inclusion",
           petal_occupation = "occupation", petal_identity = "identity" },
  words = {
    petal_comfort    = { "comfort has closed",    "comfort is half open",    "comfort is open" },
    petal_attachment = { "attachment has closed", "attachment is half open", "attachment is open" },
    petal_inclusion  = { "inclusion has closed",  "inclusion is half open",  "inclusion is open" },
    petal_occupation = { "occupation has closed", "occupation is half open", "occupation is open" },
    petal_identity   = { "identity has closed",   "identity is half open",   "identity is open" },
  },
  when = "flower_shown",
}

-- Ten statements, asked once near the start and again at the end. Never a test.

scale "self_rating" {
  question = "Where are you now with each of these?",
  points = { "Not yet", "A little", "Fairly", "Confident", "Could help a colleague" },
  aside  = "Not part of my role, or I don’t know",
  why    = "What made you choose that?",
  items  = {
    item("what_dementia_is", "I can explain to a new colleague, in my own words, what dementia is."),
    item("past_of_three",    "I know one thing about the past of at least three people who live here, and I use it."),
    item("several_reasons",  "When someone is upset, I can think of several possible reasons before I think “it’s the dementia”."),
    item("not_their_usual",  "I can tell when someone is different from their usual, and I know whom to tell and what to say."),
    item("few_words",        "I can start and end a conversation with someone who uses few words, or a language I don’t speak."),
    item("my_area",          "I can say what in my area (light, noise, floor, food, bedding, desk) helps or hinders people."),
    item("restraint",        "I know what counts as restraint, and what to do if I see it or am asked to do it."),
    item("hidden_medicine",  "I know what to do if asked to hide medicine in food, or if a plan doesn’t feel right."),
    item("families",         "I feel able to talk with families and partners, including when they disagree or are angry."),
    item("my_support",       "I know how I am affected by this work, and where I would go for support."),
  },
}

-- What a unit contributes to. The words are ours; the standards' own wording is in their documents.
-- The course contributes to the Care Certificate. It does not award it.

competency "cc9_1c" { framework = "Care Certificate (2025)", code = "9.1c", text = "What dementia is, and that it has many causes (in our words)." }
competency "cc9_1d" { framework = "Care Certificate (2025)", code = "9.1d", text = "Seeing the person and their life story, and the need behind what they do (in our words)." }
competency "cc9_1e" { framework = "Care Certificate (2025)", code = "9.1e", text = "That dementia affects each person differently (in our words)." }
competency "cc9_2a" { framework = "Care Certificate (2025)", code = "9.2a", text = "Respectful language, and questioning labels (in our words)." }
competency "cc9_3b" { framework = "Care Certificate (2025)", code = "9.3b", text = "Noticing and reporting a change from usual, the same day (in our words)." }
competency "dtsf_1" { framework = "Dementia Training Standards Framework (2018)", code = "Subject 1, tier 1", text = "Dementia awareness for everyone in health and care. The lettered outcomes inside the subject have not been checked." }

-- Facts. A fact with parts of different standing, or seen on several pages, is several sources: F7, F7b, F7g.
-- "verified" means: a stored copy of the page said this. The copies are of varying age.

source "F3" {
  text = "NICE guideline NG97 (June 2018): all staff should be trained in person-centred care, covering the person and their life story, identity, families’ needs and the principles of the law. Staff who give care should also get face-to-face training and mentoring. Seen in a report of the guideline.",
  address = "https://www.hcpa.info/dementia-care/dementia-assessment-management-and-support-for-people-living-with-dementia-and-their-carers/",
  checked = "2026-11-21", status = "verified",
  recheck = "NICE guideline NG97: last small change seen was October 2024.",
}
source "NG97_1_1_3" {
  text = "NICE guideline NG97, recommendation 1.1.3: use a structured way to record a person’s likes and dislikes, routines and personal history.",
  address = "https://www.nice.org.uk/guidance/ng97/chapter/Recommendations",
  checked = "2026-11-21", status = "verified",
}
source "F7" {
  text = "Dementia is an umbrella word for conditions that damage the brain and affect memory, thinking, speech and other abilities. It is progressive.",
  address = "https://win.wolverhampton.gov.uk/kb5/wolverhampton/directory/service.page?id=kHLpm4i3Bn8&adultchannel=2_2",
  checked = "2026-11-21", status = "verified",
}
source "F7b" {
  text = "Dementia is caused by disease and is not an inevitable part of ageing.",
  address = "https://independentnurse.co.uk/content/news/dementia-overtakes-heart-disease-as-leading-cause-of-death",
  checked = "2026-11-21", status = "verified",
}
source "F7g" {
  text = "Dementia is not only about memory: sight, space, language, movement, mood, sleep and judgement can all change.",
  checked = "2026-11-21", status = "general",
}
source "F8" {
  text = "UK estimate: 982,000 people, rising to 1.4 million by 2040. Published April 2024; counts people over 65 only, with or without a diagnosis.",
  address = "https://www.alzheimers.org.uk/blog/how-many-people-have-dementia-uk?documentID=412",
  checked = "2026-11-21", status = "verified",
  recheck = "How many people in the UK live with dementia: the number is from 2024.",
}
source "F10" {
  text = "Alzheimer’s disease is about 60% of diagnoses (some sources say 60–70%); vascular dementia about 17%; at least one in ten people has a mixed diagnosis. Figures overlap and vary.",
  address = "https://www.dementiauk.org/understanding-dementia/types-and-symptoms/",
  checked = "2026-11-21", status = "verified",
}
source "F10b" {
  text = "Types of dementia and how common they are; frontotemporal dementia is relatively commoner under 65. Figures overlap and vary.",
  address = "https://dementiastatistics.org/about-dementia/subtypes/",
  checked = "2026-11-21", status = "verified",
}
source "F10c" {
  text = "Dementia with Lewy bodies is about 10–15% of cases. Figures overlap and vary.",
  address = "https://www.bda.uk.com/resource/eating-and-drinking-difficulties-in-dementia.html",
  checked = "2026-11-21", status = "verified",
}
source "F52" {
  text = "People may lose recent events before older ones; have trouble finding words; muddle the order of familiar tasks; misjudge depth, edges and patterns; lose the sense of time; change in mood, sleep, appetite, inhibition or movement. No two people have the same set. Feelings often outlast the memory of what caused them.",
  checked = "2026-11-21", status = "general",
}
source "FLOWER" {
  text = "Tom Kitwood’s flower: comfort, attachment, inclusion, occupation and identity around a centre of love.",
  address = "https://reflectionsgreenwich.com/2017/03/25/the-flower-of-emotional-needs/",
  checked = "2026-11-21", status = "verified",
}
source "F18" {
  text = "Tom Kitwood listed everyday ways of treating people that chip away at personhood: outpacing, labelling, ignoring, treating as a child, talking over.",
  address = "https://slideplayer.com./amp/12210309",
  checked = "2026-11-21", status = "verified",
}
source "F18g" {
  text = "Most of these habits are not meant to hurt.",
  checked = "2026-11-21", status = "general",
}
source "DEEP" {
  text = "“Dementia words matter” (DEEP, October 2014): written by 20 people with dementia, who asked for words that are fair, true to life and show respect. It was written for the media. Seen in a copy.",
  address = "https://info.5y1.org/another-word-for-positive-person_1_79a8eb.html",
  checked = "2026-11-21", status = "verified",
  recheck = "Whether DEEP’s guide to words has a newer edition.",
}
source "DEEPb" {
  text = "The “Dementia words matter” campaign of people living with dementia.",
  address = "http://nationaldementiaaction.org.uk/campaigns/dementia-words-matter/",
  checked = "2026-11-21", status = "verified",
}
source "DEEPc" {
  text = "DEEP’s guide asks writers to find out how people describe themselves. Seen in a copy.",
  address = "https://clevelandohioweatherforecast.com/php-proxy/index.php?q=https%3A%2F%2Fwww.scribd.com%2Fdocument%2F480053704%2FDementia-Guide-pdf",
  checked = "2026-11-21", status = "verified",
}
source "F19" {
  text = "The WHELD trial (2018; 69 UK nursing homes, 847 residents, 553 completing): person-centred training with social interaction improved quality of life and reduced agitation. Effects were modest, and antipsychotic use did not fall.",
  address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC5800565",
  checked = "2026-11-21", status = "verified",
}
source "F19b" {
  text = "In the WHELD trial, the social interaction was as little as an hour a week.",
  address = "https://touchneurology.com/media_gallery/impact-of-improving-wellbeing-and-health-in-dementia-wheld-trial/",
  checked = "2026-11-21", status = "verified",
}
source "F19c" {
  text = "A summary of the WHELD trial for readers who are not researchers.",
  address = "https://discover.dc.nihr.ac.uk/portal/article/4000974/person-centred-care-improves-quality-of-life-for-care-home-residents-with-dementia",
  checked = "2026-11-21", status = "verified",
}
source "F20" {
  text = "The same team reported that residents had averaged about two minutes of social interaction a day, and that e-learning helped raise it to ten. The benefit lasted where remote coaching was added. A conference report, 2018.",
  address = "https://www.careindustrynews.co.uk/2018/08/a-simple-10-minute-chat-with-a-resident-helps-improve-wellbeing-for-those-living-with-memory-issues/",
  checked = "2026-11-21", status = "verified",
}
source "F21" {
  text = "Delirium affects how awake, clear-headed or in touch with their surroundings someone is. It starts quickly, typically within a day or two, and comes and goes. Some people become restless; others go quiet and drowsy, which is easier to miss; some do both. It can come on top of dementia. It is serious, and prompt treatment helps.",
  address = "https://nice.org.uk/guidance/cg103/chapter/Context",
  checked = "2026-11-21", status = "verified",
}
source "F21g" {
  text = "Dementia changes over months and years.",
  checked = "2026-11-21", status = "general",
}
source "F22" {
  text = "Most care-home residents are at risk of delirium. About 30% of cases could be prevented. Familiar carers and familiar surroundings help. A sudden change calls for a health professional’s assessment.",
  address = "https://www.nice.org.uk/about/nice-communities/social-care/quick-guides/recognising-and-preventing-delirium",
  checked = "2026-11-21", status = "verified",
}
source "F23" {
  text = "Urine dipsticks should not be used to diagnose infection in over-65s: bacteria without infection are common, and stopping at “UTI” can hide the real cause.",
  address = "https://www.pulsetoday.co.uk/clinical-feature/clinical-areas/elderly-care/clinical-clangers-her-dipstick-test-shows-a-water-infection-can-you-prescribe-antibiotics/",
  checked = "2026-11-21", status = "verified",
}
source "F23b" {
  text = "Hospital guidance on urine dipsticks and diagnosing infection, reviewed July 2025.",
  address = "https://ouh.quris.com/hospital-guidelines/adult-antimicrobial-guide/empiric-treatment/urinary-tract-and-renal-medicine/use-of-dipsticks-when-diagnosing-uti",
  checked = "2026-11-21", status = "verified",
}
source "F24" {
  text = "“Soft signs” tools (RESTORE2, Is My Resident Unwell?, Stop and Watch) turn a hunch into a report. Care-home staff who know residents are well placed to see a small change. Use your home’s own tool.",
  address = "https://uclpartners.com/news-item/deterioration-in-care-homes-toolkit",
  checked = "2026-11-21", status = "verified",
}
source "F24b" {
  text = "Stop and Watch, one of the soft-signs tools.",
  address = "https://www.ncic.nhs.uk/news/safeguarding-adults-week-transforming-care",
  checked = "2026-11-21", status = "verified",
}
source "F24c" {
  text = "An evaluation found the full RESTORE2 tool hard to make part of everyday work.",
  address = "https://ouci.dntb.gov.ua/en/works/9Gb8YLZl",
  checked = "2026-11-21", status = "verified",
}
source "F34" {
  text = "Life story work: a University of York feasibility study (2016) found promise (better staff attitudes; better quality of life for some, in small numbers) and said a full trial was needed. Ask whether the person wants to do it at all, and let them decide what goes in and who reads it.",
  address = "https://www.york.ac.uk/news-and-events/news/2016/research/living-with-dementia-life-story-work/",
  checked = "2026-11-21", status = "verified",
}
source "F51" {
  text = "Taking part in meaningful activity is one of the statements in NICE’s quality standard on the mental wellbeing of older people in care homes.",
  address = "http://pathways.nice.org.uk/pathways/delirium",
  checked = "2026-11-21", status = "verified",
}
source "F51g" {
  text = "Activity includes ordinary jobs, not only organised sessions, and any member of staff can offer it.",
  checked = "2026-11-21", status = "general",
}

-- Facts behind the competencies and the glossary. They may have changed: a page of the course says so.

source "F1" {
  text = "In the 2025 Care Certificate, standard 9 is awareness of mental health and dementia. Take the final wording from Skills for Care.",
  address = "https://pdfhost.io/es-ES/v/epYu9SPd5z_Standard_9_2025_Updates_",
  checked = "2026-11-21", status = "verified",
  recheck = "Care Certificate: last revised in 2025.",
}
source "F41" {
  text = "On 2 June 2026 the Supreme Court ([2026] UKSC 16) overruled the 2014 Cheshire West majority. Supervision plus not being free to leave no longer settles whether someone is deprived of their liberty: many factors count.",
  address = "https://fieldcourt.co.uk/supreme-court-decision-in-attorney-general-for-northern-irelands-reference-deprivation-of-liberty/",
  checked = "2026-11-21", status = "verified",
  recheck = "Deprivation of liberty: a judgment in June 2026; national guidance was awaited.",
}
source "F43" {
  text = "Liberty Protection Safeguards: the law was passed in 2019 and was never in force when last seen. Whether the promised consultation has opened is not known. DoLS remains in place as far as we could tell.",
  address = "https://www.mondaq.com/uk/healthcare/1698844/liberty-protection-safeguards-2026-consultation-announced-and-northern-ireland-cheshire-west-challenge",
  checked = "2026-11-21", status = "to_check",
  recheck = "Liberty Protection Safeguards: the date of the consultation was not known.",
}

-- Helplines: kept offline. A site can change numbers and hours without touching this file.

helpline "emergency" {
  name = "Emergency services", phone = "999", hours = "Day and night",
  how = "Ring if someone’s life is in danger now.", for_whom = "Anyone", status = "general", checked = "2026-11-21",
}
helpline "own_home" {
  name = "Your own home’s list", how = "Ask where it is kept: the on-call manager, the safeguarding lead, staff support, the GP and out-of-hours. Your manager can fill in the numbers here.",
  for_whom = "Everyone who works here", status = "to_check", checked = "2026-11-21",
}
helpline "samaritans" {
  name = "Samaritans", phone = "116 123", hours = "Day and night, free",
  how = "Any worry, any time.", for_whom = "Anyone", status = "verified", checked = "2026-11-21",
}
helpline "dementia_support_line" {
  name = "Alzheimer’s Society Dementia Support Line", phone = "0333 150 3456", hours = "To be checked",
  how = "Information and support about dementia. The number was seen on another organisation’s page in May 2024.", for_whom = "Anyone affected by dementia", status = "verified", checked = "2026-11-21",
}
helpline "admiral_nurse" {
  name = "Dementia UK Admiral Nurse Dementia Helpline", phone = "0800 888 6678", hours = "To be checked",
  how = "Speak with a specialist dementia nurse. The number was seen in a newspaper in October 2024.", for_whom = "Anyone with a question about dementia", status = "verified", checked = "2026-11-21",
}
helpline "alzheimer_scotland" {
  name = "Alzheimer Scotland Freephone Dementia Helpline", phone = "0808 808 3000", hours = "Day and night",
  how = "The number was seen on a page from 2012 and must be checked again.", for_whom = "Anyone affected by dementia in Scotland", nation = "scotland", status = "to_check", checked = "2026-11-21",
}
helpline "welsh_language_line" {
  name = "Alzheimer’s Society, Welsh-language line", phone = "03300 947 400", hours = "To be checked",
  how = "Support in Welsh. This number has not been confirmed.", for_whom = "Welsh speakers", nation = "wales", status = "to_check", checked = "2026-11-21",
}
helpline "urgent_mental_health" {
  name = "NHS urgent mental health help", phone = "111", hours = "To be checked for each nation",
  how = "Ring and choose the mental-health option. Not confirmed for each nation.", for_whom = "Anyone in a mental-health crisis", status = "to_check", checked = "2026-11-21",
}
helpline "hourglass" {
  name = "Hourglass", phone = "0808 808 8141", hours = "To be checked: day and night from March 2022, when funding was later in doubt",
  how = "Harm or abuse of older people. This number has not been confirmed.", for_whom = "Older people, and anyone worried about one", status = "to_check", checked = "2026-11-21",
}
helpline "cruse" {
  name = "Cruse Bereavement Support", phone = "0808 808 1677", hours = "To be checked",
  how = "Grief and bereavement. This number has not been confirmed.", for_whom = "Anyone who is grieving", status = "to_check", checked = "2026-11-21",
}
helpline "protect" {
  name = "Protect", phone = "020 3117 2520", hours = "To be checked",
  how = "Advice on whistleblowing. This number has not been confirmed.", for_whom = "Workers who are worried about something at work", status = "to_check", checked = "2026-11-21",
}
helpline "cqc" {
  name = "Care Quality Commission (CQC), the regulator in England", phone = "03000 616161", hours = "To be checked",
  how = "Tell the regulator about poor care. This number has not been confirmed.", for_whom = "Anyone", nation = "england", status = "to_check", checked = "2026-11-21",
}
helpline "regulator_scotland" {
  name = "Care Inspectorate, the regulator in Scotland", how = "Number to be added and checked by your manager.",
  for_whom = "Anyone", nation = "scotland", status = "to_check", checked = "2026-11-21",
}
helpline "regulator_wales" {
  name = "Care Inspectorate Wales, the regulator in Wales", how = "Number to be added and checked by your manager.",
  for_whom = "Anyone", nation = "wales", status = "to_check", checked = "2026-11-21",
}
helpline "regulator_northern_ireland" {
  name = "Regulation and Quality Improvement Authority (RQIA), the regulator in Northern Ireland", how = "Number to be added and checked by your manager.",
  for_whom = "Anyone", nation = "northern_ireland", status = "to_check", checked = "2026-11-21",
}

-- Words that may be new. Plain meanings; general knowledge unless the meaning says otherwise.

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
term "Sundowning" "Distress late in the day. It is a clue, not a cause."
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

-- Pages for facilitators, supervisors and managers.

guide "why_this_shape" "Who it is for, and why it has this shape" {
  for_whom = "facilitators",
  text = [[Have two facilitators wherever you can. One comes from a role that gives no direct care, or has lived experience of dementia or of caring. Pay them, brief them, and agree a way to step out.

Groups of 8 to 14, with roles mixed on purpose: the cook’s knowledge is part of the content. Include night staff, at a time that suits nights.

NICE asks for person-centred training for *all* staff, and for face-to-face training and mentoring for those who give care. E-learning alone meets the first at best. So the class and the tasks on shift are part of this course, not an extra. Reviews favour champions and learning from practice, and remote coaching helped e-learning last. A named contact in each home, a small file of resources and a longer course for practitioners make a workable model.]],
}
guide "formats" "Three ways to run it" {
  for_whom = "facilitators",
  text = [[*Half a day.* Welcome 15 minutes; two units, 45 each; break 20; floor walk 30; a circle on telling the truth 30 (with the unit about it); next steps 15.

*Huddles of 30 minutes, one unit each.* 5 minutes on what people brought back, 12 on the scene, 10 for talk, 3 for the next task.

*Train the trainer, two days.* Day one: take part as learners. Day two: each person runs one decision and gets feedback. Then run one session with someone else before going solo.]],
}
guide "running_a_decision" "Running a decision" {
  for_whom = "facilitators",
  text = [[*1.* Read or act the opening. Stop at the choice.

*2.* Everyone moves to a corner of the room: A, B, C, D, or the middle for “something else”.

*3.* Each corner gives its *good reason*.

*4.* Show what happens, then the person’s side, and *keep quiet for ten seconds*.

*5.* Ask, “What would you notice next?”

*6.* The evidence, with its limits.

*7.* Ask, “What would make the kinder choice possible here, on a bad Tuesday?” Write the obstacles on a chart for the manager.]],
}
guide "when_it_gets_difficult" "When things get difficult" {
  for_whom = "facilitators",
  text = [[*“We haven’t got time.”* Agree that it is often true. Ask which scene cost more time in the end. Put the rest on the obstacle chart.

*“That’s not my job.”* “No, it isn’t your job to fix it. What did you see?”

*“She does it for attention.”* “Suppose that’s right. Attention for what?”

*A learner has hit a limit, or been hurt.* Stop. Thank them. Take a break. Check in. Don’t turn it into teaching.

*Tears.* Expect them. Have a quiet room, a named person and the helplines card.

*Someone tells you about poor care.* Do not investigate in the room. Follow safeguarding and whistleblowing procedure the same day. Tell the person what you will do.

*Someone insists that there is a right answer.* “What does your answer protect?” Then ask the same of its opposite.

*A question of law or medicine.* “I don’t know. I’ll find out.” Keep a list, and reply within a week.]],
}
guide "avoid_and_include" "What to avoid, and whom to include" {
  for_whom = "facilitators",
  text = [[*Avoid:* simulations that frighten or mock (ear defenders, blindfolded meals); playing residents for laughs; quizzes; “spot the bad carer”. Try tasks of looking instead: sit in the lounge for ten minutes and describe it.

*Include:* plain English; text read aloud; pairs who share a language; staff who teach a greeting. Don’t make one person speak for their culture or for dementia. Large print, breaks, a chair near the door.]],
}
guide "trainer_self_check" "After the session: a check of yourself" {
  for_whom = "facilitators",
  text = [[Who talked least? Did I let silence work? Did I state the limits of the evidence? Did the home learn something about itself? What has the manager agreed to change, and by when?

*Did it work?* Ask residents and relatives. Look at what staff who give no direct care noticed and reported. Look at the words in records. Watch a few everyday moments. Note what was changed because of the obstacle chart. Self-ratings come last: they often fall after good learning, because people see more.]],
}
guide "keeping_it_true" "Keeping it true" {
  for_whom = "facilitators",
  text = [[One person owns this course in your home. Review law and numbers every six months, and whenever guidance on deprivation of liberty changes. Date every handout.

Have every story read by people living with dementia and by a mixed group of staff, with equal say. These stories have not yet had that reading.]],
}
guide "for_supervisors" "Talking over what people bring back" {
  for_whom = "supervisors",
  text = [[Each task takes less than ten minutes on shift. Talk it over at handover or in supervision.

Ask “What did you see?”, then “What might it have been like for them?”, then “What will you try next?” Thank before you advise.

Record one agreed change, with a date.]],
}
guide "for_managers" "What the tasks tell you" {
  for_whom = "managers",
  text = [[If three tasks point to the same obstacle (staffing, glare, a form), that one is yours to act on, and to report back.

You see who has completed the course. You do not see what anyone chose or wrote. Ratings reach you only as counts, from eight people up. A rating of confidence is not the same as practice: put it beside the tasks.

Name one contact for dementia in your home, and keep the resources file up to date.]],
}

use "resources.lua"
use "units/01-register.lua"
use "units/02-not-himself.lua"
