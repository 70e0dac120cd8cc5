# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY player/package.json player/
COPY admin/package.json admin/
COPY explorer/package.json explorer/
COPY scripts scripts
COPY examples/package.json examples/
COPY packages/audio-measure/package.json packages/audio-measure/
COPY packages/client/package.json packages/client/
COPY packages/demo-music/package.json packages/demo-music/
COPY packages/design/package.json packages/design/
COPY packages/embedded-postgres/package.json packages/embedded-postgres/
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY packages packages
COPY src src
COPY migrations migrations
COPY player player
COPY admin admin
COPY explorer explorer
# What is built needs neither the packages of the pages nor a Node.js beside the image's own.
RUN npm run build && npm ci --omit=dev --include-workspace-root -w packages/demo-music && \
  rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/packages packages
COPY --from=build --chown=node:node /app/dist dist
COPY --from=build /app/player/dist player/dist
COPY --from=build /app/admin/dist admin/dist
COPY --from=build /app/explorer/dist explorer/dist
COPY public public
RUN mkdir -p .data media && chown node:node .data media
USER node
# Compiles now what every start would compile.
RUN node dist/src/warm-up.js
VOLUME ["/app/.data", "/app/media"]
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Needs JWT_SECRET, and SMTP_URL or MAIL=log.
CMD ["node", "dist/src/main.js"]
