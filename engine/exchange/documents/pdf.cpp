#include "engine/exchange/documents/pdf.hpp"

#include "engine/exchange/documents/pdf/composer.hpp"
#include "engine/exchange/documents/pdf/finish.hpp"
#include "engine/exchange/documents/pdf/sheets.hpp"

namespace vignette::exchange::documents {

Result<std::string> pdf(const Document& document)
{
    if (const auto loaded = load_libraries(); !loaded)
        return loaded.error();
    const auto paper = paper_for(document);
    const Typesetter typesetter(document.language);
    Composer composer(typesetter, paper.column(), paper.room());
    for (const auto& block : document.blocks)
        std::visit(composer, block);
    const auto pieces = composer.take();
    const auto pages = paginate(pieces, paper.room());
    const auto drawn = draw_sheets(document, paper, pages, typesetter);
    if (!drawn)
        return drawn.error();
    return finish(drawn.value(), clean(document.language), figures_on(pages, paper));
}

} // namespace vignette::exchange::documents
