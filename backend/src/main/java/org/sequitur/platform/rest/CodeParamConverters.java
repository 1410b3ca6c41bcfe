package org.sequitur.platform.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.sequitur.platform.code.Code;

/** Converts parameters to {@link Code} enums. The contract check has already refused unknown values. */
@Provider
class CodeParamConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (!Code.class.isAssignableFrom(type)) {
            return null;
        }
        return new ParamConverter<>() {
            @Override
            public T fromString(String value) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Code) constant).code().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(value));
            }

            @Override
            public String toString(T constant) {
                return ((Code) constant).code();
            }
        };
    }
}
