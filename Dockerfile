# The API, for `docker compose --profile api up`: NEO4J_URI and NEO4J_PASSWORD say where its Neo4j is.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: `prepare` builds, and there is nothing to build yet.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 SUNDHEDSGRAF_HOME=/state
WORKDIR /app
RUN install --directory --owner=node --group=node /state
VOLUME /state
COPY package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
# What the program reads as it runs: schema, statements, seeds, and the pages' files in src.
COPY schema schema
COPY cypher cypher
COPY seeds seeds
COPY src src
USER node
EXPOSE 4000
CMD ["node", "dist/cli/bin.js", "start"]
