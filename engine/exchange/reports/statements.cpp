#include "engine/exchange/reports/statements.hpp"

#include "engine/exchange/reports/derived_id.hpp"

namespace vignette::exchange::reports {

std::vector<XapiRegistration> statements(
    const records::Learner& learner, const std::vector<records::Registration>& registrations)
{
    std::vector<XapiRegistration> out;
    for (const auto& kept : registrations) {
        XapiRegistration one;
        one.learner = learner.uid;
        one.kept = kept;
        one.began_statement = derived_id(kept.uid, "xapi initialized");
        one.completed_statement = derived_id(kept.uid, "xapi completed");
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace vignette::exchange::reports
