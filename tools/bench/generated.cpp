#include "tools/bench/generated.hpp"

#include <algorithm>

namespace vignette::bench {

namespace {

constexpr int scenes_in_a_file = 500;

std::string id(int scene)
{
    return "\"scene_" + std::to_string(scene) + "\"";
}

std::string option(const std::string& name, const std::string& effect, int target)
{
    return "    option \"" + name + "\" \"Do something " + name
        + ", and see what it does to the others in the room.\"\n" + effect
        + "      because \"You want to be of use, and there is little time before tea.\"\n"
          "      result \"She looks at you for a while, and then at the door.\"\n"
          "      view(\"amina\", \"Somebody heard me, or so it seemed.\")\n"
          "      go "
        + id(target) + "\n";
}

std::string scene(int number, int scenes)
{
    const int next = number + 1, later = std::min(number + 7, scenes);
    return "scene " + id(number) + "\n  title \"Ten to five, number " + std::to_string(number) + "\"\n"
        + "  narrate \"You find {amina.name} at the front door in her coat. She is pulling the handle and breathing "
          "fast.\"\n"
          "  say(\"amina\", \"I have to go. My mother will be worried. Trust: {trust}.\")\n"
          "  narrate \"It is late.\" { when = 'late and seen("
        + id(std::max(0, number - 3))
        + ")' }\n"
          "  choose \"What do you do first?\"\n"
        + option("kind", "      add(\"trust\", 1)\n", next)
        + option("quick", "      only_if \"trust < 3 or late\"\n      set(\"late\", true)\n", later)
        + option("quiet", "", next);
}

} // namespace

std::map<std::string, std::string> generated_course(int scenes)
{
    std::map<std::string, std::string> out;
    std::string main
        = "course \"generated\" { title = \"Generated\", version = \"1.0.0\" }\n"
          "character \"amina\" { name = \"Amina Khan\" }\ncounter \"trust\" { from = 0, to = 5 }\nflag \"late\"\n"
          "unit \"only\" { title = \"The only unit\", minutes = 8 }\n";
    for (int first = 0; first < scenes; first += scenes_in_a_file) {
        const std::string path = "units/" + std::to_string(first) + ".lua";
        for (int i = first; i < std::min(first + scenes_in_a_file, scenes); ++i)
            out[path] += scene(i, scenes);
        main += "use \"" + path + "\"\n";
    }
    out["units/end.lua"] = "scene " + id(scenes) + "\n  narrate \"It is over.\"\n  finish \"completed\"\n";
    out["course.lua"] = main + "use \"units/end.lua\"\n";
    return out;
}

} // namespace vignette::bench
