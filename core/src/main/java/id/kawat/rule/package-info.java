/**
 * Reads rule files and matches them against annotations. In come YAML files and annotated sentences; out come matches,
 * or every problem in those files at once, each with file and line.
 */
@NullMarked
package id.kawat.rule;

import org.jspecify.annotations.NullMarked;
