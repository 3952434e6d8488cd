---@meta
-- Other ways to answer, none with a score, and the parts that stand in their braces. For editors; nothing here runs.

--- A part of a question: item(…), area(…) or pair(…).
---@class vignette.part
---@overload fun(more: any): vignette.part

---@alias vignette.moment
---| "before"       # before the unit
---| "after"        # after it
---| "looking_back" # after it, about before
---| "follow_up"    # weeks later

---@class (exact) vignette.choose_many.braces
---@field [integer] vignette.part item(…), …

---@class vignette.choose_many: vignette.statement
---@overload fun(braces: vignette.choose_many.braces): vignette.statement

--- Asks for all that fit; none is right or wrong.
---
--- ```lua
--- choose_many("signs", "What do you notice?") {
---   item("coat", "She wears her coat.", "She means to leave."),
---   item("breath", "She breathes fast."),
--- }
--- ```
---@param id string the question
---@param prompt string what is asked
---@param braces? vignette.choose_many.braces
---@return vignette.choose_many
function choose_many(id, prompt, braces) end

---@class (exact) vignette.arrange.braces
---@field [integer] vignette.part item(…), …

---@class vignette.arrange: vignette.statement
---@overload fun(braces: vignette.arrange.braces): vignette.statement

--- Asks for an order.
---
--- ```lua
--- arrange("steps", "What comes first?") { item("stop", "Stop."), item("look", "Look.") }
--- ```
---@param id string the question
---@param prompt string what is asked
---@param braces? vignette.arrange.braces
---@return vignette.arrange
function arrange(id, prompt, braces) end

---@class (exact) vignette.checklist.braces
---@field [integer] vignette.part item(…), …

---@class vignette.checklist: vignette.statement
---@overload fun(braces: vignette.checklist.braces): vignette.statement

--- A list to tick.
---
--- ```lua
--- checklist("room", "In this room") { item("clock", "The clock is right."), item("light", "There is light.") }
--- ```
---@param id string the question
---@param prompt string what is asked
---@param braces? vignette.checklist.braces
---@return vignette.checklist
function checklist(id, prompt, braces) end

---@class (exact) vignette.match.braces
---@field [integer] vignette.part pair(…), …

---@class vignette.match: vignette.statement
---@overload fun(braces: vignette.match.braces): vignette.statement

--- Asks what belongs together.
---
--- ```lua
--- match("needs", "What might each need?") {
---   pair("coat", "She wears her coat.", "To go somewhere"),
---   pair("door", "She pulls the handle.", "To feel free"),
--- }
--- ```
---@param id string the question
---@param prompt string what is asked
---@param braces? vignette.match.braces
---@return vignette.match
function match(id, prompt, braces) end

---@class (exact) vignette.spot.braces
---@field alt? string what it shows, in words
---@field [integer] vignette.part area(…), …

---@class vignette.spot: vignette.statement
---@overload fun(braces: vignette.spot.braces): vignette.statement

--- Asks to find places in a picture.
---
--- ```lua
--- spot("dangers", "What could trip her?", "media/corridor.svg") {
---   area("lamp", "The lamp by the stairs", "Its cable crosses the way."),
---   area("rug", "The rug"),
---   alt = "A corridor with a lamp and a rug.",
--- }
--- ```
---@param id string the question
---@param prompt string what is asked
---@param picture string the picture
---@param braces? vignette.spot.braces
---@return vignette.spot
function spot(id, prompt, picture, braces) end

---@class (exact) vignette.rate.braces
---@field moment vignette.moment when it is asked

---@class vignette.rate: vignette.statement
---@overload fun(braces: vignette.rate.braces): vignette.statement

--- Asks for a rating.
---
--- ```lua
--- rate "confidence" { moment = "before" }
--- ```
---@param scale string the id of a scale
---@return vignette.rate
function rate(scale) end

---@class (exact) vignette.reflect.braces
---@field prompt string what is asked
---@field hint? string what helps to begin
---@field optional? boolean it says that it may be left empty
---@field share? boolean it may be shared; true, if left out

---@class vignette.reflect: vignette.statement
---@overload fun(braces: vignette.reflect.braces): vignette.statement

--- A private written answer, kept by its id for ever.
---
--- ```lua
--- reflect "my_practice" { prompt = "Think of a time someone was distressed. What did they need?" }
--- ```
---@param id string the answer
---@return vignette.reflect
function reflect(id) end

---@class (exact) vignette.plan.braces
---@field prompt string what is asked
---@field weeks? integer after how many it is asked about

---@class vignette.plan: vignette.statement
---@overload fun(braces: vignette.plan.braces): vignette.statement

--- Something to try at work and bring back; makes a follow-up.
---
--- ```lua
--- plan "next_shift" { prompt = "One thing to try on your next shift", weeks = 2 }
--- ```
---@param id string the plan
---@return vignette.plan
function plan(id) end

---@class (exact) vignette.jot.braces
---@field prompt string what is asked
---@field lines? integer how tall the box is

---@class vignette.jot: vignette.statement
---@overload fun(braces: vignette.jot.braces): vignette.statement

--- A box whose text is never kept.
---
--- ```lua
--- jot "first_thought" { prompt = "What goes through your mind?", lines = 3 }
--- ```
---@param id string the box
---@return vignette.jot
function jot(id) end

--- A part of `choose_many`, `arrange` or `checklist`, and of a `scale`.
---
--- ```lua
--- item("coat", "She wears her coat.", "She means to leave.")
--- ```
---@param id string the item
---@param text string what learners read
---@param opens? string what is told once it is chosen
---@return vignette.part
function item(id, text, opens) end

--- A part of `spot`.
---
--- ```lua
--- area("lamp", "The lamp by the stairs", "Its cable crosses the way.")
--- ```
---@param id string the id of a part of the SVG
---@param text string its name in words
---@param opens? string what is told once it is found
---@return vignette.part
function area(id, text, opens) end

--- A part of `match`.
---
--- ```lua
--- pair("coat", "She wears her coat.", "To go somewhere")
--- ```
---@param id string the pair
---@param left string one side
---@param right string what belongs to it
---@return vignette.part
function pair(id, left, right) end
