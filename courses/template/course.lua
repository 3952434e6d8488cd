-- This is your course. You do not have to be a programmer to write one: you change the texts, you look, you change again.
--
-- A line that begins with two dashes, like this one, is a note to you. The program skips it, and learners never see it.
-- Every other line says one thing. Its first word says what kind of thing it is; texts stand in straight quotes: "like this".
-- Inside a text, write curly quotes: “like this”.
--
-- See the course beside your editor while you write:   vignette preview FOLDER
-- See what is still to be mended:                      vignette check FOLDER

-- `course` comes first. The word behind it is its id. Ids are small letters, digits and _, without spaces. Choose the id of
-- the course once and keep it: what learners did is kept under it.
-- What stands in braces { } is a list of named facts. Mind the comma at the end of each.
course "first_evening" {
  title    = "A first evening",            -- what learners see in the list
  version  = "1.0.0",                      -- raise the last number for a mended typo, the middle one for new content
  language = "en-GB",
  minutes  = 8,
  authors  = { "Your name" },
  audience = "Everyone who works in a care home",
  reviewed = "2026-11-22",                 -- the day somebody last read it all, as year-month-day
  privacy  = "standard",                   -- who may know what; the guide for authors explains the other two
}

-- `character`: a person in the story. The word behind it is an id again; in a text, {ines.name} puts the name in, so that
-- you can change it here once and for all. Please invent your people: nobody real should find themselves in a course.
character "ines" { name = "Ines Calder", about = "79, who moved in this afternoon" }
character "tom"  { name = "Tom",         about = "your colleague this evening" }

-- What the course remembers about the way a learner took. A `flag` is yes or no, and begins as no.
-- (There is also `counter`, a number between two others, and `state`, one of some words.)
flag "case_open"

-- `scale`: a question that is answered on points, here from 1 to 5. It is asked before and after, and is nobody’s mark:
-- only the learner sees it.
scale "confidence" {
  question = "How sure are you of what to do on somebody’s first evening?",
  points   = 5, low = "Not at all sure", high = "Very sure",
}

-- `use` brings in another file of this course. One unit a file keeps things easy to find.
use "units/01-first.lua"
