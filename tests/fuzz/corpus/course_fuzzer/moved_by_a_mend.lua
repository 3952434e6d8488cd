course  }
use "a
"stray"
add(trust, 1)
only_if(trust > 2)
f
  finish "completed"
