-- The worked example of the language.
course "teatime" {
  title = "Responding to distress at teatime", version = "1.1.0", language = "en-GB", minutes = 8,
  privacy = "standard", reviewed = "2026-11-21",
}
character "amina" { name = "Amina Khan", about = "82, lives with Alzheimer's disease" }
character "jo"    { name = "Jo", about = "the senior on shift" }
counter "trust"  { from = 0, to = 3, start = 1 }
flag    "rushed"
scale   "confidence" { question = "How confident are you in responding when someone is distressed?",
                       points = 5, low = "Not at all confident", high = "Very confident" }
source  "T1" { text = "Feelings often outlast the memory of what caused them.", status = "general", checked = "2026-11-21" }
unit    "hallway" { title = "Ten to five", minutes = 8, start = "welcome" }

scene "welcome"
  title   "Before you start"
  warning "A person in this story is frightened and asks for her mother, who has died." { skip_to = "support" }
  narrate "It takes about eight minutes. You can stop at any point and carry on later."
  note    "Nobody has to share a personal story. Have the support sheet to hand."
  rate    "confidence" { moment = "before" }
  go      "hallway"

scene "hallway"
  title   "Ten to five"
  image   "media/hallway.svg" { alt = "A dim hallway. An older woman in a coat tries the handle of a locked door." }
  narrate [[You find Amina at the front door in her coat. She is pulling the handle and breathing fast.]]
  say("amina", "I have to go. My mother will be worried. She's waiting for me!")
  discuss "What might Amina be feeling? What might she need?" { minutes = 5 }
  choose  "What do you do first?"
    option "sit" "Stand beside her, use her name, and ask about her mother."
      add("trust", 1)
      result "Her shoulders drop a little. “She makes semolina,” Amina says."
      view("amina", "Somebody heard me.")
      view("colleague", "You were kind, and it took thirty seconds.")
      evidence("T1", "The feeling is real whatever the year; answer the feeling first.")
      go "talking"
    option "correct" "Tell her gently that her mother died many years ago."
      add("trust", -1)
      result "She stares at you. Then she cries out."
      view("amina", "Nobody told me. When? Why was I not there?")
      view("colleague", "You wanted to be honest with her. That matters. She heard it for the first time.")
      go "grief"
    option "later" "Say you will be back in a minute, and carry on with the tea trolley."
      set("rushed", true)
      result "The trolley rattles away. She pulls harder."
      view("amina", "They walk past. They all walk past.")
      go "grief"

scene "grief"
  say("amina", "Why are you keeping me here? Let me OUT!")
  choose  "What now?"
    option "repair" "Say sorry, lower your voice and step to her side."
      add("trust", 1)
      result "She looks at you, not at the door."
      go "talking"
    option "fetch" "Ask Jo to take over."
      only_if "rushed or trust == 0"
      result "Jo comes. “Tell me what you saw,” she says."
      go "handover"

scene "talking"
  say("amina", "With jam.")
  choose  "How do you go on?"
    option "walk" "Walk together to the kitchen and talk about semolina."
      only_if "trust >= 2"
      result "Amina's hand leaves the handle."
      go "ending"
    option "wait" "Stay by the door with her until she is ready."
      add("trust", 1)
      result "Four minutes. It feels longer. Then she takes your arm."
      go "ending"

scene "handover"
  reflect "handover_words" { prompt = "Write two or three sentences you would say to Jo.", hint = "What Amina did, what she said, what helped." }
  go      "ending"

scene "ending"
  title   "Afterwards"
  narrate "By half past five Amina is eating toast. Her coat is over the chair."
  reflect "my_practice" { prompt = "Think of a time someone you support was distressed. What might they have needed?",
                          hint = "Do not use real names. Only you can see this, unless you choose to share it." }
  rate    "confidence" { moment = "after" }
  plan    "next_shift" { prompt = "One thing to try on your next shift", weeks = 2 }
  finish  "completed"

scene "support"
  narrate "If this is close to home, talk to someone you trust. Helplines are one key away."
  finish  "left_early"
