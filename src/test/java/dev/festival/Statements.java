package dev.festival;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes the SQL statements that requests cost. What the application does by itself, such
 * as tidying up sessions, doesn't count.
 */
@TestComponent
public class Statements implements BeanPostProcessor {

	private static final Set<String> RUNS = Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate",
			"executeBatch", "executeLargeBatch");

	private final List<String> noted = new CopyOnWriteArrayList<>();

	/**
	 * The statements that were run for requests while this happened.
	 */
	public List<String> during(Runnable requests) {
		this.noted.clear();
		requests.run();
		return List.copyOf(this.noted);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof DataSource source) ? watched(source, DataSource.class, "") : bean;
	}

	private Object watched(Object target, Class<?> type, String sql) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> watch(target, method, arguments, sql));
	}

	private @Nullable Object watch(Object target, Method method, Object @Nullable [] arguments, String sql)
			throws Throwable {
		if (target instanceof Statement && RUNS.contains(method.getName()) && isForRequest()) {
			this.noted.add((arguments != null && arguments[0] instanceof String given) ? given : sql);
		}
		Object result = invoke(target, method, arguments);
		if (result instanceof Connection && target instanceof DataSource) {
			return watched(result, Connection.class, "");
		}
		if (result instanceof Statement && target instanceof Connection) {
			String prepared = (arguments != null && arguments.length > 0 && arguments[0] instanceof String text) ? text
					: "";
			return watched(result, method.getReturnType(), prepared);
		}
		return result;
	}

	private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
			throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw (ex.getCause() != null) ? ex.getCause() : ex;
		}
	}

	private static boolean isForRequest() {
		return Thread.currentThread().getName().startsWith("tomcat-handler");
	}

}
