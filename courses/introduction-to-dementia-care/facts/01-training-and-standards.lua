-- Facts: training and standards, and where the ideas of the course come from.
--
-- How facts are marked, in all files of this folder:
-- "verified" means: a stored copy of the page said this. The copies are of varying age, and are not live.
-- "general" is widely held in the field, and was not looked up. "history": so it was then.
-- A fact with parts of different standing, or seen on several pages, is several sources: F7, F7b, F7g.
-- What has a `recheck` is told on the page "What may have changed".

source "F1" {
  text = "In the 2025 Care Certificate, standard 9 is awareness of mental health and dementia. Read in a hosted copy; take the final wording from Skills for Care.",
  address = "https://pdfhost.io/es-ES/v/epYu9SPd5z_Standard_9_2025_Updates_",
  checked = "2026-11-21", status = "verified",
  recheck = "Care Certificate: last revised in 2025. Low to medium risk of change.",
}
source "F1b" {
  text = "The older standard 9 was called awareness of mental health, dementia and learning disability.",
  address = "https://dsdweb.co.uk/care-certificate/standard-9-awareness-of-mental-health-dementia-and-learning-disability/",
  checked = "2026-11-21", status = "history",
  recheck = "Older course books still teach the old standard 9, with learning disability in it. Look at the year of yours.",
}
source "F2" {
  text = "The Care Certificate was revised in March 2025. It now has 16 standards. The new one is on learning disability and autism. What was said of mental capacity in standard 9 moved to standard 5.",
  address = "https://flourish.co.uk/community/care-certificate-updates-2025/",
  checked = "2026-11-21", status = "verified",
  recheck = "Care Certificate: the numbers of standards 6 to 15 were seen in an older list only. Compare them with the 2025 set.",
}
source "CC_NUMBERS" {
  text = "The numbers of the Care Certificate’s standards 6 to 15, from an earlier list.",
  address = "https://www.frailtytoolkit.org/care-certificate-overview/",
  checked = "2026-11-21", status = "verified",
  recheck = "The list of standards 6 to 15 that we used is older than 2025.",
}
source "DTSF" {
  text = "The Dementia Training Standards Framework: 14 subjects, reviewed and given new titles in 2018.",
  address = "https://www.skillsforhealth.org.uk/resources/dementia-2015-updated-2018/",
  checked = "2026-11-21", status = "verified",
  recheck = "Dementia Training Standards Framework: last seen in its 2018 edition. The lettered outcomes inside each subject have not been checked.",
}
source "DTSFb" {
  text = "Tier 1 of that framework is awareness for everyone in health and care. Tier 2 is for staff in regular contact. Tier 3 is for leaders and experts.",
  address = "https://www.ashfieldservices.co.uk/2018/08/18/dementia-training/",
  checked = "2026-11-21", status = "verified",
  recheck = "The three tiers of the training framework: as described in 2018.",
}
source "F3" {
  text = "NICE guideline NG97 (June 2018): all staff should be trained in person-centred and outcome-focused care. That covers the signs of dementia and how it goes on; the person and their life story; identity, sexuality and culture; families’ needs; and the principles of the Mental Capacity and Care Acts. Staff who deliver care should also get face-to-face training and mentoring, including on distress and pain. Seen in a report of the guideline.",
  address = "https://www.hcpa.info/dementia-care/dementia-assessment-management-and-support-for-people-living-with-dementia-and-their-carers/",
  checked = "2026-11-21", status = "verified",
}
source "NG97_1_1_3" {
  text = "NICE guideline NG97, recommendation 1.1.3: use a structured way to record a person’s likes and dislikes, routines and personal history.",
  address = "https://www.nice.org.uk/guidance/ng97/chapter/Recommendations",
  checked = "2026-11-21", status = "verified",
}
source "F4" {
  text = "The last minor change to NICE guideline NG97 that we saw was made in October 2024 (links about valproate).",
  address = "https://nice.org.uk/guidance/ng97/chapter/Update-information",
  checked = "2026-11-21", status = "verified",
  recheck = "NICE guideline NG97: the last small change seen was October 2024. Its section numbers 1.7, 1.8, 1.10 and 1.11 have not been checked.",
}
source "F4b" {
  text = "In 2023 NICE looked at whether to widen NG97 to mild cognitive impairment, and did not update it.",
  address = "https://www.nice.org.uk/guidance/ng97/resources/2023-exceptional-surveillance-of-dementia-assessment-management-and-support-for-people-living-with-dementia-and-their-carers-nice-guideline-ng97-13185317341/chapter/Surveillance-decision?tab=evidence",
  checked = "2026-11-21", status = "verified",
  recheck = "Whether NICE has since widened NG97 to mild cognitive impairment.",
}
source "F5" {
  text = "Alzheimer’s Society (May 2025): about 70% of care-home residents over 65 in England live with dementia. Only 29% of care-home staff have had any training about dementia. Older material says 80%; the two numbers should not be mixed.",
  address = "https://www.alzheimers.org.uk/news/2025-05-06/alzheimers-society-response-casey-commission-adult-social-care",
  checked = "2026-11-21", status = "verified",
  recheck = "How many care-home residents live with dementia (about 70% in England), and how many staff had training (29%): the numbers are from May 2025. Medium risk of change.",
}
source "F6" {
  text = "A review of 56 studies (to February 2024) found good evidence for care-home training built around staff champions and learning from practice. It reduced agitation and antipsychotic prescribing, and improved quality of life. A preprint: other researchers had not yet reviewed it when it was seen.",
  address = "http://medrxiv.stage.highwire.org/content/10.1101/2024.08.24.24312532v2.full.txt",
  checked = "2026-11-21", status = "verified",
  recheck = "The review of 56 studies of training was a preprint when seen. See whether it has been published.",
}
source "ANCHOR" {
  text = "Anchor Trust’s Dementia Specialist Team began in 2006. It asked people who used its services and staff, on an equal footing, before it designed its training. The first course reached 4,000 care-home staff, in direct care or not, and nobody passed or failed. Each care specialist had a named contact and a file of resources. Redecoration took account of colour contrast. From an undated article of about 2008.",
  checked = "2026-11-21", status = "history",
  recheck = "Anchor’s way of training is described as it was in about 2008.",
}
source "STOCKTON" {
  text = "The LiveWell Dementia Hub in Stockton-on-Tees: a drop-in place where council, NHS and voluntary staff share a base. Its timetable was built from what people with dementia said matters. From a report of 19 March 2019.",
  checked = "2026-11-21", status = "history",
  recheck = "Whether the LiveWell Dementia Hub in Stockton still runs as described in March 2019.",
}
source "FLOWER" {
  text = "Tom Kitwood’s flower: comfort, attachment, inclusion, occupation and identity around a centre of love.",
  address = "https://reflectionsgreenwich.com/2017/03/25/the-flower-of-emotional-needs/",
  checked = "2026-11-21", status = "verified",
}
source "DEEP" {
  text = "“Dementia words matter” (October 2014), from DEEP, a UK network of people living with dementia. It was written by 20 people with dementia, who asked for words that are fair, true to life and show respect. It was written for the media. Seen in a copy.",
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
