/**
 * How long each stage takes, measured by JMH. In come the samples; out comes, for every stage, the time it takes over all of
 * them. It stands outside, is no part of the product, and is built with {@code -Pbench} only.
 */
@NullMarked
package id.kawat.bench;

import org.jspecify.annotations.NullMarked;
