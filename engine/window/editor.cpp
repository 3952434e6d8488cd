#include "engine/window/editor.hpp"

#include "engine/window/wipe.hpp"

#include <algorithm>
#include <cmath>
#include <cstring> // stb_textedit includes it too, but inside our namespace.

namespace vignette::window {

namespace {

/// What stb_textedit edits: the text, and how its rows lie.
struct Sheet {
    std::u32string text;
    std::u32string dots; ///< One for each character of a secret.
    bool secret = false;
    std::vector<Row> rows{Row{}};
    TextStyle style;
    float width = 1e6f;
    float row_height = 28;
    Advance advance = [](const TextStyle&, char32_t, char32_t) { return 8.0f; };

    const std::u32string& shown() const { return secret ? dots : text; }

    void changed()
    {
        if (secret)
            dots.assign(text.size(), U'\u2022');
        rows = rows_of(shown(), style, width, advance);
    }

    float step(std::size_t begin, std::size_t i) const
    {
        return shown()[i] == '\n' ? 0 : advance(style, i == begin ? U'\0' : shown()[i - 1], shown()[i]);
    }

    float x_of(std::size_t begin, std::size_t at) const
    {
        float x = 0;
        for (std::size_t i = begin; i < at; ++i)
            x += step(begin, i);
        return x;
    }

    std::size_t row_of(std::size_t at) const
    {
        std::size_t row = 0;
        while (row + 1 < rows.size() && rows[row + 1].begin <= at)
            ++row;
        return row;
    }

    /// The last place in the row where the caret still shows on it.
    std::size_t row_last(std::size_t row) const
    {
        const Row& r = rows[row];
        return row + 1 < rows.size() && r.end > r.begin ? r.end - 1 : r.end;
    }

    std::size_t index_at(std::size_t row, float x) const
    {
        float left = 0;
        const std::size_t last = row_last(row);
        for (std::size_t i = rows[row].begin; i < last; ++i) {
            const float wide = step(rows[row].begin, i);
            if (x < left + wide / 2)
                return i;
            left += wide;
        }
        return last;
    }

    std::size_t index_at(float x, float y) const
    {
        const float row = std::clamp(std::floor(y / row_height), 0.0f, static_cast<float>(rows.size() - 1));
        return index_at(static_cast<std::size_t>(row), x);
    }
};

// stb_textedit's keys: anything that is no character.
constexpr int shift = 1 << 30;
constexpr int base = 1 << 24;

} // namespace

} // namespace vignette::window

// The library is written in C; our warnings are not its business.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-function"

namespace vignette::window {
namespace {

#define STB_TEXTEDIT_CHARTYPE char32_t
#define STB_TEXTEDIT_STRING Sheet
#define STB_TEXTEDIT_UNDOSTATECOUNT 400
#define STB_TEXTEDIT_UNDOCHARCOUNT 16000
#define STB_TEXTEDIT_STRINGLEN(s) static_cast<int>((s)->text.size())
#define STB_TEXTEDIT_LAYOUTROW(r, s, n) lay_out_row(r, *(s), n)
#define STB_TEXTEDIT_GETWIDTH(s, n, i) (s)->step(static_cast<std::size_t>(n), static_cast<std::size_t>((n) + (i)))
#define STB_TEXTEDIT_KEYTOTEXT(k) ((k) < base ? (k) : -1)
// Dots for a secret: what the library keeps for undoing is read through this.
#define STB_TEXTEDIT_GETCHAR(s, i) (s)->shown()[static_cast<std::size_t>(i)]
#define STB_TEXTEDIT_NEWLINE U'\n'
#define STB_TEXTEDIT_IS_SPACE(c) ((c) == ' ' || (c) == '\n' || (c) == '\t')
#define STB_TEXTEDIT_DELETECHARS(s, i, n) delete_characters(*(s), i, n)
#define STB_TEXTEDIT_INSERTCHARS(s, i, c, n) insert_characters(*(s), i, c, n)
#define STB_TEXTEDIT_K_SHIFT shift
#define STB_TEXTEDIT_K_LEFT (base + 1)
#define STB_TEXTEDIT_K_RIGHT (base + 2)
#define STB_TEXTEDIT_K_UP (base + 3)
#define STB_TEXTEDIT_K_DOWN (base + 4)
#define STB_TEXTEDIT_K_PGUP (base + 5)
#define STB_TEXTEDIT_K_PGDOWN (base + 6)
#define STB_TEXTEDIT_K_LINESTART (base + 7)
#define STB_TEXTEDIT_K_LINEEND (base + 8)
#define STB_TEXTEDIT_K_TEXTSTART (base + 9)
#define STB_TEXTEDIT_K_TEXTEND (base + 10)
#define STB_TEXTEDIT_K_DELETE (base + 11)
#define STB_TEXTEDIT_K_BACKSPACE (base + 12)
#define STB_TEXTEDIT_K_UNDO (base + 13)
#define STB_TEXTEDIT_K_REDO (base + 14)
#define STB_TEXTEDIT_K_WORDLEFT (base + 15)
#define STB_TEXTEDIT_K_WORDRIGHT (base + 16)

#include <stb_textedit.h>

void lay_out_row(StbTexteditRow* out, const Sheet& sheet, int begin)
{
    const Row& row = sheet.rows[sheet.row_of(static_cast<std::size_t>(begin))];
    *out = {0, sheet.width, sheet.row_height, 0, sheet.row_height,
        static_cast<int>(row.end - static_cast<std::size_t>(begin))};
}

void delete_characters(Sheet& sheet, int at, int count)
{
    if (sheet.secret)
        erase_wiping(sheet.text, static_cast<std::size_t>(at), static_cast<std::size_t>(count));
    else
        sheet.text.erase(static_cast<std::size_t>(at), static_cast<std::size_t>(count));
    sheet.changed();
}

int insert_characters(Sheet& sheet, int at, const char32_t* text, int count)
{
    if (sheet.secret)
        make_room(sheet.text, static_cast<std::size_t>(count));
    sheet.text.insert(static_cast<std::size_t>(at), text, static_cast<std::size_t>(count));
    sheet.changed();
    return 1;
}

#define STB_TEXTEDIT_IMPLEMENTATION
#include <stb_textedit.h>

} // namespace
} // namespace vignette::window

#pragma GCC diagnostic pop

namespace vignette::window {

namespace {

/// stb's name for the key, or 0.
int stb_key(const Stroke& stroke)
{
    struct Name {
        const char* key;
        bool control;
        int code;
    };
    static constexpr Name names[] = {{"Left", false, STB_TEXTEDIT_K_LEFT}, {"Right", false, STB_TEXTEDIT_K_RIGHT},
        {"Left", true, STB_TEXTEDIT_K_WORDLEFT}, {"Right", true, STB_TEXTEDIT_K_WORDRIGHT},
        {"Home", true, STB_TEXTEDIT_K_TEXTSTART}, {"End", true, STB_TEXTEDIT_K_TEXTEND},
        {"Delete", false, STB_TEXTEDIT_K_DELETE}, {"Backspace", false, STB_TEXTEDIT_K_BACKSPACE},
        {"z", true, STB_TEXTEDIT_K_UNDO}, {"y", true, STB_TEXTEDIT_K_REDO}};
    for (const Name& name : names) {
        if (stroke.key == name.key && stroke.control == name.control)
            return name.code;
    }
    return 0;
}

bool extends(const Stroke& stroke)
{
    return stroke.shift && stroke.key != "Delete" && stroke.key != "Backspace";
}

} // namespace

struct Editor::State {
    Sheet sheet;
    STB_TexteditState stb{};
    float wanted_x = -1; ///< Where Up and Down aim at, while they follow each other.

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (sheet.secret)
            wipe(sheet.text);
    }

    /// Moves the caret, and the selection's end with it where Shift is down.
    void move_to(std::size_t at, bool keep_anchor)
    {
        if (!keep_anchor || stb.select_start == stb.select_end)
            stb.select_start = keep_anchor ? stb.cursor : static_cast<int>(at);
        stb.cursor = stb.select_end = static_cast<int>(at);
    }

    /// Up, Down, Home and End by the rows as drawn; stb knows only where lines were ended by hand.
    bool by_rows(const Stroke& stroke)
    {
        const auto at = static_cast<std::size_t>(stb.cursor);
        const std::size_t row = sheet.row_of(at);
        if (stroke.key == "Home" && !stroke.control)
            move_to(sheet.rows[row].begin, stroke.shift);
        else if (stroke.key == "End" && !stroke.control)
            move_to(sheet.row_last(row), stroke.shift);
        else if (stroke.key == "Up" || stroke.key == "Down")
            return vertical(row, stroke.key == "Down", stroke.shift);
        else
            return false;
        wanted_x = -1;
        return true;
    }

    bool vertical(std::size_t row, bool down, bool keep_anchor)
    {
        if (wanted_x < 0)
            wanted_x = sheet.x_of(sheet.rows[row].begin, static_cast<std::size_t>(stb.cursor));
        if (down && row + 1 == sheet.rows.size())
            move_to(sheet.text.size(), keep_anchor);
        else if (!down && row == 0)
            move_to(0, keep_anchor);
        else
            move_to(sheet.index_at(down ? row + 1 : row - 1, wanted_x), keep_anchor);
        return true;
    }
};

Editor::Editor(std::u32string text, bool secret)
    : m_state(std::make_unique<State>())
{
    stb_textedit_initialize_state(&m_state->stb, 0);
    m_state->sheet.text = std::move(text);
    m_state->sheet.secret = secret;
    m_state->sheet.changed();
    m_state->move_to(m_state->sheet.text.size(), false);
}

Editor::Editor(Editor&&) noexcept = default;
Editor& Editor::operator=(Editor&&) noexcept = default;
Editor::~Editor() = default;

void Editor::fit(const TextStyle& style, float width, float row_height, const Advance& advance)
{
    Sheet& sheet = m_state->sheet;
    sheet.style = style;
    sheet.width = width;
    sheet.row_height = row_height;
    sheet.advance = advance;
    sheet.changed();
}

bool Editor::key(const Stroke& stroke)
{
    if (stroke.control && stroke.key == "a") {
        select(m_state->sheet.text.size(), 0);
        return true;
    }
    if (m_state->by_rows(stroke))
        return true;
    const int code = stroke.control && stroke.shift && stroke.key == "z" ? STB_TEXTEDIT_K_REDO : stb_key(stroke);
    const bool undoes = code == STB_TEXTEDIT_K_UNDO || code == STB_TEXTEDIT_K_REDO;
    if (code == 0 || (undoes && secret()))
        return false;
    m_state->wanted_x = -1;
    stb_textedit_key(
        &m_state->sheet, &m_state->stb, extends(stroke) && code != STB_TEXTEDIT_K_REDO ? code | shift : code);
    return true;
}

void Editor::type(std::u32string_view typed)
{
    std::u32string clean(typed);
    clean.erase(std::remove(clean.begin(), clean.end(), U'\r'), clean.end());
    m_state->wanted_x = -1;
    stb_textedit_paste(&m_state->sheet, &m_state->stb, clean.data(), static_cast<int>(clean.size()));
    if (secret())
        wipe(clean);
}

void Editor::cut()
{
    if (!secret())
        stb_textedit_cut(&m_state->sheet, &m_state->stb);
}

void Editor::press(float x, float y)
{
    m_state->wanted_x = -1;
    m_state->move_to(m_state->sheet.index_at(x, y), false);
}

void Editor::drag(float x, float y)
{
    m_state->wanted_x = -1;
    m_state->move_to(m_state->sheet.index_at(x, y), true);
}

void Editor::select_word(float x, float y)
{
    const std::u32string& text = shown();
    std::size_t begin = m_state->sheet.index_at(x, y), end = begin;
    while (begin > 0 && !STB_TEXTEDIT_IS_SPACE(text[begin - 1]))
        --begin;
    while (end < text.size() && !STB_TEXTEDIT_IS_SPACE(text[end]))
        ++end;
    select(end, begin);
}

void Editor::select(std::size_t caret, std::size_t anchor)
{
    const std::size_t length = m_state->sheet.text.size();
    m_state->wanted_x = -1;
    m_state->move_to(std::min(anchor, length), false);
    m_state->move_to(std::min(caret, length), true);
}

const std::u32string& Editor::text() const
{
    return m_state->sheet.text;
}
const std::u32string& Editor::shown() const
{
    return m_state->sheet.shown();
}
bool Editor::secret() const
{
    return m_state->sheet.secret;
}
const std::vector<Row>& Editor::rows() const
{
    return m_state->sheet.rows;
}
std::size_t Editor::caret() const
{
    return static_cast<std::size_t>(m_state->stb.cursor);
}

std::size_t Editor::anchor() const
{
    const STB_TexteditState& stb = m_state->stb;
    if (stb.select_start == stb.select_end)
        return caret();
    return static_cast<std::size_t>(stb.cursor == stb.select_start ? stb.select_end : stb.select_start);
}

std::u32string Editor::selected() const
{
    const auto [first, last] = std::minmax({caret(), anchor()});
    return secret() ? std::u32string() : text().substr(first, last - first);
}

Rect Editor::caret_rect() const
{
    const Sheet& sheet = m_state->sheet;
    const std::size_t row = sheet.row_of(caret());
    return {
        sheet.x_of(sheet.rows[row].begin, caret()), static_cast<float>(row) * sheet.row_height, 2, sheet.row_height};
}

std::vector<Rect> Editor::selection_rects() const
{
    const Sheet& sheet = m_state->sheet;
    const auto [first, last] = std::minmax({caret(), anchor()});
    std::vector<Rect> out;
    for (std::size_t row = 0; row < sheet.rows.size() && first < last; ++row) {
        const Row& r = sheet.rows[row];
        const std::size_t begin = std::max(first, r.begin), end = std::min(last, r.end);
        if (begin >= end)
            continue;
        const float x = sheet.x_of(r.begin, begin);
        out.push_back({x, static_cast<float>(row) * sheet.row_height, std::max(4.0f, sheet.x_of(r.begin, end) - x),
            sheet.row_height});
    }
    return out;
}

} // namespace vignette::window
