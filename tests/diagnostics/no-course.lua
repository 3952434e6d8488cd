--- no-course: a folder holds no course
--- Why: Every course begins in its file course.lua.
--- Mend: Name the folder that holds course.lua, or copy courses/tour and change it.
--- Example expects: nowhere
--- File: notes.lua
course "example" { title = "An example", version = "1.0.0" }
