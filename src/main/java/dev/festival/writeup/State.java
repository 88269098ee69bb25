package dev.festival.writeup;

/**
 * What one part of a write-up is like; the history keeps each.
 */
public sealed interface State permits Prose, Facts, Moments, Cast, TimelineEntry, Factor, Promise, Standing, Audience {

}
