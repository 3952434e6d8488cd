#include "engine/course/regions.hpp"

#include <algorithm>

namespace vignette::course {

namespace {

/// Marks what can be reached from `from`; false if that was marked before.
bool mark(const Arcs& arcs, const std::vector<bool>& inside, Index from, std::vector<bool>& marked)
{
    if (!inside[from] || marked[from])
        return false;
    std::vector<Index> waiting{from};
    marked[from] = true;
    while (!waiting.empty()) {
        const Index next = waiting.back();
        waiting.pop_back();
        for (const Index to : arcs[next]) {
            if (inside[to] && !marked[to]) {
                marked[to] = true;
                waiting.push_back(to);
            }
        }
    }
    return true;
}

} // namespace

Arcs turned(const Arcs& arcs)
{
    Arcs out(arcs.size());
    for (Index from = 0; from < arcs.size(); ++from) {
        for (const Index to : arcs[from])
            out[to].push_back(from);
    }
    return out;
}

/// What an earlier one leads to is no head; of the others, what a later one leads to is none either.
std::vector<Index> heads(const Arcs& arcs, const std::vector<bool>& inside)
{
    std::vector<Index> likely, out;
    std::vector<bool> marked(arcs.size(), false);
    for (Index i = 0; i < arcs.size(); ++i) {
        if (mark(arcs, inside, i, marked))
            likely.push_back(i);
    }
    marked.assign(arcs.size(), false);
    for (auto one = likely.rbegin(); one != likely.rend(); ++one) {
        if (mark(arcs, inside, *one, marked))
            out.push_back(*one);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::vector<Index> take_behind(const Arcs& arcs, std::vector<bool>& inside, Index from)
{
    std::vector<Index> out{from};
    inside[from] = false;
    for (std::size_t at = 0; at < out.size(); ++at) {
        for (const Index to : arcs[out[at]]) {
            if (inside[to]) {
                inside[to] = false;
                out.push_back(to);
            }
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace vignette::course
