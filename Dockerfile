# One image for api, worker, migrate and recover: they are the same code with another command.
FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production TZ=UTC
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
USER node
EXPOSE 3000
# Node itself, and not npm, which keeps the signal to stop for itself: a worker would be killed with mails in hand.
CMD ["node", "config/run.mjs", "api/main.ts"]
