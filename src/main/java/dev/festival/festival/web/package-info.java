/**
 * The pages of festivals.
 */
@NullMarked
package dev.festival.festival.web;

import org.jspecify.annotations.NullMarked;
