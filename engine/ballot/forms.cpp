#include "engine/ballot/forms.hpp"

#include <cstddef>

namespace vignette::ballot {

namespace {

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() && text[i] == '%' ? digit(text[i + 1]) : -1;
        const int low = high >= 0 ? digit(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

} // namespace

std::map<std::string, std::string, std::less<>> form_fields(std::string_view body)
{
    std::map<std::string, std::string, std::less<>> out;
    while (!body.empty() && out.size() < 16) {
        const auto end = body.find('&');
        const auto field = body.substr(0, end);
        const auto equals = field.find('=');
        if (equals != std::string_view::npos)
            out.emplace(decoded(field.substr(0, equals)), decoded(field.substr(equals + 1)));
        body = end == std::string_view::npos ? std::string_view() : body.substr(end + 1);
    }
    return out;
}

} // namespace vignette::ballot
