/**
 * The web: in comes an address, out come the bytes that a server sends for it, or why there are none. Polite and wary: servers are
 * asked one thing at a time and what their {@code robots.txt} allows, and no address of a network of one's own is asked unless the user
 * says so. Whatever a server does, a request ends, in bounded time and memory. Time, waiting and the resolving of names are handed in.
 */
@NullMarked
package id.kawat.sources.web;

import org.jspecify.annotations.NullMarked;
