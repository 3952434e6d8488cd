---@meta
-- What stands in a scene. A scene's telling comes before its choice. For editors; nothing here runs.
--
-- Texts: {trust} is the value of a variable, {amina.name} a character's name, *stress* is stressed, a blank line begins a new
-- paragraph. Long texts stand in [[ … ]].
--
-- Conditions (`when`, `only_if`, `go_if`) are texts: declared names, whole numbers, true, false, a state's values by name,
-- == != < <= > >=, and, or, not, brackets, and these:
--
--     seen("scene")           the scene was seen
--     chose("scene/option")   the option, or an item of a question, was chosen
--     tried("scene/option")   its outcome was met in this unit, even if taken back
--     role("cook")            what the learner does, or a group of roles
--     nation("wales")         where the learner works
--
--     only_if "trust >= 2 and not rushed"
--     narrate "The lamp is on." { when = "light == lamp" }

---@alias vignette.ending
---| "completed"  # the unit counts as completed
---| "left_early" # taking part counts, and costs nothing

---@alias vignette.discuss_at
---| "choice" # while the choice is open
---| "result" # after what happens
---| "views"  # after the views
---| "end"    # at the end of the scene

---@alias vignette.discuss_as
---| "talk"    # all together
---| "pairs"   # two and two
---| "corners" # each option has a corner of the room
---| "silence" # everyone alone

--- A place to be; what follows belongs to it.
---
--- ```lua
--- scene "hallway"
---   title "Ten to five"
---   narrate "You find Amina at the front door."
--- ```
---@param id string the scene, never used again for another
---@return vignette.statement
function scene(id) end

--- The id that this scene had before, so that people who stopped there find it.
---
--- Between a unit and its first scene it is the id that the unit had.
---
--- ```lua
--- was "corridor"
--- ```
---@param id string the old id
---@return vignette.statement
function was(id) end

--- The title of the scene.
---
--- ```lua
--- title "Ten to five"
--- ```
---@param text string the title
---@return vignette.statement
function title(text) end

--- Where the scene happens.
---
--- ```lua
--- place "The hallway, ten to five"
--- ```
---@param text string the place
---@return vignette.statement
function place(text) end

---@class (exact) vignette.warning.braces
---@field skip_to? string the scene for those who would rather not

---@class vignette.warning: vignette.statement
---@overload fun(braces: vignette.warning.braces): vignette.statement

--- A content note, on a page of its own before the scene.
---
--- ```lua
--- warning "A person in this story is frightened." { skip_to = "support" }
--- ```
---@param text string what happens in the scene
---@return vignette.warning
function warning(text) end

---@class (exact) vignette.narrate.braces
---@field when? string the line is there only while this holds: a condition

---@class vignette.narrate: vignette.statement
---@overload fun(braces: vignette.narrate.braces): vignette.statement

--- Tells something.
---
--- ```lua
--- narrate "It is ten to five."
--- ```
---@param text string what is told
---@return vignette.narrate
function narrate(text) end

---@class (exact) vignette.say.braces
---@field when? string the line is there only while this holds: a condition

---@class vignette.say: vignette.statement
---@overload fun(braces: vignette.say.braces): vignette.statement

--- Lets a character say something.
---
--- ```lua
--- say("amina", "I have to go.")
--- ```
---@param who string the id of a character
---@param text string the words
---@param braces? vignette.say.braces
---@return vignette.say
function say(who, text, braces) end

---@class (exact) vignette.heading.braces
---@field when? string the line is there only while this holds: a condition

---@class vignette.heading: vignette.statement
---@overload fun(braces: vignette.heading.braces): vignette.statement

--- A heading between paragraphs.
---
--- ```lua
--- heading "What helps"
--- ```
---@param text string the heading
---@return vignette.heading
function heading(text) end

---@class (exact) vignette.list.braces
---@field when? string the line is there only while this holds: a condition
---@field [integer] string the points

--- A list with bullets.
---
--- ```lua
--- list { "Her coat", "Her handbag" }
--- ```
---@param braces vignette.list.braces
---@return vignette.statement
function list(braces) end

---@class (exact) vignette.sign.braces
---@field when? string the line is there only while this holds: a condition

---@class vignette.sign: vignette.statement
---@overload fun(braces: vignette.sign.braces): vignette.statement

--- A text on a wall or a door, shown as one.
---
--- ```lua
--- sign "Kitchen. Staff only."
--- ```
---@param text string the text
---@return vignette.sign
function sign(text) end

---@class (exact) vignette.card.braces
---@field picture? string the picture
---@field alt? string what it shows, in words
---@field when? string the line is there only while this holds: a condition
---@field fill? string what is written by hand on paper

---@class vignette.card: vignette.statement
---@overload fun(braces: vignette.card.braces): vignette.statement

--- Easy read: one sentence of at most 15 words beside a picture.
---
--- ```lua
--- card "help" "You can ask for help." { picture = "media/hand.svg", alt = "A raised hand" }
--- ```
---@param id string the card
---@param line? string the sentence
---@return vignette.card
function card(id, line) end

--- This scene prints as a document.
---
--- ```lua
--- printable "My support sheet"
--- ```
---@param text string its title on paper
---@return vignette.statement
function printable(text) end

---@class (exact) vignette.image.braces
---@field alt? string what it shows, in words
---@field decorative? boolean it shows nothing that matters
---@field show? table<string, any> part of the SVG = variable
---@field when? string the line is there only while this holds: a condition

---@class vignette.image: vignette.statement
---@overload fun(braces: vignette.image.braces): vignette.statement

--- A picture.
---
--- ```lua
--- image "media/hallway.svg" { alt = "A dim hallway with a locked door." }
--- ```
---@param file string the picture, inside the course folder
---@return vignette.image
function image(file) end

---@class (exact) vignette.audio.braces
---@field transcript string what is heard
---@field captions? string a WebVTT file
---@field when? string the line is there only while this holds: a condition

---@class vignette.audio: vignette.statement
---@overload fun(braces: vignette.audio.braces): vignette.statement

--- A sound, always with its words.
---
--- ```lua
--- audio "media/door.ogg" { transcript = "A door handle rattles." }
--- ```
---@param file string the sound, inside the course folder
---@return vignette.audio
function audio(file) end

---@class (exact) vignette.practice.braces
---@field when? string the line is there only while this holds: a condition

---@class vignette.practice: vignette.statement
---@overload fun(braces: vignette.practice.braces): vignette.statement

--- A box with a plain instruction for the learner's own workplace.
---
--- ```lua
--- practice "In your home, do this: find out who keeps the keys."
--- ```
---@param text string the instruction
---@return vignette.practice
function practice(text) end

--- For the facilitator alone.
---
--- ```lua
--- note "Nobody has to share a personal story."
--- ```
---@param text string the note
---@return vignette.statement
function note(text) end

---@class (exact) vignette.discuss.braces
---@field minutes? integer how long
---@field at? vignette.discuss_at when in the scene
---@field as? vignette.discuss_as how
---@field when? string the line is there only while this holds: a condition

---@class vignette.discuss: vignette.statement
---@overload fun(braces: vignette.discuss.braces): vignette.statement

--- A step in class, with a timer.
---
--- ```lua
--- discuss "What might Amina be feeling?" { minutes = 5, as = "pairs" }
--- ```
---@param text string the question
---@return vignette.discuss
function discuss(text) end

---@class (exact) vignette.think.braces
---@field when? string the line is there only while this holds: a condition
---@field [integer] string the prompts

--- Prompts without a box.
---
--- ```lua
--- think { "Who could you ask?", "What would she want?" }
--- ```
---@param braces vignette.think.braces
---@return vignette.statement
function think(braces) end

--- Begins a new page of this scene.
---
--- ```lua
--- page_break()
--- ```
---@return vignette.statement
function page_break() end

--- Leads to a scene.
---
--- ```lua
--- go "hallway"
--- ```
---@param scene string its id
---@return vignette.statement
function go(scene) end

--- Leads to a scene if a condition holds; a bare `go` follows.
---
--- ```lua
--- go_if("trust >= 2", "kitchen")
--- go "hallway"
--- ```
---@param expression string the condition
---@param scene string the id of the scene
---@return vignette.statement
function go_if(expression, scene) end

--- Ends the unit.
---
--- ```lua
--- finish "completed"
--- ```
---@param how vignette.ending how it ends
---@return vignette.statement
function finish(how) end
