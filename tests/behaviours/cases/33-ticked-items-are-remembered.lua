-- What is ticked in a question can be asked later by name, as it stands when the page is left.
course "case" { title = "What she likes", version = "1.0.0" }
unit "only" { title = "What she likes", minutes = 5 }
scene "likes"
  choose_many("likes", "What does she like?") {
    item("cats", "Cats."),
    item("hymns", "Hymns."),
    item("rain", "Rain.", "She sleeps well when it rains."),
  }
  go "evening"
scene "evening"
  narrate "You hum “Calon Lân”." { when = "chose('likes/hymns')" }
  narrate "You leave the window open a little." { when = "chose('likes/rain')" }
  narrate "You sit down and ask." { when = "not chose('likes/hymns') and not chose('likes/rain')" }
  finish "completed"
--- Plan:
run "two of three"
  choose_many "likes" { "hymns", "rain" }   expect text "She sleeps well" expect chose("likes/rain")
  continue      expect text "You hum" expect text "the window open" expect no text "sit down and ask"
run "changed before going on"
  choose_many "likes" { "hymns", "rain" }
  choose_many "likes" { "cats" }            expect no text "She sleeps well"
  continue      expect no text "You hum" expect text "sit down and ask"
run "changed after going back"
  choose_many "likes" { "hymns" }
  continue      expect text "You hum"
  back          expect chose("likes/hymns")
  choose_many "likes" { }
  continue      expect no text "You hum" expect text "sit down and ask"
run "left empty"
  continue      expect text "sit down and ask"
