#include "engine/ballot/addresses.hpp"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>
#include <memory>

namespace vignette::ballot {

namespace {

struct FreeList {
    void operator()(ifaddrs* list) const { freeifaddrs(list); }
};

bool reaches_others(const ifaddrs& one)
{
    return one.ifa_addr && one.ifa_addr->sa_family == AF_INET && (one.ifa_flags & IFF_UP) != 0
        && (one.ifa_flags & IFF_LOOPBACK) == 0;
}

bool is_local(const Address& address)
{
    const auto& n = address.number;
    in_addr number{};
    if (inet_pton(AF_INET, n.c_str(), &number) != 1)
        return false;
    const auto bits = ntohl(number.s_addr);
    return (bits >> 24) == 10 || (bits >> 20) == 0xAC1 || (bits >> 16) == 0xC0A8;
}

} // namespace

std::vector<Address> own_addresses()
{
    ifaddrs* first = nullptr;
    if (getifaddrs(&first) != 0)
        return {};
    const std::unique_ptr<ifaddrs, FreeList> list(first);
    std::vector<Address> out;
    for (const ifaddrs* one = first; one; one = one->ifa_next) {
        char number[INET_ADDRSTRLEN] = {};
        if (reaches_others(*one)
            && inet_ntop(
                AF_INET, &reinterpret_cast<const sockaddr_in*>(one->ifa_addr)->sin_addr, number, sizeof number))
            out.push_back({number, one->ifa_name});
    }
    std::stable_partition(out.begin(), out.end(), is_local);
    return out;
}

} // namespace vignette::ballot
