#include "engine/exchange/documents/record_of_completion.hpp"

#include "engine/exchange/documents/text.hpp"

namespace vignette::exchange::documents {

namespace {

using records::How;
using records::Privacy;

std::string how_text(How how)
{
    return how == How::Class ? "In a class, with a facilitator" : "On their own, at a computer";
}

Details everything(const Completed& it)
{
    Details details{{{"Name", it.learner}, {"Course", it.course}}};
    const auto add = [&](std::string label, std::string value) {
        details.rows.push_back({std::move(label), std::move(value)});
    };
    if (it.version)
        add("Version of the course", *it.version);
    if (it.started)
        add("Started", day_text(*it.started));
    add("Completed", day_text(it.completed));
    if (it.minutes)
        add("Time spent", minutes_text(*it.minutes) + ", without the breaks");
    add("How", how_text(it.how));
    if (it.expires)
        add("To be refreshed by", day_text(*it.expires));
    return details;
}

Details only_the_day(const Completed& it)
{
    return {{{"Name", it.learner}, {"Course", it.course}, {"Completed", day_text(it.completed)}}};
}

Details only_the_month(const Completed& it)
{
    return {{{"Name", it.learner}, {"Took part in", it.course}, {"Month", month_text(it.completed)}}};
}

Details details(const Completed& it)
{
    switch (it.privacy) {
    case Privacy::Standard:
        return everything(it);
    case Privacy::Private:
        return only_the_day(it);
    case Privacy::Participation:
        return only_the_month(it);
    }
    return only_the_month(it);
}

/// "*Ada* completed *Introduction to Dementia Care* at Rowan House."
Paragraph sentence(const Completed& it)
{
    const bool part = it.privacy == Privacy::Participation;
    return {"*" + literal(it.learner) + "* " + (part ? "took part in" : "completed") + " *" + literal(it.course)
        + "* at " + literal(it.site) + "."};
}

List what_it_is_not(bool part)
{
    List list{{
        "It does not award the Care Certificate. What was learned here can count towards it; the workplace assesses "
        "its "
        "standards separately.",
        "It does not show how somebody works. Observation at work is separate, and so is any judgement of competence.",
        "There were no marks and there was nothing to pass or fail.",
        "What was chosen, written or rated in the course is not in this record. It belongs to the person who wrote it.",
    }};
    if (part)
        list.items.back() = "It holds nothing more than you see here, and nor do the records of the workplace.";
    return list;
}

void add_standard_words(Document& document)
{
    document.blocks.push_back(Heading{2, "What this record says"});
    document.blocks.push_back(
        Paragraph{"They worked through scenes from everyday care, decided what to do, and saw what "
                  "each decision led to, from several sides. They reached the end of every unit "
                  "that the course asks for."});
}

} // namespace

Document record_of_completion(const Completed& it, Day today)
{
    const bool part = it.privacy == Privacy::Participation;
    const std::string title = part ? "Record of taking part" : "Record of completion";
    Document document;
    document.title = title + ": " + it.course + ", " + it.learner;
    document.dated = part ? Day{it.completed.year(), it.completed.month(), std::chrono::day{1}} : today;
    document.foot = title + " · " + it.site;
    document.blocks = {Heading{1, title}, sentence(it), details(it)};
    if (it.privacy == Privacy::Standard)
        add_standard_words(document);
    document.blocks.push_back(Heading{2, "What it does not say"});
    document.blocks.push_back(what_it_is_not(part));
    const std::string kept
        = "Kept by " + literal(it.site) + ". If anything here is wrong, please tell them: they can put it right.";
    document.blocks.push_back(Note{part ? kept : kept + " Printed from their records on " + day_text(today) + "."});
    return document;
}

} // namespace vignette::exchange::documents
