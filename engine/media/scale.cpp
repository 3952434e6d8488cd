#include "engine/media/scale.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace vignette::media {

namespace {

/// What one new pixel covers of a row or column of old ones: `first` and those behind it, each by its weight. They sum
/// to 1.
struct Cover {
    std::size_t first = 0;
    std::vector<float> weights;
};

std::vector<Cover> covers(int from, int to)
{
    std::vector<Cover> all(static_cast<std::size_t>(to));
    const double step = static_cast<double>(from) / to;
    for (int i = 0; i < to; ++i) {
        auto& cover = all[static_cast<std::size_t>(i)];
        const double start = i * step;
        const double end = std::min<double>(from, start + step);
        cover.first = static_cast<std::size_t>(start);
        for (int old = static_cast<int>(start); old < end; ++old) {
            const double part = std::min<double>(end, old + 1) - std::max<double>(start, old);
            cover.weights.push_back(static_cast<float>(part / step));
        }
    }
    return all;
}

/// One row of old pixels made as wide as `columns`: red, green and blue times alpha, and alpha.
void narrow(const std::uint8_t* row, const std::vector<Cover>& columns, std::vector<float>& out)
{
    float* to = out.data();
    for (const auto& cover : columns) {
        const std::uint8_t* pixel = row + 4 * cover.first;
        float sums[4] = {};
        for (const float weight : cover.weights) {
            const float seen = weight * static_cast<float>(pixel[3]);
            sums[0] += seen * static_cast<float>(pixel[0]);
            sums[1] += seen * static_cast<float>(pixel[1]);
            sums[2] += seen * static_cast<float>(pixel[2]);
            sums[3] += seen;
            pixel += 4;
        }
        to = std::copy(sums, sums + 4, to);
    }
}

std::uint8_t rounded(float value)
{
    return static_cast<std::uint8_t>(std::min(255.0F, value + 0.5F));
}

void write_row(const std::vector<float>& sums, std::uint8_t* out)
{
    for (std::size_t i = 0; i < sums.size(); i += 4, out += 4) {
        const float alpha = sums[i + 3];
        const float scale = alpha > 0 ? 1 / alpha : 0;
        for (std::size_t c = 0; c < 3; ++c)
            out[c] = rounded(sums[i + c] * scale);
        out[3] = rounded(alpha);
    }
}

} // namespace

Pixels scaled(const Pixels& pixels, Size to)
{
    assert(to.width >= 1 && to.height >= 1 && to.width <= pixels.width && to.height <= pixels.height);
    if (to.width == pixels.width && to.height == pixels.height)
        return pixels;
    const auto width = static_cast<std::size_t>(to.width) * 4;
    const auto columns = covers(pixels.width, to.width);
    Pixels out{to.width, to.height, std::vector<std::uint8_t>(width * static_cast<std::size_t>(to.height))};
    std::vector<float> row(width);
    std::vector<float> sums(width);
    std::uint8_t* at = out.rgba.data();
    std::size_t narrowed = static_cast<std::size_t>(pixels.height); // The old row that `row` holds: none yet.
    for (const auto& cover : covers(pixels.height, to.height)) {
        std::fill(sums.begin(), sums.end(), 0.0F);
        for (std::size_t i = 0; i < cover.weights.size(); ++i) {
            const std::size_t old = cover.first + i;
            if (old != narrowed) // Two new rows often share an old one.
                narrow(&pixels.rgba[old * static_cast<std::size_t>(pixels.width) * 4], columns, row);
            narrowed = old;
            for (std::size_t c = 0; c < width; ++c)
                sums[c] += cover.weights[i] * row[c];
        }
        write_row(sums, at);
        at += width;
    }
    return out;
}

} // namespace vignette::media
