/**
 * Facts of single articles become one account: which tellings are of one engagement, which texts are copies, what two parties'
 * relationship was when, what was promised and what came of it, which numbers make a series. In come facts and the articles they
 * were read from; out go values that name those facts, so that every line of the account still shows its words. Nothing is
 * written, nothing is averaged: where articles differ both stand, each with who says so. What always holds: the same facts
 * in any order give the same account, byte for byte; "today" is handed in; and every joining, closing and lapsing says why.
 */
@NullMarked
package id.kawat.record.merge;

import org.jspecify.annotations.NullMarked;
