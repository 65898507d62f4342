/**
 * What part a mentioned place plays in the story: something happens there, somebody speaks there or for it, or it is only
 * background. Decided from the sentence around the mention, and always with the words that speak for it. English only.
 */
package org.dateline.recognition.story;
