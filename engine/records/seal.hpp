#pragma once

#include "engine/core/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace vignette::records {

/// What stands between a learner's words and the file. Every event, snapshot, answer and ending goes through it, and
/// each row says by which scheme it was made.
///
/// `context` names the row that the bytes belong to ("journal:..."); sealed bytes open only under the same context, so
/// that no row can be passed off as another.
class Seal {
public:
    virtual ~Seal() = default;
    virtual std::int64_t scheme() const = 0; ///< Never reused for another way of sealing.
    virtual std::string seal(std::string_view plain, std::string_view context) = 0;
    virtual Result<std::string> open(std::string_view sealed, std::string_view context) = 0;
};

/// Scheme 0: not sealed yet. The bytes stand in the file as they are, readable by whoever can read the file; sealing
/// comes with PINs.
class OpenSeal final : public Seal {
public:
    std::int64_t scheme() const override { return 0; }
    std::string seal(std::string_view plain, std::string_view) override { return std::string(plain); }
    Result<std::string> open(std::string_view sealed, std::string_view) override { return std::string(sealed); }
};

} // namespace vignette::records
