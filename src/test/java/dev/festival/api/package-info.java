@NullMarked
package dev.festival.api;

import org.jspecify.annotations.NullMarked;
