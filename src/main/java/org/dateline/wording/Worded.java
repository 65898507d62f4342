package org.dateline.wording;

/** Something that can be said in every {@link Language}. */
public interface Worded {

    /** In the words of a language. */
    String in(Language language);

    /** What is wrong, in every language that whatever went wrong can speak. */
    static Worded of(Throwable failure) {
        return language -> problem(failure, language);
    }

    /**
     * What is wrong, for a reader: in their language if the exception knows how to say it, else whatever it says.
     *
     * @return never empty
     */
    static String problem(Throwable failure, Language language) {
        if (failure instanceof Worded worded) {
            return worded.in(language);
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
