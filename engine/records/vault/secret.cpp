#include "engine/records/vault/secret.hpp"

#include <sodium.h>

#include <cstring>
#include <new>

namespace vignette::records {

namespace {

/// libsodium wants to be woken once; more often does nothing.
unsigned char* locked_memory(std::size_t size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    auto* bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    std::memset(bytes, 0, size);
    return bytes;
}

} // namespace

Secret::Secret(std::size_t size)
    : m_bytes(size > 0 ? locked_memory(size) : nullptr)
    , m_size(size)
{
}

Secret Secret::copy_of(std::string_view bytes)
{
    Secret out(bytes.size());
    if (!bytes.empty())
        std::memcpy(out.data(), bytes.data(), bytes.size());
    return out;
}

Secret Secret::random(std::size_t size)
{
    Secret out(size);
    randombytes_buf(out.data(), size);
    return out;
}

std::string_view Secret::view() const
{
    return {reinterpret_cast<const char*>(m_bytes.get()), m_size};
}

void Secret::Wipe::operator()(unsigned char* bytes) const
{
    sodium_free(bytes); // Wipes first.
}

bool same(const Secret& a, const Secret& b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace vignette::records
