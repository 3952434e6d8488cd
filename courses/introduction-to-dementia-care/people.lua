-- Who learns, and who lives and works at Quarrywell House. All people and places are invented.

-- Who the learner is. "no_direct_care" and "managers" change the last prompt of a unit.

role "care_assistant" { name = "Care assistant, days" }
role "night_care"     { name = "Care assistant, nights" }
role "agency_care"    { name = "Agency or bank care worker" }
role "senior"         { name = "Senior care worker or team leader" }
role "nurse"          { name = "Nurse" }
role "activities"     { name = "Activities" }
role "reception"      { name = "Reception or office",      groups = { "no_direct_care" } }
role "housekeeping"   { name = "Housekeeping",             groups = { "no_direct_care" } }
role "kitchen"        { name = "Kitchen or dining room",   groups = { "no_direct_care" } }
role "laundry"        { name = "Laundry",                  groups = { "no_direct_care" } }
role "maintenance"    { name = "Maintenance or gardens",   groups = { "no_direct_care" } }
role "manager"        { name = "Manager or deputy manager", groups = { "managers" } }
role "someone_else"   { name = "Another role, or a volunteer" }

nation "england"          { name = "England" }
nation "scotland"         { name = "Scotland" }
nation "wales"            { name = "Wales" }
nation "northern_ireland" { name = "Northern Ireland" }

-- Living at Quarrywell House, in Aldermouth: 44 residents. These are in the stories.

character "iris"    { name = "Iris Pemberton",  about = "82, school secretary for 31 years; lives with mixed dementia", colour = "#7A2E4E" }
character "delroy"  { name = "Delroy Campbell", about = "79, born in Jamaica, drove the number 11 bus for 26 years; lives with vascular dementia", colour = "#8A5A00" }
character "kaz"     { name = "Kaz Zieliński",   about = "Kazimierz, 88, a former miner, came from Poland in 1959; lives with Alzheimer’s disease", colour = "#6B4A2F" }
character "mrs_gill" { name = "Mrs Gill",       about = "Harbhajan Kaur Gill, 81, speaks Punjabi and some English; lives with Alzheimer’s disease and an arthritic shoulder", colour = "#8C2F5E" }
character "gwilym"  { name = "Gwilym Pryce",    about = "83, a hill farmer; lives with Alzheimer’s disease and cataracts", colour = "#3F5A34" }
character "arthur"  { name = "Arthur Bexley",   about = "90, a baker for 50 years; lives with mixed dementia", colour = "#8A4A1E" }
character "siobhan" { name = "Siobhán Doherty", about = "86, widow of Tom, who died six years ago; lives with Alzheimer’s disease", colour = "#63508C" }
character "mo"      { name = "Mo Fairley",      about = "Maureen, 74, a retired electrician; lives with Lewy body dementia", colour = "#33466B" }

-- Their partners and families.

character "jean"       { name = "Jean Abara", about = "Mo’s partner for 38 years", colour = "#2F5E49" }
character "alan"       { name = "Alan",       about = "Mo’s brother, “next of kin” on the form", colour = "#6B5140" }
character "aoife"      { name = "Aoife",      about = "Siobhán’s daughter", colour = "#7A3E6B" }
character "bernadette" { name = "Bernadette", about = "Siobhán’s sister", colour = "#4C5A3F" }

-- Working at Quarrywell House.

character "hema"     { name = "Hema Patel",      about = "receptionist", colour = "#0B5A60" }
character "danuta"   { name = "Danuta Wolska",   about = "housekeeper", colour = "#0B5A60" }
character "yusuf"    { name = "Yusuf Karim",     about = "cook", colour = "#2F5D57" }
character "grace"    { name = "Grace Owusu",     about = "laundry", colour = "#2F6A6A" }
character "gary"     { name = "Gary Stubbs",     about = "maintenance", colour = "#2F4A3A" }
character "precious" { name = "Precious Moyo",   about = "care assistant", colour = "#3A5A8C" }
character "callum"   { name = "Callum Reid",     about = "care assistant, days and nights", colour = "#3A5A8C" }
character "florin"   { name = "Florin Ionescu",  about = "agency care worker", colour = "#3A5A8C" }
character "shanelle" { name = "Shanelle Brooks", about = "activities", colour = "#A8432F" }
character "dean"     { name = "Dean Holroyd",    about = "senior, days", colour = "#2A3550" }
character "ngozi"    { name = "Ngozi Eze",       about = "senior, nights", colour = "#5A3560" }
character "beth"     { name = "Beth Ainsworth",  about = "deputy manager", colour = "#4C3F6B" }

-- Sides that are told about a person, where the person could not say it.

voice "for_iris"     { label = "For Iris" }
voice "for_delroy"   { label = "For Delroy" }
voice "for_kaz"      { label = "For Kaz" }
voice "for_mrs_gill" { label = "For Mrs Gill" }
voice "for_gwilym"   { label = "For Gwilym" }
voice "for_arthur"   { label = "For Arthur" }
voice "for_siobhan"  { label = "For Siobhán" }
voice "for_mo"       { label = "For Mo" }
voice "for_jean"     { label = "For Jean" }

-- The side of somebody whom a story does not name.

voice "another_resident" { label = "Somebody else who lives here" }
