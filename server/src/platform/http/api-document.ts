import fastifySwagger from '@fastify/swagger'
import fastifySwaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

/** Makes the OpenAPI 3.1 document from the routes registered after this, and shows it under `/api/docs`. */
export const describeApi = async (app: FastifyInstance, version: string): Promise<void> => {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Tweespraak',
        version,
        description:
          'Everything that the screens do. Refusals are always `{code, message, details}`, the message in the caller’s language.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tweespraak.session_token' } },
      },
    },
    transform: jsonSchemaTransform,
  })
  // Under the policy of every other page, and without asking a stranger's server whether the document is right.
  await app.register(fastifySwaggerUi, { routePrefix: '/api/docs', uiConfig: { validatorUrl: null } })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
