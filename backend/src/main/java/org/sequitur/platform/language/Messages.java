package org.sequitur.platform.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods are messages of the {@link MessageBundle}: a method returns a {@link LocalizedText}, and its
 * parameters are the placeholders in the text, by name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Messages {

    /** Group of the messages: a method's key is the group, a dot and the method's name. */
    String value();
}
