#pragma once

#include <string>
#include <vector>

namespace vignette::ballot {

/// An address of this computer in a network that phones may share.
struct Address {
    std::string number; ///< "192.168.1.5"
    std::string network; ///< What the system calls the connection: "wlan0".

    friend bool operator==(const Address&, const Address&) = default;
};

/// The computer's own, of networks that are up and can be reached from others; IPv4, for that is what people can type.
/// Those of home and office networks (RFC 1918) come first.
std::vector<Address> own_addresses();

} // namespace vignette::ballot
