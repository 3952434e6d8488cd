#include "tests/slips/mutator.hpp"

#include <memory>
#include <set>
#include <utility>

namespace vignette::slips {

namespace {

/// The ways of one kind, in the order in which they are made.
struct Ways {
    std::string_view kind;
    std::vector<std::pair<const Source*, Change>> left; ///< The last is the next.
};

Ways shuffled(const Kind& kind, const std::vector<std::unique_ptr<Source>>& sources, Random& random)
{
    Ways out{kind.name, {}};
    for (const auto& source : sources) {
        for (auto& change : kind.all(*source, random))
            out.left.emplace_back(source.get(), std::move(change));
    }
    for (std::size_t i = out.left.size(); i > 1; --i)
        std::swap(out.left[i - 1], out.left[random.below(i)]);
    return out;
}

Slip made(std::string_view kind, const Source& source, const Change& change)
{
    Slip out{kind, source.name, source.text, change.lines};
    out.text.replace(change.at, change.remove, change.insert);
    if (out.lines.empty())
        out.lines.push_back(source.line_at(change.at));
    return out;
}

/// The next of a kind that is unlike all before; nothing if there is none.
bool take_one(Ways& ways, std::set<std::pair<std::string, std::string>>& known, std::vector<Slip>& out)
{
    while (!ways.left.empty()) {
        const auto [source, change] = std::move(ways.left.back());
        ways.left.pop_back();
        Slip slip = made(ways.kind, *source, change);
        if (slip.text == source->text || !known.emplace(slip.file, slip.text).second)
            continue;
        out.push_back(std::move(slip));
        return true;
    }
    return false;
}

} // namespace

std::vector<Kind> kinds()
{
    std::vector<Kind> out;
    for (const auto part :
        {kinds_of_quotes(), kinds_of_signs(), kinds_of_letters(), kinds_of_parts(), kinds_of_lines()})
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

std::vector<Slip> make_slips(const std::map<std::string, std::string>& files, std::uint64_t seed, std::size_t count)
{
    Random random(seed);
    std::vector<std::unique_ptr<Source>> sources;
    for (const auto& [name, text] : files) {
        if (name.ends_with(".lua"))
            sources.push_back(std::make_unique<Source>(name, text));
    }
    std::vector<Ways> all;
    for (const auto& kind : kinds())
        all.push_back(shuffled(kind, sources, random));
    std::set<std::pair<std::string, std::string>> known;
    std::vector<Slip> out;
    for (bool more = true; more;) {
        more = false;
        for (auto& ways : all) {
            if (out.size() == count)
                return out;
            more = take_one(ways, known, out) || more;
        }
    }
    return out;
}

} // namespace vignette::slips
