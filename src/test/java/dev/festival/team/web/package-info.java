@NullMarked
package dev.festival.team.web;

import org.jspecify.annotations.NullMarked;
