#include "scripting/loader.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "scripting/pictures.hpp"
#include "scripting/run.hpp"
#include "scripting/source/checks.hpp"
#include "scripting/source/mend.hpp"
#include "scripting/source/messages.hpp"
#include "scripting/source/places.hpp"
#include "scripting/source/repeated.hpp"
#include "scripting/source/slips.hpp"
#include "scripting/words/session.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <system_error>

namespace vignette::scripting {

namespace {

using course::Diagnostic;
using course::Severity;
using course::Where;

constexpr std::string_view first_file = "course.lua";

Diagnostic no_course()
{
    return {Severity::Error, "no-course", {}, "there is no course.lua in this folder, so it is no course",
        "name the folder that holds course.lua, or copy courses/tour and change it", {}};
}

/// Reads the files of one course, one inside the other as they are used.
class Reading {
public:
    Reading(const Files& files, Receiver& receiver, const Limits& limits, const Deadline& deadline)
        : m_files(files)
        , m_receiver(receiver)
        , m_budget(limits, deadline)
        , m_session(receiver, m_budget, [this](const std::string& path, Where where) { use(path, where); })
    {
    }

    Usage read()
    {
        read_file(std::string(first_file), {});
        return {m_budget.limits().instructions - m_budget.left(), m_budget.most_in_use(), m_budget.dead(),
            m_session.missed(), std::move(m_mended)};
    }

private:
    void use(const std::string& path, Where where)
    {
        if (m_budget.dead())
            return;
        const auto refuse = [&](std::string code, std::string message, std::string advice) {
            m_session.report(std::move(code), where, std::move(message), std::move(advice), path);
        };
        if (!is_inside(path) || !path.ends_with(".lua"))
            refuse("bad-path", "“" + path.substr(0, 80) + "” is no file of a course",
                "name a file inside the course folder, as in use \"units/01.lua\"");
        else if (m_used.count(path))
            refuse("used-twice", path + " is used twice", "use each file once; remove this line");
        else if (m_used.size() >= m_budget.limits().files || m_depth >= m_budget.limits().nested_files)
            refuse("too-many-files", "too many files use one another", "let course.lua use them all");
        else
            read_file(path, where);
    }

    /// `used`: where it is named, or nowhere for the first.
    void read_file(const std::string& path, Where used)
    {
        m_used.insert(path);
        auto text = m_files.read(path);
        if (!text)
            return tell_unread(path, used, text.error());
        auto bytes = without_mark(std::move(text).value());
        const auto problem = check_bytes(bytes, m_budget.limits().file_bytes);
        const std::uint32_t number = m_receiver.add_file(path, problem ? printable(bytes) : bytes);
        if (problem)
            return m_session.miss(), m_session.report(on_file(*problem, number));
        m_budget.allow_for(bytes.size());
        ++m_depth;
        run_file(number, bytes);
        --m_depth;
    }

    void run_file(std::uint32_t number, const std::string& source)
    {
        auto tokens = tokens_of(source);
        for (const auto& finding : check_texts(tokens))
            m_session.report(on_file(finding, number));
        const Mended mended = mend(source, [this](std::string_view text) { return compile_chunk(text, m_budget); });
        tell_mended(mended, number, tokens);
        for (const auto& finding : mended.findings.empty() ? check_fields(tokens) : std::vector<Diagnostic>{})
            m_session.report(on_file(finding, number));
        m_session.begin_file(number, mended.source == source ? std::move(tokens) : tokens_of(mended.source));
        const Ran ran = run_chunk(mended.source, m_session);
        m_session.end_file();
        if (ran.how != Ran::How::ToItsEnd)
            tell_failure(ran, number);
    }

    void tell_mended(const Mended& mended, std::uint32_t number, const std::vector<Token>& tokens)
    {
        for (const auto& finding : told_together(mended.findings))
            m_session.report(on_file(finding, number));
        const auto begun = lines_of_statements(tokens);
        for (const auto& finding : mended.findings) {
            const std::uint32_t line = finding.where.line;
            m_session.hush({number, line});
            m_mended.insert({number, line});
            const auto behind = std::upper_bound(begun.begin(), begun.end(), line);
            m_mended.insert({number, behind == begun.begin() ? line : *std::prev(behind)});
        }
        if (mended.left_out)
            m_session.miss();
    }

    void tell_failure(const Ran& ran, std::uint32_t number)
    {
        m_session.miss();
        if (ran.how == Ran::How::Dead && std::exchange(m_death_told, true))
            return; // The files around it end with it.
        m_session.report(on_file(message_for(ran), number));
    }

    void tell_unread(const std::string& path, Where used, const Error& error)
    {
        m_session.miss();
        if (error.code == ErrorCode::NotFound && used.line == 0)
            m_session.report(no_course());
        else if (error.code == ErrorCode::NotFound)
            m_session.report("no-file", used, error.message, "check its name, or remove this line", path);
        else
            m_session.report("unreadable-file", used, error.message, "check the file", path);
    }

    static Diagnostic on_file(Diagnostic finding, std::uint32_t number)
    {
        finding.where.file = number;
        return finding;
    }

    const Files& m_files;
    Receiver& m_receiver;
    Budget m_budget;
    Session m_session;
    std::set<std::string> m_used;
    std::size_t m_depth = 0;
    bool m_death_told = false;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_mended;
};

/// Passes everything on, and notes of which lines the reading itself had to speak.
class NotingBuilder final : public Receiver {
public:
    std::uint32_t add_file(std::string name, std::string text) override
    {
        return m_builder.add_file(std::move(name), std::move(text));
    }
    void add(const course::Statement& statement) override { m_builder.add(statement); }
    void report(Diagnostic finding) override
    {
        m_told[{finding.where.file, finding.where.line}].insert(finding.code);
        m_builder.report(std::move(finding));
    }
    std::optional<course::Builder::Domain> domain(std::string_view variable) const override
    {
        return m_builder.domain(variable);
    }

    course::Loaded finish(const Files& files, const course::Rewrite& rewrite, const Usage& usage)
    {
        course::Loaded loaded = m_builder.finish(files.has, rewrite);
        check_pictures(loaded, files);
        const auto forgotten = [&](const Diagnostic& finding) {
            const std::pair place{finding.where.file, finding.where.line};
            if (const auto told = m_told.find(place); told != m_told.end())
                return told->second.count(finding.code) == 0;
            return usage.mended.count(place) > 0 || (usage.incomplete && is_consequence(finding.code));
        };
        auto& findings = loaded.findings;
        findings.erase(std::remove_if(findings.begin(), findings.end(), forgotten), findings.end());
        place_findings(findings, loaded.sources);
        course::sort_for_people(findings);
        return loaded;
    }

private:
    /// Where something could not be read, what is missing because of that is no finding: its author would look for a
    /// scene that is there. Nor is what a mended line still lacks. Both are told once the rest can be read.
    static bool is_consequence(std::string_view code)
    {
        static constexpr std::array<std::string_view, 21> codes{"bad-condition", "bad-name-in-text", "misplaced-word",
            "missing-result", "missing-way", "no-course", "no-ending", "no-scene", "no-unit", "other-unit",
            "telling-after-choice", "two-ways", "uncited-source", "unknown-character", "unknown-scale", "unknown-scene",
            "unknown-source", "unknown-variable", "unknown-voice", "unreached-scene", "way-beside-choice"};
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    }

    course::Builder m_builder;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::set<std::string>> m_told;
};

course::Loaded failed(Diagnostic finding)
{
    course::Loaded loaded;
    loaded.findings.push_back(std::move(finding));
    return loaded;
}

} // namespace

Usage read_statements(const Files& files, Receiver& receiver, const Limits& limits, const Deadline& deadline)
{
    return Reading(files, receiver, limits, deadline).read();
}

course::Loaded load_files(
    const Files& files, const Limits& limits, const Deadline& deadline, const course::Rewrite& rewrite)
{
    if (!files.has(first_file))
        return failed(no_course());
    NotingBuilder builder;
    const Usage usage = read_statements(files, builder, limits, deadline);
    return builder.finish(files, rewrite, usage);
}

course::Loaded load_course(
    const std::filesystem::path& folder, const Limits& limits, const Deadline& deadline, const course::Rewrite& rewrite)
{
    std::error_code problem;
    if (!std::filesystem::is_directory(folder, problem))
        return failed({Severity::Error, "no-folder", {}, "there is no such folder",
            "check the name; a course is a folder that holds course.lua", {}});
    return load_files(files_in(folder, limits.file_bytes), limits, deadline, rewrite);
}

} // namespace vignette::scripting
