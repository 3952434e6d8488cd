--- wording: a text uses words that the course’s own language guide would rather not have
--- Why: Learners take the words of a course as the words to use. The guide (`wording`) says which ones, and the course should keep to it. What somebody says, in say() or in quotation marks, is free.
--- Mend: Say it as the guide does. If the words are somebody else’s, put them in quotation marks.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0", language = "en-GB" }
wording { say = "help with drinking", rather_than = "feeder", why = "A person is not the task.", source = "general" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  narrate "Mr Osei is a feeder."
  finish "completed"
