# Every library that is not ours, once, as third_party::name. The reason for each stands in tools/packages.txt.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(doctest REQUIRED)

# vignette_pkg(<name> <pkg-config module>): third_party::<name>, its headers not subject to our warnings.
function(vignette_pkg name module)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET GLOBAL ${module})
  add_library(third_party::${name} ALIAS PkgConfig::${name})
endfunction()

vignette_pkg(sdl sdl2)
vignette_pkg(imgui imgui)
vignette_pkg(lua lua5.4-c++) # Not lua5.4: see scripting/host/guard.hpp.
vignette_pkg(sqlite sqlite3)
vignette_pkg(stb stb)
vignette_pkg(sodium libsodium)
vignette_pkg(zip libzip)
vignette_pkg(microhttpd libmicrohttpd)
vignette_pkg(qrencode libqrencode)

# Used through dlopen at run time (no link): only their headers.
vignette_pkg(atk atk)
vignette_pkg(xcb_randr xcb-randr)
vignette_pkg(rsvg librsvg-2.0)
vignette_pkg(cairo cairo-pdf)
vignette_pkg(pango pangocairo)
vignette_pkg(qpdf libqpdf)
vignette_pkg(graphviz libgvc)

add_library(third_party::json ALIAS nlohmann_json::nlohmann_json)
add_library(third_party::cli11 ALIAS CLI11::CLI11)
add_library(third_party::threads ALIAS Threads::Threads)
