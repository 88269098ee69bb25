@NullMarked
package dev.festival.secret;

import org.jspecify.annotations.NullMarked;
