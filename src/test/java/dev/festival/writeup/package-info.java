@NullMarked
package dev.festival.writeup;

import org.jspecify.annotations.NullMarked;
