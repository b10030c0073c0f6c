/**
 * Who may do what. In come names with passwords, sessions, keys and what a provider of OpenID Connect says; out goes who asks, in
 * which role. Of no password, token or key is more kept than a hash; what people did with accounts and with the record is noted where
 * it cannot be edited.
 */
@NullMarked
package id.kawat.workbench.account;

import org.jspecify.annotations.NullMarked;
