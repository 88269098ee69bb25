@NullMarked
package dev.festival.writeup.web;

import org.jspecify.annotations.NullMarked;
