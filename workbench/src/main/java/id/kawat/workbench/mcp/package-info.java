/**
 * The record for language assistants, by the Model Context Protocol. In come calls of {@link id.kawat.workbench.mcp.Tools tools}, out go
 * statements, each with its pins: the article, the place in its text and the very words, so that an assistant answers from the record and
 * can quote. Nothing here changes the record. The tools are the same over standard input and output and over HTTP.
 */
@NullMarked
package id.kawat.workbench.mcp;

import org.jspecify.annotations.NullMarked;
