#include "tools/vignette/strings_course.hpp"

#include "engine/core/files.hpp"
#include "scripting/loader.hpp"

#include <chrono>
#include <cstdio>
#include <system_error>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;

} // namespace

author::PoHead Translatable::head(const std::string& language) const
{
    return {loaded.course->id + " " + loaded.course->version, language};
}

int complain(const std::string& sentence, int code)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return code;
}

int complain(const Error& error)
{
    return complain(error.message, error.code == ErrorCode::Refused ? Problems : Unusable);
}

int complain_unread(const author::TranslationFile& file)
{
    const auto finding = author::unread_translation(file.po.error(), 0, file.line);
    std::fputs(course::render(finding, {{files::shown(file.path), file.bytes}}, "").c_str(), stderr);
    return Unusable;
}

int not_a_language(const std::string& code)
{
    return complain("“" + code
            + "” is no code of a language (write cy for Welsh, pl for Polish, pt_BR for the "
              "Portuguese of Brazil).",
        Unusable);
}

int no_translations(const Translatable& course)
{
    return complain(files::shown(course.strings()) + " holds no translation (begin one with vignette strings extract "
            + files::shown(course.folder) + " --language cy).",
        Problems);
}

Result<Translatable> read_translatable(const std::string& named)
{
    Translatable out;
    out.folder = fs::path(named).filename() == "course.lua" ? fs::path(named).parent_path() : fs::path(named);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    out.loaded = scripting::load_course(
        out.folder, {}, [end] { return std::chrono::steady_clock::now() > end; }, author::collect_texts(out.texts));
    if (out.loaded.course)
        return out;
    if (out.loaded.sources.empty())
        return Error{ErrorCode::NotFound, named + ": there is no course here (name the folder that holds course.lua)"};
    return Error{ErrorCode::Refused,
        named + ": this course has errors, so its texts are not all known (mend what vignette check " + named
            + " says, then try again)"};
}

Status write_in_strings(const Translatable& course, const std::string& name, const std::string& bytes)
{
    std::error_code problem;
    fs::create_directories(course.strings(), problem);
    return files::write(course.strings() / name, bytes);
}

author::TranslationFile translation_file(const Translatable& course, const std::string& language)
{
    for (auto& file : author::translation_files(course.folder)) {
        if (file.code == language)
            return std::move(file);
    }
    return {language, {}, course.strings() / (language + ".po"), {}, author::Po{}, 0};
}

} // namespace vignette::tools
