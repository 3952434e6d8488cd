#include "engine/app/articles.hpp"

#include "engine/core/text.hpp"
#include "engine/present/make.hpp"

#include <algorithm>

namespace vignette::app {

namespace {

using present::Article;

void add_paragraph(std::string& text, const std::string& more)
{
    if (!more.empty())
        text.append(text.empty() ? "" : "\n\n").append(more);
}

std::string looked_at(const std::string& date)
{
    return date.empty() ? "" : "Looked at on " + present::date_in_words(date) + ".";
}

std::string for_group(const std::string& whom)
{
    return whom.empty() ? "Guides" : "For " + whom;
}

/// Those for the same people stand together, the first group first.
void put_guides(const course::Course& course, std::vector<Article>& out)
{
    std::vector<std::string> groups;
    for (const auto& guide : course.guides) {
        if (std::find(groups.begin(), groups.end(), guide.for_whom) == groups.end())
            groups.push_back(guide.for_whom);
    }
    for (const auto& group : groups) {
        for (const auto& guide : course.guides) {
            if (guide.for_whom == group)
                out.push_back({"guide-" + guide.id, for_group(group), guide.title.value, guide.text.value, "", "",
                    false, "", "", ""});
        }
    }
}

std::string terms_of(const course::Course& course)
{
    std::string text;
    for (const auto& term : course.terms)
        add_paragraph(text, "*" + term.word + ":* " + term.meaning.value);
    return text;
}

std::string wordings_of(const course::Course& course)
{
    std::string text;
    for (const auto& one : course.wordings)
        add_paragraph(text,
            "*" + one.say.value + "*\nrather than: " + one.rather_than.value
                + (one.why.value.empty() ? "" : "\n" + one.why.value));
    return text;
}

std::string agreement_of(const course::Course& course)
{
    std::string text;
    for (const auto& rule : course.agreement)
        add_paragraph(text, rule.value);
    return text;
}

std::string standing_of(const course::Source& source)
{
    if (source.status == "verified")
        return "Seen on the page below on " + present::date_in_words(source.checked) + ".";
    if (source.status == "general")
        return "General knowledge, not checked.";
    return source.status == "history" ? "How it was; it has changed since." : "Still to be checked.";
}

std::string facts_of(const course::Course& course)
{
    std::string text;
    for (const auto& source : course.sources)
        add_paragraph(text,
            "*" + source.id + "* " + source.text.value + "\n" + standing_of(source)
                + (source.address.empty() ? "" : "\n" + source.address));
    return text;
}

std::string changes_of(const course::Course& course)
{
    std::string text;
    for (const auto& source : course.sources)
        add_paragraph(text, source.recheck_note.value);
    return text;
}

void put_reference(std::vector<Article>& out, const char* id, const char* title, std::string text)
{
    if (!text.empty())
        out.push_back({id, "To look up", title, std::move(text), "", "", false, "", "", ""});
}

bool has_words(const Article& article, std::string_view searched)
{
    while (!(searched = text::trim(searched)).empty()) {
        const auto end = searched.find(' ');
        const auto word = searched.substr(0, end);
        if (!text::holds(article.title, word) && !text::holds(article.text, word) && !text::holds(article.address, word)
            && !text::holds(article.from, word))
            return false;
        searched.remove_prefix(word.size());
    }
    return true;
}

} // namespace

std::vector<Article> articles_in(const course::Course& course)
{
    std::vector<Article> out;
    for (const auto& resource : course.resources)
        out.push_back({"resource-" + resource.id, "Articles and links", resource.title.value, resource.text.value,
            resource.address, looked_at(resource.checked), false, "", resource.picture, resource.alt.value});
    put_guides(course, out);
    put_reference(out, "agreement", "What we agree as a group", agreement_of(course));
    put_reference(out, "terms", "Words explained", terms_of(course));
    put_reference(out, "wordings", "Words that help", wordings_of(course));
    put_reference(out, "facts", "Where the facts come from", facts_of(course));
    put_reference(out, "changes", "What may have changed", changes_of(course));
    return out;
}

bool has_articles(const course::Course& course)
{
    return !course.resources.empty() || !course.guides.empty() || !course.agreement.empty() || !course.terms.empty()
        || !course.wordings.empty() || !course.sources.empty();
}

std::vector<Article> with_words(std::vector<Article> articles, std::string_view searched)
{
    std::erase_if(articles, [&](const Article& one) { return !has_words(one, searched); });
    return articles;
}

exchange::documents::Document document_of(const Article& article, exchange::Day dated, std::string png)
{
    using namespace exchange::documents;
    Document out;
    out.title = article.title;
    out.dated = dated;
    out.blocks.push_back(Heading{1, article.title});
    if (!article.picture.empty())
        out.blocks.push_back(Picture{std::move(png), article.alt, 0.6});
    std::string paragraph;
    const auto put = [&] {
        if (!paragraph.empty())
            out.blocks.push_back(Paragraph{std::exchange(paragraph, {})});
    };
    for (const auto line : text::lines(article.text)) {
        if (text::is_blank(line))
            put();
        else
            paragraph.append(paragraph.empty() ? "" : "\n").append(line);
    }
    put();
    if (!article.address.empty())
        out.blocks.push_back(Details{{{"Where to find it", article.address}}});
    for (const auto& note : {present::from_whom(article), article.standing}) {
        if (!note.empty())
            out.blocks.push_back(Note{note});
    }
    return out;
}

} // namespace vignette::app
