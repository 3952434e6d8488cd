-- Numbers: kept offline. A site can change numbers and hours without touching this file. Ring every number before release
-- and each quarter. Where a number was seen stands above it.

helpline "emergency" {
  name = "Emergency", phone = "999", hours = "Day and night",
  how = "Ring if someone is in danger now.", for_whom = "Anyone", status = "general", checked = "2026-11-21",
}
helpline "police" {
  name = "Police, not an emergency", phone = "101",
  how = "When nobody is in danger now.", for_whom = "Anyone", status = "general", checked = "2026-11-21",
}
helpline "own_place" {
  name = "Where you work: safeguarding", how = "Who takes a safeguarding concern about an adult or a child, by day and by night. Numbers to be added and checked by your manager.",
  for_whom = "Everyone who works here", status = "to_check", checked = "2026-11-21",
}
helpline "staff_support" {
  name = "Where you work: staff support", how = "The employee support line. Number to be added and checked by your manager.",
  for_whom = "Everyone who works here", status = "to_check", checked = "2026-11-21",
}
-- Seen: samaritans.org
helpline "samaritans" {
  name = "Samaritans", phone = "116 123", how = "By phone.", for_whom = "Anyone", status = "verified", checked = "2026-11-21",
}
-- 0300 332 1000 has been used in the past. It was not confirmed, nor who provides the service in late 2026.
helpline "witness_service" {
  name = "Witness Service", phone = "0300 332 1000", hours = "To be checked",
  how = "Support before court and on the day. This number has been used in the past, and has not been confirmed. Look for the local service too.",
  for_whom = "Witnesses, and people who support them", status = "to_check", checked = "2026-11-21",
}
helpline "witness_care" {
  name = "Witness Care Unit", how = "Keeps prosecution witnesses informed: dates, a court visit, concerns. Number to be added and checked by your manager.",
  for_whom = "Prosecution witnesses, and people who support them", status = "to_check", checked = "2026-11-21",
}
helpline "victim_services" {
  name = "Victim services", how = "The local service. Number to be added and checked by your manager.",
  for_whom = "Victims of crime", status = "to_check", checked = "2026-11-21",
}
-- Seen: gov.uk/guidance/ministry-of-justice-witness-intermediary-scheme
helpline "intermediaries" {
  name = "Witness Intermediary Scheme", phone = "0345 000 5463",
  how = "The National Crime Agency matches a Registered Intermediary. Police and prosecutors make the request.",
  for_whom = "Police and prosecutors", status = "verified", checked = "2026-11-21",
}
