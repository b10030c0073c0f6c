/**
 * The {@code kawat} command. In come words typed in a shell; out come facts, briefs and explanations on standard output,
 * problems on standard error, and an exit code. It calls in; nothing inside knows of it.
 */
@NullMarked
package id.kawat.cli;

import org.jspecify.annotations.NullMarked;
