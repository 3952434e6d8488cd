#pragma once

#include "engine/course/course.hpp"
#include "engine/exchange/packages/pack.hpp"
#include "engine/exchange/packages/package.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace vignette::tests {

namespace packages = exchange::packages;

/// Goes with its test.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

course::Course tea(); ///< As far as a package looks at a course.
std::vector<packages::PackedFile> tea_files(); ///< By path.

/// The course about tea as a package; signed where there is a key.
std::string tea_package(const packages::SigningKey* key = nullptr, const std::string& comment = "");

/// Two keys, always the same. minisign made them (-G -W); these are its files.
extern const char* const oak_file;
extern const char* const elm_file;
extern const char* const elm_public_file;
packages::SigningKey oak();
packages::SigningKey elm();

/// Work that takes no time.
packages::KeyWork no_work();

/// The sentence that refuses it; empty if nothing does.
std::string refusal_of(std::string_view archive, const packages::PublicKeys& = {}, const packages::Limits& = {});

} // namespace vignette::tests
