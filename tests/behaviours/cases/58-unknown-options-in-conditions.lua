-- A condition about an option, a scene or an item that is not there is told, also in a line's when.
course "case" { title = "Never chosen", version = "1.0.0" }
unit "only" { title = "Never chosen", minutes = 5 }
scene "sofa"
  narrate "Her blanket is warm." { when = "chose('sofa/blankett')" }
  choose "Is she cold?"
    option "blanket" "Bring a blanket."
      only_if "not tried('sofa/blnket')"
      result "“Thank you.”"
      finish "completed"
    option "tea" "Bring tea."
      only_if "chose('sopha/blanket')"
      result "“Oh, lovely.”"
      finish "completed"
    option "ask" "Ask her."
      only_if "not chose('blanket')"
      result "“A little.”"
      finish "completed"
--- Faults:
course.lua:5 bad-condition
course.lua:8 bad-condition
course.lua:12 bad-condition
course.lua:16 bad-condition
