---@meta
-- What stands in course.lua, before any scene. For editors with the Lua language server; nothing here runs.

--- Any statement; its braces may follow the text.
---@class vignette.statement
---@overload fun(more: any): vignette.statement

---@alias vignette.privacy
---| "standard"      # the organisation sees that it was completed, when, and the minutes
---| "private"       # the organisation sees that it was completed, and when
---| "participation" # the organisation sees that somebody took part, and the month

---@alias vignette.status
---| "verified" # read at its source
---| "general"  # general knowledge, not checked
---| "to_check" # somebody should check it
---| "history"  # it was so at that time

---@class (exact) vignette.course.braces
---@field title string what learners read
---@field schema? integer the version of the course language it needs
---@field version string "1.0.0": raise it with each change
---@field language? string "en-GB"
---@field minutes? integer how long all of it takes
---@field authors? string|string[] who wrote it
---@field licence? string such as "CC BY 4.0"
---@field audience? string whom it is for
---@field reviewed? string the date on which somebody last read it all: "2026-11-21"
---@field nations? string|string[] where its law and helplines hold
---@field privacy? vignette.privacy what the organisation sees
---@field listed_as? string a neutral title, shown outside of the course
---@field category? string the training category of the ASC-WDS
---@field group_min? integer the smallest group of which ratings are counted
---@field practice? string what stands over its practice boxes, where it is not “In your home, do this”
---@field adds_to? string|string[] "all", or ids of courses: nothing to play, but numbers and articles of this site for them

---@class vignette.course: vignette.statement
---@overload fun(braces: vignette.course.braces): vignette.statement

--- What the course is; the first statement of course.lua.
---
--- ```lua
--- course "teatime" {
---   title = "Responding to distress at teatime", version = "1.0.0", minutes = 8,
--- }
--- ```
---@param id string the course, for ever; also in records
---@return vignette.course
function course(id) end

---@class (exact) vignette.unit.braces
---@field title string what learners read
---@field minutes integer how long it takes, 8 to 15
---@field summary? string what it was about, offered before and after
---@field you? string who the learner is in it
---@field start? string the scene in which it begins; the first, if left out
---@field contributes? string|string[] ids of competencies
---@field order? "any" "any": it may be taken before those above it

---@class vignette.unit: vignette.statement
---@overload fun(braces: vignette.unit.braces): vignette.statement

--- A part of the course that is completed and resumed on its own; the scenes below belong to it.
---
--- ```lua
--- unit "hallway" { title = "Ten to five", minutes = 8, start = "welcome" }
--- ```
---@param id string the unit
---@return vignette.unit
function unit(id) end

---@class (exact) vignette.character.braces
---@field name string as learners read it
---@field about? string in a few words, who it is
---@field voice? string the voice that reads the lines aloud
---@field colour? string "#7A2E4E": of the name, for programs that colour names

---@class vignette.character: vignette.statement
---@overload fun(braces: vignette.character.braces): vignette.statement

--- Somebody who speaks.
---
--- ```lua
--- character "amina" { name = "Amina Khan", about = "82, lives with Alzheimer's disease" }
--- ```
---@param id string the character
---@return vignette.character
function character(id) end

---@class (exact) vignette.voice.braces
---@field label string as learners read it

---@class vignette.voice: vignette.statement
---@overload fun(braces: vignette.voice.braces): vignette.statement

--- A side that is nobody's, for `view`.
---
--- ```lua
--- voice "cost" { label = "What this cost me" }
--- ```
---@param id string the side
---@return vignette.voice
function voice(id) end

---@class (exact) vignette.counter.braces
---@field from integer its smallest value
---@field to integer its largest
---@field start? integer its value at first; `from`, if left out
---@field keep? boolean it is not set back when a unit begins

---@class vignette.counter: vignette.statement
---@overload fun(braces: vignette.counter.braces): vignette.statement

--- A whole number that the course remembers, between two bounds.
---
--- ```lua
--- counter "trust" { from = 0, to = 3, start = 1 }
--- ```
---@param id string the variable
---@return vignette.counter
function counter(id) end

---@class (exact) vignette.flag.braces
---@field keep? boolean it is not set back when a unit begins

---@class vignette.flag: vignette.statement
---@overload fun(braces: vignette.flag.braces): vignette.statement

--- A thing that was so or not; at first it was not.
---
--- ```lua
--- flag "rushed"
--- ```
---@param id string the variable
---@return vignette.flag
function flag(id) end

---@class (exact) vignette.state.braces
---@field keep? boolean it is not set back when a unit begins
---@field start? string its value at first
---@field [integer] string the values

---@class vignette.state: vignette.statement
---@overload fun(braces: vignette.state.braces): vignette.statement

--- One of a few values with names; the first of them at first.
---
--- ```lua
--- state "light" { "lamp", "dark" }
--- ```
---@param id string the variable
---@return vignette.state
function state(id) end

---@class (exact) vignette.role.braces
---@field name string as learners read it
---@field groups? string|string[] names for several roles at once, for conditions

---@class vignette.role: vignette.statement
---@overload fun(braces: vignette.role.braces): vignette.statement

--- What the learner does at work; asked once, and read by `role("cook")` in conditions.
---
--- ```lua
--- role "cook" { name = "Kitchen or dining room", groups = { "no_direct_care" } }
--- ```
---@param id string the role
---@return vignette.role
function role(id) end

---@class (exact) vignette.nation.braces
---@field name string as learners read it

---@class vignette.nation: vignette.statement
---@overload fun(braces: vignette.nation.braces): vignette.statement

--- Where the learner works; read by `nation("wales")` in conditions.
---
--- ```lua
--- nation "wales" { name = "Wales" }
--- ```
---@param id string the nation
---@return vignette.nation
function nation(id) end

---@class (exact) vignette.emblem.braces
---@field alt string what it shows, in words
---@field show? table<string, any> part of the SVG = variable
---@field words? table<string, any> part of the SVG = a phrase for each value
---@field when? string from when on it is there: a condition

---@class vignette.emblem: vignette.statement
---@overload fun(braces: vignette.emblem.braces): vignette.statement

--- A picture that stays on screen, whose parts follow variables.
---
--- ```lua
--- emblem "media/flower.svg" {
---   alt = "A flower", show = { petal_comfort = "comfort" },
---   words = { petal_comfort = { "closed", "half open", "open" } },
--- }
--- ```
---@param file string the picture
---@return vignette.emblem
function emblem(file) end

---@class (exact) vignette.scale.braces
---@field question? string what is asked
---@field points integer|string[] how many, or a text for each
---@field low? string what the first point means
---@field high? string what the last point means
---@field aside? string a way not to answer: "Prefer not to say"
---@field why? string why it is asked
---@field items? vignette.part[] several things rated alike: item("q1", "…")

---@class vignette.scale: vignette.statement
---@overload fun(braces: vignette.scale.braces): vignette.statement

--- A rating, asked by `rate` before, after, looking back and at the follow-up.
---
--- ```lua
--- scale "confidence" { question = "How confident are you?", points = 5, low = "Not at all", high = "Very" }
--- ```
---@param id string the scale
---@return vignette.scale
function scale(id) end

---@class (exact) vignette.source.braces
---@field text string what it says, and where it is from
---@field address? string where to read it
---@field checked? string the date on which it was last checked
---@field status vignette.status how sure it is
---@field recheck? string|integer|boolean it may change: true, or what may have changed

---@class vignette.source: vignette.statement
---@overload fun(braces: vignette.source.braces): vignette.statement

--- A fact that `evidence` cites.
---
--- ```lua
--- source "F21" { text = "Feelings often outlast the memory of what caused them.", status = "general", checked = "2026-11-21" }
--- ```
---@param id string its short name
---@return vignette.source
function source(id) end

---@class (exact) vignette.helpline.braces
---@field name string as learners read it
---@field phone? string the number
---@field how? string other ways to get in touch
---@field hours? string when somebody answers
---@field for_whom? string whom it is for
---@field nation? string the nation in which it helps; all, if left out
---@field status? vignette.status how sure its number is
---@field checked? string the date on which it was last called or looked up

---@class vignette.helpline: vignette.statement
---@overload fun(braces: vignette.helpline.braces): vignette.statement

--- Somebody to call, kept where no network is needed.
---
--- ```lua
--- helpline "dementia_line" { name = "Dementia Support Line", phone = "0333 150 3456", checked = "2026-11-21" }
--- ```
---@param id string the helpline
---@return vignette.helpline
function helpline(id) end

---@class (exact) vignette.resource.braces
---@field title string as learners read it
---@field text? string what it is good for
---@field address? string where to find it
---@field checked? string the date on which it was last looked at
---@field picture? string a file of the course, such as "media/court.jpg"
---@field alt? string the picture in words

---@class vignette.resource: vignette.statement
---@overload fun(braces: vignette.resource.braces): vignette.statement

--- Something to keep: an article, a leaflet, a contact.
---
--- ```lua
--- resource "this_is_me" { title = "This is me", address = "https://www.alzheimers.org.uk" }
--- ```
---@param id string the resource
---@return vignette.resource
function resource(id) end

--- A word that needs saying what it means.
---
--- ```lua
--- term "sundowning" "Restlessness that grows in the late afternoon."
--- ```
---@param word string the word
---@param meaning? string what it means
---@return vignette.statement
function term(word, meaning) end

---@class (exact) vignette.competency.braces
---@field framework string the list that it comes from
---@field code string its number there
---@field text string what it says

---@class vignette.competency: vignette.statement
---@overload fun(braces: vignette.competency.braces): vignette.statement

--- Something that a unit contributes to.
---
--- ```lua
--- competency "cc9_1c" { framework = "Care Certificate", code = "9.1c", text = "How dementia affects each person differently" }
--- ```
---@param id string the competency
---@return vignette.competency
function competency(id) end

---@class (exact) vignette.guide.braces
---@field for_whom string who reads it
---@field text string the page

---@class vignette.guide: vignette.statement
---@overload fun(braces: vignette.guide.braces): vignette.statement

--- A page for facilitators, supervisors or supporters.
---
--- ```lua
--- guide "before" "Before the session" { for_whom = "facilitator", text = [[Read the scenes yourself.]] }
--- ```
---@param id string the guide
---@param title? string its title
---@return vignette.guide
function guide(id, title) end

---@class (exact) vignette.wording.braces
---@field say string the better words
---@field rather_than string the worse ones
---@field why? string the reason
---@field source? string the id of a source

--- What to say rather than something else; `check` marks the other in texts.
---
--- ```lua
--- wording { say = "lives with dementia", rather_than = "suffers from dementia", why = "A life is more than that." }
--- ```
---@param braces vignette.wording.braces
---@return vignette.statement
function wording(braces) end

---@class (exact) vignette.agreement.braces
---@field [integer] string the rules

--- Ground rules for a group.
---
--- ```lua
--- agreement { "What is said here stays here.", "Anyone may pass." }
--- ```
---@param braces vignette.agreement.braces
---@return vignette.statement
function agreement(braces) end

--- Reads another file of this course, in this place.
---
--- ```lua
--- use "units/01-register.lua"
--- ```
---@param file string the file, inside the course folder
---@return vignette.statement
function use(file) end

--- A value that a function of other variables gives; tabulated while loading, so it must always answer alike.
---
--- ```lua
--- compute("calm", { "trust", "rushed" }, function(trust, rushed)
---   return trust >= 2 and not rushed
--- end)
--- ```
---@param name string the name of the value, for conditions
---@param inputs string|string[] the variables that the function reads
---@param body fun(...): integer|boolean gets a counter as a number, a flag as true or false, a state as its text; gives a whole number, true or false
---@return vignette.statement
function compute(name, inputs, body) end
