-- Facts: life story, truth and families.

source "F34" {
  text = "Life story work: a University of York feasibility study (2016) found promise (better staff attitudes; better quality of life for some, in small numbers) and said a full trial was needed. Ask whether the person wants to do it at all, and let them decide what goes in and who reads it.",
  address = "https://www.york.ac.uk/news-and-events/news/2016/research/living-with-dementia-life-story-work/",
  checked = "2026-11-21", status = "verified",
}
source "F34b" {
  text = "Anchor was a partner in the University of York’s life story study.",
  address = "https://www.york.ac.uk/news-and-events/news/2013/research/life-story-study/",
  checked = "2026-11-21", status = "verified",
}
source "F35" {
  text = "A Mental Health Foundation inquiry (2016): truth is the starting point, and different realities carry meaning. An untruth is not to be used lightly, but may be justified to limit distress. The inquiry advised against artificial props, such as a bus stop where no bus comes.",
  address = "https://www.dementiauk.org/truth-inquiry-truth-lying-dementia-care/",
  checked = "2026-11-21", status = "verified",
}
source "F35b" {
  text = "A report of the same inquiry: not telling the truth should be a last resort.",
  address = "https://www.nursingtimes.net/news/reviews-and-reports/not-telling-truth-in-dementia-care-should-be-last-resort/7014142.article",
  checked = "2026-11-21", status = "verified",
}
source "F36" {
  text = "Regulation 9A (England, from 6 April 2024): homes must enable visits unless circumstances are exceptional, and must not discourage visits out.",
  address = "https://bevanbrittan.com/insights/articles/2024/a-new-cqc-fundamental-standard-visiting-and-accompanying-in-care-homes-hospitals-and-hospices/",
  checked = "2026-11-21", status = "verified",
  recheck = "Regulation 9A on visiting (England): the outcome of a review is out, and changes may follow. Medium risk of change.",
}
source "F36b" {
  text = "The government’s review of Regulation 9A.",
  address = "https://www.gov.uk/government/calls-for-evidence/review-of-cqc-regulation-9a-visiting-and-accompanying-in-care-homes-hospitals-and-hospices",
  checked = "2026-11-21", status = "verified",
}
source "F36c" {
  text = "That review has reported that Regulation 9A helped, but that awareness and clarity need work. Seen in a copy of a government page.",
  address = "https://governancestate.uk/government/calls-for-evidence/review-of-cqc-regulation-9a-visiting-and-accompanying-in-care-homes-hospitals-and-hospices-easy-read",
  checked = "2026-11-21", status = "verified",
}
source "F37" {
  text = "“Next of kin” gives no legal power to decide for an adult. Lasting power of attorney for health and welfare, a court deputy or a valid advance decision may.",
  checked = "2026-11-21", status = "general",
}
source "F38" {
  text = "The Herbert Protocol: a form filled in ahead (photo, routines, places, medicines) and handed to the police if the person goes missing. The person, family or home can complete it, with permission or in best interests. Forms vary by police force.",
  address = "https://www.suffolk.police.uk/advice/advice-and-information/missing-person/missing-persons/vulnerable-people-at-risk-of-going-missing/dementia-missing-risk-herbert-protocol/",
  checked = "2026-11-21", status = "verified",
}
source "F38b" {
  text = "If someone is missing: search house, garden and outbuildings. If they are not found, ring 999 at once. Nobody will criticise you for calling.",
  address = "https://sefton.gov.uk/social-care-and-health/adult-social-care/adults/safeguarding/supporting-people-with-dementia-herbert-protocol",
  checked = "2026-11-21", status = "verified",
}
