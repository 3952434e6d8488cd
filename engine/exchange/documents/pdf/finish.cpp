#include "engine/exchange/documents/pdf/finish.hpp"

#include "engine/exchange/documents/pdf/artifacts.hpp"
#include "engine/exchange/documents/pdf/libraries.hpp"

#include <cmath>
#include <cstdlib>
#include <memory>
#include <vector>

// qpdf by its C interface: clang 14 cannot read the other one in C++20.

namespace vignette::exchange::documents {

namespace {

/// A PDF that is being changed. Its objects are numbers that qpdf gives out.
class Pdf {
public:
    explicit Pdf(const std::string& bytes)
    {
        qpdf_silence_errors(data());
        qpdf_set_suppress_warnings(data(), QPDF_TRUE);
        qpdf_read_memory(data(), "document", bytes.data(), bytes.size(), nullptr);
    }

    bool failed() const { return qpdf_has_error(data()) != QPDF_FALSE; }
    std::string trouble() const;

    void describe(const std::string& language);
    void finish_pages();
    void scope_headers() { scope_headers(tree()); }
    void describe_figures(const std::vector<Figure>& figures)
    {
        auto next = figures.begin();
        describe_figures(tree(), next, figures.end());
    }
    std::string written();

private:
    using FigureAt = std::vector<Figure>::const_iterator;

    struct Close {
        void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
    };

    qpdf_data data() const { return m_pdf.get(); }
    qpdf_oh key(qpdf_oh object, const char* name) const { return qpdf_oh_get_key_if_dict(data(), object, name); }
    qpdf_oh tree() const { return key(qpdf_get_root(data()), "/StructTreeRoot"); }
    bool is(qpdf_oh element, const char* structure) const;
    std::vector<qpdf_oh> inside(qpdf_oh element) const;
    void set(qpdf_oh object, const char* name, const char* value);
    void mark_decoration(qpdf_oh page);
    void scope_headers(qpdf_oh element);
    void scope_row(qpdf_oh row);
    void describe_figures(qpdf_oh element, FigureAt& next, FigureAt end);
    void describe_figure(qpdf_oh element, const Figure&);

    std::unique_ptr<_qpdf_data, Close> m_pdf{qpdf_init()};
};

std::string Pdf::trouble() const
{
    auto* error = qpdf_get_error(data());
    return error == nullptr ? "nothing was written" : qpdf_get_error_full_text(data(), error);
}

/// `value` as a PDF writes it.
void Pdf::set(qpdf_oh object, const char* name, const char* value)
{
    qpdf_oh_replace_key(data(), object, name, qpdf_oh_parse(data(), value));
}

void Pdf::describe(const std::string& language)
{
    const auto root = qpdf_get_root(data());
    qpdf_oh_replace_key(data(), root, "/Lang", qpdf_oh_new_unicode_string(data(), language.c_str()));
    set(root, "/ViewerPreferences", "<< /DisplayDocTitle true >>");
}

void Pdf::mark_decoration(qpdf_oh page)
{
    unsigned char* bytes = nullptr;
    std::size_t size = 0;
    if (qpdf_oh_get_page_content_data(data(), page, &bytes, &size) >= QPDF_ERRORS)
        return;
    const std::unique_ptr<unsigned char, decltype(&std::free)> kept(bytes, std::free);
    const auto marked = with_artifacts({reinterpret_cast<const char*>(bytes), size});
    const auto stream = qpdf_oh_new_stream(data());
    const auto none = qpdf_oh_new_null(data());
    qpdf_oh_replace_stream_data(
        data(), stream, reinterpret_cast<const unsigned char*>(marked.data()), marked.size(), none, none);
    qpdf_oh_replace_key(data(), page, "/Contents", stream);
}

void Pdf::finish_pages()
{
    const int pages = qpdf_get_num_pages(data());
    for (int i = 0; i < pages; ++i) {
        const auto page = qpdf_get_page_n(data(), static_cast<std::size_t>(i));
        set(page, "/Tabs", "/S");
        mark_decoration(page);
    }
}

bool Pdf::is(qpdf_oh element, const char* structure) const
{
    return qpdf_oh_is_name_and_equals(data(), key(element, "/S"), structure) != QPDF_FALSE;
}

std::vector<qpdf_oh> Pdf::inside(qpdf_oh element) const
{
    const auto inner = key(element, "/K");
    if (qpdf_oh_is_array(data(), inner) == QPDF_FALSE)
        return {inner};
    std::vector<qpdf_oh> elements;
    const int count = qpdf_oh_get_array_n_items(data(), inner);
    for (int i = 0; i < count; ++i)
        elements.push_back(qpdf_oh_get_array_item(data(), inner, i));
    return elements;
}

/// A header cell of a row with data names that row; the others name columns.
void Pdf::scope_row(qpdf_oh row)
{
    const auto cells = inside(row);
    bool names_row = false;
    for (const auto cell : cells)
        names_row = names_row || is(cell, "/TD");
    for (const auto cell : cells) {
        if (is(cell, "/TH"))
            set(cell, "/A", names_row ? "<< /O /Table /Scope /Row >>" : "<< /O /Table /Scope /Column >>");
    }
}

void Pdf::scope_headers(qpdf_oh element)
{
    if (qpdf_oh_is_dictionary(data(), element) == QPDF_FALSE)
        return;
    for (const auto inner : inside(element)) {
        if (is(inner, "/TR"))
            scope_row(inner);
        else
            scope_headers(inner);
    }
}

void Pdf::describe_figure(qpdf_oh element, const Figure& figure)
{
    qpdf_oh_replace_key(data(), element, "/Alt", qpdf_oh_new_unicode_string(data(), figure.alt.c_str()));
    std::string box;
    for (const double edge : {figure.left, figure.bottom, figure.right, figure.top})
        box += std::to_string(std::lround(edge)) + " ";
    set(element, "/A", ("<< /O /Layout /Placement /Block /BBox [ " + box + "] >>").c_str());
}

/// In the order of the structure.
void Pdf::describe_figures(qpdf_oh element, FigureAt& next, FigureAt end)
{
    if (qpdf_oh_is_dictionary(data(), element) == QPDF_FALSE)
        return;
    for (const auto inner : inside(element)) {
        if (is(inner, "/Figure") && next != end)
            describe_figure(inner, *next++);
        else
            describe_figures(inner, next, end);
    }
}

std::string Pdf::written()
{
    qpdf_init_write_memory(data());
    qpdf_set_deterministic_ID(data(), QPDF_TRUE);
    qpdf_set_object_stream_mode(data(), qpdf_o_generate);
    if (qpdf_write(data()) >= QPDF_ERRORS)
        return {};
    return {reinterpret_cast<const char*>(qpdf_get_buffer(data())), qpdf_get_buffer_length(data())};
}

} // namespace

Result<std::string> finish(const std::string& bytes, const std::string& language, const std::vector<Figure>& figures)
{
    Pdf pdf(bytes);
    std::string out;
    if (!pdf.failed()) {
        pdf.describe(language);
        pdf.finish_pages();
        pdf.scope_headers();
        pdf.describe_figures(figures);
        out = pdf.written();
    }
    if (pdf.failed() || out.empty())
        return Error{
            ErrorCode::Io, "the PDF could not be finished (" + pdf.trouble() + "): save the document as HTML instead"};
    return out;
}

} // namespace vignette::exchange::documents
