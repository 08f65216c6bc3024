# Builds the program with its content, then an image that starts from an AOT cache made in the image itself.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src src
COPY content content
RUN mvn -q -B package -DskipTests \
 && java -Djarmode=tools -jar target/lupus-portal.jar extract --destination app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home portal
WORKDIR /app
COPY --from=build /build/app ./
# A start that ends by itself, during which the JVM learns what it will need; the content copy inside the program is used.
RUN java -XX:AOTCacheOutput=portal.aot -Dspring.context.exit=onRefresh -jar lupus-portal.jar
USER 10001
EXPOSE 8080 8081
# Mount your own content at /app/content, read-only; without it the copy inside the program is served.
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
  CMD ["wget", "-q", "-O", "/dev/null", "http://localhost:8081/actuator/health/readiness"]
ENTRYPOINT ["java", "-XX:AOTCache=portal.aot", "-XX:MaxRAMPercentage=60", "-jar", "lupus-portal.jar"]
