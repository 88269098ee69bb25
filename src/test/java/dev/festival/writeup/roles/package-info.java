@org.jspecify.annotations.NullMarked
package dev.festival.writeup.roles;
