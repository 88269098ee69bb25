# The jar, without a database in it.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode --no-transfer-progress package -Dmaven.test.skip=true

# Taken apart, so that a new version of Festival doesn't bring all its libraries again.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /jar
COPY --from=build /build/target/festival.jar .
RUN java -Djarmode=tools -jar festival.jar extract --layers --destination /layers

# As it will run, by an unprivileged user.
FROM eclipse-temurin:25-jre AS application
RUN useradd --system --uid 10001 --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin festival
# Chinese, Japanese and Korean letters for PDFs: about 4 MB that hardly any base image has.
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends fonts-droid-fallback && rm -rf /var/lib/apt/lists/*
WORKDIR /festival
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./

# One start against a PostgreSQL teaches the JVM what to have ready (an AOT cache). It fits this JVM and these files only,
# and where it doesn't fit, the JVM starts without it.
FROM application AS training
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends postgresql
COPY src/main/docker/train /usr/local/bin/train
RUN bash /usr/local/bin/train /training/festival.aot

FROM application
COPY --from=training /training/festival.aot ./
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGTERM
COPY --chmod=755 src/main/docker/healthy /usr/local/bin/healthy
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["healthy"]
# A small heap on few cores: the serial collector costs a third less of a request than G1, which would mark all the time.
# What a rush took of memory is given back at once, not over four collections.
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["java", "-XX:AOTCache=/festival/festival.aot", "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-Xms64m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "-XX:-ShrinkHeapInSteps", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED", "-jar", "/festival/festival.jar"]
