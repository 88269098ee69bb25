@NullMarked
package dev.festival.audit;

import org.jspecify.annotations.NullMarked;
