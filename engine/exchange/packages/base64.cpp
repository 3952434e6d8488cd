#include "engine/exchange/packages/base64.hpp"

#include "engine/core/text.hpp"

#include <sodium.h>

namespace vignette::exchange::packages {

std::string base64(std::string_view bytes)
{
    std::string out(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
        sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();
    return out;
}

std::optional<std::string> from_base64(std::string_view text, std::size_t size)
{
    std::string out(size, '\0');
    std::size_t got = 0;
    const char* end = nullptr;
    const int status = sodium_base642bin(reinterpret_cast<unsigned char*>(out.data()), out.size(), text.data(),
        text.size(), nullptr, &got, &end, sodium_base64_VARIANT_ORIGINAL);
    if (status != 0 || got != size || end != text.data() + text.size())
        return std::nullopt;
    return out;
}

std::optional<std::vector<std::string_view>> small_file(std::string_view text, std::size_t count)
{
    auto lines = text::lines(text);
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    return lines.size() == count ? std::optional(std::move(lines)) : std::nullopt;
}

} // namespace vignette::exchange::packages
