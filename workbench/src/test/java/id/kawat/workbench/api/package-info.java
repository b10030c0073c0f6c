@NullMarked
package id.kawat.workbench.api;

import org.jspecify.annotations.NullMarked;
