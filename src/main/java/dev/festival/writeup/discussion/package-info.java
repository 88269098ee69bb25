/**
 * What people say to each other about a write-up: reviews, comments, reactions, thanks.
 */
@NullMarked
@NamedInterface("discussion")
package dev.festival.writeup.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
