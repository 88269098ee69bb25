/**
 * The pages of write-ups and their follow-ups.
 */
@NullMarked
package dev.festival.writeup.web;

import org.jspecify.annotations.NullMarked;
