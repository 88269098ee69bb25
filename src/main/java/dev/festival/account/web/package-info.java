/**
 * The pages of signing in, and the filters that everybody passes.
 */
@NullMarked
package dev.festival.account.web;

import org.jspecify.annotations.NullMarked;
