-- Useful numbers: kept offline, with many kinds of service mixed in, so that the page does not say what anybody looked for. Keep them mixed: no screenful is of one kind.
-- A site can change numbers and hours without touching this file. Ring every number before release and each quarter.
-- Numbers stand with spaces, so that they can be copied onto paper. Where a number was seen stands above it.

helpline "before_you_ring" {
  name = "Before you ring or copy", how = "“Last checked” means that the number was read in a stored page, which may be old. It does not mean that it was rung. Calls may still show on some phone bills or call lists. Leaving a page hides it; it doesn’t erase a computer’s history or logs, or anything printed. If you think someone checks this computer, use a phone or computer they can’t see.",
  for_whom = "Everyone", status = "general", checked = "2026-11-21",
}
helpline "emergency" {
  name = "Emergency", phone = "999", hours = "Day and night",
  how = "Ring if someone is in danger now.", for_whom = "Anyone", status = "general", checked = "2026-11-21",
}
helpline "own_place" {
  name = "Where you work: staff support", how = "Ask where the list is kept: employee support, occupational health, your union, the on-call manager. Your manager can fill in the numbers here.",
  for_whom = "Everyone who works here", status = "to_check", checked = "2026-11-21",
}
-- Seen: samaritans.org
helpline "samaritans" {
  name = "Samaritans", phone = "116 123", hours = "Any time, free",
  how = "Any worry. The call doesn’t appear on the phone bill.", for_whom = "Anyone", status = "verified", checked = "2026-11-21",
}
helpline "gp" {
  name = "GP surgery", how = "For anything about health. Your own surgery’s number is not on this list.",
  for_whom = "Anyone", status = "general", checked = "2026-11-21",
}
-- Seen: gov.uk news; refuge.org.uk; refugetechsafety.org; ablemagazine.co.uk. Hours of chat and BSL to be checked.
helpline "national_da" {
  name = "National Domestic Abuse Helpline (Refuge)", phone = "0808 2000 247", hours = "Day and night, free. Hours of chat and BSL to be checked",
  how = "Live chat and BSL through its website.", for_whom = "Women", status = "verified", checked = "2026-11-21",
}
helpline "citizens_advice" {
  name = "Citizens Advice", hours = "Hours to be checked", how = "Money, housing, work and rights. Number to be added and checked by your manager.",
  for_whom = "Anyone", status = "to_check", checked = "2026-11-21",
}
-- Seen: saxonweald.com (21 April 2020, repeating government advice); pontefractandcastlefordexpress.co.uk; hunterslaw.com.
-- Check against police.uk.
helpline "silent_mobile" {
  name = "Can’t speak: mobile", phone = "999",
  how = "Call 999. Listen; cough or tap if you can. Press 55 when asked. Silence alone won’t bring police. 55 works only on mobiles, and doesn’t let police find where you are. Still to be checked against police.uk.",
  for_whom = "Anyone who can’t speak", status = "to_check", checked = "2026-11-21",
}
-- Seen: saxonweald.com; hartlepoolnow.co.uk
helpline "silent_landline" {
  name = "Can’t speak: landline", phone = "999",
  how = "Call 999. If you can’t speak, stay on. The line can stay open 45 seconds after you put the phone down. Your location is normally shown. Still to be checked.",
  for_whom = "Anyone who can’t speak", status = "to_check", checked = "2026-11-21",
}
helpline "debt" {
  name = "Debt advice", how = "Number to be added and checked by your manager.",
  for_whom = "Anyone worried about money", status = "to_check", checked = "2026-11-21",
}
-- Seen: centre56.org.uk; thegayuk.com. Hours: one site, base25.org.
helpline "mens_advice" {
  name = "Men’s Advice Line (Respect)", phone = "0808 801 0327", hours = "Hours to be checked. One site says: Monday and Wednesday 9 to 8, Tuesday, Thursday and Friday 9 to 5",
  how = "By phone.", for_whom = "Men", status = "verified", checked = "2026-11-21",
}
-- Seen: nhg.org.uk
helpline "police_101" {
  name = "Police, not an emergency", phone = "101", how = "When nobody is in danger now.", for_whom = "Anyone", status = "verified", checked = "2026-11-21",
}
-- Seen: gov.wales/live-fear-free
helpline "live_fear_free" {
  name = "Live Fear Free", phone = "0808 80 10 800", hours = "Day and night",
  how = "Or text 07860 077333.", for_whom = "Anyone in Wales", nation = "wales", status = "verified", checked = "2026-11-21",
}
-- Seen: nhg.org.uk; hartlepoolnow.co.uk
helpline "textphone" {
  name = "Emergency: textphone", phone = "18000",
  how = "By textphone.", for_whom = "Deaf or hard of hearing people, and people with a speech impairment", status = "verified", checked = "2026-11-21",
}
-- Seen: nhg.org.uk; hartlepoolnow.co.uk
helpline "text_999" {
  name = "Emergency: by text", phone = "999",
  how = "Text 999. It works only if you registered beforehand: text REGISTER to 999.", for_whom = "Deaf or hard of hearing people, and people with a speech impairment", status = "verified", checked = "2026-11-21",
}
helpline "bsl_999" {
  name = "Emergency: 999 BSL", how = "A video relay in British Sign Language.",
  for_whom = "People who use British Sign Language", status = "general", checked = "2026-11-21",
}
-- Seen: galop.org.uk. Hours: February 2023.
helpline "galop" {
  name = "Galop", phone = "0800 999 5428", hours = "Hours to be checked. In February 2023: Monday to Thursday 10 to 8.30, Friday 10 to 4.30",
  how = "By phone.", for_whom = "LGBT+ people", status = "verified", checked = "2026-11-21",
}
helpline "signhealth" {
  name = "SignHealth", how = "Contact to be added and checked by your manager.", for_whom = "Deaf people", status = "to_check", checked = "2026-11-21",
}
helpline "childline" {
  name = "Childline", phone = "0800 1111", hours = "Hours to be checked",
  how = "This number has not been confirmed.", for_whom = "Children and young people", status = "to_check", checked = "2026-11-21",
}
-- The number was not found in any source read. Day-and-night cover was reported in 2022 and 2024: reducingtherisk.org.uk; nen.press.
helpline "hourglass" {
  name = "Hourglass", phone = "0808 808 8141", hours = "Hours to be checked. Day and night was reported in 2022 and 2024",
  how = "By phone. This number has not been confirmed.", for_whom = "Older people", status = "to_check", checked = "2026-11-21",
}
helpline "nspcc" {
  name = "NSPCC", how = "Number to be added and checked by your manager.", for_whom = "Anyone worried about a child", status = "to_check", checked = "2026-11-21",
}
-- Seen: karmanirvana.org.uk. Hours differ between its pages.
helpline "karma_nirvana" {
  name = "Karma Nirvana", phone = "0800 5999 247", hours = "Hours to be checked. One page says Monday to Friday 9 to 5; an older one differs",
  how = "Honour-based abuse and forced marriage.", for_whom = "Anyone", status = "verified", checked = "2026-11-21",
}
helpline "local" {
  name = "Local services", how = "The IDVA service, and the council’s adult and children’s safeguarding teams. Numbers to be added and checked by your manager.",
  for_whom = "Everyone who works here", status = "to_check", checked = "2026-11-21",
}
-- Seen: llamau.org.uk. To be checked.
helpline "forced_marriage_unit" {
  name = "Forced Marriage Unit", phone = "020 7008 0151", hours = "Office hours",
  how = "Out of hours: 020 7007 1500. Both numbers are still to be checked.", for_whom = "Anyone, and professionals", status = "to_check", checked = "2026-11-21",
}
-- Seen: thegayuk.com; dadsunltd.org.uk; respect.uk.net (the service, without the number).
helpline "respect_phoneline" {
  name = "Respect Phoneline", phone = "0808 802 4040", hours = "Hours to be checked",
  how = "About your own behaviour.", for_whom = "Anyone worried about their own behaviour", status = "verified", checked = "2026-11-21",
}
-- Only an older number was found: 0300 636 0300, heart.co.uk, 2010.
helpline "stalking" {
  name = "National Stalking Helpline", phone = "0808 802 0300", hours = "Hours to be checked",
  how = "This number has not been confirmed. Only an older one was found.", for_whom = "Anyone", status = "to_check", checked = "2026-11-21",
}
helpline "rape_crisis" {
  name = "Rape Crisis 24/7", hours = "Hours to be checked",
  how = "Number to be added and checked by your manager.", for_whom = "Anyone", status = "to_check", checked = "2026-11-21",
}
