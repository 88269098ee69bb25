package dev.festival.hostile;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.festival.hostile.Typist.Typed;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every text that the application takes at any of its addresses, as its controllers say.
 */
@TestComponent
class TextFields {

	private final RequestMappingHandlerMapping mapping;

	private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

	TextFields(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.mapping = mapping;
	}

	List<Field> all() {
		List<Field> all = new ArrayList<>();
		this.mapping.getHandlerMethods().forEach((mapped, handler) -> {
			for (MethodParameter parameter : handler.getMethodParameters()) {
				parameter.initParameterNameDiscovery(this.names);
				texts(parameter).forEach((name) -> mapped.getPatternValues()
					.forEach((pattern) -> all.add(field(mapped, pattern, name))));
			}
		});
		return all;
	}

	private static Field field(RequestMappingInfo mapped, String pattern, String name) {
		Set<RequestMethod> methods = mapped.getMethodsCondition().getMethods();
		String method = methods.contains(RequestMethod.GET) || methods.isEmpty() ? "GET"
				: methods.iterator().next().name();
		return new Field(method, PathPatternParser.defaultInstance.parse(pattern), name);
	}

	private static Stream<String> texts(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		if (parameter.hasParameterAnnotation(RequestAttribute.class)) {
			return Stream.of();
		}
		RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
		if (asked != null && Map.class.isAssignableFrom(type)) {
			return Stream.of("*");
		}
		if (asked != null) {
			String name = StringUtils.hasText(asked.name()) ? asked.name()
					: String.valueOf(parameter.getParameterName());
			return isText(type, parameter.getGenericParameterType()) ? Stream.of(name) : Stream.of();
		}
		boolean isForm = type.isRecord() && type.getPackageName().endsWith(".web");
		return isForm ? Stream.of(type.getRecordComponents())
			.filter((component) -> isText(component.getType(), component.getGenericType()))
			.map(RecordComponent::getName) : Stream.of();
	}

	private static boolean isText(Class<?> type, Type generic) {
		return type == String.class || type == MultipartFile.class
				|| generic.getTypeName().contains("java.lang.String");
	}

	/**
	 * A text that can be sent somewhere.
	 *
	 * @param method with which it is sent
	 * @param pattern where it is sent
	 * @param name of the field
	 */
	record Field(String method, PathPattern pattern, String name) {

		boolean isIn(Typed typed) {
			return typed.method().equals(this.method) && this.pattern.matches(PathContainer.parsePath(typed.path()))
					&& typed.fields()
						.stream()
						.anyMatch((field) -> this.name.equals("*") || field.equals(this.name)
								|| field.startsWith(this.name + "["));
		}

		@Override
		public String toString() {
			return this.method + " " + this.pattern + " " + this.name;
		}

	}

}
