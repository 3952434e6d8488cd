--- extra-bracket: a bracket or brace too many
--- Why: It closes something that is not open; often one was closed twice.
--- Mend: Remove it.
--- Example expects: course.lua:9
course "example" { title = "An example", version = "1.0.0" }
character "jo" { name = "Jo" }
unit "only" { title = "The only unit", minutes = 5 }
scene "start"
  say("jo", "Hello."))
  finish "completed"
