/**
 * The pages of a presentation: the room's, the presenter's and the projector's.
 */
@NullMarked
package dev.festival.live.web;

import org.jspecify.annotations.NullMarked;
