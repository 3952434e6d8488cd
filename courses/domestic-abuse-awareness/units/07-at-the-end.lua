-- After the stories: the course's last words, where the learner is now, and what to do on shift.

unit "at_the_end" {
  title   = "At the end",
  minutes = 5,
  you     = "You are yourself here. Nobody asks about your own life, and nothing you choose is kept.",
  summary = [[Everyone alone, everyone asked. Believe, record safely, share openly where you can. Be there when you said. Look after yourself and each other.

There is one task for each story, to try at work and bring back to a group or to supervision. There are prompts for a portfolio. Neither needs anything about your own life, or about anybody you could name.]],
  start   = "where_now",
  order   = "any",
  contributes = { "lo9" },
}

scene "where_now"
  title   "Where are you now?"
  narrate "Before the stories you may have answered ten lines. If you did, and you are still signed in, here they are again. Leave out any line, or all of them. If you didn’t, nothing is missing."
  narrate "They are about practice only, and nothing is kept. A lower answer than before can be a good sign: it may mean that you see more."
  note    "In class, allow three quiet minutes on paper that nobody collects, or leave this page out."
  rate    "self_rating" { moment = "after" }
  go      "tasks"

scene "tasks"
  title   "One thing to try"
  narrate "Each takes 30 to 60 minutes. Take one to a group or to supervision. *Try another way* brings you back to this list."
  narrate "No searching of real case files. No real names. Nothing taken home that mentions abuse in its title."
  choose("which_task", "Which story’s task would you like to see?", { no_right_answer = "Any of them is a good place to begin." })
    option "m1" "Carole’s: the question nobody asked."
      result "Write a one-sentence “everyone is seen alone” rule for your service. Ask three colleagues what would stop it working. *Bring back:* the sentence and the obstacles."
    option "m2" "Leanne’s: small rules."
      result "List every way your service contacts people. Mark which would show on a lock screen, envelope, bank statement or shared calendar. *Bring back:* the list, and one change."
    option "m3" "Gwen’s: forty years."
      result "Map the local route where abuse meets care needs: adult safeguarding, IDVA, carers, advocacy, police. Ring one number and ask who takes it. *Bring back:* the map, with “checked on” dates."
    option "m4" "Marcus’s and Samira’s: not who you pictured."
      result "Look at your waiting room and website as Marcus, Samira and Gwen. *Bring back:* three photographs of *walls or pages*, with no people."
    option "m5" "Kirsty’s: after she left."
      result "Take a blank template from your system. Find every place where an address, school or name is pulled in. *Bring back:* the places, and who can fix them."
    option "m6" "Dee’s: ten weeks."
      result "Ask two neighbouring services for their entry conditions. Lay them side by side. *Bring back:* where someone would fall through."
    option "all" "For those who train others."
      result "Lead a 20-minute session on one decision, with a co-leader. Use the rules on leaving and passing. *Bring back:* the feedback, and what you’d change."
  whichever "The whole list"
    narrate "Nobody is told which one you looked at. The whole list is on the pages for supervisors."
    go      "portfolio"

scene "portfolio"
  title   "For a portfolio, if you keep one"
  narrate "These are only prompts. There is no box here to write in. Whatever you write elsewhere must not contain your own experience of abuse, the identity of anybody you support, or addresses."
  think {
    "A reflective account: a time a threshold or form did my thinking.",
    "My own wording for asking, tried out with a colleague and revised.",
    "An anonymised or invented case recorded two ways: one blames the victim, one places responsibility. What changes?",
    "A pathway map, with the dates it was checked.",
    "A before-and-after of a letter, text or template made safe.",
    "Observation by a colleague of me leading part of the class.",
    "A supervision note, agreed with my supervisor, on what I find hard and what I’ve put in place.",
  }
  narrate "Name the file neutrally, such as “Practice account 3”. Keep it on the work system only."
  go      "last_words"

scene "last_words"
  title   "Last words"
  image   "media/end-table.svg" { alt = "A round table with a teapot and two full mugs. Two empty chairs stand ready. Evening sun comes through a wide window." }
  narrate "Everyone alone, everyone asked. Believe, record safely, share openly where you can. Be there when you said. Look after yourself and each other."
  narrate "*Useful numbers* are one key away: F8. They mix many kinds of service. Calls may still show on some phone bills or call lists."
  narrate "When you would like it noted that you took part, press *I have finished with this course*. It makes no difference what you did or left out."
  note    "End on action and grounding: one thing that each person will try, and both feet on the floor. Check in with whoever stepped out. Then debrief with your co-facilitator."
  discuss "One thing that you will try at work. Pass if you like." { minutes = 5, at = "end", as = "talk" }
  finish  "completed"
