@NullMarked
package dev.festival.live.web;

import org.jspecify.annotations.NullMarked;
