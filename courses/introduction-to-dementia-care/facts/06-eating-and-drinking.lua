-- Facts: eating and drinking.

source "F30" {
  text = "Of 188 UK care-home residents who were tested, 20% were dehydrated. Those who drank well were offered drinks more often, especially before and at breakfast and with medicines.",
  address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC6412353/",
  checked = "2026-11-21", status = "verified",
}
source "F30b" {
  text = "Thirst is a poor guide in older age.",
  address = "http://driestudy.appspot.com/supporting_drinking.html",
  checked = "2026-11-21", status = "verified",
}
source "F31" {
  text = "In one very small study of only nine men, all with advanced Alzheimer’s disease, high-contrast red tableware was followed by 25% more food and 84% more liquid taken. Blue helped too.",
  address = "https://vc.bridgew.edu/psychology_fac/23/",
  checked = "2026-11-21", status = "verified",
}
source "F32" {
  text = "The term “soft diet” has led to harm. In 2018 services were told to move to IDDSI levels.",
  address = "https://www.cas.mhra.gov.uk/ViewandAcknowledgment/ViewAlert.aspx?AlertID=102767",
  checked = "2026-11-21", status = "verified",
}
source "F32b" {
  text = "A care-home resident died after swallowing thickening powder that was left within reach. A patient safety alert of 2015 (NHS/PSA/W/2015/002), seen in a copy.",
  address = "https://deploy.abcdocz.com/doc/750127/patient-safety-alert",
  checked = "2026-11-21", status = "verified",
}
source "F33" {
  text = "Guidance of the Royal College of Physicians (2021) treats eating and drinking near the end of life as a matter of capacity, best interests, pleasure and company as well as nutrition.",
  address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC8313191",
  checked = "2026-11-21", status = "verified",
}
source "F33b" {
  text = "NICE has a decision aid on tube feeding for people with severe dementia.",
  address = "https://nice.org.uk/guidance/NG97/chapter/recommendations",
  checked = "2026-11-21", status = "verified",
  recheck = "NICE’s decision aid on tube feeding: it was seen that there is one; what it says has not been read.",
}
source "F33g" {
  text = "NICE does not support routine tube feeding in severe dementia.",
  checked = "2026-11-21", status = "general",
  recheck = "NICE’s recommendation on tube feeding has not been checked.",
}
