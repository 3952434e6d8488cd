local t = { b = 1, a = { 2, 3 } }
for k, v in pairs(t) do narrate(k .. tostring(v)) end
local function f(...) return select("#", ...) end
pcall(error, {})
list { ("x"):rep(3, "-"), table.concat({ "a", 1 }, ","), math.floor(2.5) }
repeat local x = string.find("abc", "c") until true
