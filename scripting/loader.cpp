#include "scripting/loader.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"
#include "scripting/run.hpp"
#include "scripting/source/checks.hpp"
#include "scripting/source/messages.hpp"
#include "scripting/words/session.hpp"

#include <set>
#include <system_error>

namespace vignette::scripting {

namespace {

using course::Diagnostic;
using course::Severity;
using course::Where;

constexpr std::string_view first_file = "course.lua";

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
        return {m_budget.limits().instructions - m_budget.left(), m_budget.most_in_use(), m_budget.dead()};
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
            return m_session.report(on_file(*problem, number));
        ++m_depth;
        run_file(number, bytes);
        --m_depth;
    }

    void run_file(std::uint32_t number, const std::string& source)
    {
        const auto tokens = tokens_of(source);
        for (const auto& finding : check_texts(tokens))
            m_session.report(on_file(finding, number));
        const std::string readable = mended(number, source, tokens);
        m_session.begin_file(number, tokens);
        const Ran ran = run_chunk(readable, m_session);
        m_session.end_file();
        if (ran.how != Ran::How::ToItsEnd && !(ran.how == Ran::How::Dead && std::exchange(m_death_told, true)))
            m_session.report(on_file(message_for(ran), number));
    }

    /// The source as Lua can compile it: what it could not is reported, and mended or left out.
    std::string mended(std::uint32_t number, const std::string& source, const std::vector<Token>&)
    {
        Ran ran = compile_chunk(source, m_budget);
        if (ran.how != Ran::How::NotLua)
            return source;
        m_session.report(on_file(message_for(ran), number));
        return {};
    }

    void tell_unread(const std::string& path, Where used, const Error& error)
    {
        if (used.line > 0)
            return m_session.report("no-file", used, error.message, "check its name, or remove this line", path);
        m_session.report("no-course", {}, "there is no course.lua in this folder, so it is no course",
            "name the folder that holds course.lua, or begin one with `vignette new`");
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
};

course::Loaded failed(std::string code, std::string message, std::string advice)
{
    course::Loaded loaded;
    loaded.findings.push_back({Severity::Error, std::move(code), {}, std::move(message), std::move(advice), {}});
    return loaded;
}

} // namespace

Usage read_statements(const Files& files, Receiver& receiver, const Limits& limits, const Deadline& deadline)
{
    return Reading(files, receiver, limits, deadline).read();
}

course::Loaded load_files(const Files& files, const Limits& limits, const Deadline& deadline)
{
    if (!files.has(first_file))
        return failed("no-course", "there is no course.lua in this folder, so it is no course",
            "name the folder that holds course.lua, or make one with vignette new");
    course::Builder builder;
    ToBuilder receiver(builder);
    read_statements(files, receiver, limits, deadline);
    return builder.finish(files.has);
}

course::Loaded load_course(const std::filesystem::path& folder, const Limits& limits, const Deadline& deadline)
{
    std::error_code problem;
    if (!std::filesystem::is_directory(folder, problem))
        return failed("no-folder", "there is no such folder", "check the name; a course is a folder that holds course.lua");
    return load_files(files_in(folder, limits.file_bytes), limits, deadline);
}

} // namespace vignette::scripting
