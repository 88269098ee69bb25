@NullMarked
package dev.festival.mail;

import org.jspecify.annotations.NullMarked;
