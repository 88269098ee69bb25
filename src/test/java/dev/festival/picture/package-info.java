@NullMarked
package dev.festival.picture;

import org.jspecify.annotations.NullMarked;
