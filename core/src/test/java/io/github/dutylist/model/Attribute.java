package io.github.dutylist.model;

import io.github.dutylist.value.Extensible;
import io.github.dutylist.value.Extensions;
import java.beans.Introspector;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An attribute of a type of the model, by its getter; only tests look at the types in this way. */
public record Attribute(Method getter) {

    /** Returns the attributes of a type; a question that it answers from them is none. */
    public static List<Attribute> of(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> isAttribute(type, method))
                .sorted(Comparator.comparing(Method::getName))
                .map(Attribute::new)
                .toList();
    }

    private static boolean isAttribute(Class<?> type, Method method) {
        boolean stored =
                Modifier.isAbstract(method.getModifiers()) || method.getName().equals("getExtensions");
        return stored
                && method.getParameterCount() == 0
                && (method.getName().startsWith("get") || method.getName().startsWith("is"))
                && Extensible.class.isAssignableFrom(type);
    }

    public String name() {
        return Introspector.decapitalize(
                getter.getName().substring(getter.getName().startsWith("is") ? 2 : 3));
    }

    public Class<?> type() {
        return getter.getReturnType();
    }

    public boolean isOptional() {
        return type() == Optional.class;
    }

    public boolean isSeveral() {
        return type() == List.class || type() == Map.class;
    }

    boolean isMandatory() {
        return !isOptional() && !isSeveral() && type() != Extensions.class;
    }

    /** Returns where the annotations of the value stand: of the element where there are several. */
    AnnotatedElement value() {
        if (getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return getter;
    }

    /** Returns the type of the value: of the element where there are several. */
    Class<?> valueType() {
        return value() instanceof AnnotatedType type ? (Class<?>) type.getType() : type();
    }

    public Object get(Object object) {
        return call(getter, object);
    }

    /** Tells whether an object has something of this attribute. */
    public boolean isGiven(Object object) {
        Object value = get(object);
        return !value.equals(Optional.empty())
                && !value.equals(List.of())
                && !value.equals(Map.of())
                && !value.equals(Extensions.none());
    }

    /** Sets the attribute of a builder to a value of the type that the getter returns. */
    void set(Object builder, Object value) {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(type()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no builder method takes " + this));
        call(setter, builder, value);
    }

    /** Returns a copy of an object in which only this attribute has another value. */
    public <T> T with(T object, Object value) {
        Class<?> type = modelType(object);
        Object builder = newBuilder(type);
        for (Attribute attribute : of(type)) {
            attribute.set(builder, attribute.equals(this) ? value : attribute.get(object));
        }
        @SuppressWarnings("unchecked")
        T copy = (T) build(builder);
        return copy;
    }

    /** Returns the type of the model that an object is of. */
    public static Class<?> modelType(Object object) {
        return object.getClass().getInterfaces()[0];
    }

    static Object newBuilder(Class<?> type) {
        return call(method(type, "builder"), null);
    }

    static Object toBuilder(Object object) {
        return call(method(modelType(object), "toBuilder"), object);
    }

    static Object build(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls a method that may stand in a class of its package; what it throws is thrown on. */
    static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return getter.getDeclaringClass().getSimpleName() + "." + name();
    }
}
