--- helpline-old: nobody has checked a helpline in the last 90 days
--- Why: A number that has changed is worse than none, and people ring it when they need it most.
--- Mend: Look up the number and its hours, and ring it if you can. Then write today’s date as checked.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0", language = "en-GB" }
helpline "near" { name = "Somebody near", phone = "0000 000000", how = "Ring at any time.", checked = "2026-08-01" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
