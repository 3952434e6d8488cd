course "x" { title = "T", version = "1.0.0" }
counter "t" { from = 0, to = 3 }
flag "f" { keep = true }
state "s" { "a", "b", start = "b" }
compute("n", { "t", "f", "s" }, function(t, f, s) if f and s == "a" then return t end return not f end)
