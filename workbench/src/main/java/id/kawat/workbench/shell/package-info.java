/** The pages one comes in by: what is new today, two parties, and what says that something failed. */
@NullMarked
package id.kawat.workbench.shell;

import org.jspecify.annotations.NullMarked;
