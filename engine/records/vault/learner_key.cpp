#include "engine/records/vault/learner_key.hpp"

#include "engine/records/vault/aead.hpp"

#include <sodium.h>

namespace vignette::records {

LearnerKey make_learner_key()
{
    LearnerKey key{std::string(crypto_box_PUBLICKEYBYTES, '\0'), Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(reinterpret_cast<unsigned char*>(key.public_half.data()), key.private_half.data());
    return key;
}

LearnerSeal::LearnerSeal(const Secret& private_half)
    : m_data_key(aead_key_length)
{
    constexpr std::string_view purpose = "vignette data key";
    crypto_generichash(m_data_key.data(), m_data_key.size(), reinterpret_cast<const unsigned char*>(purpose.data()),
        purpose.size(), private_half.data(), private_half.size());
}

std::string LearnerSeal::seal(std::string_view plain, std::string_view context)
{
    return sealed(plain, context, m_data_key);
}

Result<std::string> LearnerSeal::open(std::string_view sealed, std::string_view context)
{
    auto plain = opened(sealed, context, m_data_key);
    if (!plain)
        return Error{ErrorCode::Unreadable,
            "A part of what was kept cannot be opened with this PIN. Nothing was changed; put back the records from a "
            "backup, or begin this unit again."};
    return *std::move(plain);
}

} // namespace vignette::records
