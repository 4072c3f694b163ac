/**
 * The {@code mahdar} command: {@link org.mahdar.cli.Mahdar} and one class a subcommand. What a command needs of the world
 * (streams, terminal, reader) it is handed, so that tests can run it from the outside.
 */
@NullMarked
package org.mahdar.cli;

import org.jspecify.annotations.NullMarked;
