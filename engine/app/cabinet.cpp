#include "engine/app/cabinet.hpp"

namespace vignette::app {

Cabinet::Cabinet(std::filesystem::path folder, OpenRecords open)
    : m_folder(std::move(folder))
    , m_open(std::move(open))
{
}

Result<records::Records*> Cabinet::open()
{
    if (!m_records) {
        auto opened = m_open();
        if (!opened)
            return opened.error();
        m_records = std::move(opened).value();
    }
    return &*m_records;
}

} // namespace vignette::app
