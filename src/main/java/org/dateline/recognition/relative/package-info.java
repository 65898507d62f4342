/**
 * Places that are told by other places: "15 km north of Herat", "between Robotyne and Verbove", "on the road from Kandahar to
 * Kabul", "near the western border with Iran". The finder reads the words around the mentions of an article; where on the
 * ground they lead is decided in {@code resolution.relative}, once it is known where the mentions are. English only.
 */
package org.dateline.recognition.relative;
