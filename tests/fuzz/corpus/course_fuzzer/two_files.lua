course "x" { title = "T", version = "1.0.0" }
unit "u" { title = "U", minutes = 3, start = "a" }
use "a.lua"
-- a.lua
scene "a"
  narrate "Hello."
  finish "completed"
