#include "engine/exchange/packages/archive.hpp"
#include "engine/exchange/packages/zip_handles.hpp"

namespace vignette::exchange::packages {

namespace {

constexpr zip_uint16_t midnight = 0, first_of_1980 = 0x21; // The first moment that a zip archive can name.
constexpr zip_uint32_t plain_file = 0100644u << 16;

Error no_memory_to_pack()
{
    return {ErrorCode::Io, "the course cannot be packed for want of memory (close something, and try again)"};
}

bool add(zip_t* archive, const PackedFile& file)
{
    Source source(zip_source_buffer_create(file.bytes.data(), file.bytes.size(), 0, nullptr));
    if (!source)
        return false;
    const auto index = zip_file_add(archive, file.path.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    (void)source.release(); // The archive's from now on.
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_file_set_dostime(archive, at, midnight, first_of_1980, 0) == 0
        && zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, plain_file) == 0
        && zip_set_file_compression(archive, at, file.bytes.empty() ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) == 0;
}

/// All that was written to `target`.
Result<std::string> bytes_of(zip_source_t* target)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(target) != 0 || zip_source_stat(target, &stat) != 0)
        return no_memory_to_pack();
    std::string out(stat.size, '\0');
    const auto got = zip_source_read(target, out.data(), out.size());
    zip_source_close(target);
    return got == static_cast<zip_int64_t>(out.size()) ? Result<std::string>(std::move(out)) : no_memory_to_pack();
}

} // namespace

Result<std::string> zipped(const std::vector<PackedFile>& files)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return no_memory_to_pack();
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive)
        return no_memory_to_pack();
    zip_source_keep(target.get()); // One hold is ours, the other the archive's.
    for (const auto& file : files) {
        if (!add(archive.get(), file))
            return no_memory_to_pack();
    }
    if (zip_close(archive.get()) != 0)
        return no_memory_to_pack();
    (void)archive.release(); // Closed, and gone with that.
    return bytes_of(target.get());
}

} // namespace vignette::exchange::packages
