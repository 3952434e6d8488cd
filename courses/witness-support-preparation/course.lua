-- Witness Support Preparation: what the course is, and the self-rating.
-- People, facts, pages for reference and the stories are in the files named at the end. All people and places are invented.
--
-- Privacy: private. Learners may themselves be witnesses. Outside the course it is called by its neutral name.
-- Whoever changes it keeps to this: no box for a real case, no practising of anybody’s evidence, no real witness retold.

course "witness_support_preparation" {
  title     = "Witness Support Preparation",
  version   = "0.9.0",
  language  = "en-GB",
  minutes   = 83,
  authors   = { "Vignette contributors" },
  licence   = "CC BY 4.0",
  audience  = "Support workers, social workers, police and advocates in England and Wales",
  reviewed  = "2026-11-22",
  nations   = { "england", "wales" },
  privacy   = "private",
  listed_as = "Practice learning",
  category  = "Other",
  practice  = "Where you work, do this",
  group_min = 10000,   -- ratings are never counted
}

-- Ten statements about practice, asked before and after. Never a test, never counted, no total.

scale "self_rating" {
  question = "Where are you now with each of these?",
  points = { "Not yet", "A little", "Getting there", "Mostly", "I could show someone else" },
  items  = {
    item("listening",      "I can listen to someone telling me something serious without leading them or shutting them up."),
    item("writing_down",   "I can write down what was said, including what I said, so that someone else could rely on it."),
    item("describing",     "I can describe how a particular person communicates in a way an interviewer could act on."),
    item("roles",          "I can explain the difference between a supporter, an intermediary and an advocate."),
    item("measures",       "I can tell someone in plain words what special measures are, who can ask for them and who decides."),
    item("preparing",      "I know what I may and may not do to prepare a witness, and I could explain why."),
    item("questions",      "I can spot a question that would trip someone up and suggest a fairer one."),
    item("three_words",    "I can separate capacity, competence and credibility."),
    item("assumptions",    "I notice my own assumptions about who makes a believable witness."),
    item("afterwards",     "I know what support someone needs after giving evidence, whatever the outcome, and how to arrange it."),
  },
}

-- The rest, in other files. The units stand last, one line each, in order.

use "people.lua"
use "facts.lua"
use "reference.lua"
use "guides.lua"
use "helplines.lua"
use "resources.lua"
use "units/00-before-you-start.lua"
use "units/01-it-just-came-out.lua"
use "units/02-what-helps-shanice.lua"
use "units/03-the-best-time.lua"
use "units/04-what-should-i-say.lua"
use "units/05-i-want-him-to-see-me.lua"
use "units/06-my-day.lua"
use "units/07-at-the-end.lua"
