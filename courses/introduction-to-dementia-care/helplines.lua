-- Helplines: kept offline. A site can change numbers and hours without touching this file.
-- Check every number and its hours on the day of launch. Where a number was seen stands above it.

helpline "emergency" {
  name = "Emergency services", phone = "999", hours = "Day and night",
  how = "Ring if someone’s life is in danger now.", for_whom = "Anyone", status = "general", checked = "2026-11-21",
}
helpline "own_home" {
  name = "Your own home’s list", how = "Ask where it is kept: the on-call manager, the safeguarding lead, staff support, the GP and out-of-hours. Your manager can fill in the numbers here.",
  for_whom = "Everyone who works here", status = "to_check", checked = "2026-11-21",
}
-- Seen: https://www.samaritans.org/news/being-there-when-people-need-us-most; round the clock:
-- https://samaritans.org/branches/coventry/coventry-branch-news/coventry-samaritans-will-be-open-usual-over-christmas
helpline "samaritans" {
  name = "Samaritans", phone = "116 123", hours = "Day and night, free",
  how = "Any worry, any time.", for_whom = "Anyone", status = "verified", checked = "2026-11-21",
}
-- Seen: https://www.whitehousesurgery.nhs.uk/2024/05/14/dementia-awareness-week-2024/ (May 2024; a third party)
helpline "dementia_support_line" {
  name = "Alzheimer’s Society Dementia Support Line", phone = "0333 150 3456", hours = "To be checked",
  how = "Information and support about dementia. The number was seen on another organisation’s page in May 2024.", for_whom = "Anyone affected by dementia", status = "verified", checked = "2026-11-21",
}
-- Seen: https://www.banburyguardian.co.uk/read-this/tips-for-managing-and-preventing-sundowning-in-people-living-with-dementia-4829392
-- (October 2024; a newspaper)
helpline "admiral_nurse" {
  name = "Dementia UK Admiral Nurse Dementia Helpline", phone = "0800 888 6678", hours = "To be checked",
  how = "Speak with a specialist dementia nurse. The number was seen in a newspaper in October 2024.", for_whom = "Anyone with a question about dementia", status = "verified", checked = "2026-11-21",
}
-- Seen: https://breathingspace.scot/news/2012/world-alzheimers-day-21st-september/ (2012: check again); 24 hours:
-- https://www.alzscot.org/news/raising-awareness-of-our-dementia-helpline
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
-- Seen: hours only, https://homecare.co.uk/news/article.cfm/id/1667421/hourglass-charity-elderly-abuse (day and night since March 2022)
helpline "hourglass" {
  name = "Hourglass", phone = "0808 808 8141", hours = "To be checked: day and night since March 2022, but its funding was later in doubt",
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
