@NullMarked
package dev.festival.account;

import org.jspecify.annotations.NullMarked;
