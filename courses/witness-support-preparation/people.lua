-- Where the learner works, and the people of the stories. All people and places are invented.
-- The course asks nobody for their role: nothing in it depends on it, and the less is asked, the better.

nation "england" { name = "England" }
nation "wales"   { name = "Wales" }

-- Unit 1. A supported living scheme.

character "keeley" { name = "Keeley Marsh",     about = "support worker in a supported living scheme", colour = "#0B5A60" }
character "darren" { name = "Darren Oyelaran",  about = "34, lives in his own flat with daily support and has a learning disability; loves bus timetables", colour = "#8A4A1E" }
character "graham" { name = "Graham",           about = "manager of the scheme", colour = "#4C3F6B" }
character "lee"    { name = "Lee",              about = "a neighbour who “helps” Darren", colour = "#6B5140" }

-- Unit 2. A learning disability team.

character "imran"   { name = "Imran Sheikh",     about = "social worker in a learning disability team", colour = "#0B5A60" }
character "shanice" { name = "Shanice Whitmore", about = "27, works two mornings at a garden centre; has a mild learning disability and epilepsy", colour = "#7A2E4E" }
character "ewan"    { name = "DC Ewan Price",    about = "police officer on Shanice’s case", colour = "#2A3550" }
character "patrice" { name = "Patrice",          about = "Shanice’s mum", colour = "#7A3E6B" }
character "ruth"    { name = "Ruth Adeyemi",     about = "Registered Intermediary, in three of the stories", colour = "#2F5E49" }

-- Unit 3. The police.

character "maria"   { name = "DC Maria Kostas",  about = "police officer who interviews witnesses", colour = "#0B5A60" }
character "stan"    { name = "Stan Howarth",     about = "81, a retired signalman; lives with early Alzheimer’s disease", colour = "#33466B" }
character "bridget" { name = "Bridget",          about = "Stan’s daughter", colour = "#7A3E6B" }
character "flack"   { name = "DS Colin Flack",   about = "Maria’s supervisor", colour = "#2A3550" }
character "walter"  { name = "Walter",           about = "a friend of Stan’s, from bowls", colour = "#4C5A3F" }

-- Unit 4. A council team. Colin, Maureen, Bev and Ruth are met again in unit 5.

character "bev"     { name = "Bev Lomas",        about = "witness supporter in a council team", colour = "#0B5A60" }
character "colin"   { name = "Colin Prentice",   about = "45, has a learning disability; loves order, hates surprises", colour = "#3F5A34" }
character "maureen" { name = "Maureen",          about = "Colin’s sister, and a prosecution witness", colour = "#7A3E6B" }
character "sunil"   { name = "Sunil",            about = "witness care officer", colour = "#3A5A8C" }
character "hannah"  { name = "Hannah",           about = "Colin’s therapist", colour = "#63508C" }

-- Unit 5. The Crown Court.

character "priya"   { name = "Priya Raman",      about = "prosecution advocate", colour = "#0B5A60" }
character "gareth"  { name = "Gareth Pugh",      about = "defence advocate, courteous and able", colour = "#2A3550" }
character "olusola" { name = "HHJ Olusola",      about = "the judge", colour = "#4C3F6B" }

-- Unit 6. Lorraine’s day. She gives people a job word.

character "lorraine" { name = "Lorraine Beckett", about = "52, does the teas at St Columba’s; has a learning disability. The learner stands where she stands", colour = "#7A2E4E" }
character "moira"    { name = "Moira",            about = "helps witnesses", colour = "#63508C" }
character "liz"      { name = "Liz",              about = "helps with words", colour = "#2F5E49" }
character "joyce"    { name = "Joyce",            about = "lives with Lorraine", colour = "#8A5A00" }
character "sister"   { name = "Joyce’s sister",   about = "a witness too", colour = "#7A3E6B" }
character "hale"     { name = "Mr Hale",          about = "the man on the telly, who asks questions", colour = "#2A3550" }
character "judge"    { name = "The judge",        about = "in charge of the court", colour = "#4C3F6B" }
character "mike"     { name = "Father Mike",      about = "priest at St Columba’s", colour = "#6B5140" }

voice "for_me" { label = "For me" }
voice "darren_tomorrow" { label = "Darren, tomorrow" }
