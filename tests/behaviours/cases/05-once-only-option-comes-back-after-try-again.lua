-- What was chosen and taken back counts as not chosen, so a once-only option is there again.
course "case" { title = "The cardigan", version = "1.0.0" }
unit "only" { title = "Cardigan", minutes = 5 }
scene "wardrobe"
  choose "Which one?"
    option "blue" "Hold up the blue one."
      only_if "not chose('wardrobe/blue')"
      result "She shakes her head."
      go "wardrobe"
    option "hers" "Let her look herself."
      result "She takes the green one."
      finish "completed"
--- Plan:
run "taken back"
  choose "blue"     expect chose("wardrobe/blue")
  try_again         expect option "blue" expect not chose("wardrobe/blue")
  choose "blue"
  continue          expect no option "blue" expect chose("wardrobe/blue")
  choose "hers"
  continue          expect end "completed"
