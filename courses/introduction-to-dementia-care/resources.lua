-- What to keep after the course. Addresses are shown, never opened: the course works with no network.
-- Each page was read in a stored copy on the day given; copies are of varying age.

resource "own_file" {
  title = "Your home’s own file",
  text = "Who to tell about a sudden change, by day and by night. Your home’s soft-signs tool. Where the Herbert Protocol forms are, and the plan for a missing person. Your procedures for safeguarding, whistleblowing, covert medicine and incidents. The name of your dementia contact. Ask your manager to fill this in, and to put a date on it.",
  checked = "2026-11-21",
}

-- Words, people and what dementia is.

resource "words_matter" {
  title = "Dementia words matter (DEEP, October 2014)",
  text = "Words that people with dementia would like others to use, and words that hurt. Written for the media; useful for records and talk. Look for a newer edition.",
  address = "http://nationaldementiaaction.org.uk/campaigns/dementia-words-matter/",
  checked = "2026-11-21",
}
resource "types_of_dementia" {
  title = "Types of dementia (Dementia UK)",
  text = "The commonest kinds and what they can bring.",
  address = "https://www.dementiauk.org/understanding-dementia/types-and-symptoms/",
  checked = "2026-11-21",
}
resource "subtypes" {
  title = "Subtypes of dementia (Dementia Statistics Hub)",
  text = "The kinds of dementia in figures, with Lewy body and frontotemporal dementia.",
  address = "https://dementiastatistics.org/about-dementia/subtypes/",
  checked = "2026-11-21",
}
resource "flower" {
  title = "The flower of emotional needs",
  text = "Tom Kitwood’s flower in short, on a care provider’s page.",
  address = "https://reflectionsgreenwich.com/2017/03/25/the-flower-of-emotional-needs/",
  checked = "2026-11-21",
}
resource "vips" {
  title = "Person-centred dementia care (Brooker)",
  text = "The book that VIPS comes from: Valuing people, Individuals, the Perspective of the person, the Social environment.",
  address = "https://123library.org/book/2337/person-centred-dementia-care",
  checked = "2026-11-21",
}
resource "life_story_work" {
  title = "Life story work: what a study found (University of York, 2016)",
  text = "Promising, in a small study. Ask first; the person decides what goes in and who reads it.",
  address = "https://www.york.ac.uk/news-and-events/news/2016/research/living-with-dementia-life-story-work/",
  checked = "2026-11-21",
}
resource "ten_minutes" {
  title = "Ten minutes of talk (a conference report, 2018)",
  text = "Residents had averaged about two minutes of social contact a day. E-learning helped raise it to ten. It lasted where remote coaching was added.",
  address = "https://www.careindustrynews.co.uk/2018/08/a-simple-10-minute-chat-with-a-resident-helps-improve-wellbeing-for-those-living-with-memory-issues/",
  checked = "2026-11-21",
}

-- Talking, distress and pain.

resource "talking_tips" {
  title = "Tips for talking with someone who has dementia (Dr Louise Hopper)",
  text = "Quiet and good light. Be seen, at eye level. Use the name. Short clear sentences, one question at a time. Wait. Follow feelings more than facts.",
  address = "http://alzheimercafeleixlip.ie/dr-louise-hopper-dcu-discusses-tips-for-communicating-with-someone-who-has-dementia/",
  checked = "2026-11-21",
}
resource "first_language" {
  title = "The language somebody learned first (OpenLearn)",
  text = "Why people with dementia may go back to it.",
  address = "https://www.open.edu/openlearncreate/mod/page/view.php?forceview=1&id=236050",
  checked = "2026-11-21",
}
resource "managing_distress" {
  title = "Managing distress (NICE quality standard 184, statement 6)",
  text = "Look for causes such as pain, delirium or inappropriate care before any treatment.",
  address = "https://nice.org.uk/guidance/qs184/chapter/quality-statement-6-managing-distress",
  checked = "2026-11-21",
}
resource "pain" {
  title = "Identifying and managing pain in advanced dementia (GM Journal)",
  text = "Why pain is missed when staff wait to be told.",
  address = "https://www.gmjournal.co.uk/identifying-and-managing-pain-for-patients-with-advanced-dementia-part-1",
  checked = "2026-11-21",
}

-- Delirium and change.

resource "delirium_quick_guide" {
  title = "Recognising and preventing delirium: a quick guide for care homes (NICE)",
  text = "What raises the risk, what helps to prevent it, and what a sudden change calls for.",
  address = "https://www.nice.org.uk/about/nice-communities/social-care/quick-guides/recognising-and-preventing-delirium",
  checked = "2026-11-21",
}
resource "delirium_guideline" {
  title = "Delirium: the guideline’s introduction (NICE CG103)",
  text = "What delirium is, in short.",
  address = "https://nice.org.uk/guidance/cg103/chapter/Context",
  checked = "2026-11-21",
}
resource "soft_signs" {
  title = "Deterioration in care homes: a toolkit (UCLPartners)",
  text = "Tools for soft signs. Use the one that your home has chosen.",
  address = "https://uclpartners.com/news-item/deterioration-in-care-homes-toolkit",
  checked = "2026-11-21",
}
resource "dipsticks" {
  title = "Dipsticks and urinary infection: hospital guidance (reviewed July 2025)",
  text = "Why a dipstick doesn’t settle it in people over 65.",
  address = "https://ouh.quris.com/hospital-guidelines/adult-antimicrobial-guide/empiric-treatment/urinary-tract-and-renal-medicine/use-of-dipsticks-when-diagnosing-uti",
  checked = "2026-11-21",
}

-- Surroundings and night.

resource "surroundings" {
  title = "Physical environment checklist (Dementia Friendly Stockton)",
  text = "A low-cost list: signs on the doors, light without pools, landmarks, seats that look like seats.",
  address = "http://dementiafriendlystockton.co.uk/physical-environment-checklist/",
  checked = "2026-11-21",
}
resource "sundowning" {
  title = "Sundowning (Dementia UK)",
  text = "What can play a part late in the day, and what may help.",
  address = "https://dementiauk.org/get-support/understanding-changes-in-behaviour/sundowning",
  checked = "2026-11-21",
}
resource "sleep" {
  title = "Dementia and sleep (Dementia UK)",
  text = "Sleep, night and dementia.",
  address = "https://www.dementiauk.org/information-and-support/living-with-dementia/dementia-and-sleep/",
  checked = "2026-11-21",
}
resource "at_night" {
  title = "Care homes at night (The Guardian, 2008)",
  text = "A report of the Joseph Rowntree study in three Scottish homes. Old, but still the main UK study that we found.",
  address = "https://www.theguardian.com/society/2008/apr/30/longtermcare",
  checked = "2026-11-21",
}
resource "herbert_protocol" {
  title = "The Herbert Protocol (Suffolk Police)",
  text = "What the form is for, and who can fill it in. Forms vary by police force: look for your own.",
  address = "https://www.suffolk.police.uk/advice/advice-and-information/missing-person/missing-persons/vulnerable-people-at-risk-of-going-missing/dementia-missing-risk-herbert-protocol/",
  checked = "2026-11-21",
}

-- Eating and drinking.

resource "drinking" {
  title = "Supporting people to drink (DRIE study)",
  text = "Ways to help older people drink enough. Thirst is a poor guide.",
  address = "http://driestudy.appspot.com/supporting_drinking.html",
  checked = "2026-11-21",
}
resource "eating_difficulties" {
  title = "Eating and drinking difficulties in dementia (British Dietetic Association)",
  text = "Kinds of dementia, and what can make eating and drinking hard.",
  address = "https://www.bda.uk.com/resource/eating-and-drinking-difficulties-in-dementia.html",
  checked = "2026-11-21",
}
resource "iddsi_alert" {
  title = "The end of “soft diet” (safety alert, 2018)",
  text = "Why services were told to move to IDDSI levels.",
  address = "https://www.cas.mhra.gov.uk/ViewandAcknowledgment/ViewAlert.aspx?AlertID=102767",
  checked = "2026-11-21",
}
resource "eating_end_of_life" {
  title = "Eating and drinking near the end of life (Royal College of Physicians, 2021)",
  text = "Capacity, best interests, pleasure and company as well as nutrition.",
  address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC8313191",
  checked = "2026-11-21",
}

-- Truth, families and visiting.

resource "truth" {
  title = "The inquiry into truth and lying in dementia care (2016)",
  text = "Truth is the starting point. An untruth is not to be used lightly, and may be justified to limit distress.",
  address = "https://www.dementiauk.org/truth-inquiry-truth-lying-dementia-care/",
  checked = "2026-11-21",
}
resource "visiting" {
  title = "Visiting in care homes: the review of Regulation 9A (England)",
  text = "The government’s page on the review. Changes may follow.",
  address = "https://www.gov.uk/government/calls-for-evidence/review-of-cqc-regulation-9a-visiting-and-accompanying-in-care-homes-hospitals-and-hospices",
  checked = "2026-11-21",
}

-- Law and medicines.

resource "restraint" {
  title = "Restraint in the Mental Capacity Act 2005 (explanatory notes)",
  text = "What section 6 counts as restraint, and when it is protected. England and Wales.",
  address = "http://www.legislation.gov.uk/cy/ukpga/2005/9/notes/division/6/1/2/5",
  checked = "2026-11-21",
}
resource "liberty" {
  title = "Deprivation of liberty since June 2026 (Mental Capacity Law and Policy)",
  text = "A page of resources on the Supreme Court’s judgment. It is moving: look at the date.",
  address = "https://www.mentalcapacitylawandpolicy.org.uk/resources-2/agni-resources/",
  checked = "2026-11-21",
}
resource "scotland_law" {
  title = "Adults with Incapacity (Scotland) Act 2000",
  text = "A summary of the law in Scotland.",
  address = "https://mental-capacity.co.uk/adults-with-incapacity-act-1",
  checked = "2026-11-21",
}
resource "ni_law" {
  title = "Mental Capacity Act (Northern Ireland): questions and answers (Department of Health)",
  text = "Partly in force. What it says on deprivation of liberty is older than June 2026.",
  address = "https://www.health-ni.gov.uk/mental-capacity-act-faqs",
  checked = "2026-11-21",
}
resource "covert_medicine" {
  title = "Covert medicine should be a last resort (Bettal)",
  text = "A report of the Care Quality Commission’s guidance.",
  address = "https://www.bettal.co.uk/covert-administration-of-medicines-should-be-last-resort",
  checked = "2026-11-21",
}
resource "antipsychotics" {
  title = "Spotlight on antipsychotic medicines (NICE)",
  text = "When they may be used, and what is talked over first.",
  address = "https://nice.org.uk/about/what-we-do/into-practice/measuring-the-use-of-nice-guidance/impact-of-our-guidance/niceimpact-dementia/ch6-spotlight-on-antipsychotic-medicines",
  checked = "2026-11-21",
}

-- Loss, and looking after each other.

resource "supporting_staff" {
  title = "Supporting staff when a resident dies (SCIE, a film)",
  text = "Staff grieve too, sometimes later. Open talk helps.",
  address = "https://www.scie.org.uk/socialcaretv/video-player.asp?v=supportingstaff",
  checked = "2026-11-21",
}

-- Training.

resource "training_that_lasts" {
  title = "Care-home training built around champions and practice (a review of 56 studies, 2024)",
  text = "Good evidence that such training reduced agitation and antipsychotic prescribing and improved quality of life. A preprint: not yet reviewed by other researchers when seen.",
  address = "http://medrxiv.stage.highwire.org/content/10.1101/2024.08.24.24312532v2.full.txt",
  checked = "2026-11-21",
}
resource "wheld" {
  title = "The WHELD trial, in short (NIHR)",
  text = "Person-centred care and a little company, in 69 nursing homes. The effects were modest.",
  address = "https://discover.dc.nihr.ac.uk/portal/article/4000974/person-centred-care-improves-quality-of-life-for-care-home-residents-with-dementia",
  checked = "2026-11-21",
}
resource "nice_dementia" {
  title = "Dementia: the guideline (NICE NG97)",
  text = "What NICE recommends on care, support and training.",
  address = "https://www.nice.org.uk/guidance/ng97/chapter/Recommendations",
  checked = "2026-11-21",
}
resource "training_framework" {
  title = "Dementia Training Standards Framework (2018)",
  text = "Fourteen subjects in three tiers, from awareness for everyone to leaders and experts.",
  address = "https://www.skillsforhealth.org.uk/resources/dementia-2015-updated-2018/",
  checked = "2026-11-21",
}
resource "care_certificate" {
  title = "Care Certificate: what changed in 2025 (Flourish)",
  text = "Sixteen standards, with a new one on learning disability and autism.",
  address = "https://flourish.co.uk/community/care-certificate-updates-2025/",
  checked = "2026-11-21",
}
