package org.lupusportal;

import org.apache.catalina.core.StandardHost;
import org.lupusportal.page.PageBytes;
import org.lupusportal.web.ManagementRequests;
import org.lupusportal.web.UnreadableRequests;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** What stands before health and metrics on a port of their own. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementConfiguration {

    @Bean
    FilterRegistrationBean<ManagementRequests> managementRequests() {
        FilterRegistrationBean<ManagementRequests> registration =
                new FilterRegistrationBean<>(new ManagementRequests());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableManagementRequests() {
        PageBytes words = PageBytes.ofText("text/plain;charset=UTF-8", "This request cannot be read.\n");
        return factory -> factory.addContextCustomizers(
                context -> new UnreadableRequests(status -> words).standBefore((StandardHost) context.getParent()));
    }
}
