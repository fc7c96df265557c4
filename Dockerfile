# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS packages
WORKDIR /portal
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts

FROM packages AS build
COPY . .
ENV BUILD_STANDALONE=1 NEXT_TELEMETRY_DISABLED=1
RUN npm run build
# Taken along by the tracing, though the build has compiled in what it needs of it.
RUN rm -rf .next/standalone/scripts .next/standalone/migrations .next/standalone/payload-types.ts

FROM node:24-bookworm-slim AS portal
WORKDIR /portal
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOSTNAME=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
# Dictionaries of the search (docs/search-data.md).
RUN apt-get update -q && apt-get install -q -y --no-install-recommends voikko-fi hunspell-sv && rm -rf /var/lib/apt/lists/*
COPY --from=build /portal/.next/standalone ./
COPY --from=build /portal/.next/static ./.next/static
COPY --from=build /portal/public ./public
COPY container/health.js container/user.js ./
# The only folder that the server writes to, beside /tmp: everything else may be read-only.
RUN install --directory --owner=node --group=node --mode=700 /data /data/media
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 CMD ["node", "health.js"]
CMD ["node", "--max-http-header-size=65536", "server.js"]
