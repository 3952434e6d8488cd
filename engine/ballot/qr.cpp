#include "engine/ballot/qr.hpp"

#include <qrencode.h>

#include <memory>

namespace vignette::ballot {

namespace {

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

Result<std::vector<std::string>> square_code(const std::string& text)
{
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M));
    if (!code)
        return Error{ErrorCode::InvalidArgument, "There is no square code for that address. Please use the letters."};
    std::vector<std::string> out;
    for (int row = 0; row < code->width; ++row) {
        std::string line;
        for (int column = 0; column < code->width; ++column)
            line += (code->data[row * code->width + column] & 1) != 0 ? '#' : ' ';
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace vignette::ballot
