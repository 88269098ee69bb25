@NullMarked
package dev.festival.account.web;

import org.jspecify.annotations.NullMarked;
