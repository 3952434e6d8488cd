--- reserved-word: a word of Lua stands where one of the course language was meant
--- Why: goto, end and if belong to Lua.
--- Mend: Write go, finish or only_if.
--- Example expects: course.lua:8
course "example" { title = "An example", version = "1.0.0" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  end "completed"
