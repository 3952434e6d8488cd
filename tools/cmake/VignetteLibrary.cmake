# vignette_library(<name> SOURCES <.cpp>... HEADERS <.hpp>... [USES <target>...] [HIDES <target>...])
#
# One call makes one layer: a static library `vignette_<name>` with the alias `vignette::<name>`, our warnings, and headers
# that are checked to compile alone (target all_verify_interface_header_sets). USES are part of the interface (their headers
# appear in ours), HIDES are not.
function(vignette_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;USES;HIDES")
  set(target vignette_${name})
  if(arg_SOURCES)
    add_library(${target} STATIC ${arg_SOURCES})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE vignette_warnings ${arg_HIDES})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_sources(${target} ${scope} FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${arg_HEADERS})
  target_link_libraries(${target} ${scope} ${arg_USES})
  target_compile_features(${target} ${scope} cxx_std_20)
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  add_library(vignette::${name} ALIAS ${target})
endfunction()

# vignette_embed(<target> HEADER <name.hpp> NAMESPACE <ns> FILES <variable>=<file>...)
#
# Makes a header in the build tree in which each file is a `constexpr std::string_view`, so that the program needs no data
# folder for its own texts and SQL. Include it as "<name.hpp>".
function(vignette_embed target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADER;NAMESPACE" "FILES")
  set(directory "${CMAKE_CURRENT_BINARY_DIR}/embedded/${target}")
  set(script "${PROJECT_SOURCE_DIR}/tools/cmake/embed.cmake")
  set(inputs "")
  foreach(pair ${arg_FILES})
    string(REGEX REPLACE "^[^=]+=" "" file "${pair}")
    list(APPEND inputs "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
  endforeach()
  string(REPLACE ";" "|" pairs "${arg_FILES}")
  add_custom_command(OUTPUT "${directory}/${arg_HEADER}"
    COMMAND ${CMAKE_COMMAND} "-DPAIRS=${pairs}" "-DNAMESPACE=${arg_NAMESPACE}" "-DBASE=${CMAKE_CURRENT_SOURCE_DIR}"
            "-DOUTPUT=${directory}/${arg_HEADER}" -P "${script}"
    DEPENDS ${inputs} "${script}" VERBATIM)
  target_sources(${target} PRIVATE "${directory}/${arg_HEADER}")
  target_include_directories(${target} PRIVATE "${directory}")
endfunction()

# vignette_embed_folder(<target> HEADER <name.hpp> NAMESPACE <ns> TYPE <type> TABLE <variable> FOLDER <folder> PATTERN <*.x>)
#
# Makes a header in the build tree with one table of all those files, by name without its ending: `TYPE TABLE[]`, where a TYPE
# is made from {name, text}. The file that includes it includes TYPE's header before.
function(vignette_embed_folder target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "HEADER;NAMESPACE;TYPE;TABLE;FOLDER;PATTERN" "")
  set(directory "${CMAKE_CURRENT_BINARY_DIR}/embedded/${target}")
  set(script "${PROJECT_SOURCE_DIR}/tools/cmake/embed_folder.cmake")
  file(GLOB inputs CONFIGURE_DEPENDS "${arg_FOLDER}/${arg_PATTERN}")
  add_custom_command(OUTPUT "${directory}/${arg_HEADER}"
    COMMAND ${CMAKE_COMMAND} "-DFOLDER=${arg_FOLDER}" "-DPATTERN=${arg_PATTERN}" "-DNAMESPACE=${arg_NAMESPACE}" "-DTYPE=${arg_TYPE}"
            "-DTABLE=${arg_TABLE}" "-DOUTPUT=${directory}/${arg_HEADER}" -P "${script}"
    DEPENDS ${inputs} "${script}" VERBATIM)
  target_sources(${target} PRIVATE "${directory}/${arg_HEADER}")
  target_include_directories(${target} PRIVATE "${directory}")
endfunction()

# vignette_tests(<name> SOURCES <.cpp>... USES <target>...)
#
# One test program a layer, `<name>_tests`; each TEST_CASE becomes one CTest entry, with its suite as label.
function(vignette_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES")
  if(NOT TARGET vignette_test_main) # Once for all test programs: it takes longer to compile than most of their files.
    add_library(vignette_test_main OBJECT "${PROJECT_SOURCE_DIR}/tests/main.cpp")
    target_link_libraries(vignette_test_main PRIVATE vignette_warnings doctest::doctest)
  endif()
  add_executable(${name}_tests ${arg_SOURCES})
  target_link_libraries(${name}_tests PRIVATE vignette_warnings vignette_test_main doctest::doctest ${arg_USES})
  target_include_directories(${name}_tests PRIVATE "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${name}_tests PRIVATE VIGNETTE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  if(VIGNETTE_SANITIZE) # The tests' own lines run once; what they test keeps its optimisation. A third off the compiling.
    target_compile_options(${name}_tests PRIVATE -O0)
    target_compile_definitions(${name}_tests PRIVATE VIGNETTE_SANITIZED) # For what takes too long there.
  endif()
  doctest_discover_tests(${name}_tests ADD_LABELS 1 TEST_PREFIX "${name}: ")
endfunction()
