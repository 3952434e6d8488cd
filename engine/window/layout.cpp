#include "engine/window/layout.hpp"

#include "engine/window/zones.hpp"

#include <algorithm>
#include <cmath>

namespace vignette::window {

using present::Item;
using present::Look;
using present::Role;
using present::Screen;

namespace {

constexpr float top_height = 56, bottom_height = 60;

/// Turns blocks into Placed, with positions in the window.
struct Flattener {
    Layout& layout;
    int column;

    void add(Block& block, float x, float y, int parent)
    {
        if (block.item) {
            layout.placed.push_back({block.item, {x, y, block.width, block.height}, parent, true});
            layout.looks.push_back({std::move(block.pieces), block.ring, column});
            parent = static_cast<int>(layout.placed.size()) - 1;
        } else if (!block.pieces.empty() && parent >= 0) {
            hand_up(block, x, y, parent);
        }
        for (Inner& inner : block.inner)
            add(inner.block, x + inner.x, y + inner.y, parent);
    }

    /// A group has no place of its own: its pieces are its parent's.
    void hand_up(Block& block, float x, float y, int parent)
    {
        const auto at = static_cast<std::size_t>(parent);
        const Rect& owner = layout.placed[at].rect;
        for (Piece& piece : block.pieces) {
            piece.rect.x += x - owner.x;
            piece.rect.y += y - owner.y;
            layout.looks[at].pieces.push_back(std::move(piece));
        }
    }
};

void update_visible(Layout& layout)
{
    for (std::size_t i = 0; i < layout.placed.size(); ++i) {
        const Rect& view = layout.columns[static_cast<std::size_t>(layout.looks[i].column)].view;
        const Rect& r = layout.placed[i].rect;
        layout.placed[i].visible = r.y < view.y + view.height && r.y + r.height > view.y && r.x < view.x + view.width;
    }
}

int add_column(Layout& layout, const Rect& view, float content, bool bar = false, bool top = false)
{
    layout.columns.push_back({view, content, 0, bar, top});
    return static_cast<int>(layout.columns.size()) - 1;
}

bool is_wide_table(const Item& item)
{
    constexpr std::size_t readable = 4; // Columns that have room where lines are as long as one reads well.
    return item.role == Role::Table && !item.children.empty() && item.children.front().children.size() > readable;
}

bool is_wide(const std::vector<Item>& items)
{
    return std::any_of(items.begin(), items.end(),
        [](const Item& i) { return i.look == Look::Card || i.look == Look::Hero || is_wide_table(i); });
}

/// Small pictures alone need a margin, not half of the page.
bool only_emblems(const std::vector<Item>& items)
{
    return std::all_of(items.begin(), items.end(), [](const Item& i) { return i.look == Look::Emblem; });
}

/// Where a screen's columns go, and how wide they are.
struct Plan {
    bool two = false;
    float left = 0, right = 0; ///< Widths.
    float x = 0, gap = 32;
};

Plan two_columns(const Screen& screen, float width, float room, const Context& context)
{
    Plan plan;
    plan.two = true;
    if (only_emblems(screen.left)) {
        plan.left = 120;
        plan.right = std::min(room - plan.gap - plan.left, readable_width(context) + 40);
    } else {
        // In steps of ten: 560 and 430 at 1280, widths for which pictures are drawn beforehand.
        plan.left = std::round((room - 24) * static_cast<float>(screen.left_share) / 10) * 10;
        plan.right = room - plan.gap - plan.left;
    }
    plan.x = std::round((width - plan.left - plan.gap - plan.right) / 2);
    return plan;
}

Plan plan_of(const Screen& screen, float width, const Context& context)
{
    const float side = screen.from_afar ? 56.0f : width < 480 ? 16.0f : 32.0f;
    const float room = std::min(width - 2 * side, 1400 * context.text);
    const bool has_room = screen.from_afar || room >= 836 * context.text;
    if (!screen.left.empty() && !screen.right.empty() && has_room)
        return two_columns(screen, width, room, context);
    Plan plan;
    const bool wide = is_wide(screen.left) || is_wide(screen.right);
    plan.right = screen.from_afar ? room : std::min(room, wide ? 1200.0f : readable_width(context) + 40);
    plan.x = std::round((width - plan.right) / 2);
    return plan;
}

constexpr float body_top = 24, body_bottom = 24;

/// Both lists as one column, or the two beside each other in one that scrolls as a whole; and what stands aside.
struct Body {
    Block left, right, aside;
    Plan plan;
    float width = 0; ///< Of the page alone.

    float left_height() const { return left.height + body_top + body_bottom; }
    float right_height() const { return right.height + body_top + body_bottom; }
};

constexpr float aside_side = 20;

/// How much of the width is not the page's; 0 where the page would be left too little.
float aside_width(const Screen& screen, float width, const Context& context)
{
    const float wanted = 340 * context.text;
    return screen.aside.empty() || width - wanted < 560 * context.text ? 0 : wanted;
}

/// Under what `block` has already.
void put_below(Block& block, Block&& more)
{
    if (more.height <= 0)
        return;
    const float y = block.height + (block.height > 0 ? 20.0f : 0.0f);
    block.height = y + more.height;
    block.inner.push_back({std::move(more), 0, y});
}

float tallest_picture_in(const Block& block)
{
    const bool here = block.item && block.item->role == Role::Picture && block.item->look != Look::Emblem;
    float tallest = here ? block.height : 0;
    for (const Inner& inner : block.inner)
        tallest = std::max(tallest, tallest_picture_in(inner.block));
    return tallest;
}

/// The column beside the question. Where it would scroll, its picture is smaller, down to three fifths: what somebody
/// says there, and the question answers, is rather in sight.
Block left_column(const Screen& screen, float width, float height, const Context& context)
{
    Block whole = compose_column(screen.left, width, context);
    const float over = whole.height + body_top + body_bottom - height;
    const float tallest = tallest_picture_in(whole);
    if (over <= 0 || tallest == 0)
        return whole;
    Context smaller = context;
    smaller.tallest_picture = std::floor(std::max(tallest - over, tallest * 0.6f));
    return compose_column(screen.left, width, smaller);
}

Body body_of(const Screen& screen, float width, float height, const Context& context)
{
    Body body;
    const float aside = aside_width(screen, width, context);
    body.width = width - aside;
    body.plan = plan_of(screen, body.width, context);
    Context inside = context;
    inside.tallest_picture = std::max(120.0f, std::round(height * (body.plan.two ? 0.75f : 0.5f)));
    if (!body.plan.two) {
        body.right = compose_column(screen.left_last ? screen.right : screen.left, body.plan.right, inside);
        put_below(body.right, compose_column(screen.left_last ? screen.left : screen.right, body.plan.right, inside));
    } else {
        body.left = left_column(screen, body.plan.left, height, inside);
        body.right = compose_column(screen.right, body.plan.right, inside);
    }
    if (aside > 0)
        body.aside = compose_column(screen.aside, aside - 2 * aside_side, inside);
    else
        put_below(body.right, compose_column(screen.aside, body.plan.right, inside));
    return body;
}

void place_aside(Layout& layout, Body& body, float y, float width, float height)
{
    if (body.aside.height <= 0)
        return;
    const Rect view{body.width, y, width - body.width, height};
    const int column = add_column(layout, view, body.aside.height + body_top + body_bottom);
    layout.columns.back().aside = true;
    Flattener{layout, column}.add(body.aside, body.width + aside_side, y + body_top, -1);
}

void place_page(Layout& layout, Body& body, float y, float height)
{
    const Plan& plan = body.plan;
    const float width = body.width;
    if (!plan.two) {
        Flattener{layout, add_column(layout, {0, y, width, height}, body.right_height())}.add(
            body.right, plan.x, y + body_top, -1);
        return;
    }
    const float middle = plan.x + plan.left + plan.gap / 2;
    Flattener{layout, add_column(layout, {0, y, middle, height}, body.left_height())}.add(
        body.left, plan.x, y + body_top, -1);
    Flattener{layout, add_column(layout, {middle, y, width - middle, height}, body.right_height())}.add(
        body.right, plan.x + plan.left + plan.gap, y + body_top, -1);
}

/// Everything in one column that scrolls: for windows too low to keep bars in sight.
void place_all_in_one(Layout& layout, Block& top, Body& body, Block& bottom, float width, float height)
{
    const Plan& plan = body.plan;
    const float aside = body.aside.height > 0 ? body.aside.height + body_top + body_bottom : 0;
    const float middle = std::max({body.left_height(), body.right_height(), aside});
    Flattener flatten{layout, add_column(layout, {0, 0, width, height}, top.height + middle + bottom.height)};
    flatten.add(top, 0, 0, -1);
    if (plan.two)
        flatten.add(body.left, plan.x, top.height + body_top, -1);
    flatten.add(body.right, plan.two ? plan.x + plan.left + plan.gap : plan.x, top.height + body_top, -1);
    flatten.add(body.aside, body.width + aside_side, top.height + body_top, -1);
    flatten.add(bottom, 0, std::max(height - bottom.height, top.height + middle), -1);
}

} // namespace

namespace {

/// The body alone, away from the edges: some projectors cut them off.
Layout lay_out_for_room(const Screen& screen, float width, float height, const Context& context)
{
    constexpr float edge = 24;
    Layout layout;
    Context afar = context;
    afar.longest_line = width;
    Body body = body_of(screen, width, height - 2 * edge, afar);
    place_page(layout, body, edge, height - 2 * edge);
    return layout;
}

} // namespace

Layout lay_out(const Screen& screen, float width, float height, const Context& context)
{
    if (screen.from_afar) {
        Layout room = lay_out_for_room(screen, width, height, context);
        update_visible(room);
        return room;
    }
    Layout layout;
    Block top = compose_bar(screen.top_left, screen.top_right, width, top_height, context);
    Block bottom = compose_bar(screen.bottom_left, screen.bottom_right, width, bottom_height, context);
    Body body = body_of(screen, width, height - top.height - bottom.height, context);
    if (top.height + bottom.height > height * 0.4f) {
        place_all_in_one(layout, top, body, bottom, width, height);
    } else {
        const float room = height - top.height - bottom.height;
        const float low = height - bottom.height;
        Flattener{layout, add_column(layout, {0, 0, width, top.height}, top.height, true, true)}.add(top, 0, 0, -1);
        place_page(layout, body, top.height, room);
        place_aside(layout, body, top.height, width, room);
        Flattener{layout, add_column(layout, {0, low, width, bottom.height}, bottom.height, true)}.add(
            bottom, 0, low, -1);
    }
    update_visible(layout);
    layout.zones = zones_of(layout, context);
    return layout;
}

bool Layout::stands_whole(std::size_t index) const
{
    while (placed[index].parent >= 0)
        index = static_cast<std::size_t>(placed[index].parent);
    const Rect& r = placed[index].rect;
    const Rect& view = columns[static_cast<std::size_t>(looks[index].column)].view;
    const bool inside = r.y >= view.y - 1 && r.y + r.height <= view.y + view.height + 1;
    return inside || r.height > view.height;
}

int Layout::index_of(std::string_view id) const
{
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (placed[i].item->id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int Layout::column_at(float x, float y) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].view.contains(x, y))
            return static_cast<int>(i);
    }
    return -1;
}

int Layout::at(float x, float y) const
{
    const int column = column_at(x, y);
    for (std::size_t i = placed.size(); i-- > 0;) {
        if (looks[i].column == column && placed[i].rect.contains(x, y) && present::takes_focus(*placed[i].item))
            return static_cast<int>(i);
    }
    for (const Zone& zone : zones) { // A card's title covers the card, so its picture and words need nothing here.
        const bool here = looks[static_cast<std::size_t>(zone.picture)].column == column;
        if (here && zone_rect(*this, zone).contains(x, y))
            return zone.answer;
    }
    return -1;
}

bool Layout::scroll_to(int index, float scroll)
{
    Column& column = columns[static_cast<std::size_t>(index)];
    const float target = std::round(std::clamp(scroll, 0.0f, column.furthest()));
    const float by = column.scroll - target;
    if (by == 0)
        return false;
    column.scroll = target;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (looks[i].column == index)
            placed[i].rect.y += by;
    }
    update_visible(*this);
    return true;
}

bool Layout::reveal(int index)
{
    constexpr float margin = 12; // The ring, and a glimpse of what comes next.
    const Rect& r = placed[static_cast<std::size_t>(index)].rect;
    const int column = looks[static_cast<std::size_t>(index)].column;
    const Column& c = columns[static_cast<std::size_t>(column)];
    const float above = c.view.y + margin - r.y;
    const float below = r.y + r.height + margin - c.view.y - c.view.height;
    if (above > 0)
        return scroll_to(column, c.scroll - above);
    // An item taller than the view shows its beginning.
    return below > 0 && scroll_to(column, c.scroll + std::min(below, -above));
}

} // namespace vignette::window
