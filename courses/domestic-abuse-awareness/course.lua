-- Domestic Abuse Awareness: what the course is, and the self-rating.
-- People, facts, pages for reference and the stories are in the files named at the end. All people and places are invented.
--
-- Privacy: participation. Nothing is written while it is played. Outside the course it is called by its neutral name.
-- Whoever changes it keeps to this: no box that keeps what is typed, no pictures of people, no printing, no question about
-- the learner's own life.

course "domestic_abuse_awareness" {
  title     = "Domestic Abuse Awareness",
  version   = "0.8.0",
  language  = "en-GB",
  minutes   = 80,
  authors   = { "Vignette contributors" },
  licence   = "CC BY 4.0",
  audience  = "Social workers and care staff in England and Wales",
  reviewed  = "2026-11-22",
  nations   = { "england", "wales" },
  privacy   = "participation",
  listed_as = "Practice learning 2",
  category  = "Other",
  group_min = 10,
}

-- Ten statements about practice, asked before and after. None asks about the learner's own life. Never a test, never counted.

scale "self_rating" {
  question = "Where are you now with each of these, in your work?",
  points = { "Not yet", "A little", "Getting there", "Mostly", "I could show someone else" },
  aside  = "Prefer not to say",
  items  = {
    item("a_pattern",      "I can describe domestic abuse as a pattern, with examples that aren’t physical."),
    item("a_private_moment", "I can make a private moment with someone whose partner or family usually comes too."),
    item("asking",         "I can ask about abuse in my own words and cope with whatever answer comes."),
    item("being_told",     "I can respond to someone telling me in a way that neither blames nor rescues."),
    item("looks_like",     "I can explain how abuse may look like illness, substance use or “non-engagement”."),
    item("a_checklist",    "I can use a risk checklist as a conversation and explain a judgement that differs from the score."),
    item("sharing",        "I can explain to someone why I must share something, and what will be said."),
    item("overlaps",       "I can work out when adult safeguarding, caring roles, capacity and abuse overlap."),
    item("everyone",       "I know how my response should change with men, LGBT+ people, disabled and older people, and where honour-based abuse is possible."),
    item("records",        "I can record fully and safely, and find where an address might leak. I know where I and my colleagues can go for support."),
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
use "units/01-not-coping.lua"
use "units/02-small-rules.lua"
use "units/03-forty-years.lua"
use "units/04-not-who-you-pictured.lua"
use "units/05-after-she-left.lua"
use "units/06-ten-weeks.lua"
use "units/07-at-the-end.lua"
