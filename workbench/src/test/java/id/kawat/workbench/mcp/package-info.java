@NullMarked
package id.kawat.workbench.mcp;

import org.jspecify.annotations.NullMarked;
