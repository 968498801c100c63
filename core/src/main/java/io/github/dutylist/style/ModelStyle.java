package io.github.dutylist.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the immutable types are generated: package-private implementations behind sealed interfaces with JavaBean getters.
 *
 * <p>The getters are what a host's default Jakarta validator sees; constraints on any other accessor would be ignored.
 */
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ModelStyle {}
