--- bad-id: an id is not written as ids are
--- Why: Ids stand in saved places and in conditions, so they are plain: small letters, digits and _, beginning with a letter, at most 64.
--- Mend: Write it small, with _ for a space.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
flag "Rushed today"
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
