/**
 * The record for programs that ask over HTTP: all that the pages show, as JSON. In come requests, out go the forms of {@link
 * id.kawat.export}, lists page by page. One table of {@link id.kawat.workbench.api.Operation operations} says what there is; the addresses that
 * are served and the OpenAPI document are both made from it.
 */
@NullMarked
package id.kawat.workbench.api;

import org.jspecify.annotations.NullMarked;
