package dev.festival.account.web;

import java.time.Instant;

/**
 * A browser in which somebody is signed in, as their profile shows it.
 *
 * @param mark names it, without letting anybody in as its id would
 * @param since when they signed in
 * @param lastUsed when they last opened a page, to the minute
 * @param here whether it is the one that asks
 */
record OpenSession(String mark, Instant since, Instant lastUsed, boolean here) {
}
