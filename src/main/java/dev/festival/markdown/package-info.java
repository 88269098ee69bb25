@NullMarked
package dev.festival.markdown;

import org.jspecify.annotations.NullMarked;
