/**
 * The record in the browser. In come requests, out go pages, each made anew from the record; what the workbench itself must remember
 * (accounts, saved searches, when somebody last looked) lies in a file beside it. No page asks another host for anything, and
 * none needs a script to be read.
 */
@NullMarked
package id.kawat.workbench;

import org.jspecify.annotations.NullMarked;
