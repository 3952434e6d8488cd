#include "engine/window/accessible/atk/keys.hpp"

#include "engine/core/text.hpp"

#include <array>
#include <cstdint>
#include <utility>

namespace vignette::window {

namespace {

/// The kernel's key codes by USB HID usage: letters, digits, signs, F keys, navigation, keypad.
constexpr std::array<std::uint8_t, 102> kernel_codes{0, 0, 0, 0, 30, 48, 46, 32, 18, 33, 34, 35, 23, 36, 37, 38, 50, 49,
    24, 25, 16, 19, 31, 20, 22, 47, 17, 45, 21, 44, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 28, 1, 14, 15, 57, 12, 13, 26, 27,
    43, 43, 39, 40, 41, 51, 52, 53, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 87, 88, 99, 70, 119, 110, 102, 104, 111,
    107, 109, 106, 105, 108, 103, 69, 98, 55, 74, 78, 96, 79, 80, 81, 75, 76, 77, 71, 72, 73, 82, 83, 86, 127};
/// From usage 224: Control, Shift, Alt, Meta, left then right.
constexpr std::array<std::uint8_t, 8> modifier_codes{29, 42, 56, 125, 97, 54, 100, 126};

/// X11 keysyms, by usage, of keys that write nothing.
constexpr std::pair<std::uint32_t, unsigned> named_keys[]{{40, 0xff0d}, {41, 0xff1b}, {42, 0xff08}, {43, 0xff09},
    {57, 0xffe5}, {58, 0xffbe}, {59, 0xffbf}, {60, 0xffc0}, {61, 0xffc1}, {62, 0xffc2}, {63, 0xffc3}, {64, 0xffc4},
    {65, 0xffc5}, {66, 0xffc6}, {67, 0xffc7}, {68, 0xffc8}, {69, 0xffc9}, {73, 0xff63}, {74, 0xff50}, {75, 0xff55},
    {76, 0xffff}, {77, 0xff57}, {78, 0xff56}, {79, 0xff53}, {80, 0xff51}, {81, 0xff54}, {82, 0xff52}, {83, 0xff7f},
    {84, 0xffaf}, {85, 0xffaa}, {86, 0xffad}, {87, 0xffab}, {88, 0xff8d}, {224, 0xffe3}, {225, 0xffe1}, {226, 0xffe9},
    {227, 0xffeb}, {228, 0xffe4}, {229, 0xffe2}, {230, 0xffea}, {231, 0xffec}};

/// Keypad 1 to 9, 0 and point (usages 89 to 99): without Num Lock they move, and are what Orca's desktop layout listens
/// to.
constexpr std::array<unsigned, 11> keypad_moves{
    0xff9c, 0xff99, 0xff9b, 0xff96, 0xff9d, 0xff98, 0xff95, 0xff97, 0xff9a, 0xff9e, 0xff9f};
constexpr std::array<unsigned, 11> keypad_digits{
    0xffb1, 0xffb2, 0xffb3, 0xffb4, 0xffb5, 0xffb6, 0xffb7, 0xffb8, 0xffb9, 0xffb0, 0xffae};

constexpr std::uint32_t first_keypad = 89;

bool is_letter(std::uint32_t symbol)
{
    return symbol >= 'a' && symbol <= 'z';
}

std::uint32_t written(const KeyStroke& key)
{
    return is_letter(key.symbol) && key.shift != key.caps_lock ? key.symbol - 'a' + 'A' : key.symbol;
}

bool writes(std::uint32_t symbol)
{
    return (symbol >= 0x20 && symbol < 0x7f) || (symbol >= 0xa0 && symbol < 0x110000);
}

unsigned modifiers(const KeyStroke& key)
{
    return (key.shift ? 1U : 0U) | (key.caps_lock ? 2U : 0U) | (key.control ? 4U : 0U) | (key.alt ? 8U : 0U)
        | (key.num_lock ? 16U : 0U);
}

} // namespace

unsigned x11_keycode(std::uint32_t usb_usage)
{
    constexpr unsigned offset = 8;
    constexpr std::uint32_t first_modifier = 224;
    if (usb_usage < kernel_codes.size() && kernel_codes[usb_usage] != 0)
        return kernel_codes[usb_usage] + offset;
    if (usb_usage >= first_modifier && usb_usage < first_modifier + modifier_codes.size())
        return modifier_codes[usb_usage - first_modifier] + offset;
    return 0;
}

unsigned x11_keysym(const KeyStroke& key)
{
    if (key.scancode >= first_keypad && key.scancode < first_keypad + keypad_moves.size()) {
        const auto& names = key.num_lock ? keypad_digits : keypad_moves;
        return names[key.scancode - first_keypad];
    }
    for (const auto& [usage, keysym] : named_keys) {
        if (usage == key.scancode)
            return keysym;
    }
    const std::uint32_t symbol = written(key);
    if (!writes(symbol))
        return 0;
    return symbol < 0x100 ? symbol : 0x01000000U + symbol;
}

AtkKey atk_key(const KeyStroke& key)
{
    AtkKey out;
    out.event.type = key.down ? ATK_KEY_EVENT_PRESS : ATK_KEY_EVENT_RELEASE;
    out.event.state = modifiers(key);
    out.event.keyval = x11_keysym(key);
    out.event.keycode = static_cast<guint16>(x11_keycode(key.scancode));
    out.event.timestamp = key.time;
    if (writes(written(key)))
        text::append_utf8(out.text, static_cast<char32_t>(written(key)));
    return out;
}

} // namespace vignette::window
