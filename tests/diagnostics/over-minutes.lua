--- over-minutes: a unit usually takes longer than it says
--- Why: People plan their break by it. Reading is counted at 170 words a minute, a choice as half a minute, and writing that may be left out by half.
--- Mend: Say what it takes, or make the unit shorter: two units of eight minutes are better than one of sixteen.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 1 }
scene "start"
  reflect "one" { prompt = "What did you see?" }
  reflect "two" { prompt = "What did you hear?" }
  reflect "three" { prompt = "What did you say?" }
  finish "completed"
