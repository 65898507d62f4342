/**
 * The list of the article's places, why each of them is where it is, and the reader's say. {@link
 * org.dateline.ui.places.PlacesViewModel} sieves, orders and groups the rows, and decides about many of them at once; {@link
 * org.dateline.ui.places.WhyViewModel} asks about the mention in hand, as a {@link org.dateline.ui.places.Question}, and
 * decides about as many mentions as its {@link org.dateline.ui.places.Reach} says.
 */
package org.dateline.ui.places;
