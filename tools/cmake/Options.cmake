# What holds for every target: the standard, the warnings, the sanitizers, and a faster build where the machine has the means.

option(VIGNETTE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviourSanitizer" OFF)
option(VIGNETTE_FUZZ "Build the libFuzzer targets (needs clang)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

# Sixteen sources compiled as one: most of the time goes into reading headers, so the whole takes a third of the time. Two
# sources of one folder that keep a thing of the same name to themselves are then an error; -DCMAKE_UNITY_BUILD=OFF has each alone.
if(NOT DEFINED CMAKE_UNITY_BUILD)
  set(CMAKE_UNITY_BUILD ON)
endif()
set(CMAKE_UNITY_BUILD_BATCH_SIZE 16)

find_program(VIGNETTE_CCACHE ccache)
if(VIGNETTE_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${VIGNETTE_CCACHE}")
endif()

add_library(vignette_warnings INTERFACE)
target_compile_options(vignette_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Werror)
# In a unity build a name local to one function would "shadow" what another file keeps to itself; GCC can tell the two apart.
target_compile_options(vignette_warnings INTERFACE
  $<$<NOT:$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wshadow>
  $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wshadow=local>)
# There, too, GCC takes a source for a header, and warns that a class in it has a member of a type that only it knows.
target_compile_options(vignette_warnings INTERFACE
  $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>)
# GCC 12 takes std::string's own copying for overlapping, and std::variant's members for unset, once it inlines them (GCC bugs
# 105651 and 105562). clang has neither warning.
target_compile_options(vignette_warnings INTERFACE
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>)

if(VIGNETTE_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(VIGNETTE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link) # So that the fuzzers see which of our branches an input reaches.
endif()
