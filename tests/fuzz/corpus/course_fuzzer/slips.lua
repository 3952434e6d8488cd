narrate “a”
say("b" "c")
goto "d"
image "e" { alt = "f"
title "g
Hello there
sign 'I'm'
place: "h"
narrate [[x
say("a", "b")
]]
"stray"
add(trust, 1)
only_if(trust > 2)
foo = 3
