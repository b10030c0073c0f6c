/**
 * Tables of articles: JSON Lines, JSON, CSV. In comes a file of rows; out comes a document a row, its text with its title before it
 * where the text does not begin with that, and what the other columns tell of it. A row that cannot be read costs that row.
 */
@NullMarked
package id.kawat.sources.rows;

import org.jspecify.annotations.NullMarked;
