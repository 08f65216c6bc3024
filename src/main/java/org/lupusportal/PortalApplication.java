package org.lupusportal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Where everything starts: the server, or one of the commands, which do without it. Only the doors are looked for, since to look through all
 * classes took a twentieth of the start.
 */
@SpringBootApplication(scanBasePackages = "org.lupusportal.web")
@EnableConfigurationProperties(PortalProperties.class)
@Import({PortalConfiguration.class, CompareConfiguration.class, ShareConfiguration.class})
public class PortalApplication {

    /**
     * Runs the command that the first word names, or serves where the first word is an option or lacks.
     *
     * @param args as on the command line
     */
    public static void main(String[] args) {
        if (Commands.isCommand(args)) {
            System.exit(Commands.run(args));
        }
        Commands.findStray(args).ifPresent(why -> System.exit(Commands.refuse(why)));
        serve(args);
    }

    /** Starts the server; the first publication is made at the same time. */
    static ConfigurableApplicationContext serve(String... args) {
        // it gets JSON and conversions ready, which no first reader needs, on the processor that reads the content
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        SpringApplication application = new SpringApplication(PortalApplication.class);
        application.addListeners(new PreparedParts());
        application.addInitializers(Opening::in);
        return application.run(args);
    }
}
