package org.lupusportal;

import org.lupusportal.web.ManagementRequests;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
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
}
