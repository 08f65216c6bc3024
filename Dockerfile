# Builds the program with its content, then an image that starts from an AOT cache made in the image itself.

FROM maven:3.9-eclipse-temurin-25 AS build
# Names of files are read in the letters of the locale, whatever the base image sets.
ENV LANG=C.UTF-8
WORKDIR /build
COPY pom.xml ./
COPY src src
COPY content content
RUN mvn -q -B package -DskipTests

FROM eclipse-temurin:25-jre
ENV LANG=C.UTF-8
RUN useradd --system --uid 10001 --no-create-home portal
WORKDIR /app
COPY --from=build /build/target/lupus-portal.jar ./
# A start that ends by itself, in which the first pages are asked for, so that the JVM learns what a start needs. With the compiler
# that serves, too: what only the other one would use is not kept.
RUN java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=portal.aot -jar lupus-portal.jar rehearse
USER 10001
EXPOSE 8080 8081
# Mount your own content at /app/content, read-only; without it the copy inside the program is served.
# The image has neither wget nor curl; its shell can ask by itself.
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /actuator/health/readiness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
# A server of published bytes on a small machine: a second, slower compiler and a parallel collector cost it more than they gain. What
# the C library keeps of memory that is no longer used is given back every ten seconds.
ENTRYPOINT ["java", "-XX:AOTCache=portal.aot", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:TrimNativeHeapInterval=10000", "-XX:MaxRAMPercentage=60", "-jar", "lupus-portal.jar"]
