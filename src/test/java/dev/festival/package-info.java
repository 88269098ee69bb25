/**
 * What all tests share: one database server, one running application, and people who
 * visit it.
 */
@NullMarked
package dev.festival;

import org.jspecify.annotations.NullMarked;
