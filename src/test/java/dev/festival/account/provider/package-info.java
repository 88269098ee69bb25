@NullMarked
package dev.festival.account.provider;

import org.jspecify.annotations.NullMarked;
