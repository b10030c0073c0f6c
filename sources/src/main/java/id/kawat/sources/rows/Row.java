package id.kawat.sources.rows;

import java.util.List;

/** One row of a table, its cells by the names of their columns. */
interface Row {
    /** What a column holds: nothing, a value, or several; blank ones left out. */
    List<String> values(String column);
}
