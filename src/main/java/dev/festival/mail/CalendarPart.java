package dev.festival.mail;

/**
 * What a letter brings for the calendar of its reader.
 *
 * @param method what the calendar is asked to do with it
 * @param text as RFC 5545 wants it
 */
record CalendarPart(String method, String text) {
}
