-- Facts: delirium and change.

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
