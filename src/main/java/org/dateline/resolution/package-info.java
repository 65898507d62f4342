/** Which place each mention means, and why: every verdict carries its evidence in plain sentences. */
package org.dateline.resolution;
