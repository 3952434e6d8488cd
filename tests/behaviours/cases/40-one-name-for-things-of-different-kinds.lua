-- A scene, a unit, an option, a question, a variable and a character may share a name: each is known by its kind.
course "iris" { title = "Iris", version = "1.0.0" }
character "iris" { name = "Iris" }
counter "iris" { from = 0, to = 2 }
scale "iris" { question = "How well do you know Iris?", points = 5 }
unit "iris" { title = "Iris", minutes = 5 }
scene "iris"
  narrate "{iris.name}: {iris}."
  say("iris", "There you are.")
  rate "iris" { moment = "before" }
  reflect "iris" { prompt = "What do you see?" }
  choose("iris", "What now?")
    option "iris" "Say her name."
      only_if "iris == 0 and not chose('iris/iris')"
      add("iris", 1)
      result "She looks up."
      view("iris", "Somebody knows me.")
      go "iris"
    option "stay" "Stay."
      only_if "iris == 1 and seen('iris')"
      result "She tells you about the bees."
      finish "completed"
--- Plan:
run "one name" unit "iris"
  expect scene "iris" expect text "Iris: 0."
  rate "iris" 3
  write "iris" "Her hands."
  choose "iris"   expect view "iris" expect iris == 1
  continue        expect scene "iris" expect text "Iris: 1." expect no option "iris"
  choose "stay"
  continue        expect end "completed"
--- Faults:
course.lua:11 asked-twice
