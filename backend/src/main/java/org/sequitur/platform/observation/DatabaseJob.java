package org.sequitur.platform.observation;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A scheduled job that needs the database. If it fails because the database cannot be reached, that is logged as the outage
 * of the database, once for all jobs and requests, and the job runs again at its next time.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface DatabaseJob {}
