/**
 * Tiles of a map server, for readers who ask for them: nothing else in the program goes online. {@link
 * org.dateline.cartography.tiles.TileSource} fetches politely (few connections, a User-Agent that says who asks, retries with
 * pauses, a rest when the server does not answer) and keeps what it got in {@link
 * org.dateline.cartography.tiles.TileCache}. A tile that cannot be had is simply not there; the offline map shows instead.
 */
package org.dateline.cartography.tiles;
