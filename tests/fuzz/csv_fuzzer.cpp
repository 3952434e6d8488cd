// Files as a site may bring them: each is rows or a sentence, and rows read back as they were written.

#include "engine/exchange/csv.hpp"

#include <cstdlib>
#include <string_view>

using namespace vignette;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::vector<exchange::CsvFields> fields_of(const std::vector<exchange::CsvRow>& rows)
{
    std::vector<exchange::CsvFields> fields;
    for (const auto& row : rows)
        fields.push_back(row.fields);
    return fields;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto read = exchange::read_csv(bytes);
    if (!read) {
        require(!read.error().message.empty());
        return 0;
    }
    for (const auto& row : read.value())
        require(!row.fields.empty() && row.number > 0);

    const auto fields = fields_of(read.value());
    const auto again = exchange::read_csv(exchange::csv_for_machines(fields));
    require(again.ok() && fields_of(again.value()) == fields);
    require(exchange::read_csv(exchange::csv_for_people(fields)).ok());
    return 0;
}
