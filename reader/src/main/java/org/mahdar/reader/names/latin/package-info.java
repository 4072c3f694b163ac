/**
 * Names beyond the report: their Latin letters, a key under which their spellings meet, and where the well known ones stand
 * on the map and in Wikidata. Nothing here adds to what a report says; it only links.
 */
@NullMarked
package org.mahdar.reader.names.latin;

import org.jspecify.annotations.NullMarked;
