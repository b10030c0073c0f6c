/**
 * The record for other programs. In comes a record and the scope asked for; out go files of formats that others have defined: tables
 * (CSV, Parquet), event data (PLOVER, CAMEO), a network (GraphML), a calendar (iCalendar), annotations (JSON-LD). What always holds: the
 * same record gives the same bytes (Parquet: the same rows), one article is in memory at a time, and what a format has no
 * place for is counted and named, never dropped in silence.
 */
@NullMarked
package id.kawat.export;

import org.jspecify.annotations.NullMarked;
