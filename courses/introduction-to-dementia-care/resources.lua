-- What to keep after the course. Addresses are shown, never opened: the course works with no network.

resource "own_file" {
  title = "Your home’s own file",
  text = "Who to tell about a sudden change, by day and by night. Your home’s soft-signs tool. Your whistleblowing procedure. The name of your dementia contact. Ask your manager to fill this in.",
  checked = "2026-11-21",
}
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
resource "delirium_quick_guide" {
  title = "Recognising and preventing delirium: a quick guide for care homes (NICE)",
  text = "What raises the risk, what helps to prevent it, and what a sudden change calls for.",
  address = "https://www.nice.org.uk/about/nice-communities/social-care/quick-guides/recognising-and-preventing-delirium",
  checked = "2026-11-21",
}
resource "delirium_guideline" {
  title = "Delirium: the guideline’s introduction (NICE CG103)",
  text = "What delirium is, in two paragraphs.",
  address = "https://nice.org.uk/guidance/cg103/chapter/Context",
  checked = "2026-11-21",
}
resource "soft_signs" {
  title = "Deterioration in care homes: a toolkit (UCLPartners)",
  text = "Tools for soft signs. Use the one that your home has chosen.",
  address = "https://uclpartners.com/news-item/deterioration-in-care-homes-toolkit",
  checked = "2026-11-21",
}
resource "life_story_work" {
  title = "Life story work: what a study found (University of York, 2016)",
  text = "Promising, in a small study. Ask first; the person decides what goes in and who reads it.",
  address = "https://www.york.ac.uk/news-and-events/news/2016/research/living-with-dementia-life-story-work/",
  checked = "2026-11-21",
}
resource "training_that_lasts" {
  title = "Care-home training built around champions and practice (a review of 56 studies, 2024)",
  text = "Good evidence that such training reduced agitation and antipsychotic prescribing and improved quality of life. A preprint: not yet reviewed by other researchers when seen.",
  address = "http://medrxiv.stage.highwire.org/content/10.1101/2024.08.24.24312532v2.full.txt",
  checked = "2026-11-21",
}
resource "training_framework" {
  title = "Dementia Training Standards Framework (2018)",
  text = "Fourteen subjects in three tiers, from awareness for everyone to leaders and experts.",
  address = "https://www.skillsforhealth.org.uk/resources/dementia-2015-updated-2018/",
  checked = "2026-11-21",
}
