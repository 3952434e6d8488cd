-- Facts. What dementia is.

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
  recheck = "How many people in the UK live with dementia: the number is from April 2024. Medium risk of change.",
}
source "F9" {
  text = "About 71,000 people with a diagnosis are under 65. This is called young-onset dementia. From an article citing a study of 2022.",
  address = "https://britishjournalofcommunitynursing.com/content/professional/recognition-and-assessment-of-pain-in-people-with-advanced-dementia",
  checked = "2026-11-21", status = "verified",
  recheck = "How many people under 65 have a diagnosis: the number is from 2022.",
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
source "F11" {
  text = "Lewy body dementia can bring hallucinations and disturbed sleep.",
  address = "https://dementiastatistics.org/about-dementia/subtypes/",
  checked = "2026-11-21", status = "verified",
}
source "F11b" {
  text = "Frontotemporal dementia can bring changes in behaviour, language and social skills.",
  address = "https://dementiastatistics.org/about-dementia/subtypes/",
  checked = "2026-11-21", status = "verified",
}
source "F11g" {
  text = "In Lewy body dementia, alertness may go up and down within a day, and movement may look like Parkinson’s disease.",
  checked = "2026-11-21", status = "general",
}
source "F12" {
  text = "Dementia was the UK’s leading cause of death in 2024: 76,894 deaths, 11.8% of all. Seen in a report of figures from Alzheimer’s Research UK.",
  address = "https://thecareruk.com/dementia-remains-uks-leading-cause-of-death-as-crisis-deepens",
  checked = "2026-11-21", status = "verified",
  recheck = "Deaths from dementia: the number is for 2024; figures for 2025 may now be out. Medium risk of change.",
}
source "F52" {
  text = "People may lose recent events before older ones; have trouble finding words; muddle the order of familiar tasks; misjudge depth, edges and patterns; lose the sense of time; change in mood, sleep, appetite, inhibition or movement. No two people have the same set. Feelings often outlast the memory of what caused them.",
  checked = "2026-11-21", status = "general",
}
