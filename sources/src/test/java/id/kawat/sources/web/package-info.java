@NullMarked
package id.kawat.sources.web;

import org.jspecify.annotations.NullMarked;
