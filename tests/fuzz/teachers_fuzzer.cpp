// Lists of who may teach, as another home may send them: each is a sentence, or a list that adds up and writes itself.

#include "engine/exchange/classes/cascade.hpp"
#include "engine/exchange/classes/teachers_csv.hpp"

#include <cstdlib>
#include <string_view>

using namespace vignette;
using namespace vignette::exchange;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void require_it_adds_up(const std::vector<classes::Teacher>& all)
{
    std::int64_t classes = 0, people = 0;
    for (const auto& one : all) {
        classes += one.classes;
        people += one.people;
    }
    for (const auto& course : classes::cascade(all).courses) {
        classes -= course.all.classes;
        people -= course.all.people;
    }
    require(classes == 0 && people == 0);
    require(classes::lineage(all).size() == all.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const auto read = classes::read_teachers({reinterpret_cast<const char*>(data), size});
    if (!read) {
        require(!read.error().message.empty());
        return 0;
    }
    require_it_adds_up(read.value());
    const auto again = classes::read_teachers(classes::teachers_csv(read.value()));
    require(again.ok() && again.value().size() == read.value().size());
    return 0;
}
