#include "engine/present/reading_screens.hpp"

#include "engine/present/make.hpp"

namespace vignette::present {

namespace {

using Kind = Command::Kind;

Screen page_of(const ReadingPage& page, std::string place, const std::string& title)
{
    Screen screen = own_page(std::move(place), title);
    put_name(screen, page.course);
    put_top_right(screen, page.learner);
    put_message(screen.right, "message", page.message);
    return screen;
}

void put_search(Screen& screen, const ReadingPage& page)
{
    screen.right.push_back(text_box("search", "Look for a word", 1, "", page.searched));
    screen.letters_go_to = "search";
    if (page.searched.empty())
        return;
    const auto found = static_cast<unsigned>(page.articles.size());
    put_message(screen.right, "found",
        found == 0 ? "Nothing here has “" + page.searched + "” in it."
                   : "“" + page.searched + "” stands in " + count_of(found, "text") + ".");
}

void put_row(Screen& screen, const std::string& prefix, const Article& article)
{
    Item row = button(prefix + article.id, article.title, Look::Choice, on(Kind::OpenArticle, article.id));
    row.footer = from_whom(article);
    row.footer += (row.footer.empty() || article.standing.empty() ? "" : " ") + article.standing;
    screen.right.push_back(std::move(row));
}

void put_group(Screen& screen, const std::string& title)
{
    screen.right.push_back(heading("group-" + title, title, 2, Look::Subtitle));
}

void put_kept(Screen& screen, const ReadingPage& page)
{
    bool first = true;
    for (const auto& article : page.articles) {
        if (!article.kept)
            continue;
        if (std::exchange(first, false))
            put_group(screen, "What you keep");
        put_row(screen, "kept-", article);
    }
}

void put_articles(Screen& screen, const ReadingPage& page)
{
    const std::string* group = nullptr;
    for (const auto& article : page.articles) {
        if (!group || *group != article.group)
            put_group(screen, article.group);
        group = &article.group;
        put_row(screen, "article-", article);
    }
}

void put_picture(Screen& screen, const Article& article)
{
    if (article.picture.empty())
        return;
    Item item = paragraph("picture", article.alt);
    item.role = Role::Picture;
    item.picture.path = article.picture;
    screen.right.push_back(std::move(item));
}

} // namespace

std::string from_whom(const Article& article)
{
    return article.from.empty() ? "" : "From " + article.from + ".";
}

Screen reading_screen(const ReadingPage& page)
{
    Screen screen = page_of(page, "reading", "To read and keep");
    if (page.articles.empty() && page.searched.empty()) {
        screen.right.push_back(paragraph("none", "This course brings nothing to read beside its stories."));
    } else {
        screen.right.push_back(paragraph("about",
            "All of this is on this computer. Links are written out, for later or for another one.", Look::Small));
        put_search(screen, page);
    }
    put_kept(screen, page);
    put_articles(screen, page);
    screen.bottom_left.push_back(button("back", "Back to the course", Look::Secondary, on(Kind::ToList), "Esc"));
    if (find(screen, "search"))
        put_main(screen, "look", "Look", on(Kind::Search));
    screen.focus = find(screen, "search") ? "search" : "back";
    return screen;
}

Screen article_screen(const ReadingPage& page, const Article& article)
{
    Screen screen = page_of(page, "article " + article.id, article.title);
    if (!article.from.empty())
        screen.right.push_back(paragraph("from", from_whom(article), Look::Small));
    put_picture(screen, article);
    screen.right.push_back(paragraph("text", article.text));
    if (!article.address.empty()) {
        Item address = paragraph("address", article.address, Look::Small);
        address.label = "Where to find it";
        screen.right.push_back(std::move(address));
    }
    if (!article.standing.empty())
        screen.right.push_back(paragraph("standing", article.standing, Look::Small));
    if (page.can_keep) {
        Item keep = button("keep", "Keep this among my own", Look::Plain, on(Kind::KeepArticle, article.id));
        keep.role = Role::Check;
        keep.checked = article.kept;
        screen.right.push_back(std::move(keep));
    }
    screen.bottom_left.push_back(button("back", "To the list", Look::Secondary, on(Kind::ToList), "Esc"));
    if (page.can_save)
        screen.bottom_right.push_back(
            button("save", "Save a copy to print", Look::Quiet, on(Kind::SaveCopy, article.id), "F7"));
    screen.focus = "back";
    return screen;
}

} // namespace vignette::present
