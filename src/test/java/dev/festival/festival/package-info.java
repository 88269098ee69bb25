@NullMarked
package dev.festival.festival;

import org.jspecify.annotations.NullMarked;
