/**
 * Signing in and out by a provider that speaks OpenID Connect.
 */
@NullMarked
package dev.festival.account.provider;

import org.jspecify.annotations.NullMarked;
