#pragma once

#include "engine/media/picture.hpp"

namespace vignette::media {

/// `pixels` made smaller: each new pixel is the mean of what it covers, each old one counting by how much of it is
/// covered and how much of it can be seen. `to` is at least 1 by 1 and no larger than the picture.
///
/// Cost: 1.5 ms from 560x315, 6 ms from 1120x630. Our own, because stb_image_resize of 2022 takes 4 and 14, and stops
/// the program at some widths, by an assertion about rounding that the distribution's build keeps.
Pixels scaled(const Pixels& pixels, Size to);

} // namespace vignette::media
