@NullMarked
package dev.festival.writeup.discussion;

import org.jspecify.annotations.NullMarked;
