/**
 * News between instances: what one says in a transaction, all hear once it is committed.
 */
@NullMarked
@ApplicationModule(displayName = "News", allowedDependencies = {})
package dev.festival.news;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
