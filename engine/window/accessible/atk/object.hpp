#pragma once

#include "engine/window/accessible/atk/libraries.hpp"
#include "engine/window/accessible/node.hpp"

#include <string>
#include <vector>

namespace vignette::window {

class AtkTree;

/// One thing that is on screen now, with the object that stands for it on the bus.
struct Live {
    AtkTree& tree;
    Node node;
    std::string key; ///< Id and kind: what makes it the same thing from one publish() to the next.
    Live* parent = nullptr;
    std::vector<Live*> children = {};
    AtkObject* object = nullptr; ///< Ours; one reference.
    std::string key_binding = {}; ///< The node's key, as ATK wants it.
};

/// What a reader holds. It may outlive what it stood for: then `live` is nullptr and every answer is empty.
struct Object {
    AtkObject base;
    Live* live;
};

/// Every type of ours begins so; the function table is found from any object.
struct ObjectClass {
    AtkObjectClass base;
    const Libraries* libraries;
};

/// A new object of the type that fits the kind: which interfaces it has is decided by its type.
AtkObject* new_object(const Libraries&, Kind, Live*);

/// Makes the types known to GObject. The answer is the table that they hold: an earlier one, if this is a second start.
const Libraries* register_types(const Libraries*);

/// From a C callback's argument to ours. `live_of` is nullptr for a thing that is gone.
template <typename Interface>
Live* live_of(Interface* self)
{
    return reinterpret_cast<Object*>(self)->live;
}
template <typename Interface>
const Libraries& libraries_of(Interface* self)
{
    const auto* instance = reinterpret_cast<GTypeInstance*>(self);
    return *reinterpret_cast<ObjectClass*>(instance->g_class)->libraries;
}

// The vtables; each in its own file.
void fill_object(AtkObjectClass&);
void fill_component(AtkComponentIface&);
void fill_action(AtkActionIface&);
void fill_text(AtkTextIface&);
void fill_editable_text(AtkEditableTextIface&);
void fill_value(AtkValueIface&);
void fill_image(AtkImageIface&);
void fill_document(AtkDocumentIface&);

} // namespace vignette::window
