# Ringback in a container: docker build -t ringback . && docker run --rm -p 127.0.0.1:4010:4010 ringback
FROM node:22-alpine AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs \
  && mkdir packed && npm pack --ignore-scripts --pack-destination packed \
  && mkdir /app && tar -xzf packed/ringback-*.tgz -C /app --strip-components=1

FROM node:22-alpine
# The package has all that it needs in it, so nothing is installed here, and there is nothing to install with.
RUN rm -rf /usr/local/lib/node_modules /opt/yarn* /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/yarn*
COPY --from=build /app /app
# Whatever reaches a container comes from outside of it. Who may is said by where its port is published.
ENV NODE_ENV=production RINGBACK_HOST=0.0.0.0 RINGBACK_PORT=4010 RINGBACK_OPEN_CONTROL=true
USER node
WORKDIR /home/node
EXPOSE 4010
STOPSIGNAL SIGTERM
# Under a loopback name, which is the only one that the control API answers to.
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.RINGBACK_PORT}/_ringback/world`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/ringback.js"]
CMD ["serve"]
