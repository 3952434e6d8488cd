#include "engine/window/accessible/atk/object.hpp"

namespace vignette::window {

namespace {

/// Adapts `fill` to what GObject calls.
template <typename Interface, void (*Fill)(Interface&)>
void initialise(gpointer interface, gpointer)
{
    Fill(*static_cast<Interface*>(interface));
}

void initialise_class(gpointer type_class, gpointer libraries)
{
    static_cast<ObjectClass*>(type_class)->libraries = static_cast<const Libraries*>(libraries);
    fill_object(static_cast<ObjectClass*>(type_class)->base);
}

constexpr const char* base_name = "VignetteObject";

GType add_type(const Libraries& libraries, GType parent, const char* name)
{
    GTypeInfo info{};
    info.class_size = sizeof(ObjectClass);
    info.class_init = initialise_class;
    info.class_data = &libraries;
    info.instance_size = sizeof(Object);
    return libraries.type_register(parent, name, &info, GTypeFlags{});
}

template <typename Interface, void (*Fill)(Interface&)>
void add_interface(const Libraries& libraries, GType type, GType interface)
{
    const GInterfaceInfo info{initialise<Interface, Fill>, nullptr, nullptr};
    libraries.type_add_interface(type, interface, &info);
}

void nothing(AtkWindowIface&) { }

const char* type_name(Kind kind)
{
    switch (kind) {
    case Kind::Application:
        return "VignetteApplication";
    case Kind::Frame:
        return "VignetteFrame";
    case Kind::Picture:
        return "VignettePicture";
    case Kind::Progress:
        return "VignetteProgress";
    case Kind::TextBox:
    case Kind::Secret:
        return "VignetteTextBox";
    default:
        break;
    }
    if (can_press(kind))
        return "VignetteButton";
    return has_text(kind) ? "VignetteText" : base_name;
}

void register_ours(const Libraries& lib)
{
    add_type(lib, lib.atk_object_type(), "VignetteApplication");
    const GType base = add_type(lib, lib.atk_object_type(), base_name);
    add_interface<AtkComponentIface, fill_component>(lib, base, lib.atk_component_type());
    const GType frame = add_type(lib, base, "VignetteFrame");
    add_interface<AtkWindowIface, nothing>(lib, frame, lib.atk_window_type());
    add_interface<AtkDocumentIface, fill_document>(lib, frame, lib.atk_document_type());
    const GType picture = add_type(lib, base, "VignettePicture");
    add_interface<AtkImageIface, fill_image>(lib, picture, lib.atk_image_type());
    const GType progress = add_type(lib, base, "VignetteProgress");
    add_interface<AtkValueIface, fill_value>(lib, progress, lib.atk_value_type());
    const GType button = add_type(lib, base, "VignetteButton");
    add_interface<AtkActionIface, fill_action>(lib, button, lib.atk_action_type());
    const GType text = add_type(lib, base, "VignetteText");
    add_interface<AtkTextIface, fill_text>(lib, text, lib.atk_text_type());
    const GType text_box = add_type(lib, text, "VignetteTextBox");
    add_interface<AtkEditableTextIface, fill_editable_text>(lib, text_box, lib.atk_editable_text_type());
}

} // namespace

const Libraries* register_types(const Libraries* libraries)
{
    const GType known = libraries->type_from_name(base_name);
    if (known != 0) {
        const auto* earlier = static_cast<ObjectClass*>(libraries->class_ref(known))->libraries;
        delete libraries;
        return earlier;
    }
    register_ours(*libraries);
    return libraries;
}

AtkObject* new_object(const Libraries& libraries, Kind kind, Live* live)
{
    const GType type = libraries.type_from_name(type_name(kind));
    auto* const object = reinterpret_cast<Object*>(libraries.object_new(type, 0, nullptr, nullptr));
    object->live = live;
    return &object->base;
}

} // namespace vignette::window
