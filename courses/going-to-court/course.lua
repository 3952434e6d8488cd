-- Going to court: getting ready. For a person who is going to be a witness, with a supporter beside them.
-- 33 cards: one idea each, at most fifteen words, one picture. An idea and a storyboard, not a finished product.
--
-- Privacy: private, and best used without a name (as a guest): then nothing is kept. Outside the course: “Getting ready”.
-- Whoever changes it keeps to this:
-- It never mentions what happened. It practises no words. No box to write in, no rating.
-- The same word for the same thing all the way through. “You” and “we”. No percentages. Dates as “Tuesday 3 March”.
-- The line “Tell the truth” stays as short as it is. It does not go on to say what truth would sound like.

course "going_to_court" {
  title     = "Going to court: getting ready",
  version   = "0.1.0",
  language  = "en-GB",
  minutes   = 35,
  authors   = { "Vignette contributors" },
  licence   = "CC BY 4.0",
  audience  = "A person who is going to be a witness, and their supporter, in England and Wales",
  reviewed  = "2026-11-22",
  nations   = { "england", "wales" },
  privacy   = "private",
  listed_as = "Getting ready",
  category  = "Other",
}

-- What the supporter chooses in the first part. It holds for the other parts, until the course is left.

state "court" { "crown", "magistrates", keep = true }      -- in a magistrates’ court there is no jury
state "words" { "lies", "nothing_bad", keep = true }       -- how the card on “not sure” ends: to be tested

use "facts.lua"
use "guides.lua"
use "helplines.lua"
use "units/00-for-your-supporter.lua"
use "units/01-you-are-a-witness.lua"
use "units/02-the-court.lua"
use "units/03-where-you-sit.lua"
use "units/04-answering-questions.lua"
use "units/05-the-day.lua"
use "units/06-for-paper.lua"
