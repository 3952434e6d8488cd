--- square-bracket: a square bracket stands where another belongs
--- Why: The keys of [ ], ( ) and { } lie side by side. Square brackets only stand in pairs around long texts: [[ … ]].
--- Mend: Write ( ) around several texts, and { } around names and lists.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  list ["a kettle", "a pot" }
  finish "completed"
