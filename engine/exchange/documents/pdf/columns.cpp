#include "engine/exchange/documents/pdf/columns.hpp"

namespace vignette::exchange::documents {

std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double total)
{
    double least = 0;
    double natural = 0;
    for (const auto& need : needs) {
        least += need.least;
        natural += need.natural;
    }
    std::vector<double> widths;
    for (const auto& need : needs) {
        if (natural <= total)
            widths.push_back(need.natural + (total - natural) / static_cast<double>(needs.size()));
        else if (least <= total)
            widths.push_back(need.least + (total - least) * (need.natural - need.least) / (natural - least));
        else
            widths.push_back(total * need.least / least);
    }
    return widths;
}

} // namespace vignette::exchange::documents
