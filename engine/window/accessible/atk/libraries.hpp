#pragma once

#include <atk/atk.h>

#include <string_view>

// The bridge's header, in two lines.
extern "C" int atk_bridge_adaptor_init(int* argc, char*** argv);
extern "C" void atk_bridge_adaptor_cleanup();

namespace vignette::window {

// What is called, under which name we call it. GLib's own names can be macros, hence ours.
#define VIGNETTE_ATK_FUNCTIONS(X)                                                                                      \
    X(bridge_start, atk_bridge_adaptor_init)                                                                           \
    X(bridge_stop, atk_bridge_adaptor_cleanup)                                                                         \
    X(atk_object_type, atk_object_get_type)                                                                            \
    X(atk_util_type, atk_util_get_type)                                                                                \
    X(atk_component_type, atk_component_get_type)                                                                      \
    X(atk_action_type, atk_action_get_type)                                                                            \
    X(atk_text_type, atk_text_get_type)                                                                                \
    X(atk_editable_text_type, atk_editable_text_get_type)                                                              \
    X(atk_value_type, atk_value_get_type)                                                                              \
    X(atk_image_type, atk_image_get_type)                                                                              \
    X(atk_window_type, atk_window_get_type)                                                                            \
    X(atk_document_type, atk_document_get_type)                                                                        \
    X(state_set_new, atk_state_set_new)                                                                                \
    X(state_set_add, atk_state_set_add_state)                                                                          \
    X(notify_state, atk_object_notify_state_change)                                                                    \
    X(set_accessible_id, atk_object_set_accessible_id)                                                                 \
    X(range_new, atk_range_new)                                                                                        \
    X(type_register, g_type_register_static)                                                                           \
    X(type_add_interface, g_type_add_interface_static)                                                                 \
    X(type_from_name, g_type_from_name)                                                                                \
    X(class_ref, g_type_class_ref)                                                                                     \
    X(object_new, g_object_new_with_properties)                                                                        \
    X(object_ref, g_object_ref)                                                                                        \
    X(object_unref, g_object_unref)                                                                                    \
    X(object_notify, g_object_notify)                                                                                  \
    X(emit, g_signal_emit_by_name)                                                                                     \
    X(default_context, g_main_context_default)                                                                         \
    X(context_acquire, g_main_context_acquire)                                                                         \
    X(context_release, g_main_context_release)                                                                         \
    X(context_prepare, g_main_context_prepare)                                                                         \
    X(context_query, g_main_context_query)                                                                             \
    X(context_iterate, g_main_context_iteration)                                                                       \
    X(list_prepend, g_slist_prepend)                                                                                   \
    X(copy_bytes, g_strndup)                                                                                           \
    X(allocate, g_malloc0)

/// GLib, GObject, ATK and its bridge, found at run time, so that the program starts where they are not installed.
struct Libraries {
#define VIGNETTE_DECLARE(name, symbol) decltype(&::symbol) name = nullptr; // NOLINT(bugprone-macro-parentheses)
    VIGNETTE_ATK_FUNCTIONS(VIGNETTE_DECLARE)
#undef VIGNETTE_DECLARE
};

/// The table, or nullptr where a library or one of the functions is missing. It lives, and the libraries stay, until
/// the process ends: GObject types cannot be taken back, and readers may hold objects longer than we do.
const Libraries* load_libraries();

/// `text` in memory that GLib frees.
inline char* given_text(const Libraries& libraries, std::string_view text)
{
    return libraries.copy_bytes(text.data(), text.size());
}

} // namespace vignette::window
