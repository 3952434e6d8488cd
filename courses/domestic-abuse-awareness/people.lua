-- Where the learner works, and the people of the stories. All people and places are invented.
-- The course asks nobody for their role: nothing in it depends on it, and the less is asked, the better.

nation "england" { name = "England" }
nation "wales"   { name = "Wales" }

-- Unit 1. A community mental health team.

character "nadia"     { name = "Nadia Rahman",   about = "social worker on duty in a community mental health team", colour = "#0B5A60" }
character "carole"    { name = "Carole Dunmore", about = "44, a classroom assistant, referred to the team for the third time in four years", colour = "#7A2E4E" }
character "phil"      { name = "Phil",           about = "Carole’s husband; friendly and organised", colour = "#6B5140" }
character "dr_okafor" { name = "Dr Okafor",      about = "psychiatrist", colour = "#2A3550" }
character "sandra"    { name = "Sandra",         about = "team manager", colour = "#4C3F6B" }

-- Unit 2. A housing association.

character "tom"    { name = "Tom Ashdown",  about = "community support worker with a housing association", colour = "#0B5A60" }
character "leanne" { name = "Leanne Pryce", about = "29, works evenings at a supermarket; behind with the rent", colour = "#8A4A1E" }
character "kai"    { name = "Kai",          about = "Leanne’s partner; not on the tenancy", colour = "#6B5140" }
character "jaz"    { name = "Jaz",          about = "IDVA: an independent domestic violence adviser", colour = "#2F5E49" }
character "bernie" { name = "Bernie",       about = "Tom’s manager", colour = "#4C3F6B" }

-- Unit 3. Adult safeguarding.

character "joan"  { name = "Joan Lightfoot", about = "adult safeguarding social worker", colour = "#0B5A60" }
character "gwen"  { name = "Gwen Hartley",   about = "78, sharp, funny and tired; lives with Parkinson’s disease", colour = "#63508C" }
character "ron"   { name = "Ron",            about = "80, Gwen’s husband and carer", colour = "#6B5140" }
character "dawn"  { name = "Dawn",           about = "Gwen and Ron’s daughter, who lives an hour away", colour = "#7A3E6B" }
character "pearl" { name = "Pearl",          about = "day-centre worker, who raised the concern", colour = "#3F5A34" }
character "amir"  { name = "Amir",           about = "Joan’s colleague, who sees Ron about what he needs as a carer", colour = "#3A5A8C" }

-- Unit 4. A hospital, and an advice service linked to a college.

character "ellie"   { name = "Ellie Varga", about = "hospital discharge social worker, then duty worker at a college-linked advice service", colour = "#0B5A60" }
character "marcus"  { name = "Marcus Bell", about = "36, a bus engineer, with a broken wrist", colour = "#33466B" }
character "dean"    { name = "Dean",        about = "Marcus’s partner; charming, and smaller than Marcus", colour = "#6B5140" }
character "pc_lowe" { name = "PC Lowe",     about = "police officer", colour = "#2A3550" }
character "samira"  { name = "Samira H.",   about = "19, a business student", colour = "#8C2F5E" }
character "nabil"   { name = "Nabil",       about = "Samira’s cousin, who has come along “to translate”", colour = "#6B4A2F" }

voice "marcus_later" { label = "Marcus, later" }
voice "samira_later" { label = "Samira, later" }

-- Unit 5. A family help team.

character "dev"        { name = "Dev Chowdhury", about = "social worker in a family help team", colour = "#0B5A60" }
character "kirsty"     { name = "Kirsty Lane",   about = "33, moved to a new area eight weeks ago with Ava and Theo", colour = "#7A2E4E" }
character "ava"        { name = "Ava",           about = "9, Kirsty’s daughter", colour = "#8A5A00" }
character "theo"       { name = "Theo",          about = "4, Ava’s brother", colour = "#3F5A34" }
character "scott"      { name = "Scott",         about = "Kirsty’s ex-partner, and father of both children", colour = "#6B5140" }
character "bex"        { name = "Bex",           about = "Scott’s new partner", colour = "#63508C" }
character "marie"      { name = "Marie",         about = "Dev’s teammate", colour = "#3A5A8C" }
character "hilary"     { name = "Hilary",        about = "business support", colour = "#4C5A3F" }
character "bernadette" { name = "Bernadette",    about = "manages Dev’s and Marie’s team", colour = "#4C3F6B" }

-- Unit 6. Dee’s side.

character "dee"   { name = "Dee",   about = "37; the learner stands where she stands", colour = "#7A2E4E" }
character "rob"   { name = "Rob",   about = "the man Dee met when she was leaving someone else", colour = "#6B5140" }
character "hatty" { name = "Hatty", about = "social worker on the outreach team", colour = "#0B5A60" }
character "bisi"  { name = "Bisi",  about = "nurse in A&E", colour = "#3A5A8C" }
character "jo"    { name = "Jo",    about = "did the group last year, and makes the tea", colour = "#2F5E49" }

voice "on_monday"    { label = "On the Monday" }     -- unit 2: what comes days later, when nothing was shared
voice "on_wednesday" { label = "On the Wednesday" }  -- unit 5: the same, after the tea

voice "cost" { label = "What this cost me" }
voice "kept" { label = "What it kept" }
