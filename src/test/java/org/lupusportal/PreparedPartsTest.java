package org.lupusportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** Parts that were prepared for the settings as they come are taken for no others. */
class PreparedPartsTest {

    @ParameterizedTest
    @CsvSource({
        "server.port, 9000, true",
        "portal.content, there, true",
        "portal.base-url, https://lupus.example, true",
        "portal.gate.strict-at, 0.4, true",
        "logging.level.root, info, true",
        "spring.application.pid, 7, true",
        "management.server.port, 9001, true",
        "management.server.port, 0, true",
        "management.server.port, -1, false",
        "management.server.port, 8080, false",
        "MANAGEMENT_SERVER_PORT, 9001, true",
        "management.endpoints.web.exposure.include, health, false",
        "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE, health, false",
        "portal.preview, true, false",
        "PORTAL_AUTHORS, true, false",
        "spring.profiles.active, other, false",
        "server.forward-headers-strategy, framework, false"
    })
    void suitOnlyWhereNothingIsSetThatMayAskForOthers(String setting, String value, boolean suit) {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources settings = environment.getPropertySources();
        settings.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        settings.remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        settings.addFirst(new MapPropertySource("commandLineArgs", Map.of(setting, value)));
        settings.addLast(new MapPropertySource(
                "Config resource 'class path resource [application.yaml]'",
                Map.of("server.port", 8080, "management.server.port", 8081, "spring.application.name", "x")));

        assertThat(PreparedParts.suit(environment)).isEqualTo(suit);
    }
}
