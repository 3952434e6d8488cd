--- uncited-source: nobody cites a source
--- Why: The list of sources would hold one that supports nothing.
--- Mend: Cite it with evidence, or remove it.
--- Example expects: course.lua:6
course "example" { title = "An example", version = "1.0.0" }
source "F21" { text = "A fact.", status = "general" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  finish "completed"
