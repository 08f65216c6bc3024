package org.lupusportal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/**
 * Which parts the program needs is worked out by Spring when it is packed, for the settings that it comes with, so that a start can do
 * without that work. Where someone sets what could ask for other parts, the start works them out itself, as it does where the program
 * runs from its classes.
 */
final class PreparedParts implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String PREPARED = PortalApplication.class.getName() + "__ApplicationContextInitializer";

    /** Where the settings stand that the program comes with. */
    private static final String OWN_SETTINGS = "class path resource";

    /** What Spring tells of the program: its name, version and process. */
    private static final String ABOUT_ITSELF = "spring.application.";

    private static final Set<String> MAY_CHOOSE_PARTS =
            Set.of("spring.", "management.", "server.", "portal.preview", "portal.authors");

    /** Never asked when parts are chosen, or set by this program itself. */
    private static final Set<String> CHOOSE_NONE = Set.of(
            "server.port",
            "server.address",
            "management.server.port",
            "management.server.address",
            "spring.aot.enabled",
            "spring.backgroundpreinitializer.ignore");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        SpringProperties.setProperty(
                AotDetector.AOT_ENABLED, String.valueOf(areThere() && suit(event.getEnvironment())));
    }

    /** Beside the classes of a program that is being worked on may lie what was prepared for an earlier state of it. */
    private static boolean areThere() {
        String own = String.valueOf(PortalApplication.class.getResource("PortalApplication.class"));
        return own.startsWith("jar:") && ClassUtils.isPresent(PREPARED, PortalApplication.class.getClassLoader());
    }

    /** Whether all that could choose parts is set as it comes. */
    static boolean suit(ConfigurableEnvironment environment) {
        return ManagementPortType.get(environment) == ManagementPortType.DIFFERENT
                && environment.getPropertySources().stream()
                        .filter(source -> !source.getName().contains(OWN_SETTINGS))
                        .flatMap(PreparedParts::names)
                        .noneMatch(PreparedParts::mayChooseParts);
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> settings
                ? Arrays.stream(settings.getPropertyNames())
                : Stream.empty();
    }

    /** A setting in the environment is written {@code PORTAL_PREVIEW}. */
    private static boolean mayChooseParts(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', '.');
        return !CHOOSE_NONE.contains(plain)
                && !plain.startsWith(ABOUT_ITSELF)
                && MAY_CHOOSE_PARTS.stream().anyMatch(plain::startsWith);
    }
}
