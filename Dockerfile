# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY admin/package.json admin/
COPY examples/package.json examples/
COPY explorer/package.json explorer/
COPY packages/audio-measure/package.json packages/audio-measure/
COPY packages/client/package.json packages/client/
COPY packages/demo-music/package.json packages/demo-music/
COPY packages/design/package.json packages/design/
COPY packages/embedded-postgres/package.json packages/embedded-postgres/
COPY player/package.json player/
COPY scripts scripts
# Without the sources, which come next, it only installs: as long as no package changes, this is done once.
RUN npm ci --omit=dev
COPY . .
RUN node scripts/prepare.ts && npm run --silent prepack && npm pack --ignore-scripts && \
  mkdir /app && tar -xzf tonearm-*.tgz -C /app --strip-components=1
# The tarball has all that is built. To run, it needs neither what the pages are built from nor a compiler nor a Node.js
# beside the image's own.
RUN npm pkg delete scripts.prepare && npm ci --omit=dev --workspaces=false && \
  rm -rf node_modules/@types node_modules/@typescript node_modules/typescript node_modules/rolldown node_modules/@rolldown \
    node_modules/node node_modules/node-bin-* node_modules/.bin/node node_modules/.bin/tsc

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /build/node_modules node_modules
COPY --from=build /app ./
# Compiles now what every start would compile, since nothing here can be written later. The other folders are the volumes'.
RUN node dist/src/warm-up.js && \
  mkdir .data media /backups && chown node:node .data media /backups
USER node
VOLUME ["/app/.data", "/app/media"]
EXPOSE 4000
# The first start on a new database creates its tables.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Needs JWT_SECRET, and SMTP_URL or MAIL=log. Without DATABASE_URL it runs a PostgreSQL of its own, in .data.
CMD ["node", "dist/src/main.js"]
