#include "engine/author/strings/template.hpp"

#include "engine/author/strings/placeholders.hpp"

namespace vignette::author {

namespace {

/// A name with spaces stands between two invisible characters, as gettext does it.
std::string reference_to(course::Where where, const std::vector<course::SourceFile>& sources)
{
    if (where.file >= sources.size())
        return "?";
    std::string name = sources[where.file].name;
    if (name.find(' ') != std::string::npos)
        name = "\xE2\x81\xA8" + name + "\xE2\x81\xA9";
    return name + ":" + std::to_string(where.line);
}

/// What the translator must leave as it is.
std::string keep_these(const std::string& text)
{
    std::string out;
    const auto names = placeholders_in(text);
    if (names) {
        for (const auto& name : *names)
            out.append(out.empty() ? "Keep {" : ", {").append(name).append("}");
    }
    return out.empty() ? out : out + " as it is: something is put in there.";
}

} // namespace

PoEntry new_header(const PoHead& head)
{
    PoEntry out;
    out.translations = {"Project-Id-Version: " + head.project
        + "\nPO-Revision-Date: \nLast-Translator: \nLanguage-Team: \nLanguage: " + head.language
        + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"
          "X-Generator: Vignette\n"};
    return out;
}

PoEntry new_entry(const CourseText& text, const std::vector<course::SourceFile>& sources)
{
    PoEntry out;
    out.context = text.context;
    out.id = text.text;
    const std::string whose
        = text.who.empty() || text.place.empty() ? text.who + text.place : text.who + ". " + text.place;
    for (const auto& said : {whose, std::string(text.card ? "A card: at most 15 words." : ""), keep_these(text.text)}) {
        std::string line = said;
        for (char& c : line)
            c = static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        if (!line.empty())
            out.extracted.push_back(std::move(line));
    }
    for (const auto where : text.wheres)
        out.references.push_back(reference_to(where, sources));
    return out;
}

Po new_po(const std::vector<CourseText>& texts, const std::vector<course::SourceFile>& sources, const PoHead& head)
{
    Po out;
    out.entries.push_back(new_header(head));
    for (const auto& text : texts)
        out.entries.push_back(new_entry(text, sources));
    return out;
}

} // namespace vignette::author
