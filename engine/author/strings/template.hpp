#pragma once

#include "engine/author/strings/po.hpp"
#include "engine/author/strings/texts.hpp"

#include <string>
#include <vector>

namespace vignette::author {

/// What the header of a new PO file says.
struct PoHead {
    std::string project; ///< "tour 1.0.0".
    std::string language; ///< "cy"; empty in a template (.pot).
};

/// Every text of a course, none translated. `sources` are the files of the course, as loading gives them: they name the
/// references.
Po new_po(const std::vector<CourseText>&, const std::vector<course::SourceFile>& sources, const PoHead&);

PoEntry new_header(const PoHead&);

/// One text, not translated, with what its translator needs to know.
PoEntry new_entry(const CourseText&, const std::vector<course::SourceFile>& sources);

} // namespace vignette::author
