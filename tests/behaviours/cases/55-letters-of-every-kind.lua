-- Texts hold letters of every language, quotes, hyphens and stressed words, and plans find them.
course "case" { title = "Welsh, Polish and 中文", version = "1.0.0" }
character "zofia" { name = "Zofia Wójcik" }
unit "only" { title = "Letters", minutes = 5 }
scene "start"
  narrate [[“Bore da,” she says -- and *smiles*.

A second paragraph: ŵ ŷ ą ę ł ß 茶 🙂.]]
  say("zofia", "Dzień dobry! It's \"tea\", isn't it?")
  choose "Tŷ neu ardd?"
    option "ty" "Tŷ."
      result "茶"
      finish "completed"
--- Plan:
run "found as they are written"
  expect text "“Bore da,” she says -- and *smiles*." expect text "ŵ ŷ ą ę ł ß 茶 🙂"
  expect text "Zofia Wójcik" expect text "It's \"tea\", isn't it?" expect text "Tŷ neu ardd?"
  choose "ty"   expect text "茶"
