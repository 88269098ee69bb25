@NullMarked
package dev.festival.live;

import org.jspecify.annotations.NullMarked;
