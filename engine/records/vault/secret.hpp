#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace vignette::records {

/// Bytes that must not be left behind: a key, a PIN. They lie in memory that is not written to the swap file or into a
/// crash dump (where the system allows it), and are wiped when they go. Moves only: there is never a second copy.
class Secret {
public:
    /// `size` zero bytes.
    explicit Secret(std::size_t size = 0);
    static Secret copy_of(std::string_view bytes);
    static Secret random(std::size_t size);

    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::string_view view() const;

private:
    struct Wipe {
        void operator()(unsigned char*) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
    std::size_t m_size = 0;
};

/// Of the same bytes, compared in a time that tells nothing about them.
bool same(const Secret&, const Secret&);

} // namespace vignette::records
