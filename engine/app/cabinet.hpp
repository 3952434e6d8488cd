#pragma once

#include "engine/core/result.hpp"
#include "engine/records/records.hpp"

#include <filesystem>
#include <functional>
#include <optional>

namespace vignette::app {

/// Opens the records when they are first needed.
using OpenRecords = std::function<Result<records::Records>()>;

/// Where the records are: looking makes none, and they are opened once.
class Cabinet {
public:
    Cabinet(std::filesystem::path folder, OpenRecords);

    /// Whether there are any, sound or not.
    bool any() const { return m_records || records::Records::are_in(m_folder); }

    /// Opens them, and makes them if there are none.
    Result<records::Records*> open();

    /// Null until they were opened.
    records::Records* opened() { return m_records ? &*m_records : nullptr; }

private:
    std::filesystem::path m_folder;
    OpenRecords m_open;
    std::optional<records::Records> m_records;
};

} // namespace vignette::app
