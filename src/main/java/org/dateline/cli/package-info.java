/**
 * The command line: {@code main}, one class a command, exit statuses. Results go to standard output and nothing else does;
 * messages and progress go to standard error. Standard streams are touched only by {@link org.dateline.cli.Terminal}, and the
 * window is opened only by {@link org.dateline.cli.OpenCommand}, when the command line names no other command.
 *
 * <p>Exit status: 0 done, 1 some input failed, 2 wrong usage.
 */
package org.dateline.cli;
