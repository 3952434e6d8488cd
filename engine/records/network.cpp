#include "engine/records/network.hpp"

#ifdef __linux__
#include <sys/vfs.h>
#endif

namespace vignette::records {

#ifdef __linux__

bool on_network(const std::filesystem::path& folder)
{
    struct statfs about { };
    if (statfs(folder.c_str(), &about) != 0)
        return false;
    switch (static_cast<unsigned long>(about.f_type) & 0xFFFFFFFFu) {
    case 0x00006969: // NFS
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB 2 and 3
    case 0x0000517B: // SMB 1
    case 0x65735546: // FUSE: sshfs among others
    case 0x01021997: // 9p: a virtual machine's host
    case 0x5346414F: // AFS
    case 0x73757245: // Coda
        return true;
    default:
        return false;
    }
}

#else

bool on_network(const std::filesystem::path&)
{
    return false;
}

#endif

} // namespace vignette::records
