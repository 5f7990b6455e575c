# The backend: one image for the HTTP server, the worker and the migration.
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV CI=true NODE_ENV=development
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY scripts scripts
COPY packages packages
COPY backend backend
RUN node scripts/pnpm.mjs install --frozen-lockfile --filter "@pasar/backend..."
ENV DATABASE_URL=postgres://build.invalid/build JWT_SECRET=build COOKIE_SECRET=build MIDTRANS_SERVER_KEY=SB-Mid-server-build
RUN node scripts/pnpm.mjs --filter "@pasar/backend..." run build
RUN node scripts/pnpm.mjs --filter "@pasar/backend" deploy --prod --legacy /out \
 && cp -r backend/.medusa/server /out/server

FROM node:22-bookworm-slim
ENV NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=1 HOST=0.0.0.0 PORT=9000 PICTURES_DIR=/pictures \
 PRIVATE_PICTURES_DIR=/pictures-private
RUN mkdir /pictures /pictures-private && chown node:node /pictures /pictures-private
COPY --from=build --chown=node:node /out /app
USER node
WORKDIR /app/server
EXPOSE 9000
CMD ["node", "../node_modules/@medusajs/cli/cli.js", "start"]
