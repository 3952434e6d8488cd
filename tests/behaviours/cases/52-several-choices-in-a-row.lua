-- Choice follows upon choice, and each remembers its own.
course "case" { title = "A meal in three parts", version = "1.0.0" }
unit "only" { title = "A meal", minutes = 5 }
scene "starter"
  choose "To start?"
    option "soup" "Soup."
      result "Leek."
      go "main_course"
    option "salad" "Salad."
      result "From the garden."
      go "main_course"
scene "main_course"
  choose "And then?"
    option "pie" "Pie."
      result "Hot."
      go "sweet"
    option "fish" "Fish."
      only_if "not chose('starter/soup')"
      result "With lemon."
      go "sweet"
scene "sweet"
  narrate "Soup and pie." { when = "chose('starter/soup') and chose('main_course/pie')" }
  narrate "Salad and something." { when = "chose('starter/salad') and (chose('main_course/pie') or chose('main_course/fish'))" }
  finish "completed"
--- Plan:
run "soup and pie"
  choose "soup"
  continue         expect no option "fish"
  choose "pie"
  continue         expect text "Soup and pie." expect no text "Salad"
run "salad and fish, after changing both minds"
  choose "soup"
  continue
  choose "pie"
  back
  back
  back             expect scene "starter" expect not chose("starter/soup") expect not chose("main_course/pie")
  choose "salad"
  continue         expect option "fish"
  choose "fish"
  continue         expect text "Salad and something." expect no text "Soup"
