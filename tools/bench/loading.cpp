#include "engine/core/hash.hpp"
#include "scripting/loader.hpp"
#include "scripting/run.hpp"
#include "tools/bench/benches.hpp"
#include "tools/bench/generated.hpp"
#include "tools/bench/table.hpp"

#include <cstdio>
#include <cstdlib>

namespace vignette::bench {

namespace {

constexpr int scenes = 10'000;

/// What plain Lua needs to read the same text, without running it.
void parse(const std::map<std::string, std::string>& files)
{
    for (const auto& [path, text] : files) {
        scripting::Budget budget(scripting::Limits{}, nullptr);
        if (scripting::compile_chunk(text, budget).how != scripting::Ran::How::ToItsEnd)
            std::abort();
    }
}

void hash(const std::map<std::string, std::string>& files)
{
    Hash all;
    for (const auto& [path, text] : files)
        all.add(text);
    if (all.value() == 0)
        std::abort();
}

void load(const std::map<std::string, std::string>& files)
{
    const auto loaded = scripting::load_files(scripting::files_in_memory(files));
    if (!loaded.course) {
        for (std::size_t i = 0; i < loaded.findings.size() && i < 5; ++i)
            std::printf("%s", course::render(loaded.findings[i], loaded.sources, "").c_str());
        std::exit(1);
    }
}

/// Only the first half of loading: Lua and the words, into nothing.
struct Nobody final : scripting::Receiver {
    std::uint32_t add_file(std::string, std::string) override { return 0; }
    void add(const course::Statement&) override { }
    void report(course::Diagnostic) override { }
    std::optional<course::Builder::Domain> domain(std::string_view) const override { return std::nullopt; }
};

void read(const std::map<std::string, std::string>& files)
{
    Nobody nobody;
    scripting::read_statements(scripting::files_in_memory(files), nobody);
}

} // namespace

void bench_loading()
{
    const auto files = generated_course(scenes);
    std::size_t bytes = 0;
    for (const auto& [path, text] : files)
        bytes += text.size();
    const double parsing = best_of(3, [&] { parse(files); });
    const double hashing = best_of(3, [&] { hash(files); });
    const double reading = best_of(3, [&] { read(files); });
    const double loading = best_of(3, [&] { load(files); });
    const std::string kib = std::to_string(bytes / 1024) + " KiB";
    put_line("scenes loaded and checked, of 10,000", scenes, loading, parsing, "plain Lua compiling the same " + kib);
    put_line("scenes read into statements", scenes, reading, parsing, "the same");
    put_line("scenes parsed by plain Lua", scenes, parsing, hashing, "hashing the same bytes");
    std::printf("10,000 scenes in %zu files: %.3f s of the processor\n", files.size(), loading);
}

} // namespace vignette::bench
