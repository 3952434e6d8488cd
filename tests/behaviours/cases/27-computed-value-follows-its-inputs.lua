-- A computed value follows what it is computed from, at once and when it is taken back.
course "case" { title = "A calm room", version = "1.0.0" }
counter "noise" { from = 0, to = 3, start = 2 }
flag "radio"
compute("unrest", { "noise", "radio" }, function(noise, radio)
  return noise + (radio and 2 or 0)
end)
unit "only" { title = "A calm room", minutes = 5 }
scene "lounge"
  choose "Mr Bell holds his ears."
    option "radio" "Put his music on."
      only_if "not radio"
      set("radio", true)
      result "Too much at once."
      go "lounge"
    option "silence" "Turn it off again."
      only_if "radio"
      set("radio", false)
      result "That is better."
      go "lounge"
    option "hush" "Ask the others to talk more softly."
      add("noise", -1)
      result "They do."
      go "lounge"
    option "rest" "Let him rest."
      only_if "unrest <= 1"
      result "He lowers his hands."
      finish "completed"
--- Plan:
run "up and down"
  expect unrest == 2
  choose "radio"   expect unrest == 4
  try_again        expect unrest == 2
  choose "radio"
  continue         expect unrest == 4
  choose "silence" expect unrest == 2
  continue
  choose "hush"    expect unrest == 1
  continue         expect option "rest"
  choose "rest"
  continue         expect end "completed"
