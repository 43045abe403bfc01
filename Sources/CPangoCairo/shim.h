// Prototypes of the calls to Pango 1.50 and Cairo 1.16 (Debian: libpango1.0-dev) that draw slips. Their own headers are
// found by pkg-config alone, whose flags the package manager refuses with a warning at every build, and they bring all
// of GLib into Swift. A test compiles these lines together with the real headers, which refuse what differs. An
// enumeration is the unsigned int that it is for the compiler.
#pragma once

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoLayout PangoLayout;

// A PDF file that is handed on in pieces. Metadata 0 is the title, 5 the date of creation.
cairo_surface_t *cairo_pdf_surface_create_for_stream(
    unsigned (*write)(void *closure, const unsigned char *data, unsigned length), void *closure,
    double width_in_points, double height_in_points);
void cairo_pdf_surface_set_metadata(cairo_surface_t *surface, unsigned metadata, const char *utf8);
void cairo_surface_finish(cairo_surface_t *surface);
unsigned cairo_surface_status(cairo_surface_t *surface);
void cairo_surface_destroy(cairo_surface_t *surface);

// Drawing. Status 0 is success.
cairo_t *cairo_create(cairo_surface_t *target);
void cairo_destroy(cairo_t *cr);
unsigned cairo_status(cairo_t *cr);
void cairo_move_to(cairo_t *cr, double x, double y);
void cairo_line_to(cairo_t *cr, double x, double y);
void cairo_set_line_width(cairo_t *cr, double width);
void cairo_stroke(cairo_t *cr);

// A paragraph. Sizes are in 1024ths of a point; direction 0 is left to right, 1 right to left; alignment 0 is left,
// 2 right; wrap 2 breaks between words, and within a word that is wider than the paragraph.
PangoLayout *pango_cairo_create_layout(cairo_t *cr);
void pango_cairo_show_layout(cairo_t *cr, PangoLayout *layout);
PangoContext *pango_layout_get_context(PangoLayout *layout);
void pango_layout_context_changed(PangoLayout *layout);
void pango_layout_set_text(PangoLayout *layout, const char *text, int length);
void pango_layout_set_width(PangoLayout *layout, int width);
void pango_layout_set_wrap(PangoLayout *layout, unsigned wrap);
void pango_layout_set_alignment(PangoLayout *layout, unsigned alignment);
void pango_layout_set_auto_dir(PangoLayout *layout, int auto_dir);
void pango_layout_set_font_description(PangoLayout *layout, const PangoFontDescription *desc);
void pango_layout_get_size(PangoLayout *layout, int *width, int *height);
int pango_layout_get_unknown_glyphs_count(PangoLayout *layout);
void g_object_unref(void *object);

// In what a paragraph is written.
void pango_context_set_base_dir(PangoContext *context, unsigned direction);
void pango_context_set_language(PangoContext *context, PangoLanguage *language);
PangoLanguage *pango_language_from_string(const char *language);

// A font. Weight 400 is normal, 700 bold.
PangoFontDescription *pango_font_description_new(void);
void pango_font_description_free(PangoFontDescription *desc);
void pango_font_description_set_family(PangoFontDescription *desc, const char *family);
void pango_font_description_set_weight(PangoFontDescription *desc, unsigned weight);
void pango_font_description_set_absolute_size(PangoFontDescription *desc, double size);
