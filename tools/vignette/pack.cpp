// A course as one file, to be handed on: made, and looked at.

#include "engine/exchange/packages/pack.hpp"

#include "engine/app/library.hpp"
#include "engine/core/files.hpp"
#include "engine/exchange/packages/package.hpp"
#include "scripting/loader.hpp"
#include "tools/vignette/commands.hpp"
#include "tools/vignette/counted.hpp"
#include "tools/vignette/pack_key.hpp"
#include "tools/vignette/say.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vignette::tools {

namespace {

namespace fs = std::filesystem;
namespace packages = exchange::packages;

struct PackOptions {
    std::string course, output, key, comment, new_key, verify;
    bool force = false;
};

std::string size_of(const packages::Manifest& manifest)
{
    std::uint64_t bytes = 0;
    for (const auto& file : manifest.files)
        bytes += file.size;
    return counted(manifest.files.size(), "file") + ", " + std::to_string((bytes + 1023) / 1024) + " KiB";
}

std::string who_signed(const packages::Signed& by)
{
    if (by.by != packages::Signed::By::KnownKey)
        return packages::notice(by);
    return "Signed by " + by.key_name + " (" + by.key_id + "): “" + by.comment + "”";
}

std::string joined(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 10;
    std::string out;
    for (std::size_t i = 0; i < names.size() && i < most; ++i)
        out += (i == 0 ? "" : ", ") + names[i];
    return out + (names.size() > most ? " and " + std::to_string(names.size() - most) + " more" : "");
}

/// What went in must be a course by itself, and the one that was checked.
bool opens_again(const packages::Package& package, const course::Course& course, const std::string& named)
{
    std::map<std::string, std::string> files;
    for (const auto& file : package.files)
        files[file.path] = file.bytes;
    const auto loaded = scripting::load_files(scripting::files_in_memory(std::move(files)));
    if (loaded.course && loaded.course->content == course.content)
        return true;
    std::fputs(app::render_all(loaded, named).c_str(), stderr);
    std::fprintf(stderr, "%s: nothing was packed, because it would not open like this (try again)\n", named.c_str());
    return false;
}

void tell(const std::string& output, const packages::Package& package, const packages::Gathered& gathered)
{
    std::printf("%s: %s %s, %s\n", output.c_str(), package.manifest.title.c_str(), package.manifest.version.c_str(),
        size_of(package.manifest).c_str());
    if (!gathered.left_out.empty())
        std::printf("Left out, since only its author needs them: %s\n", joined(gathered.left_out).c_str());
    if (package.by.by == packages::Signed::By::Nobody)
        std::printf("Not signed, and learners are told so (make a key once: vignette pack --new-key FILE; then sign: "
                    "--key FILE)\n");
    else
        std::printf("Signed with the key %s\n", package.by.key_id.c_str());
}

/// The course is sound by now; `key` may be null.
int pack_sound(const course::Loaded& loaded, const PackOptions& options, const packages::SigningKey* key)
{
    const auto folder = app::locate(options.course);
    const auto gathered = packages::gather(folder.value().folder, loaded.sources);
    if (!gathered)
        return refuse({gathered.error().code, options.course + ": " + gathered.error().message});
    const auto made = packages::packed(
        *loaded.course, gathered.value().files, {key, options.comment, "Vignette " VIGNETTE_VERSION});
    if (!made)
        return refuse(made.error());
    const auto again = packages::read_package(made.value(), {});
    if (!again)
        return refuse({again.error().code, options.course + ": " + again.error().message});
    if (!opens_again(again.value(), *loaded.course, options.course))
        return Problems;
    const std::string output = options.output.empty()
        ? loaded.course->id + "-" + loaded.course->version + std::string(packages::package_extension)
        : options.output;
    std::error_code problem;
    if (!options.force && fs::exists(output, problem))
        return refuse({ErrorCode::Refused,
            output + ": this file is there already (name another with -o, or add --force to put this in its place)"});
    if (const auto written = files::write(output, made.value()); !written)
        return refuse(written.error());
    tell(output, again.value(), gathered.value());
    return Fine;
}

int pack(const PackOptions& options)
{
    if (app::is_package(options.course))
        return refuse({ErrorCode::InvalidArgument,
            options.course + ": this course is packed already (name the folder that it was packed from)"});
    const auto loaded = app::load(options.course);
    if (!loaded.course) {
        std::fputs(app::render_all(loaded, options.course).c_str(), stderr);
        if (loaded.sources.empty())
            return Unusable;
        std::fprintf(stderr, "%s: nothing was packed, because of these mistakes (mend them first: vignette check %s)\n",
            options.course.c_str(), options.course.c_str());
        return Problems;
    }
    if (options.key.empty())
        return pack_sound(loaded, options, nullptr);
    const auto key = open_key(options.key);
    return key ? pack_sound(loaded, options, &key.value()) : refuse(key.error());
}

/// Beside the keys that this computer knows, the one that is named.
int verify(const PackOptions& options)
{
    auto keys = packages::known_keys(app::key_folders(app::find_places()));
    if (!options.key.empty()) {
        auto key = open_public_key(options.key);
        if (!key)
            return refuse(key.error());
        keys.push_back(std::move(key).value());
    }
    const auto package = packages::open_package(options.verify, keys);
    if (!package)
        return refuse(package.error());
    const auto& manifest = package.value().manifest;
    std::printf("%s %s (%s, %s), packed with %s\n%s\n%s\n", manifest.title.c_str(), manifest.version.c_str(),
        manifest.id.c_str(), manifest.language.c_str(), manifest.made_with.c_str(), size_of(manifest).c_str(),
        who_signed(package.value().by).c_str());
    return package.value().by.by == packages::Signed::By::KnownKey ? Fine : Problems;
}

int run(const PackOptions& options)
{
    if (!options.new_key.empty()) {
        const auto made = make_key(options.new_key);
        return made ? Fine : refuse(made.error());
    }
    if (!options.verify.empty())
        return verify(options);
    if (options.course.empty())
        return refuse({ErrorCode::InvalidArgument,
            "Name the folder of a course: vignette pack COURSE (see vignette pack --help)."});
    if (!options.comment.empty() && !packages::may_be_comment(options.comment))
        return refuse({ErrorCode::InvalidArgument, "--comment takes one line of at most 500 letters."});
    if (!options.output.empty() && fs::path(options.output).extension() != packages::package_extension)
        return refuse({ErrorCode::InvalidArgument,
            "--output names a file that ends with .vignette, not “" + options.output
                + "” (see vignette pack --help)."});
    return pack(options);
}

} // namespace

void add_pack(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<PackOptions>();
    auto* command = app.add_subcommand("pack", "Makes one file of a course, to be handed on");
    auto* course = command->add_option("COURSE", options->course, "The folder of the course");
    command->add_option("-o,--output", options->output, "The file to make; otherwise ID-VERSION.vignette");
    command->add_option("--key", options->key,
        "Sign with this secret key, whose pass phrase is asked for or comes from VIGNETTE_KEY_PASSPHRASE; with "
        "--verify, "
        "look with this public key");
    command->add_option("--comment", options->comment, "What stands in the signature; otherwise title and version");
    command->add_flag("--force", options->force, "Put it in the place of a file that is there already");
    auto* new_key
        = command->add_option("--new-key", options->new_key, "Make a secret key, and FILE.pub to give to sites");
    auto* look = command->add_option("--verify", options->verify, "Say what a package is, and who stands for it");
    new_key->excludes(course)->excludes(look);
    look->excludes(course);
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace vignette::tools
