-- Facts: communication, distress and pain.

source "F13" {
  text = "Habits that help: quiet and good light; be seen, and be at eye level; use the person’s name; short clear sentences; one question at a time; wait; follow feelings more than facts; avoid correcting.",
  address = "http://alzheimercafeleixlip.ie/dr-louise-hopper-dcu-discusses-tips-for-communicating-with-someone-who-has-dementia/",
  checked = "2026-11-21", status = "verified",
}
source "F13g" {
  text = "Check hearing aids and glasses.",
  checked = "2026-11-21", status = "general",
}
source "F14" {
  text = "A study of 86 care homes (2014–15): residents with dementia whose second language was English had significantly more agitation than those whose first language was English. Staff described isolation where nobody shared their language.",
  address = "https://pmc.ncbi.nlm.nih.gov/articles/pmid/28971511",
  checked = "2026-11-21", status = "verified",
}
source "F14b" {
  text = "People may return to the language that they learned first.",
  address = "https://www.open.edu/openlearncreate/mod/page/view.php?forceview=1&id=236050",
  checked = "2026-11-21", status = "verified",
}
source "F15" {
  text = "NICE quality standard (2019): behaviour seen in distress may have causes such as pain, delirium or inappropriate care. A structured assessment comes before any treatment, with medicine or without.",
  address = "https://nice.org.uk/guidance/qs184/chapter/quality-statement-6-managing-distress",
  checked = "2026-11-21", status = "verified",
}
source "F16" {
  text = "A trial in 18 Norwegian nursing homes (BMJ 2011, 352 residents) treated pain step by step. Any pain relief is a clinician’s decision.",
  address = "https://www.bmj.com/content/343/bmj.d4065.abstract?sid=5e96a23c-7c61-47da-a0a2-d967463f4eba",
  checked = "2026-11-21", status = "verified",
}
source "F16b" {
  text = "In that trial, treating pain step by step cut agitation scores by 17% on average.",
  address = "https://baycrest.echoontario.ca/long-term-care-resources/efficacy-of-treating-pain-to-reduce-behavioural-disturbances-in-residents-of-nursing-homes-with-dementia-cluster-randomised-clinical-trial-4/",
  checked = "2026-11-21", status = "verified",
}
source "F17" {
  text = "Pain may affect up to three-quarters of people with dementia in long-term care, and is under-treated. Staff who wait to be told will miss it.",
  address = "https://www.gmjournal.co.uk/identifying-and-managing-pain-for-patients-with-advanced-dementia-part-1",
  checked = "2026-11-21", status = "verified",
}
source "F17g" {
  text = "The Abbey pain scale scores what is seen: face, sound and body.",
  checked = "2026-11-21", status = "general",
}
source "F18" {
  text = "Tom Kitwood listed everyday ways of treating people that chip away at personhood, such as outpacing, labelling, ignoring, treating as a child and talking over. His name for them was “malignant social psychology”.",
  address = "https://slideplayer.com./amp/12210309",
  checked = "2026-11-21", status = "verified",
}
source "F18g" {
  text = "Most of these habits are not meant to hurt.",
  checked = "2026-11-21", status = "general",
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
  text = "The team of the WHELD trial reported that residents had averaged about two minutes of social interaction a day, and that e-learning helped raise it to ten. The benefit lasted where remote coaching was added. A conference report, 2018.",
  address = "https://www.careindustrynews.co.uk/2018/08/a-simple-10-minute-chat-with-a-resident-helps-improve-wellbeing-for-those-living-with-memory-issues/",
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
