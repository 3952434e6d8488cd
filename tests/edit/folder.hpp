#pragma once

#include "scripting/edit/rename.hpp"
#include "scripting/loader.hpp"

#include <map>
#include <string>

namespace vignette::scripting {

using Texts = std::map<std::string, std::string>;

/// A course of this project: path → text.
Texts course_in_tree(const std::string& name);

/// The plans among them.
Texts plans_of(const Texts&);

course::Course loaded(const Texts&);

/// Renames as `vignette rename` does, with each plan played to know where it is.
Result<Renamed> renamed(const Texts&, const RenameWish&);

/// The same, where it must succeed: all files behind it.
Texts after(const Texts&, const RenameWish&);

/// The runs of all its plans that do not hold, in words.
std::string failing_plans(const Texts&);

} // namespace vignette::scripting
