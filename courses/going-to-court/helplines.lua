-- Few, and only numbers that were seen or are known to everybody. The person to ring is on the last card, on paper.
-- A site can change numbers and hours without touching this file. Ring every number before release and each quarter.

helpline "my_person" {
  name = "My person to ring", how = "Their name and number are on your paper card.",
  for_whom = "You", status = "general", checked = "2026-11-21",
}
helpline "emergency" {
  name = "Emergency", phone = "999", hours = "Day and night",
  how = "Ring if someone is in danger now.", for_whom = "Anyone", status = "general", checked = "2026-11-21",
}
helpline "police" {
  name = "Police, not an emergency", phone = "101",
  how = "When nobody is in danger now.", for_whom = "Anyone", status = "general", checked = "2026-11-21",
}
-- Seen: samaritans.org
helpline "samaritans" {
  name = "Samaritans", phone = "116 123", how = "By phone.", for_whom = "Anyone", status = "verified", checked = "2026-11-21",
}
