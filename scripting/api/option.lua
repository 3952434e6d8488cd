---@meta
-- A choice, its options, and what belongs to the latest option. For editors; nothing here runs.

---@class (exact) vignette.choose.braces
---@field no_right_answer? string a text that says so, and why
---@field read_all? boolean the other outcomes can be read afterwards

---@class vignette.choose: vignette.statement
---@overload fun(braces: vignette.choose.braces): vignette.statement

--- Asks what to do; its options follow.
---
--- ```lua
--- choose "What do you do first?"
--- ```
---@overload fun(prompt: string): vignette.choose
---@param id string for scenes with several choices
---@param prompt string what is asked
---@param braces? vignette.choose.braces
---@return vignette.choose
function choose(id, prompt, braces) end

--- One thing to do, which a good colleague might pick.
---
--- ```lua
--- option "sit" "Stand beside her and ask about her mother."
---   result "Her shoulders drop a little."
---   go "talking"
--- ```
---@param id string the option
---@param label? string what the learner reads
---@return vignette.statement
function option(id, label) end

--- The good reason for this option.
---
--- ```lua
--- because "She needs to feel that somebody heard her."
--- ```
---@param text string the reason
---@return vignette.statement
function because(text) end

--- The option is there only if a condition holds.
---
--- ```lua
--- only_if "trust >= 2"
--- ```
---@param expression string the condition
---@return vignette.statement
function only_if(expression) end

--- The option is shown while its condition does not hold, and this says why it cannot be taken.
---
--- ```lua
--- shown_but_locked "You do not know her well enough yet."
--- ```
---@param why string the reason
---@return vignette.statement
function shown_but_locked(why) end

--- Adds to a counter, which stays within its bounds.
---
--- ```lua
--- add("trust", 1)
--- ```
---@param counter string its id
---@param amount integer may be negative
---@return vignette.statement
function add(counter, amount) end

--- Sets a variable.
---
--- ```lua
--- set("rushed", true)
--- ```
---@param name string its id
---@param value string|integer|boolean true or false, a number, or a state's value
---@return vignette.statement
function set(name, value) end

---@class (exact) vignette.result.braces
---@field when? string the line is there only while this holds: a condition

---@class vignette.result: vignette.statement
---@overload fun(braces: vignette.result.braces): vignette.statement

--- What happens next.
---
--- ```lua
--- result "Her shoulders drop a little."
--- ```
---@param text string what is told
---@return vignette.result
function result(text) end

---@class (exact) vignette.view.braces
---@field when? string the line is there only while this holds: a condition

---@class vignette.view: vignette.statement
---@overload fun(braces: vignette.view.braces): vignette.statement

--- How it looks from somebody's side.
---
--- ```lua
--- view("amina", "Somebody heard me.")
--- ```
---@param voice string a character, a `voice`, "colleague" or "family"
---@param text string what they would say
---@param braces? vignette.view.braces
---@return vignette.view
function view(voice, text, braces) end

---@class (exact) vignette.evidence.braces
---@field when? string the line is there only while this holds: a condition

---@class vignette.evidence: vignette.statement
---@overload fun(braces: vignette.evidence.braces): vignette.statement

--- What is known, with its sources.
---
--- ```lua
--- evidence("T1", "Answer the feeling first.")
--- ```
---@param sources string|string[] one id, several in braces, or "general"
---@param text string what is known
---@param braces? vignette.evidence.braces
---@return vignette.evidence
function evidence(sources, text, braces) end

--- After the last option: what every outcome of this choice shares.
---
--- ```lua
--- whichever "What we know"
---   evidence("T1", "Feelings outlast facts.")
---   go "ending"
--- ```
---@param text string its heading
---@return vignette.statement
function whichever(text) end
