package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.xmlbeans.XmlBeans;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schemas of ECMA-376 as POI has compiled them all. The application carries the part
 * of them that it uses, so these live in a class loader of their own.
 */
final class Schemas {

	private static final Path JAR = Path.of("target", "schemas", "poi-ooxml-full.jar");

	private final Object types;

	private final Object options;

	Schemas() throws ReflectiveOperationException, MalformedURLException {
		assertThat(JAR).as("what the profile heavy fetches").exists();
		URL[] jars = { JAR.toUri().toURL(), XmlBeans.class.getProtectionDomain().getCodeSource().getLocation() };
		ClassLoader loader = new URLClassLoader(jars, new LoggingOnly());
		this.types = loader.loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder")
			.getField("typeSystem")
			.get(null);
		this.options = loader.loadClass("org.apache.xmlbeans.XmlOptions").getConstructor().newInstance();
	}

	/**
	 * What is wrong with the XML parts of a file, each with the name of its part.
	 */
	List<String> complaints(byte[] file) throws IOException, ReflectiveOperationException {
		List<String> complaints = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName();
				if (name.endsWith(".xml") && !name.equals("[Content_Types].xml") && !name.equals("docProps/core.xml")) {
					wrongIn(zip.readAllBytes()).forEach((complaint) -> complaints.add(name + ": " + complaint));
				}
			}
		}
		return complaints;
	}

	private List<String> wrongIn(byte[] part) throws ReflectiveOperationException {
		ClassLoader loader = this.options.getClass().getClassLoader();
		Object parsed = loader.loadClass("org.apache.xmlbeans.SchemaTypeLoader")
			.getMethod("parse", InputStream.class, loader.loadClass("org.apache.xmlbeans.SchemaType"),
					this.options.getClass())
			.invoke(this.types, new ByteArrayInputStream(part), null, this.options);
		Class<?> xml = loader.loadClass("org.apache.xmlbeans.XmlObject");
		Object type = xml.getMethod("schemaType").invoke(parsed);
		if (type.toString().contains("anyType")) {
			return List.of("no schema knows it: " + type);
		}
		List<Object> errors = new ArrayList<>();
		Object listening = this.options.getClass().getConstructor().newInstance();
		this.options.getClass().getMethod("setErrorListener", Collection.class).invoke(listening, errors);
		xml.getMethod("validate", this.options.getClass()).invoke(parsed, listening);
		return errors.stream().map(Object::toString).toList();
	}

	/** Nothing of ours is seen but what XMLBeans logs with. */
	private static final class LoggingOnly extends ClassLoader {

		LoggingOnly() {
			super(ClassLoader.getPlatformClassLoader());
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			if (name.startsWith("org.apache.logging.")) {
				return Class.forName(name);
			}
			throw new ClassNotFoundException(name);
		}

	}

}
