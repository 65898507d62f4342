/**
 * Measures what the program promises: {@code mvn -B -Pbenchmark -DskipTests verify} packages it and runs {@link
 * org.dateline.benchmark.Benchmarks}. Not part of the tests, because a busy machine would fail them.
 */
package org.dateline.benchmark;
