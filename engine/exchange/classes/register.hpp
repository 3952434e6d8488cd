#pragma once

#include "engine/exchange/documents/document.hpp"
#include "engine/records/site_records.hpp"

#include <map>

namespace vignette::exchange::classes {

/// What a register is told with, beside what the records keep of the class. What is missing is left out, or stands by
/// its id.
struct RegisterWords {
    std::string site;
    std::string signed_by; ///< In words: a name, or "the site lead".
    std::string programme; ///< What the group is called.
    std::map<std::string, std::string> units; ///< Titles, by id.
    std::map<std::string, std::string> questions; ///< What was rated, by scale.
    std::vector<std::pair<std::string, bool>> checklist; ///< What was done of what a class should have.
};

/// One class with its register: for the lead, or an inspection. It says who signed it, and which version of the course
/// was taught. Of a private course it says as little as is kept: no times.
documents::Document register_document(const records::ClassRegister&, const RegisterWords&, Day today);

/// What stands of a class in a list: "14 November 2026 · Tea for two"; and the rest of it in one line. `programme` is
/// what the group is called, or empty.
std::string class_title(const records::ClassSession&);
std::string class_about(const records::ClassSession&, const std::string& programme);

/// Classes in the order given. `programmes`: what each group is called, by uid. Participants are only counted.
documents::Document classes_document(const std::string& site, const std::vector<records::ClassSession>&,
    const std::map<std::string, std::string>& programmes, Day today);

} // namespace vignette::exchange::classes
