@NullMarked
package dev.festival.database;

import org.jspecify.annotations.NullMarked;
