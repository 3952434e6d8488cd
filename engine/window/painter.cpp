#include "engine/window/painter.hpp"

#include "engine/window/zones.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Look;
using present::Role;

namespace {

struct Painter {
    Canvas& canvas;
    const View& view;
    PicturesShown& pictures;

    void column(int index) const
    {
        const Column& c = view.layout().columns[static_cast<std::size_t>(index)];
        canvas.begin_clip(c.view);
        if (c.bar)
            bar(c);
        else if (c.aside)
            beside(c);
        const Layout& layout = view.layout();
        const bool cuts = !view.screen().from_afar; // In a room, nothing is shown by half: it comes on the next page.
        for (std::size_t i = 0; i < layout.placed.size(); ++i) {
            if (layout.looks[i].column == index && layout.placed[i].visible && (cuts || layout.stands_whole(i)))
                item(i);
        }
        scroll_bar(c);
        rings(index);
        canvas.end_clip();
    }

    void bar(const Column& c) const
    {
        canvas.fill(c.view, Token::Card);
        const float y = c.top ? c.view.y + c.view.height - 1 : c.view.y;
        canvas.fill({c.view.x, y, c.view.width, 1}, Token::Line);
    }

    void beside(const Column& c) const
    {
        canvas.fill(c.view, Token::Card);
        canvas.fill({c.view.x, c.view.y, 1, c.view.height}, Token::Line);
    }

    void item(std::size_t i) const
    {
        const Rect& at = view.layout().placed[i].rect;
        for (const Piece& p : view.layout().looks[i].pieces)
            piece(p, {at.x + p.rect.x, at.y + p.rect.y, p.rect.width, p.rect.height});
    }

    void piece(const Piece& p, const Rect& rect) const
    {
        switch (p.kind) {
        case Piece::Kind::Fill:
            return rect.width > 0 ? canvas.fill(rect, p.token, p.radius) : void();
        case Piece::Kind::Frame:
            return canvas.frame(rect, p.token, p.thickness, p.radius);
        case Piece::Kind::Text:
            return canvas.text(rect.x, rect.y, p.text, p.style, p.token, view.context().advance);
        case Piece::Kind::Picture:
            return picture(p, rect);
        case Piece::Kind::Writing:
            return writing(p, rect);
        case Piece::Kind::Tick:
            return canvas.shape(Shape::Tick, rect, p.token);
        case Piece::Kind::FoldClosed:
            return canvas.shape(Shape::Right, rect, p.token);
        case Piece::Kind::FoldOpen:
            return canvas.shape(Shape::Down, rect, p.token);
        }
    }

    void picture(const Piece& p, const Rect& rect) const
    {
        const int wide = static_cast<int>(
            std::lround((rect.x + rect.width) * canvas.scale()) - std::lround(rect.x * canvas.scale()));
        const PicturesShown::Shown shown = pictures.get(p.item->picture, wide);
        if (!shown.texture)
            return words_instead(p, rect);
        canvas.picture(rect, shown.texture, shown.width, shown.height);
        round_off(p, rect);
    }

    /// In a card, the card's hairline runs round the picture's upper corners.
    void round_off(const Piece& p, const Rect& rect) const
    {
        if (!p.top_only)
            return canvas.round_off(rect, p.behind, p.radius, true);
        canvas.round_off(rect, Token::Line, p.radius, false);
        canvas.round_off({rect.x - 1, rect.y - 1, rect.width + 2, rect.height}, p.behind, p.radius + 1, false);
    }

    /// A calm box with what the picture would show, in words.
    void words_instead(const Piece& p, const Rect& rect) const
    {
        canvas.fill(rect, Token::TealSoft, p.top_only ? 0 : p.radius);
        if (p.top_only)
            return round_off(p, rect);
        const float leading = std::round(p.style.size * 1.5f);
        const auto lines = lay_out(p.item->text, p.style, rect.width - 40, view.context().advance);
        float y = rect.y + std::max(16.0f, (rect.height - leading * static_cast<float>(lines.size())) / 2);
        canvas.begin_clip(rect);
        for (const Line& line : lines) {
            for (const Run& run : line.runs)
                canvas.text(rect.x + (rect.width - line.width) / 2 + run.x,
                    std::round(y + leading / 2 + p.style.size * 0.364f), run.text, run.style, Token::Ink,
                    view.context().advance);
            y += leading;
        }
        canvas.end_clip();
    }

    void writing(const Piece& p, const Rect& rect) const
    {
        const Editor* editor = view.editor(p.item->id);
        if (!editor)
            return;
        const bool here = view.typing_in() == editor;
        if (here) {
            for (const Rect& r : editor->selection_rects())
                canvas.fill({rect.x + r.x, rect.y + r.y, r.width, r.height}, Token::Chosen);
        }
        const std::u32string_view text = editor->shown();
        float y = rect.y + p.thickness / 2 + p.style.size * 0.364f;
        for (const Row& row : editor->rows()) {
            std::size_t end = row.end;
            while (end > row.begin && text[end - 1] == '\n')
                --end;
            canvas.text(rect.x, std::round(y), text.substr(row.begin, end - row.begin), p.style, p.token,
                view.context().advance);
            y += p.thickness;
        }
        if (!here)
            return;
        const Rect caret = editor->caret_rect(); // It does not blink: nothing wakes the machine for it.
        canvas.fill({std::round(rect.x + caret.x), rect.y + caret.y + 3, 2, caret.height - 6}, Token::Ink);
    }

    void scroll_bar(const Column& c) const
    {
        if (view.screen().from_afar)
            return; // Nobody there can move it.
        if (c.bar || c.furthest() <= 0)
            return;
        const float track = c.view.height - 8;
        const float thumb = std::max(32.0f, track * c.view.height / c.content);
        const float y = c.view.y + 4 + (track - thumb) * c.scroll / c.furthest();
        canvas.fill(
            {c.view.x + c.view.width - 6, y, 4, thumb}, Token::Soft, 2); // Nearer to the edge than to the words.
    }

    void rings(int index) const
    {
        const Layout& layout = view.layout();
        for (std::size_t i = 0; i < layout.placed.size(); ++i) {
            if (layout.looks[i].column != index || !layout.placed[i].visible || !layout.looks[i].ring)
                continue;
            const Item& it = *layout.placed[i].item;
            const Ring& ring = *layout.looks[i].ring;
            const Rect& at = layout.placed[i].rect;
            const Rect rect{at.x + ring.rect.x, at.y + ring.rect.y, ring.rect.width, ring.rect.height};
            if (it.id == view.focused())
                focus_ring(rect, ring.radius);
            else if (it.id == view.hovered() && !it.disabled)
                canvas.frame(rect, hover_token(it), 2, ring.radius);
        }
        for (const Zone& zone : layout.zones) {
            if (zone.answer >= 0 && layout.looks[static_cast<std::size_t>(zone.picture)].column == index)
                mark(zone);
        }
    }

    /// A place in a picture shows that it is found, and that its answer has the keyboard or the mouse.
    void mark(const Zone& zone) const
    {
        const Item& answer = *view.layout().placed[static_cast<std::size_t>(zone.answer)].item;
        const Rect rect = zone_rect(view.layout(), zone);
        if (answer.id == view.focused())
            focus_ring(rect, 8);
        else if (answer.checked || answer.id == view.hovered())
            canvas.frame(rect, Token::Teal, 3, 8);
    }

    static Token hover_token(const Item& item)
    {
        return item.look == Look::Primary || item.look == Look::Leave ? Token::Inside : Token::Teal;
    }

    void focus_ring(const Rect& r, float radius) const
    {
        canvas.frame({r.x - 4, r.y - 4, r.width + 8, r.height + 8}, Token::Focus, 4, radius + 4);
        canvas.frame(r, Token::Inside, 2, radius);
    }
};

} // namespace

void paint(Canvas& canvas, const View& view, PicturesShown& pictures)
{
    const Painter painter{canvas, view, pictures};
    const auto& columns = view.layout().columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        painter.column(static_cast<int>(i));
}

} // namespace vignette::window
