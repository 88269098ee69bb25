@NullMarked
package dev.festival.page;

import org.jspecify.annotations.NullMarked;
