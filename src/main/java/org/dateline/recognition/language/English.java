package org.dateline.recognition.language;

/** Only told from the others here; English has a recogniser of its own. */
public final class English extends ListedLanguage {

    /** Made by {@link java.util.ServiceLoader}. */
    public English() {
        super("en", Script.LATIN, """
                the of and to in a is that for it was on with as by at from his he said are have has had not but
                were been be an this which their they who its will would after about more when there or than also""", "", "", "");
    }
}
