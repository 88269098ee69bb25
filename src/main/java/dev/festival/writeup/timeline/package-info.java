/**
 * Reading a timeline from lines that people type and paste.
 */
@NullMarked
package dev.festival.writeup.timeline;

import org.jspecify.annotations.NullMarked;
