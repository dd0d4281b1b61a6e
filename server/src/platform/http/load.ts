import fastifyUnderPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'

/** Longest that the event loop may lag, in milliseconds, before newcomers are asked to come back in a few seconds. */
const longestDelay = 2000

/** Turns newcomers away while the process cannot keep up, so that those inside are still served. */
export const shedLoad = async (app: FastifyInstance): Promise<void> => {
  await app.register(fastifyUnderPressure, { maxEventLoopDelay: longestDelay, exposeStatusRoute: false })
}
