# literal_of(<file> <variable>): the file's text as a C++ literal. A raw string literal may hold at most 64 KiB, so that long
# files come in pieces.
function(literal_of file variable)
  file(READ "${file}" content)
  string(LENGTH "${content}" length)
  set(literal "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${content}" ${at} 8000 piece)
    string(APPEND literal "R\"EMBED(${piece})EMBED\" ")
    math(EXPR at "${at} + 8000")
  endwhile()
  set(${variable} "${literal}" PARENT_SCOPE)
endfunction()
