#include "tests/strings/made.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace vignette::author {

namespace {

/// A course under an author's hands: scenes with texts, and texts that were taken out.
class Edited {
public:
    explicit Edited(Random& random)
        : m_random(random)
    {
        for (int i = 0; i < 6; ++i)
            add_scene();
        for (int i = 0; i < 40; ++i)
            add_text();
    }

    void edit()
    {
        switch (m_random.below(9)) {
        case 0:
        case 1:
            return add_text();
        case 2:
        case 3:
            return change_a_word();
        case 4:
            return take_out();
        case 5:
            return put_back();
        case 6:
            return move_one();
        case 7:
            return rename_scene();
        default:
            return repeat_one();
        }
    }

    std::string lua() const
    {
        std::string out = "course \"c\" { title = \"The course\", version = \"1.0.0\" }\nunit \"u\" { title = \"The "
                          "unit\", minutes = 5 }\n";
        for (const auto& scene : m_scenes) {
            out += "scene \"" + scene.id + "\"\n" + (scene.was.empty() ? "" : "  was \"" + scene.was + "\"\n");
            for (const auto& text : scene.texts)
                out += "  narrate \"" + text + "\"\n";
            out += "  finish \"completed\"\n";
        }
        return out;
    }

private:
    struct Scene {
        std::string id, was;
        std::vector<std::string> texts;
    };

    Scene& any_scene() { return m_scenes[m_random.below(m_scenes.size())]; }

    std::string any_word()
    {
        static const std::vector<std::string> words{"Amina", "holds", "the", "cup", "and", "waits", "at", "a", "door",
            "for", "her", "mother", "who", "makes", "semolina", "with", "jam", "before", "supper", "tonight"};
        return words[m_random.below(words.size())];
    }

    void add_scene() { m_scenes.push_back({"s" + std::to_string(++m_names), {}, {"Scene"}}); }

    void add_text()
    {
        std::string text = any_word();
        for (auto n = m_random.below(10); n > 0; --n)
            text += " " + any_word();
        any_scene().texts.push_back(text + ".");
    }

    /// Nothing if a scene without texts was met.
    std::string* any_text(Scene& scene)
    {
        return scene.texts.empty() ? nullptr : &scene.texts[m_random.below(scene.texts.size())];
    }

    void change_a_word()
    {
        if (auto* text = any_text(any_scene()))
            *text = any_word() + text->substr(std::min(text->find(' '), text->size() - 1));
    }

    void take_out()
    {
        Scene& scene = any_scene();
        if (auto* text = any_text(scene)) {
            m_taken_out.push_back(*text);
            scene.texts.erase(scene.texts.begin() + (text - scene.texts.data()));
        }
    }

    void put_back()
    {
        if (!m_taken_out.empty())
            any_scene().texts.push_back(m_taken_out[m_random.below(m_taken_out.size())]);
    }

    void move_one()
    {
        take_out();
        if (m_taken_out.empty())
            return;
        auto& texts = any_scene().texts;
        texts.insert(texts.begin(), m_taken_out.back());
    }

    void repeat_one()
    {
        if (const auto* text = any_text(any_scene()))
            any_scene().texts.push_back(std::string(*text));
    }

    void rename_scene()
    {
        Scene& scene = any_scene();
        const std::string old = scene.id;
        scene.id = "s" + std::to_string(++m_names);
        scene.was = m_random.below(2) == 0 ? old : "";
    }

    Random& m_random;
    std::vector<Scene> m_scenes;
    std::vector<std::string> m_taken_out;
    int m_names = 0;
};

using Works = std::multiset<std::string>;

/// Somebody who translates here and there, looks at what is to check, and leaves remarks.
class Translator {
public:
    explicit Translator(Random& random)
        : m_random(random)
    {
    }

    void work_on(Po& po)
    {
        for (auto& entry : po.entries) {
            if (entry.is_header() || entry.obsolete || m_random.below(4) != 0)
                continue;
            if (entry.translation().empty())
                write(entry);
            else if (entry.fuzzy())
                look_over(entry);
        }
    }

    const Works& works() const { return m_works; }

private:
    void write(PoEntry& entry)
    {
        // Many of them alike, as "Yes" and "Continue" are; some are only begun.
        entry.translations = {m_random.below(3) == 0 ? "Ie" : "Cyf " + std::to_string(++m_count)};
        if (m_random.below(5) == 0) {
            entry.comments.push_back("# Gofyn " + std::to_string(++m_count));
            m_works.insert(entry.comments.back());
        }
        if (makes_a_draft()) {
            entry.translations = {"Drafft " + std::to_string(++m_count)};
            entry.set_fuzzy(true);
        }
        m_works.insert(entry.translation());
    }

    bool makes_a_draft() { return m_random.below(6) == 0; }

    /// Finds it right, writes it anew, or leaves it for later.
    void look_over(PoEntry& entry)
    {
        const auto does = m_random.below(3);
        if (does == 2 || entry.translation().starts_with("Drafft")) // Drafts lie about for ever.
            return;
        if (does == 1)
            entry.translations = {"Cyf " + std::to_string(++m_count)};
        entry.set_fuzzy(false);
        m_works.insert(entry.translation());
    }

    Random& m_random;
    int m_count = 0;
    Works m_works;
};

Works works_in(const Po& po)
{
    Works out;
    for (const auto& entry : po.entries) {
        if (entry.is_header())
            continue;
        out.insert(entry.translation());
        out.insert(entry.comments.begin(), entry.comments.end());
    }
    return out;
}

bool keys_are_unique(const Po& po)
{
    std::set<std::pair<std::string, std::string>> keys;
    return std::all_of(po.entries.begin(), po.entries.end(), [&](const PoEntry& e) {
        return keys.insert({e.context.value_or("-"), e.id}).second;
    });
}

} // namespace

TEST_SUITE("strings/lasting")
{
    TEST_CASE("Nothing is lost: 200 edits of a course, a translator at work, and an update after each")
    {
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            Random random(seed);
            Edited course(random);
            Translator translator(random);
            Po po;
            for (int round = 0; round < 200; ++round) {
                course.edit();
                const auto now = original(course.lua());
                po = read(write_po(update(po, now.texts, now.loaded.sources, {"c 1.0.0", "cy"}).po));
                CAPTURE(seed);
                CAPTURE(round);
                const auto there = works_in(po);
                REQUIRE(
                    std::includes(there.begin(), there.end(), translator.works().begin(), translator.works().end()));
                REQUIRE(keys_are_unique(po));
                const auto again = update(po, now.texts, now.loaded.sources, {});
                REQUIRE(again.po == po);
                translator.work_on(po);
            }
            CHECK(translator.works().size() > 200);
        }
    }

    TEST_CASE("Nothing is lost: whatever a file holds, an update keeps every translation and remark of it")
    {
        const auto course = tour();
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Random random(seed);
            Po po = any_po(random);
            for (auto& entry : po.entries) {
                if (random.below(2) == 0)
                    entry.context = "c"; // So that some stand there twice.
                if (random.below(2) == 0)
                    entry.id = "same";
            }
            const std::string after = write_po(updated(po, {told("c", "same"), told("d", "one more")}).po);
            CAPTURE(seed);
            CAPTURE(write_po(po));
            CAPTURE(after);
            const Po back = read(after);
            CHECK(keys_are_unique(back));
            std::set<std::string> there;
            for (const auto& entry : back.entries) {
                there.insert(entry.translations.begin(), entry.translations.end());
                there.insert(entry.comments.begin(), entry.comments.end());
            }
            for (const auto& entry : po.entries) {
                for (const auto& line : entry.comments)
                    CHECK(there.count(line) == 1);
                for (const auto& text : entry.translations)
                    CHECK((text.empty() || there.count(text) == 1
                        || there.count("# Another translation: \"" + po_escaped(text) + "\"") == 1));
            }
        }
    }
}

} // namespace vignette::author
