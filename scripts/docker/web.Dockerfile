# One of the two web apps: `ROOM` is storefront or admin.
FROM node:22-bookworm-slim AS build
ARG ROOM
WORKDIR /app
ENV CI=true NODE_ENV=development
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY scripts scripts
COPY packages packages
COPY ${ROOM} ${ROOM}
RUN node scripts/pnpm.mjs install --frozen-lockfile --filter "@pasar/${ROOM}..."
RUN node scripts/pnpm.mjs --filter "@pasar/${ROOM}..." run build
# A deployed copy leaves out what .gitignore names, so the build's output is added.
RUN node scripts/pnpm.mjs --filter "@pasar/${ROOM}" deploy --prod --legacy /out \
 && for output in build dist; do if [ -d "${ROOM}/${output}" ]; then cp -r "${ROOM}/${output}" /out/; fi; done

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PICTURES_DIR=/pictures
COPY --from=build --chown=node:node /out /app
USER node
WORKDIR /app
CMD ["npm", "start", "--silent"]
