#include "tests/guide/examples.hpp"

#include "engine/core/files.hpp"
#include "engine/core/text.hpp"

#include <utility>

namespace vignette::guide {

namespace {

constexpr std::string_view with_begins = "<!-- with: ", comment_ends = " -->", wrong_begins = "lua wrong ";

std::vector<std::string> parts(std::string_view list)
{
    std::vector<std::string> out;
    while (!list.empty()) {
        const auto comma = list.find(',');
        out.emplace_back(text::trim(list.substr(0, comma)));
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
    }
    return out;
}

void begin(Example& example, std::string_view info)
{
    const bool wrong = info.starts_with(wrong_begins);
    example.language = wrong ? "lua" : info;
    example.wrong = wrong ? info.substr(wrong_begins.size()) : std::string_view{};
}

} // namespace

std::vector<Example> read_examples(std::string_view markdown)
{
    std::vector<Example> out;
    Example next;
    bool open = false;
    std::size_t number = 0;
    for (const auto line : text::lines(markdown)) {
        ++number;
        if (line.starts_with("```")) {
            if (open)
                out.push_back(std::exchange(next, {}));
            else
                begin(next, line.substr(3));
            next.line = number + 1;
            open = !open;
        } else if (open) {
            next.text.append(line).append("\n");
        } else if (line.starts_with(with_begins) && line.ends_with(comment_ends)) {
            next.with = parts(line.substr(with_begins.size(), line.size() - with_begins.size() - comment_ends.size()));
        } else if (!line.empty() && !line.starts_with("<!--")) {
            next.with.clear();
        }
    }
    return out;
}

std::string guide_text()
{
    auto text = files::read(VIGNETTE_SOURCE_DIR "/courses/README.md", 1 << 20);
    return text ? std::move(text).value() : std::string{};
}

} // namespace vignette::guide
