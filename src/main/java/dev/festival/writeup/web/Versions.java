package dev.festival.writeup.web;

import java.time.Instant;

import dev.festival.writeup.Part;

/**
 * Two versions of one part, each as readable text.
 *
 * @param by who saved theirs
 */
record Versions(Part part, String by, Instant at, String theirs, String mine) {
}
