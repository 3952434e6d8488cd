#pragma once

#include "engine/exchange/xapi.hpp"

#include <vector>

namespace vignette::exchange {

/// A site that has turned answers on.
XapiSite sample_site();

/// 2026-11-21, nine o'clock, and `minutes` more.
Seconds sample_time(int minutes);

/// Ada: a standard course, completed, with a choice, a choice of two, a rating and a reflection.
XapiRegistration standard_course();
XapiRegistration private_course(); ///< Bob, "Practice learning", 21 November 2026.
XapiRegistration participation_course(); ///< Bob, "Course 3", November 2026.

/// All three.
std::vector<XapiRegistration> sample_registrations();

} // namespace vignette::exchange
