package id.kawat.coding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/**
 * A test of what is still read wrong, with the right answer in it. While it fails it is reported as skipped; as soon as it
 * passes it fails the build, so that the mark is taken off.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Todo.Turn.class)
public @interface Todo {
    /** What is read instead, or why. */
    String value();

    /** Turns the outcome of a marked test round. */
    final class Turn implements InvocationInterceptor {
        @Override
        public void interceptTestMethod(
                Invocation<@Nullable Void> invocation,
                ReflectiveInvocationContext<Method> call,
                ExtensionContext context)
                throws Throwable {
            String why = call.getExecutable().getAnnotation(Todo.class).value();
            try {
                invocation.proceed();
            } catch (AssertionError stillWrong) {
                throw new TestAbortedException("still wrong: " + why, stillWrong);
            }
            throw new AssertionError("is right now; take the @Todo off: " + why);
        }
    }
}
