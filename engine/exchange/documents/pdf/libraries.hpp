#pragma once

#include "engine/core/result.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qpdf/qpdf-c.h>

// For the .cpp files of engine/exchange/documents only.
//
// cairo, pango and qpdf are loaded when the first PDF is made: starting the program with them costs it 9 ms. Below are
// the functions that we call, as pointers with the same names, which in this namespace hide the functions themselves. A
// call looks as ever; one of a function that is not listed here does not link.

// clang-format off
#define VIGNETTE_CAIRO(X) \
    X(cairo_arc) \
    X(cairo_close_path) \
    X(cairo_create) \
    X(cairo_destroy) \
    X(cairo_fill) \
    X(cairo_font_options_create) \
    X(cairo_font_options_destroy) \
    X(cairo_font_options_set_hint_metrics) \
    X(cairo_font_options_set_hint_style) \
    X(cairo_image_surface_create_from_png_stream) \
    X(cairo_image_surface_get_height) \
    X(cairo_image_surface_get_width) \
    X(cairo_line_to) \
    X(cairo_move_to) \
    X(cairo_new_path) \
    X(cairo_pdf_surface_create_for_stream) \
    X(cairo_pdf_surface_set_metadata) \
    X(cairo_rectangle) \
    X(cairo_restore) \
    X(cairo_save) \
    X(cairo_scale) \
    X(cairo_set_dash) \
    X(cairo_set_line_cap) \
    X(cairo_set_line_width) \
    X(cairo_set_source_rgb) \
    X(cairo_set_source_surface) \
    X(cairo_show_page) \
    X(cairo_status) \
    X(cairo_status_to_string) \
    X(cairo_stroke) \
    X(cairo_surface_destroy) \
    X(cairo_surface_finish) \
    X(cairo_surface_status) \
    X(cairo_tag_begin) \
    X(cairo_tag_end) \
    X(cairo_translate)

#define VIGNETTE_PANGO(X) \
    X(g_object_unref) \
    X(pango_attr_font_features_new) \
    X(pango_attr_list_insert) \
    X(pango_attr_list_new) \
    X(pango_attr_list_unref) \
    X(pango_attr_weight_new) \
    X(pango_cairo_context_set_font_options) \
    X(pango_cairo_font_map_new) \
    X(pango_cairo_font_map_set_resolution) \
    X(pango_cairo_show_layout_line) \
    X(pango_context_set_language) \
    X(pango_context_set_round_glyph_positions) \
    X(pango_font_description_free) \
    X(pango_font_description_from_string) \
    X(pango_font_description_set_absolute_size) \
    X(pango_font_description_set_weight) \
    X(pango_font_map_create_context) \
    X(pango_language_from_string) \
    X(pango_layout_get_extents) \
    X(pango_layout_get_iter) \
    X(pango_layout_iter_free) \
    X(pango_layout_iter_get_baseline) \
    X(pango_layout_iter_get_line_extents) \
    X(pango_layout_iter_get_line_readonly) \
    X(pango_layout_iter_next_line) \
    X(pango_layout_new) \
    X(pango_layout_set_attributes) \
    X(pango_layout_set_font_description) \
    X(pango_layout_set_text) \
    X(pango_layout_set_width) \
    X(pango_layout_set_wrap)

#define VIGNETTE_QPDF(X) \
    X(qpdf_cleanup) \
    X(qpdf_get_buffer) \
    X(qpdf_get_buffer_length) \
    X(qpdf_get_error) \
    X(qpdf_get_error_full_text) \
    X(qpdf_get_num_pages) \
    X(qpdf_get_page_n) \
    X(qpdf_get_root) \
    X(qpdf_has_error) \
    X(qpdf_init) \
    X(qpdf_init_write_memory) \
    X(qpdf_oh_get_array_item) \
    X(qpdf_oh_get_array_n_items) \
    X(qpdf_oh_get_key_if_dict) \
    X(qpdf_oh_get_page_content_data) \
    X(qpdf_oh_is_array) \
    X(qpdf_oh_is_dictionary) \
    X(qpdf_oh_is_name_and_equals) \
    X(qpdf_oh_new_null) \
    X(qpdf_oh_new_stream) \
    X(qpdf_oh_new_unicode_string) \
    X(qpdf_oh_parse) \
    X(qpdf_oh_replace_key) \
    X(qpdf_oh_replace_stream_data) \
    X(qpdf_read_memory) \
    X(qpdf_set_deterministic_ID) \
    X(qpdf_set_object_stream_mode) \
    X(qpdf_set_suppress_warnings) \
    X(qpdf_silence_errors) \
    X(qpdf_write)
// clang-format on

namespace vignette::exchange::documents {

#define VIGNETTE_DECLARE(function)                                                                                     \
    inline decltype(&::function) function = nullptr; // NOLINT(bugprone-macro-parentheses)
VIGNETTE_CAIRO(VIGNETTE_DECLARE)
VIGNETTE_PANGO(VIGNETTE_DECLARE)
VIGNETTE_QPDF(VIGNETTE_DECLARE)
#undef VIGNETTE_DECLARE

/// Finds all of them, once; to be asked before any is called. They stay: GLib does not bear to be unloaded.
/// Errors: NotFound, with what to install.
Status load_libraries();

} // namespace vignette::exchange::documents
