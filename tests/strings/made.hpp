#pragma once

#include "engine/author/strings/update.hpp"
#include "engine/core/random.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace vignette::author {

/// A course with its texts as a translator gets them.
struct Original {
    course::Loaded loaded;
    std::vector<CourseText> texts;
};

/// A course of one file; the test fails if it has an error.
Original original(const std::string& lua);
Original original(std::map<std::string, std::string> files);
Original tour();
inline const char* tour_folder = VIGNETTE_SOURCE_DIR "/courses/tour";

/// A course with one unit and one scene that tells `lines` (Lua statements).
std::string one_scene(const std::string& lines);

/// A text that has a context alone.
CourseText told(std::string context, std::string text);

/// A PO file with a header and (context, text, translation).
using Translated = std::vector<std::vector<std::string>>;
Po po_of(const Translated&);

Updated updated(const Po&, const std::vector<CourseText>&);

/// The test fails if it cannot be read.
Po read(const std::string& bytes);

/// The entry with that context and text; the test fails if there is none.
const PoEntry& entry(const Po&, const std::string& context, const std::string& text);

/// "context|text=translation" for each entry but the header; "~" before obsolete ones, "?" before those to check.
std::string listed(const Po&);

/// A PO file of everything, made by chance.
Po any_po(Random&);

/// A folder that goes with the test.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return m_path; }
    void put(const std::string& name, const std::string& bytes) const;

private:
    std::filesystem::path m_path;
};

} // namespace vignette::author
