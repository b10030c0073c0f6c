/**
 * How right the coder is. In come gold annotations, written before the coder was run, and the facts it reads from the same
 * texts; out come precision and recall, by kind and type, with every miss and every extra in its sentence. What gold marks as
 * soft is neither rewarded nor punished. It sees facts only as anybody sees them: by what the export gives of them.
 */
@NullMarked
package id.kawat.measure;

import org.jspecify.annotations.NullMarked;
