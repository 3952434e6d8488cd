#include "engine/records/words.hpp"

namespace vignette::records {

std::string_view word(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Private:
        return "private";
    case Privacy::Participation:
        return "participation";
    case Privacy::Standard:
        break;
    }
    return "standard";
}

std::string_view word(How how)
{
    return how == How::Class ? "class" : "self-study";
}

Privacy privacy_of(std::string_view text)
{
    if (text == word(Privacy::Standard))
        return Privacy::Standard;
    return text == word(Privacy::Private) ? Privacy::Private : Privacy::Participation;
}

How how_of(std::string_view text)
{
    return text == word(How::Class) ? How::Class : How::SelfStudy;
}

} // namespace vignette::records
