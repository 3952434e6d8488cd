-- Facts. What else may have changed by late 2026. No story depends on these; the page “What may have changed” tells of them.

source "MSF" {
  text = "A Modern Service Framework for Frailty and Dementia was promised for England, to be informed by the first phase of the Casey Commission.",
  address = "https://parallelparliament.co.uk/writtenanswers/search?order_field=datenew&search_term=Dementia",
  checked = "2026-11-21", status = "verified",
  recheck = "Modern Service Framework for Frailty and Dementia (England): promised; we did not find it published. High risk of change.",
}
source "CASEY" {
  text = "The first phase of the Casey Commission on adult social care was due to report in 2026.",
  address = "https://www.communitycare.co.uk/?p=217541",
  checked = "2026-11-21", status = "verified",
  recheck = "Casey Commission, first phase: due in 2026; we found no report. High risk of change.",
}
source "NEW_MEDICINES" {
  text = "NICE’s final draft of 19 June 2025 said no to lecanemab and donanemab. We did not find what came of a later appeal. These stories leave the new medicines out.",
  address = "https://pharmaceutical-journal.com/article/news/nice-rejects-alzheimers-disease-drugs-for-third-time",
  checked = "2026-11-21", status = "verified",
  recheck = "Lecanemab and donanemab: NICE’s final position was not found. Medium risk of change. The stories do not speak of them.",
}
source "HELPLINES" {
  text = "Telephone numbers and hours of helplines were seen on pages of different ages; some have not been confirmed.",
  checked = "2026-11-21", status = "to_check",
  recheck = "Helpline numbers and hours: check every one on the day the course is launched in your home.",
}
