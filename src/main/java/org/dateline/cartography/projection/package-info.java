/**
 * How positions get onto a flat sheet. The window always shows Web Mercator, which repeats sideways and can be painted fast;
 * an exported map may be in any {@link org.dateline.cartography.projection.Projection}: one that
 * {@link org.dateline.cartography.projection.FittingProjection} chooses for the ground that it shows, or one of the EPSG's
 * register. A {@link org.dateline.cartography.projection.ProjectionChoice} is what a reader asks for, before it is known what
 * ground the map shows.
 *
 * <p>All work on vertices and never on pictures of maps, so that names stay level and lines sharp.
 */
package org.dateline.cartography.projection;
