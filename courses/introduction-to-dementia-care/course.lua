-- Introduction to Dementia Care: what the course is, the flower and the self-rating.
-- People, facts, pages for reference and the stories are in the files named at the end. All people and places are invented.

course "introduction_to_dementia_care" {
  title    = "Introduction to Dementia Care",
  version  = "0.8.0",
  language = "en-GB",
  minutes  = 120,
  authors  = { "Vignette contributors" },
  licence  = "CC BY 4.0",
  audience = "Everyone who works in a care home, in any role",
  reviewed = "2026-11-22",
  nations  = { "england", "scotland", "wales", "northern_ireland" },
  privacy  = "standard",
  category = "Dementia care",
  group_min = 8,
}

-- The flower: a picture of one person's day. Petals open or close a little; they are set back in each unit.

counter "comfort"    { from = 0, to = 2, start = 1 }
counter "attachment" { from = 0, to = 2, start = 1 }
counter "inclusion"  { from = 0, to = 2, start = 1 }
counter "occupation" { from = 0, to = 2, start = 1 }
counter "identity"   { from = 0, to = 2, start = 1 }
flag    "flower_shown"

emblem "media/flower.svg" {
  alt  = "A flower with five petals round a centre of love: comfort, attachment, inclusion, occupation and identity.",
  show = { petal_comfort = "comfort", petal_attachment = "attachment", petal_inclusion = "inclusion",
           petal_occupation = "occupation", petal_identity = "identity" },
  words = {
    petal_comfort    = { "comfort has closed",    "comfort is half open",    "comfort is open" },
    petal_attachment = { "attachment has closed", "attachment is half open", "attachment is open" },
    petal_inclusion  = { "inclusion has closed",  "inclusion is half open",  "inclusion is open" },
    petal_occupation = { "occupation has closed", "occupation is half open", "occupation is open" },
    petal_identity   = { "identity has closed",   "identity is half open",   "identity is open" },
  },
  when = "flower_shown",
}

-- Ten statements, asked once near the start and again at the end. Never a test.

scale "self_rating" {
  question = "Which answer fits each line?",
  points = { "Not yet", "A little", "Fairly", "Confident", "Could help a colleague" },
  aside  = "Not part of my role, or I don’t know",
  why    = "Take one of your answers. What made you choose that? There is nothing to write: think it, or say it to a colleague.",
  items  = {
    item("what_dementia_is", "I can explain to a new colleague, in my own words, what dementia is."),
    item("past_of_three",    "I know one thing about the past of at least three people who live here, and I use it."),
    item("several_reasons",  "When someone is upset, I can think of several possible reasons before I think “it’s the dementia”."),
    item("not_their_usual",  "I can tell when someone is different from their usual, and I know whom to tell and what to say."),
    item("few_words",        "I can start and end a conversation with someone who uses few words, or a language I don’t speak."),
    item("my_area",          "I can say what in my area (light, noise, floor, food, bedding, desk) helps or hinders people."),
    item("restraint",        "I know what counts as restraint, and what to do if I see it or am asked to do it."),
    item("hidden_medicine",  "I know what to do if asked to hide medicine in food, or if a plan doesn’t feel right."),
    item("families",         "I feel able to talk with families and partners, including when they disagree or are angry."),
    item("my_support",       "I know how I am affected by this work, and where I would go for support."),
  },
}

-- The rest, in other files. The units stand last, one line each.

use "people.lua"
use "facts/01-training-and-standards.lua"
use "facts/02-what-dementia-is.lua"
use "facts/03-communication-distress-pain.lua"
use "facts/04-delirium-and-change.lua"
use "facts/05-surroundings-and-night.lua"
use "facts/06-eating-and-drinking.lua"
use "facts/07-life-story-truth-families.lua"
use "facts/08-capacity-liberty-medicines.lua"
use "facts/09-end-of-life-and-staff.lua"
use "facts/10-may-have-changed.lua"
use "reference.lua"
use "guides.lua"
use "helplines.lua"
use "resources.lua"
use "units/01-register.lua"
use "units/02-not-himself.lua"
use "units/03-yusufs-kitchen.lua"
use "units/04-the-morning-wash.lua"
use "units/05-the-new-corridor.lua"
use "units/06-ten-past-three.lua"
use "units/07-is-tom-coming.lua"
use "units/08-mo-and-jean.lua"
