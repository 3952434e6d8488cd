#include "engine/exchange/packages/signature.hpp"

#include "engine/core/text.hpp"
#include "engine/exchange/packages/base64.hpp"
#include "engine/exchange/packages/names.hpp"

#include <sodium.h>

#include <algorithm>

namespace vignette::exchange::packages {

namespace {

constexpr std::string_view untrusted = "untrusted comment: ", trusted = "trusted comment: ";

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

bool signed_by(const PublicKey& key, std::string_view bytes, const std::array<unsigned char, 64>& signature)
{
    return crypto_sign_verify_detached(signature.data(), raw(bytes), bytes.size(), key.key.data()) == 0;
}

template <typename Bytes>
std::string_view view(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Error not_a_signature()
{
    return {ErrorCode::Unreadable, "this is not a signature (make it with vignette pack, or with minisign)"};
}

} // namespace

bool may_be_comment(std::string_view comment)
{
    if (comment.empty() || comment.size() > 500 || text::first_invalid_utf8(comment) != std::string_view::npos)
        return false;
    for (std::size_t at = 0; at < comment.size();) {
        const char32_t c = text::next_code_point(comment, at);
        if (is_control(c) && c != '\t') // minisign's own has tabs in it.
            return false;
    }
    return true;
}

Result<Signature> read_signature(std::string_view text)
{
    const auto lines = small_file(text, 4);
    if (!lines || !(*lines)[0].starts_with(untrusted) || !(*lines)[2].starts_with(trusted))
        return not_a_signature();
    const auto first = from_base64((*lines)[1], 74), second = from_base64((*lines)[3], 64);
    const auto comment = (*lines)[2].substr(trusted.size());
    const bool known = first && (first->starts_with("ED") || first->starts_with("Ed"));
    if (!known || !second || !may_be_comment(comment))
        return not_a_signature();
    Signature out;
    out.hashed = (*first)[1] == 'D';
    std::copy_n(first->begin() + 2, out.id.size(), out.id.begin());
    std::copy_n(first->begin() + 10, out.over_bytes.size(), out.over_bytes.begin());
    std::copy_n(second->begin(), out.over_comment.size(), out.over_comment.begin());
    out.comment = comment;
    return out;
}

std::string write_signature(const Signature& signature)
{
    std::string first = signature.hashed ? "ED" : "Ed";
    first.append(view(signature.id)).append(view(signature.over_bytes));
    std::string out(untrusted);
    out.append("signature by the key ").append(shown(signature.id)).append("\n").append(base64(first)).append("\n");
    out.append(trusted).append(signature.comment).append("\n");
    return out + base64(view(signature.over_comment)) + "\n";
}

bool fits(const Signature& signature, std::string_view bytes, const PublicKey& key)
{
    const auto hash = hash_to_sign(bytes);
    const std::string comment = std::string(view(signature.over_bytes)) + signature.comment;
    return signature.id == key.id && signed_by(key, signature.hashed ? view(hash) : bytes, signature.over_bytes)
        && signed_by(key, comment, signature.over_comment);
}

std::array<unsigned char, 64> hash_to_sign(std::string_view bytes)
{
    std::array<unsigned char, 64> out{};
    crypto_generichash(out.data(), out.size(), raw(bytes), bytes.size(), nullptr, 0);
    return out;
}

} // namespace vignette::exchange::packages
