/**
 * Article to facts: reference, status, time, attribution, conflicts, and which mentions are one engagement. Same article,
 * same lexicons, same rules: same facts, byte for byte.
 */
@NullMarked
package id.kawat.coding;

import org.jspecify.annotations.NullMarked;
