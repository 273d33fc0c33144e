// Every function of libxlsxwriter that is called: result, name, parameters, arguments. The compiler holds them against the
// library's own header.
FORWARD(lxw_chart_series *, chart_add_series,
        (lxw_chart *chart, const char *categories, const char *values),
        (chart, categories, values))
FORWARD(void, chart_axis_set_interval_unit, (lxw_chart_axis *axis, uint16_t unit), (axis, unit))
FORWARD(void, chart_axis_set_max, (lxw_chart_axis *axis, double max), (axis, max))
FORWARD(void, chart_axis_set_min, (lxw_chart_axis *axis, double min), (axis, min))
FORWARD(void, chart_axis_set_num_format, (lxw_chart_axis *axis, const char *num_format), (axis, num_format))
FORWARD(void, chart_axis_set_reverse, (lxw_chart_axis *axis), (axis))
FORWARD(void, chart_legend_set_position, (lxw_chart *chart, uint8_t position), (chart, position))
FORWARD(void, chart_series_set_categories,
        (lxw_chart_series *series, const char *sheetname,
         lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row, lxw_col_t last_col),
        (series, sheetname, first_row, first_col, last_row, last_col))
FORWARD(void, chart_series_set_fill, (lxw_chart_series *series, lxw_chart_fill *fill), (series, fill))
FORWARD(void, chart_series_set_labels, (lxw_chart_series *series), (series))
FORWARD(void, chart_series_set_name, (lxw_chart_series *series, const char *name), (series, name))
FORWARD(void, chart_series_set_values,
        (lxw_chart_series *series, const char *sheetname,
         lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row, lxw_col_t last_col),
        (series, sheetname, first_row, first_col, last_row, last_col))
FORWARD(void, chart_title_set_name, (lxw_chart *chart, const char *name), (chart, name))
FORWARD(void, format_set_align, (lxw_format *format, uint8_t alignment), (format, alignment))
FORWARD(void, format_set_bg_color, (lxw_format *format, lxw_color_t color), (format, color))
FORWARD(void, format_set_bold, (lxw_format *format), (format))
FORWARD(void, format_set_border, (lxw_format *format, uint8_t style), (format, style))
FORWARD(void, format_set_border_color, (lxw_format *format, lxw_color_t color), (format, color))
FORWARD(void, format_set_font_color, (lxw_format *format, lxw_color_t color), (format, color))
FORWARD(void, format_set_font_name, (lxw_format *format, const char *font_name), (format, font_name))
FORWARD(void, format_set_font_size, (lxw_format *format, double size), (format, size))
FORWARD(void, format_set_num_format, (lxw_format *format, const char *num_format), (format, num_format))
FORWARD(void, format_set_text_wrap, (lxw_format *format), (format))
FORWARD(void, format_set_underline, (lxw_format *format, uint8_t style), (format, style))
FORWARD(char *, lxw_strerror, (lxw_error error_num), (error_num))
FORWARD(void, lxw_workbook_free, (lxw_workbook *workbook), (workbook))
FORWARD(lxw_chart *, workbook_add_chart, (lxw_workbook *workbook, uint8_t chart_type), (workbook, chart_type))
FORWARD(lxw_format *, workbook_add_format, (lxw_workbook *workbook), (workbook))
FORWARD(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook *workbook, const char *sheetname), (workbook, sheetname))
FORWARD(lxw_error, workbook_close, (lxw_workbook *workbook), (workbook))
FORWARD(lxw_workbook *, workbook_new_opt, (const char *filename, lxw_workbook_options *options), (filename, options))
FORWARD(lxw_error, workbook_set_properties,
        (lxw_workbook *workbook, lxw_doc_properties *properties),
        (workbook, properties))
FORWARD(lxw_error, worksheet_autofilter,
        (lxw_worksheet *worksheet, lxw_row_t first_row, lxw_col_t first_col, lxw_row_t last_row, lxw_col_t last_col),
        (worksheet, first_row, first_col, last_row, last_col))
FORWARD(lxw_error, worksheet_conditional_format_range,
        (lxw_worksheet *worksheet, lxw_row_t first_row,
         lxw_col_t first_col, lxw_row_t last_row, lxw_col_t last_col, lxw_conditional_format *conditional_format),
        (worksheet, first_row, first_col, last_row, last_col, conditional_format))
FORWARD(void, worksheet_fit_to_pages,
        (lxw_worksheet *worksheet, uint16_t width, uint16_t height),
        (worksheet, width, height))
FORWARD(void, worksheet_freeze_panes, (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col), (worksheet, row, col))
FORWARD(lxw_error, worksheet_ignore_errors,
        (lxw_worksheet *worksheet, uint8_t type, const char *range),
        (worksheet, type, range))
FORWARD(lxw_error, worksheet_insert_chart_opt,
        (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, lxw_chart *chart, lxw_chart_options *user_options),
        (worksheet, row, col, chart, user_options))
FORWARD(lxw_error, worksheet_repeat_columns,
        (lxw_worksheet *worksheet, lxw_col_t first_col, lxw_col_t last_col),
        (worksheet, first_col, last_col))
FORWARD(lxw_error, worksheet_repeat_rows,
        (lxw_worksheet *worksheet, lxw_row_t first_row, lxw_row_t last_row),
        (worksheet, first_row, last_row))
FORWARD(lxw_error, worksheet_set_column,
        (lxw_worksheet *worksheet, lxw_col_t first_col, lxw_col_t last_col, double width, lxw_format *format),
        (worksheet, first_col, last_col, width, format))
FORWARD(lxw_error, worksheet_set_footer, (lxw_worksheet *worksheet, const char *string), (worksheet, string))
FORWARD(lxw_error, worksheet_set_header, (lxw_worksheet *worksheet, const char *string), (worksheet, string))
FORWARD(void, worksheet_set_landscape, (lxw_worksheet *worksheet), (worksheet))
FORWARD(void, worksheet_set_margins,
        (lxw_worksheet *worksheet, double left, double right, double top, double bottom),
        (worksheet, left, right, top, bottom))
FORWARD(void, worksheet_set_paper, (lxw_worksheet *worksheet, uint8_t paper_type), (worksheet, paper_type))
FORWARD(lxw_error, worksheet_set_row,
        (lxw_worksheet *worksheet, lxw_row_t row, double height, lxw_format *format),
        (worksheet, row, height, format))
FORWARD(lxw_error, worksheet_write_blank,
        (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, lxw_format *format),
        (worksheet, row, col, format))
FORWARD(lxw_error, worksheet_write_number,
        (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, double number, lxw_format *format),
        (worksheet, row, col, number, format))
FORWARD(lxw_error, worksheet_write_string,
        (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, const char *string, lxw_format *format),
        (worksheet, row, col, string, format))
FORWARD(lxw_error, worksheet_write_url_opt,
        (lxw_worksheet *worksheet, lxw_row_t row_num,
         lxw_col_t col_num, const char *url, lxw_format *format, const char *string, const char *tooltip),
        (worksheet, row_num, col_num, url, format, string, tooltip))
