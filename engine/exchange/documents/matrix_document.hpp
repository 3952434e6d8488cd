#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/exchange/matrix.hpp"

namespace vignette::exchange::documents {

/// The training matrix: people by courses, for the wall of the office or an inspection.
///
/// Shape: landscape from five courses up, and from eight up as several tables of as equal a number of courses as can
///        be, each with all the people. Every cell says in words what its tint says.
Document matrix_document(const Matrix&, Day today);

} // namespace vignette::exchange::documents
