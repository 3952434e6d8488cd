#include "engine/exchange/packages/archive.hpp"
#include "engine/exchange/packages/entries.hpp"
#include "engine/exchange/packages/refusal.hpp"
#include "engine/exchange/packages/zip_handles.hpp"

#include <algorithm>
#include <array>

namespace vignette::exchange::packages {

namespace {

Error cannot_be_read()
{
    return damaged("the file is damaged");
}

Error swells(const Entry& entry)
{
    return refused(in_quotes(entry.name) + " is larger than it says");
}

Archive opened(std::string_view bytes)
{
    Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr));
    if (!source)
        return nullptr;
    Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (archive)
        (void)source.release(); // The archive's from now on.
    return archive;
}

/// The library must have understood the archive as we did.
bool agrees(zip_t* archive, std::size_t index, const Entry& entry)
{
    const char* name = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    zip_stat_t stat;
    zip_stat_init(&stat);
    return name && name == entry.name && zip_stat_index(archive, index, 0, &stat) == 0 && stat.size == entry.size
        && stat.comp_size == entry.packed && stat.comp_method == entry.method;
}

Result<std::string> inflated(zip_t* archive, std::size_t index, const Entry& entry)
{
    const OpenFile file(zip_fopen_index(archive, index, 0));
    if (!file)
        return cannot_be_read();
    std::string out;
    std::array<char, 65536> buffer;
    zip_int64_t got = 0;
    while ((got = zip_fread(file.get(), buffer.data(), buffer.size())) > 0) {
        out.append(buffer.data(), static_cast<std::size_t>(got));
        if (out.size() > entry.size)
            return swells(entry);
    }
    if (got < 0 || out.size() != entry.size)
        return damaged(in_quotes(entry.name) + " is damaged");
    return out;
}

} // namespace

Result<std::vector<PackedFile>> unzipped(std::string_view bytes, const Limits& limits)
{
    const auto entries = judged_entries(bytes, limits);
    if (!entries)
        return entries.error();
    const auto archive = opened(bytes);
    if (!archive || zip_get_num_entries(archive.get(), 0) != static_cast<zip_int64_t>(entries.value().size()))
        return cannot_be_read();
    std::vector<PackedFile> out;
    for (std::size_t i = 0; i < entries.value().size(); ++i) {
        const auto& entry = entries.value()[i];
        if (!agrees(archive.get(), i, entry))
            return cannot_be_read();
        auto file = inflated(archive.get(), i, entry);
        if (!file)
            return file.error();
        out.push_back({entry.name, std::move(file).value()});
    }
    return out;
}

} // namespace vignette::exchange::packages
