-- After the stories: where the learner is now, what to do at work, prompts for a portfolio, and the course's last words.

unit "at_the_end" {
  title   = "At the end",
  minutes = 6,
  you     = "You are yourself here. Nobody asks about your own life, or about anybody you work with.",
  summary = [[If you remember three things: leave room; their words, not yours; ask what would help.

There is one task for each story, to try at work and bring back to a group or to supervision. There are prompts for a portfolio. Neither needs a live case, a name, or anything that a witness said.]],
  start   = "when_is_it",
  order   = "any",
  contributes = { "lo10" },
}

scene "when_is_it"
  title   "Where are you now?"
  narrate "Before the stories you may have rated ten lines. If you did, you see them again on the next page, beside what you said then."
  narrate "A lower rating afterwards is common and often means you now see more."
  choose("when", "When is this?", { no_right_answer = "You can look at the lines a third time, after about eight weeks. It is up to you." })
    option "now" "I have just been through the stories."
      result "The lines that you rated before come next, for the second time."
      go     "where_now"
    option "eight_weeks" "I’m back, about eight weeks later."
      result "Welcome back. The ten lines come next."
      go     "eight_weeks_on"
    option "no_rating" "I’d rather leave the ten lines out."
      result "That is fine. The tasks come next."
      go     "tasks"

scene "where_now"
  title   "The ten lines, now"
  narrate "Leave out any line, or all of them. There is no total, and nobody counts them. If there are no lines here, you left them out before. Nothing is missing."
  note    "In class, allow three quiet minutes on paper that nobody collects, or leave this page out."
  rate    "self_rating" { moment = "after" }
  go      "tasks"

scene "eight_weeks_on"
  title   "The ten lines, eight weeks on"
  narrate "Leave out any line, or all of them. There is no total, and nobody counts them."
  rate    "self_rating" { moment = "follow_up" }
  think {
    "What has changed at work since? What has my supervisor seen change?",
  }
  go      "tasks"

scene "tasks"
  title   "One thing to try"
  narrate "Each takes 30 to 60 minutes at work. Take one to a group or to supervision."
  narrate "No live case. No names. Nothing that a witness said."
  choose("which_task", "Which story’s task would you like to see?", { no_right_answer = "Any of them is a good place to begin.", read_all = true })
    option "m1" "Darren’s: the first account."
      result "Re-read one of your own recent records (no live safeguarding case). Underline the person’s words; circle yours. *Bring back:* the proportion, and one thing you’d change. Not the record."
    option "m2" "Shanice’s: a profile."
      result "With the agreement of someone you support, write a one-page “how to ask me things”. Choose an everyday purpose, such as a dentist visit. Do it *with* them. *Bring back:* what surprised you; their verdict on the page."
    option "m3" "Stan’s: an interview."
      result "Watch an ordinary meeting. Tally open, yes/no, tag and stacked questions, your own included. *Bring back:* the tally."
    option "m4" "Colin’s first: getting ready."
      result "Find out, for your area: who arranges court visits, and who refers to the Witness Service. What are the local waiting arrangements? Who is your intermediary contact? *Bring back:* a contact sheet with a “checked on” date."
    option "m5" "Colin’s second: measures and ground rules."
      result "Take three questions from any form your service uses and red-pen them. *Bring back:* before and after."
    option "m6" "Lorraine’s: the day."
      result "Walk the route from your service to the nearest court that sits on crime. Sit in the public gallery for half an hour. It’s optional; an online court tour is a fair alternative. *Bring back:* five sensory notes. What would be hard for someone you know?"
    option "all" "For those who train others."
      result "Lead a 20-minute version of one scenario with two colleagues. *Bring back:* their feedback, and your change."
  whichever "Before you go on"
    narrate "Nobody is told which one you looked at. The whole list is on the pages for supervisors."
    go      "portfolio"

scene "portfolio"
  title   "For a portfolio, if you keep one"
  narrate "For CPD, supervision or qualification units. These are only prompts, and there is no box here to write in. Whatever you write elsewhere: no live case detail, no names, no witness material."
  think {
    "A reflective account (400 words): a time I promised too much or too little.",
    "An anonymised or invented communication profile, with notes on consent and what I left out.",
    "A plain-language explanation of one special measure. I tried it out with at least one person with a learning disability, and changed it as a result.",
    "An observation of me by a colleague, using the “What a colleague would notice” headings.",
    "A local pathway map: first account → interview → charge → waiting → court → after.",
    "A myth I heard at work, what I said, what I’d say now.",
    "A short note from my supervisor about what they have seen change in my practice at eight weeks.",
  }
  go      "last_words"

scene "last_words"
  title   "Last words"
  narrate "If you remember three things: leave room; their words, not yours; ask what would help."
  think {
    "Who will you tell about this, and when?",
  }
  narrate "Did something here come close to home? Numbers to ring are one key away: F8. If you are a witness yourself, the officer or the witness care officer is the one to ask."
  note    "Debrief with your co-leader. If you agreed to check in with somebody, do it once, as agreed."
  discuss "Who will you tell about this, and when? Pass if you like." { minutes = 5, at = "end", as = "talk" }
  finish  "completed"
