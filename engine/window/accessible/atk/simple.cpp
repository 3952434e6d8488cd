#include "engine/window/accessible/atk/object.hpp"
#include "engine/window/accessible/atk/tree.hpp"

#include <string_view>

// Value (progress), Image (pictures) and Document (the frame).

namespace vignette::window {

namespace {

void value_and_text(AtkValue* self, double* value, char** text)
{
    const auto* live = live_of(self);
    *value = live != nullptr ? live->node.value : 0.0;
    if (text != nullptr)
        *text = nullptr; // The name has the words; the bridge would not free them.
}

AtkRange* range(AtkValue* self)
{
    return libraries_of(self).range_new(0.0, 1.0, nullptr);
}

const char* image_description(AtkImage* self)
{
    const auto* live = live_of(self);
    return live != nullptr ? live->node.name.c_str() : "";
}

void image_position(AtkImage* self, int* x, int* y, AtkCoordType type)
{
    const auto* live = live_of(self);
    const AtkRectangle r = live != nullptr ? live->tree.extents(*live, live->node.rect, type) : AtkRectangle{};
    *x = r.x;
    *y = r.y;
}

void image_size(AtkImage* self, int* width, int* height)
{
    const auto* live = live_of(self);
    const AtkRectangle r = live != nullptr ? live->tree.extents(*live, live->node.rect, ATK_XY_WINDOW) : AtkRectangle{};
    *width = r.width;
    *height = r.height;
}

const char* image_locale(AtkImage* self)
{
    const auto* live = live_of(self);
    return live != nullptr ? live->tree.locale() : "";
}

const char* document_attribute(AtkDocument* self, const char* name)
{
    const auto* live = live_of(self);
    return live != nullptr && std::string_view(name) == "language" ? live->node.language.c_str() : nullptr;
}

AtkAttributeSet* document_attributes(AtkDocument* self)
{
    const auto& libraries = libraries_of(self);
    const auto* live = live_of(self);
    if (live == nullptr)
        return nullptr;
    auto* const attribute = static_cast<AtkAttribute*>(libraries.allocate(sizeof(AtkAttribute)));
    attribute->name = given_text(libraries, "language");
    attribute->value = given_text(libraries, live->node.language);
    return libraries.list_prepend(nullptr, attribute);
}

const char* document_locale(AtkDocument* self)
{
    const auto* live = live_of(self);
    return live != nullptr ? live->tree.locale() : "";
}

} // namespace

void fill_value(AtkValueIface& type)
{
    type.get_value_and_text = value_and_text;
    type.get_range = range;
}

void fill_image(AtkImageIface& type)
{
    type.get_image_description = image_description;
    type.get_image_position = image_position;
    type.get_image_size = image_size;
    type.get_image_locale = image_locale;
}

void fill_document(AtkDocumentIface& type)
{
    type.get_document_attribute_value = document_attribute;
    type.get_document_attributes = document_attributes;
    type.get_document_locale = document_locale;
}

} // namespace vignette::window
