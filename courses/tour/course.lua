-- A tour of the language: a small course that uses every word once or more.
--
-- You do not have to be a programmer to read it. A line that begins with two dashes, like this one, is for you: the program
-- skips it. Every other line says one thing. The first word says what kind of thing it is; the texts are in straight quotes.
-- Copy this folder, change the texts, and you have a course of your own.

-- `course` comes first. The word in quotes behind it is its id: small letters, digits and _, and it never changes.
-- What stands in braces { } is a list of named facts about it, with commas between them.
course "tour" {
  title    = "A tour of the language",
  version  = "1.0.0",                      -- raise the last number for a mended typo, the middle one for new content
  language = "en-GB",
  minutes  = 12,
  authors  = { "Vignette contributors" },
  licence  = "CC BY 4.0",
  audience = "Trainers who want to write courses",
  reviewed = "2026-11-21",                 -- the day somebody last read it all
  nations  = { "england", "wales" },
  privacy  = "standard",                   -- or "private", or "participation": who may know what
  listed_as = "A tour of the language",    -- the name shown outside the course; neutral, where the title could do harm
  category = "Other",                      -- the training category in the ASC-WDS return
  group_min = 6,                           -- ratings are counted only when at least so many people have answered
}

-- `role` and `nation` are asked once, on the first page. A role can belong to groups.
role "kitchen" { name = "Kitchen", groups = { "no_direct_care" } }
role "care"    { name = "Care" }
nation "england" { name = "England" }
nation "wales"   { name = "Wales" }

-- `character`: who speaks. `voice`: a side that is nobody's, to look at a choice from.
character "bea"  { name = "Bea Lloyd", about = "the cook at Millbrook House, and your colleague", voice = "female", colour = "#2F5D57" }
character "osei" { name = "Mr Osei",   about = "84, a retired tailor, who lives here" }
voice "cost" { label = "What this cost me" }

-- The only memory a course has: a `counter` (a number between two others), a `flag` (true or false) and a `state` (one of
-- some words). They start anew in each unit, unless keep = true.
counter "warmth"    { from = 0, to = 2, start = 1, keep = true }
counter "spills"    { from = 0, to = 1, start = 0 }
flag    "cosy_on"   { keep = true }
flag    "in_a_rush"
state   "cup"       { "none", "mug", "beaker", start = "none", keep = true }

-- `compute` makes a new value out of others. It is the one place with a little programming in it; few courses need it.
-- It is worked out for every combination while the course is loaded.
compute("calm", { "warmth", "in_a_rush" }, function(warmth, in_a_rush)
  if in_a_rush then
    return 0
  end
  return warmth
end)

-- `emblem`: a picture that stays on the screen once its `when` is true. Parts of the drawing follow the memory: the group
-- "steam-1" of the picture is shown while warmth is 1. `words` says the same for people who cannot see it.
emblem "media/teapot.svg" {
  alt   = "A teapot, for how this tea round is going.",
  show  = { steam = "warmth", cosy = "cosy_on" },
  words = { steam = { "gone cold", "warm", "piping hot" }, cosy = { "no cosy", "with its cosy on" } },
  when  = "cosy_on",
}

-- `scale`: a question answered on points. Either a number of points with words for the two ends …
scale "confidence" { question = "How confident are you at asking people what they would like?",
                     points = 5, low = "Not at all", high = "Very" }
-- … or a word for every point, an answer that stands aside from the points, a sentence of why, and several lines to rate.
scale "round" {
  question = "On a tea round, how often …",
  points = { "Seldom", "Sometimes", "Often" },
  aside  = "I don’t do tea rounds",
  why    = "What made you choose that?",
  items  = { item("ask_first", "… do you ask before you pour?"), item("sit_down", "… do you sit down for a moment?") },
}

-- `source`: a fact that the course states. Its status says how sure it is: verified, general (widely held, not looked up),
-- to_check, or history (true once). `recheck` puts it on the page “What may have changed”.
source "T1" {
  text = "In a study of 188 UK care-home residents, those who drank well were offered drinks more often.",
  address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC6412353/", checked = "2026-11-21", status = "verified",
}
source "T2" { text = "Most people like to be asked how they take their tea.", status = "general", checked = "2026-11-21" }
source "T3" { text = "Your home’s rule on how hot a drink may be when it is handed over.", status = "to_check", checked = "2026-11-21",
              recheck = "Put your own home’s rule in here, and the day you looked it up." }
source "T4" { text = "The term “soft diet” was once usual. In 2018 services were told to move to IDDSI levels.",
              address = "https://www.cas.mhra.gov.uk/ViewandAcknowledgment/ViewAlert.aspx?AlertID=102767", checked = "2026-11-21", status = "history" }

-- Pages for reference, kept with the course: helplines, things to keep, words, standards, guides.
helpline "manager_on_call" { name = "The manager on call", phone = "0000 000000", how = "Ring, and say that it is urgent.", hours = "Day and night",
                             for_whom = "Everyone who works here", nation = "england", status = "to_check", checked = "2026-11-21" }
resource "tea_study" { title = "What helped people to drink enough (a study)", text = "Offering more often, above all early in the day.",
                       address = "https://pmc.ncbi.nlm.nih.gov/articles/PMC6412353/", checked = "2026-11-21" }
term "Cosy" "A small coat that keeps a teapot warm."
competency "cc_8" { framework = "Care Certificate (2025)", code = "8", text = "Food and drink (in our words)." }
guide "before_a_tour" "Before you run this with a group" {
  for_whom = "facilitators",
  text = [[Put the kettle on. The course is about tea, and people talk better with a cup in their hands.

A text over several lines stands in double square brackets, like this one. An empty line begins a new paragraph.]],
}

-- `wording` is the language guide: what we say, rather than what, and why. `agreement` holds a group's ground rules.
wording { say = "help with drinking", rather_than = "feeder", why = "A person is not the task.", source = "T2" }
agreement { "You may pass.", "We say what people did, not what they are." }

-- `use` brings in another file of the same course. One unit a file keeps things easy to find.
use "units/01-a-cup-of-tea.lua"
use "units/02-the-tea-round.lua"
