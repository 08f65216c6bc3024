package org.lupusportal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Where everything starts: the server, or one of the commands, which do without it. */
@SpringBootApplication
@ConfigurationPropertiesScan
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
        serve(args);
    }

    /** Starts the server; the first publication is made at the same time. */
    static ConfigurableApplicationContext serve(String... args) {
        SpringApplication application = new SpringApplication(PortalApplication.class);
        application.addInitializers(Opening::in);
        return application.run(args);
    }
}
