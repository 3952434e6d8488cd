// Makes a learner with a PIN that is quick to try, so that a test may start the program a hundred times:
//
//     vignette_new_learner FOLDER NAME PIN
//
// The lock in the file says how much work one try is; the program itself never makes one with so little.

#include "engine/app/system.hpp"
#include "engine/records/records.hpp"

#include <cstdio>
#include <string>

namespace {

using namespace vignette;

Result<records::Records> open(const char* folder)
{
    records::Setup setup;
    setup.clock = app::system_clock();
    setup.ids = app::system_ids();
    setup.work = [] { return records::Work{1, 8 * 1024}; };
    return records::Records::open(folder, std::move(setup));
}

Status make(records::Records& records, const std::string& name, const char* pin)
{
    const auto found = records.find_learner(name);
    if (!found || found.value())
        return found ? Status(Done{}) : found.error();
    if (auto named = records.name_site("Quarrywell House"); !named)
        return named;
    const auto learner = records.add_learner(name);
    if (!learner)
        return learner.error();
    const auto words = records.choose_pin(learner.value().id, records::Secret::copy_of(pin));
    return words ? Status(Done{}) : words.error();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    auto records = open(argv[1]);
    const Status made = records ? make(records.value(), argv[2], argv[3]) : Status(records.error());
    if (!made)
        std::fprintf(stderr, "%s\n", made.error().message.c_str());
    return made ? 0 : 1;
}
