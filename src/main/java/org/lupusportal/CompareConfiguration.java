package org.lupusportal;

import org.lupusportal.compare.Comparer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together by which readers check a text. */
@Configuration(proxyBeanMethods = false)
class CompareConfiguration {

    @Bean
    Comparer comparer() {
        return Comparer.standard();
    }
}
